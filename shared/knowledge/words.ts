import type { CategoryId, HedgeCode, RuleId } from '../types.ts';
import type { CheckId } from './checks.ts';
import type { scripts } from './scripts.ts';
import type { Place, SourceId } from './sources.ts';

// What the knowledge says in a language. The data's own English has these shapes too, so that a view need not know which it shows.

export interface RuleWords {
  name: string;
  why: string;
  /** In the order of the English ones. */
  lookedFor: string[];
  /** What the English sentence means: the sentence itself stays in the language of the postings. */
  rewrite: string;
  /** By the keys of the English ones. */
  rewrites?: Record<string, string>;
  ask: string;
  /** In the order of the English ones. */
  states: { state: string; says: string }[];
}

export interface CategoryWords {
  name: string;
  short: string;
  covers: string;
}

export interface CheckWords {
  name: string;
  pass: string;
  why: string;
  ask: string;
  insert: string;
}

export interface HedgeWords {
  means: string;
}

export interface SourceWords {
  says: string;
  effect: string;
  how: string;
}

/** As many sentences to each as the English has. */
export type Scripts = { readonly [To in keyof typeof scripts]: Sentences<(typeof scripts)[To]> };

type Sentences<English> = { readonly [At in keyof English]: string };

/** What some of the rules say: a file of a theme, which may name no rule that does not exist. */
export type RulesIn = Partial<Record<RuleId, RuleWords>>;

/** All of it in one language; what is missing or unknown is a compile error. */
export interface Knowledge {
  rules: Record<RuleId, RuleWords>;
  categories: Record<CategoryId, CategoryWords>;
  checks: Record<CheckId, CheckWords>;
  hedges: Record<HedgeCode, HedgeWords>;
  sources: Record<SourceId, SourceWords>;
  places: Record<Place, string>;
  scripts: Scripts;
}
