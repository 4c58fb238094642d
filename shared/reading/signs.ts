import { boilerplate, type Sign, signs } from '../knowledge/signs.ts';
import type { Kind, Span } from '../types.ts';
import { type Caught, toNet, toPhrases } from './patterns.ts';
import { denies, type Sentence } from './sentences.ts';
import type { Word } from './words.ts';

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
const nothing: never[] = [];

/** The protective sentences of a posting, in order and without overlap; of a long sentence sometimes only the telling words. */
export function toGoodSigns(sentences: readonly Sentence[][]): Span[] {
  return sentences.flatMap((ofLine) => ofLine.flatMap(inSentence));
}

/** A longer "sentence" is a list whose line breaks were lost: only the words found are shown. */
const LONG = 320;

function inSentence(sentence: Sentence): Span[] {
  const { parted: words, line } = sentence;
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
