import { isSpaceCode } from '../words.ts';
import { isDigit, isLetter, isPlainLetter, isUpper, skipSpace } from './characters.ts';

/** Glyphs that start a list line; the last ones are private-use and mis-decoded bullets. */
export const glyphs = new Set('•●○◦▪▫■□‣⁃∙·*+➢➤►▶▸✓✔❖◆◇♦→»§¨✦★☐☑□\uf0b7\uf0a7\uf0d8\uf076\uf0fc\u2027\u25aa\ufffd');

/** Mis-decoded bullets, longest first. */
export const brokenGlyphs = ['â€¢', 'â—\u008f', 'â—', 'â–ª', 'ï‚·', '┬á', '路', 'Â·', 'â€“', 'â€”', '.-', '--'];

/** Glyphs that are also ordinary marks or letters: they start a line only when a space follows. */
const spacedGlyphs = new Set([
  '-',
  '–',
  '—',
  '?',
  'o',
  '>',
  '¿',
  'Â',
  'þ',
  'ü',
  'Ø',
  'q',
  'v',
  'ò',
  '¢',
  '=',
  '~',
  '_',
  '^',
]);

/** The list marker that text[start, end) opens with: where the words start, or null. */
export function markerAt(text: string, start: number, end: number): { end: number; marker: 'glyph' | 'number' } | null {
  // Three letters are no marker, but for Roman numbers.
  const code = text.charCodeAt(start);
  if (
    isPlainLetter(code) &&
    start + 2 < end &&
    isPlainLetter(text.charCodeAt(start + 1)) &&
    isPlainLetter(text.charCodeAt(start + 2)) &&
    !'ivxlIVXL'.includes(text[start] as string)
  )
    return null;
  const char = text[start] as string;
  if (glyphs.has(char)) {
    let next = skipSpace(text, start + 1, end);
    // Doubled glyphs: "• ·", "**".
    while (next < end && glyphs.has(text[next] as string)) next = skipSpace(text, next + 1, end);
    const inner = numberAt(text, next, end);
    return { end: inner ?? next, marker: 'glyph' };
  }
  for (const broken of mayBeBroken(code) ? brokenGlyphs : []) {
    if (text.startsWith(broken, start)) return { end: skipSpace(text, start + broken.length, end), marker: 'glyph' };
  }
  if (spacedGlyphs.has(char)) {
    if (start + 1 >= end) return { end, marker: 'glyph' };
    if (isSpaceCode(text.charCodeAt(start + 1))) return { end: skipSpace(text, start + 1, end), marker: 'glyph' };
    // "-Assist with ...": a dash right before a letter.
    if ((char === '-' || char === '–' || char === '—') && isLetter(text, start + 1))
      return { end: start + 1, marker: 'glyph' };
    if (char === '>' || char === '_') return { end: start + 1, marker: 'glyph' };
  }
  const number = numberAt(text, start, end);
  return number === null ? null : { end: number, marker: 'number' };
}

/** Where the words start after "1.", "1)", "(1)", "a.", "IV.", "#3", "2.1"; null when there is no number. */
export function numberAt(text: string, start: number, end: number): number | null {
  let at = start;
  const open = text[at] === '(';
  if (open || text[at] === '#') at += 1;
  const from = at;
  while (at < end && at - from < 4 && isDigit(text, at)) at += 1;
  let kind: 'digits' | 'letter' | 'roman' = 'digits';
  if (at === from) {
    // "aa.", "(ff)": the alphabet's second round.
    const twice = isLetter(text, from) && text[from] === text[from + 1] && !isLetter(text, from + 2);
    if (twice) at += 2;
    while (!twice && at < end && at - from < 5 && 'ivxlIVXL'.includes(text[at] as string)) at += 1;
    kind = at - from > 1 ? 'roman' : 'letter';
    if (at - from <= 1) {
      at = from;
      if (isLetter(text, at)) at += 1;
    }
    if (at === from) return null;
  } else if (
    at - from <= 3 &&
    text[at] === '.' &&
    isDigit(text, at + 1) &&
    (text[at + 2] === ' ' || text[at + 2] === '.' || text[at + 2] === ')')
  ) {
    // "2.1 Assists": a numbered outline.
    if (!isUpper(text, skipSpace(text, at + 3, end))) return null;
    return skipSpace(text, at + 3, end);
  }
  if (at - from > 3 && kind === 'digits') return null;
  const mark = text[at];
  if (text[from - 1] === '#') return isSpaceCode(text.charCodeAt(at)) ? null : null;
  if (mark !== '.' && mark !== ')') return at >= end && kind === 'digits' && !open ? end : null;
  if (open && mark !== ')') return null;
  at += 1;
  if (at >= end) return end;
  const next = skipSpace(text, at, end);
  if (next === at) {
    // "1.Text" without a space; not "1.5 hours", not "e.g.", not "a.m.".
    if (kind !== 'digits' || !isLetter(text, at)) return null;
    return at;
  }
  if (kind === 'letter' && mark === '.' && !isUpper(text, next) && text[from] === text[from]?.toUpperCase())
    return null;
  return next;
}

/** Whether one of the mis-decoded bullets begins so. */
export function mayBeBroken(code: number): boolean {
  return code > 127 || code === 45 || code === 46;
}

/** No letter or digit of ASCII, and of its marks only the star and the plus. */
export function mayBeGlyph(code: number): boolean {
  return code > 127 || code === 42 || code === 43;
}
