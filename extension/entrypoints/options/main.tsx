import { Options } from '../../options/Options.tsx';
import { mount } from '../../parts/mount.tsx';
import '../../options/options.css';

mount(<Options />, 'optionsTitle');
