import { setOf } from '../knowledge/people.ts';
import { verbForms } from '../knowledge/verbs.ts';
import { byWord, type Word } from './words.ts';

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
  optional: boolean;
  /** Words that may stand before this step. */
  gap: number;
  /** The words that fit, all of them when `heads` is empty. */
  words: ReadonlySet<string>;
  /** Beginnings of words that fit too. */
  heads: readonly string[];
}

/** Phrases looked for together, in order, with the few that may begin at a given word. */
export interface Phrases extends ReadonlyArray<Phrase> {
  /** All words that one may begin with, and all beginnings of words. */
  words: readonly string[];
  heads: readonly string[];
  /** Those that may begin with this word, in their order. */
  from: (text: string) => readonly Phrase[];
}

const none: readonly Phrase[] = [];

/** Compiles a list of phrases, and finds out with which words each may begin. Throws on a malformed one. */
export function toPhrases(sources: readonly string[] | undefined): Phrases {
  const list = (sources ?? []).map(toPhrase);
  const byWord = new Map<string, Phrase[]>();
  const heads = new Set<string>();
  for (const phrase of list) {
    for (const step of openings(phrase)) {
      for (const word of step.words) {
        const known = byWord.get(word);
        if (!known) byWord.set(word, [phrase]);
        else if (known.at(-1) !== phrase) known.push(phrase);
      }
      for (const head of step.heads) heads.add(head);
    }
  }
  const opening = (text: string): Phrase[] =>
    list.filter((phrase) => openings(phrase).some((step) => fits(step, text)));
  if (heads.size > 0) for (const word of byWord.keys()) byWord.set(word, opening(word));
  const from = (text: string): readonly Phrase[] => {
    const known = byWord.get(text);
    if (known) return known;
    for (const head of heads) if (text.startsWith(head)) return opening(text);
    return none;
  };
  return Object.assign(list, { words: [...byWord.keys()], heads: [...heads], from });
}

/** The steps that may come first: up to the first one that must be there. */
function openings({ steps }: Phrase): readonly Step[] {
  const must = steps.findIndex((step) => !step.optional);
  return must < 0 ? steps : steps.slice(0, must + 1);
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
    steps.push({ ...toTest(optional ? part.slice(1) : part), optional, gap });
    gap = 0;
  }
  if (steps.length === 0 || gap > 0) throw new Error(`Expected words in the phrase, got \`${source}\``);
  return { source, steps };
}

function toTest(part: string): Pick<Step, 'words' | 'heads'> {
  const heads: string[] = [];
  const exact = new Set<string>();
  if (part.startsWith('~')) {
    for (const lemma of part.slice(1).split('|')) for (const form of formsOf.get(lemma) ?? []) exact.add(form);
  } else if (part.startsWith('@')) {
    for (const name of part.slice(1).split('|')) {
      const list = setOf[name];
      if (!list) throw new Error(`Expected a named list, got \`@${name}\``);
      for (const word of list) exact.add(word);
    }
  } else {
    for (const option of part.split('|')) {
      if (option.endsWith('*')) heads.push(option.slice(0, -1));
      else exact.add(option);
    }
  }
  return { words: exact, heads };
}

function fits({ words, heads }: Pick<Step, 'words' | 'heads'>, text: string): boolean {
  if (words.has(text)) return true;
  for (let index = 0; index < heads.length; index += 1) if (text.startsWith(heads[index] as string)) return true;
  return false;
}

/** All forms of a verb, by its base form. */
const formsOf = new Map<string, string[]>();
for (const [word, { lemma }] of verbForms) formsOf.set(lemma, [...(formsOf.get(lemma) ?? []), word]);

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
    if (fits(now, word.text)) {
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
  phrases: Phrases,
  words: readonly Word[],
  from = 0,
  to = words.length,
): { from: number; to: number; phrase: Phrase } | null {
  if (phrases.length === 0) return null;
  for (let at = from; at < to; at += 1) {
    const word = words[at] as Word;
    if (word.mark) continue;
    for (const phrase of phrases.from(word.text)) {
      const end = matchAt(phrase, words, at, to);
      if (end >= 0) return { from: at, to: end, phrase };
    }
  }
  return null;
}

/** Every place where one of the phrases stands, left to right, without overlap of the same phrase. */
export function findPhrases(
  phrases: Phrases,
  words: readonly Word[],
  from = 0,
  to = words.length,
): { from: number; to: number; phrase: Phrase }[] {
  const out: { from: number; to: number; phrase: Phrase }[] = [];
  for (let at = from; at < to; at += 1) {
    const word = words[at] as Word;
    if (word.mark) continue;
    for (const phrase of phrases.from(word.text)) {
      const end = matchAt(phrase, words, at, to);
      if (end >= 0) out.push({ from: at, to: end, phrase });
    }
  }
  return out;
}

/** A phrase of a net that stands in the words, and whose it is. */
export interface Caught<T> {
  of: T;
  phrase: Phrase;
  from: number;
  to: number;
}

const nothing: never[] = [];

/**
 * Many lists of phrases as one net, drawn through the words once. What it catches comes in the order of the words, and where two stand at
 * one word, in the order of the lists.
 */
export function toNet<T>(
  lists: readonly (readonly [of: T, phrases: Phrases])[],
): (words: readonly Word[]) => readonly Caught<T>[] {
  const at = byWord((text) => {
    const found = lists.flatMap(([of, phrases]) => phrases.from(text).map((phrase) => ({ of, phrase })));
    return found.length === 0 ? nothing : found;
  });
  return (words) => {
    let out: Caught<T>[] = nothing;
    for (let from = 0; from < words.length; from += 1) {
      const word = words[from] as Word;
      if (word.mark) continue;
      for (const { of, phrase } of at(word.text)) {
        const to = matchAt(phrase, words, from);
        if (to < 0) continue;
        if (out === nothing) out = [];
        out.push({ of, phrase, from, to });
      }
    }
    return out;
  };
}
