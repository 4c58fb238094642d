import { setOf } from '../knowledge/people.ts';
import { verbForms } from '../knowledge/verbs.ts';
import { perWord, type Word } from './words.ts';

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
  /** Three numbers a step: its test (which words fit), how many words may stand before it, and 1 where it may be missing. */
  steps: Int32Array;
  /** The test of the second word where there has to be one right behind the first, else -1: most phrases fail there. */
  second: number;
}

const STEP = 3; // numbers a step

/** Phrases looked for together, in order, with the few that may begin at a given word. */
export interface Phrases extends ReadonlyArray<Phrase> {
  /** Those that may begin with this word, in their order. */
  from: (word: Pick<Word, 'lexeme'>) => readonly Phrase[];
}

const none: readonly never[] = [];

/** Compiles a list of phrases, and finds out with which words each may begin. Throws on a malformed one. */
export function toPhrases(sources: readonly string[] | undefined): Phrases {
  const list = (sources ?? []).map(toPhrase);
  const place = lists.length;
  lists.push(list);
  return Object.assign(list, { from: (word: Pick<Word, 'lexeme'>) => fromLists(word).get(place) ?? none });
}

/** All lists, which are compiled before the first text is read. */
const lists: Phrase[][] = [];

/** The phrases that may begin with a word, by the place of their list: most lists have none. */
const fromLists = perWord((text) => {
  const out = new Map<number, Phrase[]>();
  listOpenings ??= toOpenings(lists.flatMap((list, place) => list.map((phrase) => ({ place, phrase }))));
  for (const { place, phrase } of listOpenings(text)) {
    const known = out.get(place);
    if (known) known.push(phrase);
    else out.set(place, [phrase]);
  }
  return out;
});

let listOpenings: ((text: string) => { place: number; phrase: Phrase }[]) | null = null;

/** Finds the items whose phrase may begin with a word, in their order. */
function toOpenings<T extends { phrase: Phrase }>(items: readonly T[]): (text: string) => T[] {
  const byTest = new Map<number, number[]>();
  items.forEach(({ phrase }, index) => {
    for (const test of openings(phrase)) {
      const known = byTest.get(test);
      if (known) known.push(index);
      else byTest.set(test, [index]);
    }
  });
  return (text) => {
    const found = new Set<number>();
    for (const test of testsOf(text)) for (const index of byTest.get(test) ?? none) found.add(index);
    return [...found].sort((one, other) => one - other).map((index) => items[index] as T);
  };
}

/** The tests of the steps that may come first: up to the first one that must be there. */
function openings({ steps }: Phrase): number[] {
  const out: number[] = [];
  for (let at = 0; at < steps.length; at += STEP) {
    out.push(steps[at] as number);
    if (steps[at + 2] === 0) break;
  }
  return out;
}

/** Compiles one phrase. Throws on a malformed one: a bad phrase fails a test, not a reader. */
export function toPhrase(source: string): Phrase {
  const steps: number[] = [];
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
    steps.push(toTest(optional ? part.slice(1) : part), gap, optional ? 1 : 0);
    gap = 0;
  }
  if (steps.length === 0 || gap > 0) throw new Error(`Expected words in the phrase, got \`${source}\``);
  const [, , optional, next = -1, gapBefore, optionalNext] = steps;
  const second = optional === 0 && optionalNext === 0 && gapBefore === 0 ? next : -1;
  return { source, steps: Int32Array.from(steps), second };
}

/** Tests by their source, numbered in the order in which they were met, and the tests that each word and each beginning of a word passes. */
const tests = new Map<string, number>();
const byWhole = new Map<string, number[]>();
const byHead = new Map<string, number[]>();
let longest = 0;

function toTest(part: string): number {
  const known = tests.get(part);
  if (known !== undefined) return known;
  const test = tests.size;
  const add = (table: Map<string, number[]>, key: string): void => {
    const list = table.get(key);
    if (list) list.push(test);
    else table.set(key, [test]);
  };
  if (part.startsWith('~')) {
    for (const lemma of part.slice(1).split('|')) for (const form of formsOf.get(lemma) ?? none) add(byWhole, form);
  } else if (part.startsWith('@')) {
    for (const name of part.slice(1).split('|')) {
      const list = setOf[name];
      if (!list) throw new Error(`Expected a named list, got \`@${name}\``);
      for (const word of list) add(byWhole, word);
    }
  } else {
    for (const option of part.split('|')) {
      if (!option.endsWith('*')) add(byWhole, option);
      else {
        add(byHead, option.slice(0, -1));
        longest = Math.max(longest, option.length - 1);
      }
    }
  }
  tests.set(part, test);
  return test;
}

/** All forms of a verb, by its base form. */
const formsOf = new Map<string, string[]>();
for (const [word, { lemma }] of verbForms) {
  const forms = formsOf.get(lemma);
  if (forms) forms.push(word);
  else formsOf.set(lemma, [word]);
}

/** The tests that a word passes. */
function testsOf(text: string): readonly number[] {
  const out = [...(byWhole.get(text) ?? none)];
  for (let length = Math.min(longest, text.length); length >= 0; length -= 1)
    for (const test of byHead.get(text.slice(0, length)) ?? none) out.push(test);
  return out;
}

const SIEVE = 16; // numbers of 32 bits

/** The tests that a word passes, sorted, behind bits that rule most others out. All phrases are compiled before the first text is read. */
const passed = perWord((text) => {
  const sorted = [...new Set(testsOf(text))].sort((one, other) => one - other);
  const out = Int32Array.of(...new Array<number>(SIEVE).fill(0), ...sorted);
  for (const test of sorted) out[sieveOf(test)] = (out[sieveOf(test)] as number) | (1 << (test & 31));
  return out;
});

function sieveOf(test: number): number {
  return (test >> 5) & (SIEVE - 1);
}

function fits(test: number, word: Word): boolean {
  const list = passed(word);
  if (((list[sieveOf(test)] as number) & (1 << (test & 31))) === 0) return false;
  let low = SIEVE;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const known = list[middle] as number;
    if (known === test) return true;
    if (known < test) low = middle + 1;
    else high = middle;
  }
  return false;
}

/** The end index (exclusive) of the phrase at words[from], or -1. `to` limits the words read. */
export function matchAt(phrase: Phrase, words: readonly Word[], from: number, to = words.length): number {
  if (phrase.second >= 0) {
    const next = from + 1 < to ? words[from + 1] : undefined;
    if (!next || (!next.mark && !fits(phrase.second, next))) return -1;
  }
  return step(phrase.steps, 0, words, from, to, false);
}

/** `index` is that of the step's first number. */
function step(
  steps: Int32Array,
  index: number,
  words: readonly Word[],
  at: number,
  to: number,
  started: boolean,
): number {
  if (index === steps.length) return at;
  const test = steps[index] as number;
  let left = started ? (steps[index + 1] as number) : 0;
  for (let cursor = at; cursor < to; cursor += 1) {
    const word = words[cursor] as Word;
    if (word.mark) {
      if (!started || (word.text !== ',' && word.text !== '/')) break;
      continue;
    }
    if (fits(test, word)) {
      const end = step(steps, index + STEP, words, cursor + 1, to, true);
      if (end >= 0) return end;
    }
    if (left === 0) break;
    left -= 1;
  }
  return steps[index + 2] === 1 ? step(steps, index + STEP, words, at, to, started) : -1;
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
    for (const phrase of phrases.from(word)) {
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
  if (phrases.length === 0) return out;
  for (let at = from; at < to; at += 1) {
    const word = words[at] as Word;
    if (word.mark) continue;
    for (const phrase of phrases.from(word)) {
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

/**
 * Many lists of phrases as one net, drawn through the words once. What it catches comes in the order of the words, and where two stand at
 * one word, in the order of the lists.
 */
export function toNet<T>(
  lists: readonly (readonly [of: T, phrases: Phrases])[],
): (words: readonly Word[]) => readonly Caught<T>[] {
  const items = lists.flatMap(([of, phrases]) => phrases.map((phrase) => ({ of, phrase })));
  const openings = toOpenings(items.map(({ phrase }, index) => ({ phrase, index })));
  const at = perWord((text) =>
    Int32Array.from(openings(text).flatMap(({ phrase, index }) => [...toGate(phrase, text), index])),
  );
  return (words) => {
    let out: Caught<T>[] | null = null;
    const sieve = toSieve(words);
    for (let from = 0; from < words.length; from += 1) {
      const word = words[from] as Word;
      if (word.mark) continue;
      const next = words[from + 1];
      const candidates = at(word);
      for (let place = 0; place < candidates.length; place += GATE + 1) {
        if (!isOpen(candidates, place, next, sieve)) continue;
        const { of, phrase } = items[candidates[place + GATE] as number] as (typeof items)[0];
        const to = matchAt(phrase, words, from);
        if (to < 0) continue;
        out ??= [];
        out.push({ of, phrase, from, to });
      }
    }
    return out ?? none;
  };
}

/** What can be told of a phrase behind its first word, without a look at the phrase itself: one number and three tests. */
const GATE = 4;
const FREE = 0; // nothing
const LATER = 4; // a word that passes the first test stands in the sentence; 1 to 3: the next word passes one of so many tests

function toGate({ steps }: Phrase, first: string): number[] {
  const free = [FREE, 0, 0, 0];
  const passes = new Set(testsOf(first));
  const next: number[] = [];
  for (let opening = 0; opening < steps.length; opening += STEP) {
    if (passes.has(steps[opening] as number)) {
      let at = opening + STEP;
      for (; at < steps.length; at += STEP) {
        const mayMiss = steps[at + 2] === 1;
        if (steps[at + 1] !== 0) return mayMiss || next.length > 0 ? free : [LATER, steps[at] as number, 0, 0];
        next.push(steps[at] as number);
        if (!mayMiss) break;
      }
      if (at >= steps.length || next.length > 3) return free;
    }
    if (steps[opening + 2] === 0) break;
  }
  return [next.length, ...next, 0, 0, 0].slice(0, GATE);
}

function isOpen(gates: Int32Array, at: number, next: Word | undefined, sieve: Int32Array): boolean {
  const kind = gates[at] as number;
  const first = gates[at + 1] as number;
  if (kind === FREE) return true;
  if (kind === LATER) return ((sieve[sieveOf(first)] as number) & (1 << (first & 31))) !== 0;
  if (!next) return false;
  if (next.mark || fits(first, next)) return true;
  return (kind > 1 && fits(gates[at + 2] as number, next)) || (kind > 2 && fits(gates[at + 3] as number, next));
}

/** The bits of all words together: a test without its bit is passed by none of them. */
function toSieve(words: readonly Word[]): Int32Array {
  const all = new Int32Array(SIEVE);
  for (const word of words) {
    if (word.mark) continue;
    const bits = passed(word);
    for (let at = 0; at < SIEVE; at += 1) all[at] = (all[at] as number) | (bits[at] as number);
  }
  return all;
}
