import nlp from 'compromise/two';
import { oftenPart, type Part, toClosed } from './parts.ts';
import type { Word } from './words.ts';

/** compromise's own steps as far as its tagger: what it does after that takes twice as long and tells duties no better. */
const steps = ['contractions', 'alias', 'machine', 'lexicon', 'preTagger'];

/** The parts of speech of a sentence's words as compromise tells them, the closed classes by list. The one file that knows compromise. */
export function askParts(text: string, words: readonly Word[]): Part[] {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return [];
  const tags: { start: number; end: number; tags: Set<string> }[] = [];
  let at = first.start;
  const doc = nlp.tokenize(unbroken(text, words).replace(/[\n\r\t\f\u00a0]/g, ' ')).compute(steps);
  for (const sentence of doc.docs as unknown as { text: string; pre: string; post: string; tags?: Set<string> }[][]) {
    for (const term of sentence) {
      at += term.pre.length;
      tags.push({ start: at, end: at + term.text.length, tags: term.tags ?? new Set() });
      at += term.text.length + term.post.length;
    }
  }
  let cursor = 0;
  return words.map((word, index) => {
    while (cursor < tags.length - 1 && (tags[cursor] as (typeof tags)[0]).end <= word.start) cursor += 1;
    return oftenPart(words, index) ?? partOf(word, tags[cursor]?.tags ?? new Set());
  });
}

/** The words' text, of the same length, a word that was cut at the end of a line made whole. */
function unbroken(text: string, words: readonly Word[]): string {
  const { start } = words[0] as Word;
  let out = text.slice(start, (words.at(-1) as Word).end);
  for (const word of words) {
    const written = text.slice(word.start, word.end);
    if (!/\s/.test(written)) continue;
    const whole = written.replace(/\S\s+/, '').padEnd(written.length);
    out = out.slice(0, word.start - start) + whole + out.slice(word.end - start);
  }
  return out;
}

function partOf({ text, mark }: Word, tags: Set<string>): Part {
  const closed = toClosed(text);
  if (mark || closed) return closed ?? 'other';
  if (tags.has('Adverb')) return 'adverb';
  if (tags.has('Pronoun')) return 'pronoun';
  if (tags.has('Verb') || text === 'assist' || text === 'assists') return 'verb';
  if (tags.has('Adjective')) return 'adjective';
  return tags.has('Noun') || tags.has('Value') ? 'noun' : 'other';
}
