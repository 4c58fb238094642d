import type { RawLine } from '../lines.ts';
import { isSpaceCode } from '../words.ts';
import { isDigit, isLetter, isPlainLetter, isUpper, SMALL_O, skipSpace } from './characters.ts';
import { brokenGlyphs, glyphs, mayBeBroken, mayBeGlyph, numberAt } from './markers.ts';
import type { Piece } from './pieces.ts';

/** Cuts "1. Assist ... 2. Help ..." and "• Assist ... • Help ..." that stand in one paragraph. */
export function cutInline(text: string, start: number, end: number, marker: RawLine['marker']): Piece[] {
  const cuts = inlineCuts(text, start, end, marker);
  const out: Piece[] = [];
  let from = start;
  let now = marker;
  for (const cut of cuts) {
    out.push({ start: from, end: cut.at, marker: now });
    from = cut.after;
    now = cut.marker;
  }
  out.push({ start: from, end, marker: now });
  return out;
}

interface Cut {
  at: number;
  after: number;
  marker: 'glyph' | 'number';
}

const none: readonly never[] = [];

function inlineCuts(text: string, start: number, end: number, marker: RawLine['marker']): readonly Cut[] {
  // Most lines have none of these, and then nothing is made for them.
  let bullets: Cut[] | null = null;
  let weak: Map<string, Cut[]> | null = null;
  let numbers: (Cut & { value: number })[] | null = null;
  for (let at = start + 1; at < end - 2; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 32 || (isPlainLetter(code) && code !== SMALL_O)) continue;
    if (!isSpaceCode(text.charCodeAt(at - 1)) && !(mayBeGlyph(code) && glyphs.has(text[at] as string))) continue;
    const char = text[at] as string;
    if (glyphs.has(char) && char !== '*' && char !== '+' && char !== '·') {
      bullets ??= [];
      bullets.push({ at, after: skipSpace(text, at + 1, end), marker: 'glyph' });
      continue;
    }
    const broken =
      mayBeBroken(code) &&
      brokenGlyphs.find((glyph) => glyph.length > 1 && glyph !== '--' && glyph !== '.-' && text.startsWith(glyph, at));
    if (broken && broken !== 'â€“' && broken !== 'â€”') {
      bullets ??= [];
      bullets.push({ at, after: skipSpace(text, at + broken.length, end), marker: 'glyph' });
      continue;
    }
    if (
      '*+·?-–o'.includes(char) &&
      isSpaceCode(text.charCodeAt(at + 1)) &&
      isUpper(text, skipSpace(text, at + 1, end))
    ) {
      weak ??= new Map();
      const list: Cut[] = weak.get(char) ?? [];
      list.push({ at, after: skipSpace(text, at + 1, end), marker: 'glyph' });
      weak.set(char, list);
      continue;
    }
    if (isDigit(text, at) || char === '(') {
      const after = numberAt(text, at, end);
      if (after !== null && after < end && isLetter(text, after)) {
        const value = Number.parseInt(text.slice(char === '(' ? at + 1 : at, at + 4), 10);
        numbers ??= [];
        numbers.push({ at, after, marker: 'number', value });
      }
    }
  }
  if (!bullets && !weak && !numbers) return none;
  const cuts: Cut[] = [...(bullets ?? none)];
  for (const [char, list] of weak ?? none) {
    const dash = char === '-' || char === '–';
    // A dash is a bullet only between long pieces: "790 - Pashto 962 - Mandarin" is a table.
    if (dash && list.some((cut, index) => (list[index + 1]?.at ?? end) - cut.after < 24)) continue;
    if (list.length >= 2 || (list.length === 1 && marker === 'glyph' && !dash)) cuts.push(...list);
  }
  cuts.push(...runningNumbers(numbers ?? none, marker === 'number' ? numberBefore(text, start) : null));
  return cuts
    .sort((a, b) => a.at - b.at)
    .filter((cut, index, all) => index === 0 || cut.at >= (all[index - 1] as Cut).after);
}

/** Only numbers that run on (1, 2, 3 or, after a leading 4, 5) part a paragraph. */
function runningNumbers(numbers: readonly (Cut & { value: number })[], first: number | null): Cut[] {
  let expected = first === null ? null : first + 1;
  const run: Cut[] = [];
  for (const number of numbers) {
    if (expected === null ? number.value === 1 : number.value === expected) {
      run.push(number);
      expected = number.value + 1;
    }
  }
  return run.length >= (first === null ? 2 : 1) ? run : [];
}

function numberBefore(text: string, start: number): number | null {
  let at = start - 1;
  while (at >= 0 && !isDigit(text, at) && start - at < 6) at -= 1;
  const to = at + 1;
  while (at >= 0 && isDigit(text, at)) at -= 1;
  const value = Number.parseInt(text.slice(at + 1, to), 10);
  return Number.isNaN(value) ? null : value;
}
