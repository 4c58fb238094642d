import type { Knowledge } from '../words.ts';
import { categories } from './categories.ts';
import { checks } from './checks.ts';
import { hedges } from './hedges.ts';
import { rules } from './rules/index.ts';
import { scripts } from './scripts.ts';
import { places, sources } from './sources.ts';

/** The knowledge in Spanish, for readers of it: the reading and its report stay English. */
export const spanish: Knowledge = { rules, categories, checks, hedges, sources, places, scripts };
