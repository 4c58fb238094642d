import { functionWords, kindVocabulary, vocabulary } from '../../knowledge/vocabulary.ts';
import type { CategoryId } from '../../types.ts';
import { perWord } from '../words.ts';
import { hash, seed, stemOf } from './hash.ts';

const stemmed: [string, number][] = [];
for (const [category, words] of Object.entries(vocabulary) as [CategoryId, string][]) {
  for (const stem of words.split(' ')) stemmed.push([stem.replaceAll('-', ''), hash(category, seed.vocabulary)]);
}
/** By first three letters, so that a word meets few stems. */
const stemsByHead = new Map<string, [string, number][]>();
for (const entry of stemmed) {
  const head = entry[0].slice(0, 3);
  stemsByHead.set(head, [...(stemsByHead.get(head) ?? []), entry]);
}

/** Kinds by the words that speak for them: whole words, and beginnings of words by their first three letters. */
const kindWords = new Map<string, number[]>();
const kindHeads = new Map<string, [string, number][]>();
for (const [kind, words] of Object.entries(kindVocabulary)) {
  const id = hash(kind, seed.kind);
  for (const word of words.split(' ')) {
    if (word.endsWith('*')) {
      const head = word.slice(0, 3);
      kindHeads.set(head, [...(kindHeads.get(head) ?? []), [word.slice(0, -1), id]]);
    } else kindWords.set(word, [...(kindWords.get(word) ?? []), id]);
  }
}

export const number = /^\d/;

/** What the tagger makes of one word wherever it stands: numbers count by their length only. */
export interface Traits {
  plain: string;
  stem: string;
  word: number;
  stemmed: number;
  /** Categories whose vocabulary it belongs to. */
  vocabulary: readonly number[];
  /** Kinds that it speaks for. */
  kinds: readonly number[];
  /** The word and its stem as the first of a line, and the look of its ending. */
  first: readonly number[];
  last: number;
  label: number;
  /** What the feature of a pair begins with: as its first word, and as a line's first word. */
  pair: number;
  firstPair: number;
  /** Its stem, as a verb and in a heading. */
  verb: number;
  heading: number;
  /** It says nothing of what a line is about: "the", "their", "when". */
  isFunction: boolean;
}

export const traits = perWord<Traits>((text) => {
  const plain = number.test(text) ? `0${Math.min(text.length, 5)}` : text;
  const stem = stemOf(plain);
  const ending = plain.length > 3 && plain.endsWith('s') ? 's' : plain.endsWith('ing') ? 'ing' : 'base';
  const beginning = (list: readonly [string, number][] | undefined, word: string): number[] =>
    (list ?? []).flatMap(([head, id]) => (word.startsWith(head) ? id : []));
  return {
    plain,
    stem,
    word: hash(plain, seed.word),
    stemmed: hash(stem, seed.stem),
    vocabulary: beginning(stemsByHead.get(plain.slice(0, 3)), plain),
    kinds: [...(kindWords.get(text) ?? []), ...beginning(kindHeads.get(text.slice(0, 3)), text)],
    first: [hash(plain, seed.first), hash(stem, seed.first ^ seed.stem), hash(ending, seed.shape ^ seed.first)],
    last: hash(plain, seed.last),
    label: hash(text, seed.label),
    pair: hash(stem, seed.pair),
    firstPair: hash(plain, seed.firstPair),
    verb: hash(stemOf(text), seed.label ^ seed.stem),
    heading: hash(stemOf(text), seed.heading),
    isFunction: functionWords.has(text),
  };
});
