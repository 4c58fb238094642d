import { english, type Phrases } from '../../../shared/ui/phrases-en.ts';
import { spanish } from '../../../shared/ui/phrases-es.ts';
import type { Lang } from '../languages.ts';

/** What the shared parts say in each language. */
export const phrasesOf: Record<Lang, Phrases> = { en: english, es: spanish };
