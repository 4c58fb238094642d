import type { Rule } from '../../types.ts';
import { cards } from './cards/index.ts';
import { rulings } from './rulings.ts';

/** Every rule with what its card says, in the order of their codes: OR01 to OR26. */
export const rules: Rule[] = rulings.map((ruling) => ({ ...ruling, ...cards[ruling.id] }));
