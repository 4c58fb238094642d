import { loadKnowledge } from '../../../shared/ui/knowledge.ts';
import { Options } from '../../options/Options.tsx';
import { mount } from '../../parts/mount.tsx';
import { phrases } from '../../t.ts';
import '../../options/options.css';

void loadKnowledge(phrases().lang).then(() => mount(<Options />, 'optionsTitle'));
