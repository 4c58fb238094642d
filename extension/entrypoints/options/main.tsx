import { render } from 'preact';
import { Options } from '../../options/Options.tsx';
import '../../parts/styles.ts';
import '../../options/options.css';

render(<Options />, document.getElementById('root')!);
