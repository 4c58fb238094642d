import { render } from 'preact';
import '../../parts/styles.ts';
import '../../popup/popup.css';
import { Popup } from '../../popup/Popup.tsx';

render(<Popup />, document.getElementById('root')!);
