import { isSpaceCode } from '../words.ts';
import { isDigit, isLetter, isLower, isUpper, skipSpace } from './characters.ts';

const abbreviations = new Set(
  'e.g i.e etc mr mrs ms dr st no vs approx dept inc jr sr ph.d b.a b.s a.m p.m u.s ext rev sec art gov ed govt hrs hr min max ave vol fig ft lbs lb oz'.split(
    ' ',
  ),
);

/** Where the sentences of text[start, end) end: after the mark. */
export function sentenceEnds(text: string, start: number, end: number): number[] {
  const ends: number[] = [];
  for (let at = start; at < end - 2; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 46 && code !== 33 && code !== 63) continue;
    const char = text[at];
    let after = at + 1;
    while (after < end && '"”’\')]'.includes(text[after] as string)) after += 1;
    const next = skipSpace(text, after, end);
    // Joins in copies drop the space: "students.Assists".
    const glued =
      next === after &&
      char === '.' &&
      isUpper(text, after) &&
      isLower(text, after + 1) &&
      isLower(text, at - 1) &&
      isLower(text, at - 2);
    if (next === after && !glued) continue;
    if (!isUpper(text, next) && !isDigit(text, next) && text[next] !== '(') continue;
    if (char === '.') {
      let from = at;
      while (from > start && !isSpaceCode(text.charCodeAt(from - 1)) && text[from - 1] !== '(') from -= 1;
      const word = text.slice(from, at).toLowerCase();
      if (abbreviations.has(word) && word !== 'etc') continue;
      if (word.length <= 1 && word !== '' && isLetter(text, at - 1) && isUpper(text, at - 1)) continue;
    }
    ends.push(after);
  }
  return ends;
}
