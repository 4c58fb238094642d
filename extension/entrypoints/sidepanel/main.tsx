import { Panel } from '../../panel/Panel.tsx';
import { mount } from '../../parts/mount.tsx';
import '../../panel/panel.css';

mount(<Panel />, 'name');
