import { render } from 'preact';
import '../../parts/styles.ts';
import '../../panel/panel.css';
import { Panel } from '../../panel/Panel.tsx';

render(<Panel />, document.getElementById('root')!);
