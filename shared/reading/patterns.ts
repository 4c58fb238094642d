import { setOf } from '../knowledge/people.ts';
import { verbForms } from '../knowledge/verbs.ts';
import type { Word } from './words.ts';

/**
 * The small language of knowledge phrases, matched over words, never over characters:
 *   `lesson`       the word
 *   `plan|plans`   one of the words
 *   `plan*`        a word that begins so
 *   `~plan`        any form of the verb; `~plan|write`
 *   `@licensed`    a word of a named list (people.ts)
 *   `?the`         may be missing
 *   `..`           up to three words between, `...` up to six, never across ; . : or a bracket
 * A comma in the text is stepped over.
 */
export interface Phrase {
  source: string;
  steps: readonly Step[];
}

interface Step {
  test: (word: Word) => boolean;
  optional: boolean;
  /** Words that may stand before this step. */
  gap: number;
  /** A literal first letter class, for the quick pass; empty when any word may fit. */
  words: readonly string[];
}

/** Compiles one phrase. Throws on a malformed one: a bad phrase fails a test, not a reader. */
export function toPhrase(source: string): Phrase {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of source.trim().split(/\s+/)) {
    if (part === '..') {
      gap = 3;
      continue;
    }
    if (part === '...') {
      gap = 6;
      continue;
    }
    const optional = part.startsWith('?');
    const { test, words } = toTest(optional ? part.slice(1) : part);
    steps.push({ test, optional, gap, words });
    gap = 0;
  }
  if (steps.length === 0 || gap > 0) throw new Error(`Expected words in the phrase, got \`${source}\``);
  return { source, steps };
}

function toTest(part: string): { test: (word: Word) => boolean; words: readonly string[] } {
  if (part.startsWith('~')) {
    const lemmas = new Set(part.slice(1).split('|'));
    return { test: (word) => lemmas.has(verbForms.get(word.text)?.lemma ?? ''), words: [] };
  }
  if (part.startsWith('@')) {
    const lists = part
      .slice(1)
      .split('|')
      .map((name) => {
        const list = setOf[name];
        if (!list) throw new Error(`Expected a named list, got \`@${name}\``);
        return list;
      });
    return { test: (word) => lists.some((list) => list.has(word.text)), words: [] };
  }
  const options = part.split('|');
  const exact = new Set(options.filter((option) => !option.endsWith('*')));
  const heads = options.filter((option) => option.endsWith('*')).map((option) => option.slice(0, -1));
  return {
    test: (word) => exact.has(word.text) || heads.some((head) => word.text.startsWith(head)),
    words: heads.length === 0 ? [...exact] : [],
  };
}

/** The end index (exclusive) of the phrase at words[from], or -1. `to` limits the words read. */
export function matchAt(phrase: Phrase, words: readonly Word[], from: number, to = words.length): number {
  return step(phrase.steps, 0, words, from, to, false);
}

function step(
  steps: readonly Step[],
  index: number,
  words: readonly Word[],
  at: number,
  to: number,
  started: boolean,
): number {
  const now = steps[index];
  if (!now) return at;
  let cursor = at;
  let skipped = 0;
  while (cursor < to) {
    const word = words[cursor] as Word;
    if (word.mark) {
      if (!started || (word.text !== ',' && word.text !== '/')) break;
      cursor += 1;
      continue;
    }
    if (now.test(word)) {
      const end = step(steps, index + 1, words, cursor + 1, to, true);
      if (end >= 0) return end;
    }
    if (skipped >= (started ? now.gap : 0)) break;
    skipped += 1;
    cursor += 1;
  }
  return now.optional ? step(steps, index + 1, words, at, to, started) : -1;
}

/** The first place where one of the phrases stands within [from, to). */
export function findPhrase(
  phrases: readonly Phrase[],
  words: readonly Word[],
  from = 0,
  to = words.length,
): { from: number; to: number; phrase: Phrase } | null {
  for (let at = from; at < to; at += 1) {
    if ((words[at] as Word).mark) continue;
    for (const phrase of phrases) {
      const end = matchAt(phrase, words, at, to);
      if (end >= 0) return { from: at, to: end, phrase };
    }
  }
  return null;
}

/** Every place where one of the phrases stands, left to right, without overlap of the same phrase. */
export function findPhrases(
  phrases: readonly Phrase[],
  words: readonly Word[],
  from = 0,
  to = words.length,
): { from: number; to: number; phrase: Phrase }[] {
  const out: { from: number; to: number; phrase: Phrase }[] = [];
  for (let at = from; at < to; at += 1) {
    if ((words[at] as Word).mark) continue;
    for (const phrase of phrases) {
      const end = matchAt(phrase, words, at, to);
      if (end >= 0) out.push({ from: at, to: end, phrase });
    }
  }
  return out;
}
