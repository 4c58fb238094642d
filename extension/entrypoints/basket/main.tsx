import { Basket } from '../../basket/Basket.tsx';
import { mount } from '../../parts/mount.tsx';
import '../../basket/basket.css';

mount(<Basket />, 'keptPostings');
