import nlp from 'compromise/two';
import type { Word } from './words.ts';

/** What a word does in its sentence, as the tagger sees it. */
export type Part =
  | 'verb'
  | 'noun'
  | 'adjective'
  | 'adverb'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'modal'
  | 'pronoun'
  | 'other';

const determiners = new Set(
  'a an the this that these those each every any some all both no his her their its our your another such one several many various daily'.split(
    ' ',
  ),
);
const prepositions = new Set(
  'of in on at by for with from to into onto through during under over between among across about against after before within without toward towards per via as upon around near outside inside beyond including regarding concerning throughout along until than like'.split(
    ' ',
  ),
);
const modals = new Set('will would may might must shall should can could'.split(' '));
const conjunctions = new Set(['and', 'or', '&', '/', 'nor', 'but', 'plus']);

/** Parts of speech for the words of a sentence, by compromise, the closed classes by list. The one file that knows compromise. */
export function toParts(text: string, words: readonly Word[]): Part[] {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return [];
  const tags: { start: number; end: number; tags: Set<string> }[] = [];
  let at = first.start;
  const doc = nlp(text.slice(first.start, last.end).replace(/[\n\r\t\f\u00a0]/g, ' '));
  for (const sentence of doc.docs as unknown as { text: string; pre: string; post: string; tags?: Set<string> }[][]) {
    for (const term of sentence) {
      at += term.pre.length;
      tags.push({ start: at, end: at + term.text.length, tags: term.tags ?? new Set() });
      at += term.text.length + term.post.length;
    }
  }
  let cursor = 0;
  return words.map((word) => {
    while (cursor < tags.length - 1 && (tags[cursor] as (typeof tags)[0]).end <= word.start) cursor += 1;
    return partOf(word, tags[cursor]?.tags ?? new Set());
  });
}

function partOf(word: Word, tags: Set<string>): Part {
  const { text } = word;
  if (word.mark) return conjunctions.has(text) ? 'conjunction' : 'other';
  if (modals.has(text)) return 'modal';
  if (conjunctions.has(text)) return 'conjunction';
  if (determiners.has(text)) return 'determiner';
  if (prepositions.has(text)) return 'preposition';
  if (tags.has('Adverb')) return 'adverb';
  if (tags.has('Pronoun')) return 'pronoun';
  if (tags.has('Verb') || text === 'assist' || text === 'assists') return 'verb';
  if (tags.has('Adjective')) return 'adjective';
  if (tags.has('Noun') || tags.has('Value')) return 'noun';
  return 'other';
}
