import { boilerplate, negativeHeads, notNegative, type Sign, signs } from '../knowledge/signs.ts';
import type { Kind, Span } from '../types.ts';
import type { ReadLine } from './kinds.ts';
import { sentenceEnds } from './lines.ts';
import { type Caught, findPhrase, toNet, toPhrases } from './patterns.ts';
import type { Word } from './words.ts';

/** One sentence of a line. */
export interface Sentence extends Span {
  line: ReadLine;
  words: readonly Word[];
  /** It stands under "What the para is NOT responsible for", or goes on with a lead-in that ends in "not". */
  negative: boolean;
}

interface Ready {
  sign: Sign;
  kinds: ReadonlySet<Kind> | null;
}

const ready: Ready[] = signs.map((sign) => ({ sign, kinds: sign.kinds ? new Set(sign.kinds) : null }));

/** Whose phrase it is and what it does there; null for the stock phrases that make no sentence a sign. */
type Role = { one: Ready; role: 'says' | 'opens' | 'unless' } | null;

const roles = ['says', 'opens', 'unless'] as const;
const net = toNet<Role>([
  ...ready.flatMap((one) => roles.map((role) => [{ one, role }, toPhrases(one.sign[role])] as const)),
  [null, toPhrases(boilerplate)],
]);
const negative = toPhrases(negativeHeads);
const open = toPhrases(notNegative);
const nothing: never[] = [];

/** The protective sentences of a posting, in order and without overlap; of a long sentence sometimes only the telling words. */
export function toGoodSigns(text: string, lines: readonly ReadLine[]): Span[] {
  return toSentences(text, lines).flatMap(inSentence);
}

/** Marks that a sentence may begin with; a tick box or a bullet is no part of it. */
const opening = new Set(['(', '"', '“', '$', '[', '%']);

/** The sentences of every line, in order; a semicolon or a colon does not end one. */
export function toSentences(text: string, lines: readonly ReadLine[]): Sentence[] {
  const out: Sentence[] = [];
  for (const line of lines) {
    const under = isNegative(lines, line);
    let at = 0;
    for (const limit of [...sentenceEnds(text, line.start, line.end), line.end]) {
      const from = at;
      while (at < line.words.length && (line.words[at] as Word).start < limit) at += 1;
      const words = partLead(at - from === line.words.length ? line.words : line.words.slice(from, at));
      const first = words.find((word) => !word.mark || opening.has(word.text));
      if (!first || words.every((word) => word.mark)) continue;
      out.push({ start: first.start, end: endOf(text, words, limit), line, words, negative: under });
    }
  }
  return out;
}

const leading = new Set(['under', 'with', 'at', 'by', 'in']);
const goesOn = new Set(['or', 'and', 'who', 'which', 'that', 'with']);

/** A comma that ends a leading "Under the direction of ..." parts it from the rest as a semicolon would. */
function partLead(words: readonly Word[]): readonly Word[] {
  if (!leading.has(words.find((word) => !word.mark)?.text ?? '')) return words;
  const comma = words.findIndex((word, at) => word.text === ',' && !goesOn.has(words[at + 1]?.text ?? ''));
  const relative = words.findIndex(({ text }) => text === 'who' || text === 'which' || text === 'that');
  if (relative >= 0 && relative < comma) return words;
  return comma < 0 ? words : words.with(comma, { ...(words[comma] as Word), text: ';' });
}

/** The last word's end, with the closing marks after it. */
function endOf(text: string, words: readonly Word[], limit: number): number {
  let end = (words.at(-1) as Word).end;
  while (end < limit && text.charCodeAt(end) > 32) end += 1;
  return end;
}

/** A longer "sentence" is a list whose line breaks were lost: only the words found are shown. */
const LONG = 320;

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

function denies(words: readonly Word[]): boolean {
  // A heading is no sentence of its own: "[Aides are not expected to drive.]" opens nothing.
  if (words.slice(-2).some((word) => word.text === '.')) return false;
  // A bracket is a note: "Examples of work (some aides may not do all of these)".
  const bracket = words.findIndex((word) => word.text === '(');
  const head = bracket < 0 ? words : words.slice(0, bracket);
  return head.length < 20 && findPhrase(negative, head) !== null && findPhrase(open, head) === null;
}

function inSentence(sentence: Sentence): Span[] {
  const { words, line } = sentence;
  if (sentence.negative) return [{ start: sentence.start, end: sentence.end }];
  const caught = net(words);
  if (!caught.some(({ of }) => of !== null && of.role !== 'unless')) return nothing;
  // It opens a list of such lines, and each of them is a sign.
  if (line.kind === 'heading' && denies(words)) return [];
  const clauses: Span[] = [];
  for (const one of ready) {
    if (one.kinds ? !one.kinds.has(line.kind) : line.kind === 'furniture') continue;
    const at = findIn(one, words, caught);
    if (!at || caught.some(({ of }) => of === null || (of.one === one && of.role === 'unless'))) continue;
    const whole = sentence.end - sentence.start < LONG;
    if (one.sign.shows === 'sentence' && whole) return [{ start: sentence.start, end: sentence.end }];
    const span = one.sign.shows === 'clause' && whole ? clauseAround(words, at) : at;
    const end = span.to === words.length ? sentence.end : (words[span.to - 1] as Word).end;
    clauses.push({ start: (words[span.from] as Word).start, end });
  }
  clauses.sort((one, other) => one.start - other.start || other.end - one.end);
  return clauses.filter((one, index) => clauses.slice(0, index).every((other) => other.end <= one.start));
}

interface Place {
  from: number;
  to: number;
}

function findIn(one: Ready, words: readonly Word[], caught: readonly Caught<Role>[]): Place | null {
  const said = caught.find(({ of }) => of?.one === one && of.role === 'says');
  if (said) return said;
  return (
    caught.find(({ of, from }) => of?.one === one && of.role === 'opens' && (from === 0 || opensClause(words, from))) ??
    null
  );
}

const breaks = new Set([';', ':', '(', '-', '.', '|']);

function opensClause(words: readonly Word[], at: number): boolean {
  return breaks.has((words[at - 1] as Word).text);
}

function clauseAround(words: readonly Word[], { from, to }: Place): Place {
  let start = from;
  while (start > 0 && (words[start - 1] as Word).text !== ';') start -= 1;
  let end = to;
  while (end < words.length && (words[end] as Word).text !== ';') end += 1;
  if (end < words.length) while (end > to && (words[end - 1] as Word).mark) end -= 1;
  return { from: start, to: end };
}
