import { mount } from '../../parts/mount.tsx';
import { Welcome } from '../../welcome/Welcome.tsx';
import '../../welcome/welcome.css';

mount(<Welcome />, 'welcomeTitle');
