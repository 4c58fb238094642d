import { states } from '../../knowledge/vocabulary.ts';
import type { RawLine } from '../lines.ts';
import type { Word } from '../words.ts';
import { number } from './traits.ts';

export const digits = ['0', '1', '2', '3', '4'];

/** What a line holds that no word of it tells: a sum, an address, a date, a place, a bare number. */
export function lookFeatures(
  text: string,
  words: readonly Word[],
  size: string,
  shape: (one: string, two?: string, three?: string) => void,
): void {
  let numbers = 0;
  let slashes = 0;
  let others = 0;
  for (let at = 0; at < words.length && at < 40; at += 1) {
    const word = words[at] as Word;
    if (word.text === '$') shape('look', 'sum');
    else if (word.text === '@') shape('look', 'mail');
    else if (word.text === 'www' || word.text === 'http' || word.text === 'https') shape('look', 'web');
    else if (word.text === '/') slashes += 1;
    else if (number.test(word.text)) numbers += 1;
    else if (!word.mark) others += 1;
    if (at > 0 && (words[at - 1] as Word).text === ',' && isState(text, word)) shape('look', 'place');
  }
  if (slashes > 1 && numbers > 2) shape('look', 'date');
  if (numbers > 0 && others === 0 && words.length <= 2) shape('look', 'number');
  shape('numbers', digits[Math.min(numbers, 3)], size);
}

/** "OH" behind a comma: two capitals that name a state. */
function isState(text: string, word: Word): boolean {
  return word.text.length === 2 && states.has(word.text) && text.charCodeAt(word.end - 1) < 91;
}

/** How many words a line opens with in capitals: a sentence about a named employer opens with its name. */
export function titledOpening(text: string, words: readonly Word[]): number {
  let count = 0;
  for (const word of words) {
    if (word.mark) continue;
    if (!isTitled(text, word)) break;
    count += 1;
  }
  return count;
}

export function isTitled(text: string, word: Word): boolean {
  const code = text.charCodeAt(word.start);
  if (code < 128) return code >= 65 && code <= 90;
  const char = text[word.start] as string;
  return char !== char.toLowerCase();
}

/** Blank lines before a line, against what is usual in its text: some boards set them between all lines. */
export function gapOf(gap: number, spacing: number): string {
  if (gap === 0) return 'tight';
  return gap > spacing ? (gap > spacing + 1 ? 'wide' : 'apart') : 'usual';
}

/** The blank lines that stand before most lines of a text: 0 where lists and sentences stand close. */
export function spacingOf(lines: readonly RawLine[]): number {
  const gaps = lines.map((line) => line.gap).sort((one, other) => one - other);
  return gaps[gaps.length >> 1] ?? 0;
}
