import { setOf } from '../../knowledge/people.ts';
import { type Form, nounish, verbForms } from '../../knowledge/verbs.ts';
import type { Part } from '../parts.ts';
import type { Word } from '../words.ts';

/** Who does it: the para (said or understood), or somebody else the sentence names. */
export type Actor = 'para' | 'other';

/** One verb of a sentence and what hangs on it: who does what, to what, under which verb. */
export interface Duty {
  /** Index of the verb among the words; -1 for a sentence without one. */
  at: number;
  lemma: string;
  form: Form;
  /** How it hangs on `governor`: "assist in planning" is `prep` by "in"; "assist to plan" is `to`; "help the teacher plan" is `bare`. */
  link: 'top' | 'to' | 'prep' | 'bare';
  governor: number;
  via: string;
  actor: Actor;
  /** Words of the subject, empty when understood. */
  subject: readonly [from: number, to: number];
  negated: boolean;
  /** Index of the word that negates it. */
  negation: number;
  passive: boolean;
  /** Where its clause begins: its subject, or the verb. */
  from: number;
  /** End of its own words (exclusive): where the next duty or sentence part begins. */
  to: number;
  /** End of all that hangs on it (exclusive): its own words and the verbs under it, up to the next main verb. */
  reach: number;
  /** The object without its prepositions: [from, to). Shared by "plan and deliver lessons". */
  object: readonly [from: number, to: number];
}

export const negators = new Set([
  'not',
  'never',
  'neither',
  'nor',
  'without',
  'no',
  'cannot',
  'refrain',
  'avoid',
  'none',
]);

export const breaks = new Set([
  'when',
  'while',
  'if',
  'because',
  'so',
  'unless',
  'whenever',
  'where',
  'whether',
  'although',
  'though',
  'whereas',
  'once',
]);

/** Prepositions that also open a clause: "after the nurse has trained the aide". */
export const subordinators = new Set(['after', 'before', 'until', 'since', 'as', 'than']);

export const relatives = new Set(['who', 'which', 'that', 'whom', 'whose']);

export const be = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am']);

export const auxiliaries = new Set(['do', 'does', 'did', 'has', 'have', 'had', ...be]);

export function isPerson(word: Word): boolean {
  return (
    !word.mark &&
    !word.possessive &&
    (setOf.para?.has(word.text) ||
      setOf.other?.has(word.text) ||
      setOf.student?.has(word.text) ||
      setOf.family?.has(word.text) ||
      setOf.admin?.has(word.text) ||
      false)
  );
}

export interface Found {
  lemma: string;
  form: Form;
}

/** Whether an object, or another verb of the same list, begins here. */
export function startsObject(words: readonly Word[], parts: readonly Part[], index: number): boolean {
  const word = words[index];
  if (!word) return false;
  if (word.mark)
    return word.text === ','
      ? Boolean(words[index + 1] && verbForms.has((words[index + 1] as Word).text))
      : word.text === '(' || word.text === '/';
  const part = parts[index];
  if (part === 'determiner' || part === 'adjective' || part === 'noun' || part === 'pronoun' || part === 'adverb')
    return true;
  if (part === 'conjunction') {
    const after = words[index + 1];
    return Boolean(after && verbForms.has(after.text) && !nounish.has(after.text));
  }
  return part === 'verb' && !be.has(word.text) && !auxiliaries.has(word.text) && word.text.length > 3;
}
