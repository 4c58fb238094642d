import { verbForms } from '../../knowledge/verbs.ts';
import { isSpaceCode, isWordCode } from '../words.ts';
import { isAllCaps, isLetter, isLower, isUpper } from './characters.ts';
import type { Physical } from './physical.ts';

/** Words after which a sentence goes on: a line that ends with one is not whole. */
const unfinished = new Set(
  'a an the of and or to for with in on at by from as is are be that which who their his her its this these other such including than into per through when while if not any all each every assigned'.split(
    ' ',
  ),
);

/** Lines that go on in mid-sentence, in small letters, from which a text is known to be hard-wrapped. */
const EVIDENCE = 2;

/** The column at which a hard-wrapped text was cut, or 0 when the text is not hard-wrapped. */
export function wrapWidth(text: string, lines: readonly Physical[]): number {
  const widths = lines.filter((line) => !line.cell && line.width > 40).map((line) => line.width);
  if (widths.length < 4) return 0;
  widths.sort((a, b) => a - b);
  const wide = widths[Math.floor(widths.length * 0.95)] as number;
  if (wide < 50 || wide > 130) return 0;
  const near = widths.filter((width) => width > wide - 16 && width <= wide + 8).length;
  const over = widths.filter((width) => width > wide + 8).length;
  if (near / widths.length <= 0.4 || over / widths.length >= 0.06) return 0;
  // Lines that are all about as long may be a list: only a text whose sentences go on in small letters was cut.
  let gone = 0;
  for (let at = 1; at < lines.length && gone < EVIDENCE; at += 1) {
    const line = lines[at] as Physical;
    const before = lines[at - 1] as Physical;
    if (line.marker || line.gap > 0 || before.width <= wide - 24 || !isLower(text, line.start)) continue;
    gone += 1;
  }
  return gone >= EVIDENCE ? wide : 0;
}

/** Whether the physical line `next` goes on with the sentence of `last`. */
export function joins(text: string, last: Physical, next: Physical, wrap: number, first: Physical): boolean {
  if (next.marker || next.gap > 0 || next.page || next.cell || last.cell) return false;
  const endChar = text[last.end - 1] as string;
  const ended = '.!?:;'.includes(endChar) || (endChar === ')' && '.!?'.includes(text[last.end - 2] as string));
  if ('-‐‑'.includes(endChar) && isLower(text, next.start) && isLetter(text, last.end - 2)) return true;
  const lower = isLower(text, next.start);
  const word = lastWord(text, last.start, last.end);
  if (
    isField(text, next) ||
    (isField(text, last) && isUpper(text, next.start)) ||
    isPageMark(text, last) ||
    isPageMark(text, next)
  )
    return false;
  if (!ended && (endChar === ',' || unfinished.has(word)) && last.width > 12 && (lower || wrap > 0 || endChar === ','))
    return true;
  if (wrap === 0 && lower && opensWithVerb(text, last) && opensWithVerb(text, next)) return false;
  if (lower && !ended && last.width > 44 && !looksLikeList(text, next)) return true;
  if (wrap === 0) return false;
  // In a hard-wrapped text a line was cut because its next word did not fit.
  const room = wrap - last.width;
  const full = firstWordLength(text, next.start, next.end) + 1 > room - 6;
  if (!full) return false;
  if (lower) return endChar !== '.' && endChar !== ':';
  if (ended) return false;
  // A heading that happens to be long is not a sentence that goes on.
  const length = last.end - last.start;
  return (
    length > wrap * 0.62 && (first.marker !== null || length > wrap * 0.8) && !isAllCaps(text, last.start, last.end)
  );
}

/** "help load the bus": in a list without bullets or capitals each line opens with its verb. */
function opensWithVerb(text: string, line: Physical): boolean {
  if (!isLower(text, line.start)) return false;
  const end = line.start + firstWordLength(text, line.start, line.end);
  return verbForms.get(text.slice(line.start, end))?.form === 'base';
}

/** "Page 2 of 3": never part of a sentence. */
function isPageMark(text: string, line: Physical): boolean {
  return line.end - line.start < 16 && /^page\s\d/i.test(text.slice(line.start, line.start + 8));
}

/** "Salary Range: 35": a label of one to four words and a colon starts a line of its own. */
function isField(text: string, line: Physical): boolean {
  if (!isUpper(text, line.start)) return false;
  let spaces = 0;
  for (let at = line.start; at < Math.min(line.end, line.start + 40); at += 1) {
    if (text[at] === ':') return at + 1 >= line.end || isSpaceCode(text.charCodeAt(at + 1));
    if (isSpaceCode(text.charCodeAt(at))) spaces += 1;
    else if (!isWordCode(text.charCodeAt(at)) && text[at] !== '/' && text[at] !== '-') return false;
    if (spaces > 3) return false;
  }
  return false;
}

/** Lower-case lists without bullets: many short lines. A short line that starts with a verb-like word of a list stays alone. */
function looksLikeList(text: string, next: Physical): boolean {
  return next.width < 30 && text[next.end - 1] !== '.' && next.indent === 0 && next.width > 22;
}

function lastWord(text: string, start: number, end: number): string {
  let at = end;
  while (at > start && isWordCode(text.charCodeAt(at - 1))) at -= 1;
  return text.slice(at, end).toLowerCase();
}

function firstWordLength(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !isSpaceCode(text.charCodeAt(at))) at += 1;
  return at - start;
}
