import { negativeHeads, notNegative } from '../knowledge/signs.ts';
import type { Kind, Span } from '../types.ts';
import type { ReadLine } from './kinds.ts';
import { sentenceEnds } from './lines/sentence-ends.ts';
import { findPhrase, toPhrases } from './patterns.ts';
import { lexemeOf, type Word } from './words.ts';

/** One sentence of a line. */
export interface Sentence extends Span {
  line: ReadLine;
  words: readonly Word[];
  /** The words with what leads up to the sentence parted off by a semicolon: "Under the direction of the teacher; ...". */
  parted: readonly Word[];
  /** It stands under "What the para is NOT responsible for", or goes on with a lead-in that ends in "not". */
  negative: boolean;
}

const negative = toPhrases(negativeHeads);
const open = toPhrases(notNegative);

/** Marks that a sentence may begin with; a tick box or a bullet is no part of it. */
const opening = new Set(['(', '"', '“', '$', '[', '%']);

/** The sentences of every line, line by line; a semicolon or a colon does not end one. */
export function toSentences(text: string, lines: readonly ReadLine[]): Sentence[][] {
  return lines.map((line) => {
    const out: Sentence[] = [];
    const under = isNegative(lines, line);
    let at = 0;
    for (const limit of endsOf(text, line)) {
      const from = at;
      while (at < line.words.length && (line.words[at] as Word).start < limit) at += 1;
      const words = at - from === line.words.length ? line.words : line.words.slice(from, at);
      const first = words.find((word) => !word.mark || opening.has(word.text));
      if (!first || words.every((word) => word.mark)) continue;
      const parted = partLead(words);
      out.push({ start: first.start, end: endOf(text, words, limit), line, words, parted, negative: under });
    }
    return out;
  });
}

/** Where the line's sentences end, the last with the line; a line without a full stop inside is one. */
function endsOf(text: string, { start, end, words }: ReadLine): number[] {
  for (const { mark, text: char, start: at } of words)
    if (mark && at < end - 2 && (char === '.' || char === '!' || char === '?'))
      return [...sentenceEnds(text, start, end), end];
  return [end];
}

const leading = new Set(['under', 'with', 'at', 'by', 'in']);
const goesOn = new Set(['or', 'and', 'who', 'which', 'that', 'with']);

/** A comma that ends a leading "Under the direction of ..." parts it from the rest as a semicolon would. */
function partLead(words: readonly Word[]): readonly Word[] {
  if (!leading.has(words.find((word) => !word.mark)?.text ?? '')) return words;
  const comma = words.findIndex((word, at) => word.text === ',' && !goesOn.has(words[at + 1]?.text ?? ''));
  const relative = words.findIndex(({ text }) => text === 'who' || text === 'which' || text === 'that');
  if (relative >= 0 && relative < comma) return words;
  return comma < 0 ? words : words.with(comma, { ...(words[comma] as Word), text: ';', lexeme: lexemeOf(';') });
}

/** The last word's end, with the closing marks after it. */
function endOf(text: string, words: readonly Word[], limit: number): number {
  let end = (words.at(-1) as Word).end;
  while (end < limit && text.charCodeAt(end) > 32) end += 1;
  return end;
}

const doable: ReadonlySet<Kind> = new Set(['duty', 'summary', 'other-duties']);

function isNegative(lines: readonly ReadLine[], line: ReadLine): boolean {
  if (!doable.has(line.kind) && line.duty < 0.15) return false;
  if (line.kind === 'heading' || line.kind === 'legal' || line.kind === 'furniture') return false;
  const governor = lines[line.governor];
  const heading = lines[line.heading];
  return (
    (heading !== undefined && denies(heading.words)) || (governor !== undefined && denies(governor.words.slice(-6)))
  );
}

/** "What you will not do:", said by a heading or a lead-in. */
export function denies(words: readonly Word[]): boolean {
  if (!findPhrase(negative, words)) return false;
  // A heading is no sentence of its own: "[Aides are not expected to drive.]" opens nothing.
  if (words.slice(-2).some((word) => word.text === '.')) return false;
  // A bracket is a note: "Examples of work (some aides may not do all of these)".
  const bracket = words.findIndex((word) => word.text === '(');
  const head = bracket < 0 ? words : words.slice(0, bracket);
  return head.length < 20 && findPhrase(negative, head) !== null && findPhrase(open, head) === null;
}
