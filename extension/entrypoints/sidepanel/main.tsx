import { loadKnowledge } from '../../../shared/ui/knowledge.ts';
import { Panel } from '../../panel/Panel.tsx';
import { mount } from '../../parts/mount.tsx';
import { phrases } from '../../t.ts';
import '../../panel/panel.css';

void loadKnowledge(phrases().lang).then(() => mount(<Panel />, 'name'));
