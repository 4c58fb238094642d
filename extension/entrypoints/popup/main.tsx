import { mount } from '../../parts/mount.tsx';
import { Popup } from '../../popup/Popup.tsx';
import '../../popup/popup.css';

mount(<Popup />, 'name');
