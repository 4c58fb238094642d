import type { Span } from '../types.ts';
import { isSpaceCode, isWordCode } from './words.ts';

/** A line before its kind is known. */
export interface RawLine extends Span {
  /** What stood before it: a list glyph, a number or letter, or nothing. */
  marker: 'glyph' | 'number' | null;
  /** Columns of white space before it on its first physical line. */
  indent: number;
  /** Empty physical lines before it. */
  gap: number;
  /** Lines cut from one physical or wrapped line share its number. */
  parent: number;
}

interface Physical extends Span {
  indent: number;
  gap: number;
  marker: RawLine['marker'];
  /** Length in characters of the whole physical line, indent included: what a fixed column width limits. */
  width: number;
  /** A page's first line: never joined to the line before. */
  page: boolean;
  /** A cell of a flattened table. */
  cell: boolean;
}

/** Glyphs that start a list line; the last ones are private-use and mis-decoded bullets. */
const glyphs = new Set('•●○◦▪▫■□‣⁃∙·*+➢➤►▶▸✓✔❖◆◇♦→»§¨✦★☐☑□\uf0b7\uf0a7\uf0d8\uf076\uf0fc\u2027\u25aa\ufffd');
/** Mis-decoded bullets, longest first. */
const brokenGlyphs = ['â€¢', 'â—\u008f', 'â—', 'â–ª', 'ï‚·', '┬á', '路', 'Â·', 'â€“', 'â€”', '.-', '--'];
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

const blockTags = new Set([
  'li',
  'ul',
  'ol',
  'p',
  'br',
  'div',
  'tr',
  'td',
  'th',
  'table',
  'tbody',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'section',
]);
const inlineTags = new Set(['b', 'strong', 'em', 'i', 'u', 'span', 'a', 'font', 'sup', 'sub']);

/** Words after which a sentence goes on: a line that ends with one is not whole. */
const unfinished = new Set(
  'a an the of and or to for with in on at by from as is are be that which who their his her its this these other such including than into per through when while if not any all each every assigned'.split(
    ' ',
  ),
);

/** The lines of a text, in order, without overlap; every letter and digit is in a line or in a list marker. */
export function toLines(text: string): RawLine[] {
  const physical = toPhysical(text);
  const wrap = wrapWidth(physical);
  const out: RawLine[] = [];
  let parent = 0;
  for (let index = 0; index < physical.length; index += 1) {
    const first = physical[index] as Physical;
    let end = first.end;
    let last = first;
    while (index + 1 < physical.length && joins(text, last, physical[index + 1] as Physical, wrap, first)) {
      index += 1;
      last = physical[index] as Physical;
      end = last.end;
    }
    for (const piece of toPieces(text, first.start, end, first.marker)) {
      out.push({ ...piece, indent: first.indent, gap: piece.start === first.start ? first.gap : 0, parent });
    }
    parent += 1;
  }
  return out;
}

/** Cuts at line breaks, page breaks, block tags and table cells, and takes list markers off. */
function toPhysical(text: string): Physical[] {
  const out: Physical[] = [];
  let gap = 0;
  let marker: RawLine['marker'] = null;
  /** A number alone on its line: the next text's number, or a page's. */
  let lone: Physical | null = null;
  let page = false;
  let from = 0;
  const markup = text.includes('</') || text.includes('<br') || text.includes('<li');

  const close = (to: number, cell: boolean): void => {
    let start = from;
    while (start < to && isSpaceCode(text.charCodeAt(start))) start += 1;
    let end = to;
    while (end > start && isSpaceCode(text.charCodeAt(end - 1))) end -= 1;
    if (start === end) {
      if (!cell) gap += 1;
      return;
    }
    const indent = start - from;
    const width = end - from;
    const found = markerAt(text, start, end);
    if (found && found.end >= end) {
      // A bullet alone on its line: it belongs to the next text.
      if (lone) out.push(lone);
      lone =
        found.marker === 'number' && isDigit(text, end - 1)
          ? { start, end, indent, gap, marker: null, width, page, cell: true }
          : null;
      marker = found.marker;
      if (lone) gap = 0;
      return;
    }
    if (lone && (gap > 0 || page || found)) {
      // A page number, not a list's.
      out.push(lone);
      marker = null;
    }
    lone = null;
    if (found) {
      marker = found.marker;
      start = found.end;
    }
    if (!hasWord(text, start, end)) {
      gap += 1;
      return;
    }
    out.push({ start, end, indent, gap, marker, width, page, cell });
    gap = 0;
    marker = null;
    page = false;
  };

  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 0x85 || code === 11) {
      close(at, false);
      if (code === 13 && text.charCodeAt(at + 1) === 10) at += 1;
      from = at + 1;
    } else if (code === 12) {
      close(at, false);
      from = at + 1;
      page = true;
    } else if (code === 9 && hasWord(text, from, at)) {
      close(at, true);
      from = at + 1;
    } else if (
      code === 124 &&
      (isSpaceCode(text.charCodeAt(at + 1)) || isSpaceCode(text.charCodeAt(at - 1)) || at + 1 >= text.length)
    ) {
      close(at, true);
      from = at + 1;
    } else if (code === 60 && markup) {
      const tag = tagAt(text, at);
      if (tag?.block) {
        close(at, false);
        gap = 0;
        at = tag.end - 1;
        from = tag.end;
      } else if (tag && !hasWord(text, from, at)) {
        at = tag.end - 1;
        from = tag.end;
      }
    }
    at += 1;
  }
  close(text.length, false);
  if (lone) out.push(lone);
  return out;
}

/** A tag that starts at `at`, or null. Looks no further than 200 characters. */
function tagAt(text: string, at: number): { end: number; block: boolean } | null {
  let name = '';
  let next = at + 1;
  if (text[next] === '/') next += 1;
  while (next < text.length && name.length < 8 && isWordCode(text.charCodeAt(next))) {
    name += (text[next] as string).toLowerCase();
    next += 1;
  }
  const block = blockTags.has(name);
  if (!block && !inlineTags.has(name)) return null;
  const limit = Math.min(text.length, at + 200);
  while (next < limit && text.charCodeAt(next) !== 62 && text.charCodeAt(next) !== 10) next += 1;
  return text.charCodeAt(next) === 62 ? { end: next + 1, block } : null;
}

function hasWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isWordCode(text.charCodeAt(at))) return true;
  return false;
}

/** The list marker that text[start, end) opens with: where the words start, or null. */
export function markerAt(text: string, start: number, end: number): { end: number; marker: 'glyph' | 'number' } | null {
  const char = text[start] as string;
  if (glyphs.has(char)) {
    let next = skipSpace(text, start + 1, end);
    // Doubled glyphs: "• ·", "**".
    while (next < end && glyphs.has(text[next] as string)) next = skipSpace(text, next + 1, end);
    const inner = numberAt(text, next, end);
    return { end: inner ?? next, marker: 'glyph' };
  }
  for (const broken of brokenGlyphs) {
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
function numberAt(text: string, start: number, end: number): number | null {
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

function skipSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpaceCode(text.charCodeAt(at))) at += 1;
  return at;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function isLetter(text: string, at: number): boolean {
  return isWordCode(text.charCodeAt(at)) && !isDigit(text, at);
}

function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const char = text[at] ?? '';
  return char !== char.toLowerCase();
}

function isLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 97 && code <= 122;
  const char = text[at] ?? '';
  return char !== char.toUpperCase();
}

/** The column at which a hard-wrapped text was cut, or 0 when the text is not hard-wrapped. */
function wrapWidth(lines: Physical[]): number {
  const widths = lines.filter((line) => !line.cell && line.width > 40).map((line) => line.width);
  if (widths.length < 4) return 0;
  widths.sort((a, b) => a - b);
  const wide = widths[Math.floor(widths.length * 0.95)] as number;
  if (wide < 50 || wide > 130) return 0;
  const near = widths.filter((width) => width > wide - 16 && width <= wide + 8).length;
  const over = widths.filter((width) => width > wide + 8).length;
  return near / widths.length > 0.4 && over / widths.length < 0.06 ? wide : 0;
}

/** Whether the physical line `next` goes on with the sentence of `last`. */
function joins(text: string, last: Physical, next: Physical, wrap: number, first: Physical): boolean {
  if (next.marker || next.gap > 0 || next.page || next.cell || last.cell) return false;
  const endChar = text[last.end - 1] as string;
  const ended = '.!?:;'.includes(endChar) || (endChar === ')' && '.!?'.includes(text[last.end - 2] as string));
  if (endChar === '-' && isLower(text, next.start) && isLetter(text, last.end - 2)) return true;
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

export function isAllCaps(text: string, start: number, end: number): boolean {
  let letters = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if (code >= 97 && code <= 122) return false;
      if (code >= 65 && code <= 90) letters += 1;
      continue;
    }
    if (isLower(text, at)) return false;
    if (isUpper(text, at)) letters += 1;
  }
  return letters > 2;
}

interface Piece extends Span {
  marker: RawLine['marker'];
}

/** One wrapped or physical line in the pieces a reader would call lines. */
function toPieces(text: string, start: number, end: number, marker: RawLine['marker']): Piece[] {
  const out: Piece[] = [];
  const note = noteAfterHeading(text, start, end);
  if (note > 0) return [...toPieces(text, start, note, marker), ...toPieces(text, note, end, null)];
  for (const part of cutInline(text, start, end, marker)) {
    for (const clause of cutSemicolons(text, part)) {
      for (const sentence of cutSentences(text, clause)) {
        const tidy = trim(text, sentence);
        if (tidy) out.push(tidy);
      }
    }
  }
  return out;
}

/** Where the note begins in "DUTIES: (Any one position may not ...)"; 0 when there is none. */
function noteAfterHeading(text: string, start: number, end: number): number {
  if (!isUpper(text, start)) return 0;
  for (let at = start; at < Math.min(end, start + 60); at += 1) {
    const char = text[at] as string;
    if (char === ':') {
      const next = skipSpace(text, at + 1, end);
      return text[next] === '(' && end - next > 30 ? next : 0;
    }
    if (char === '.' || char === '(' || char === ',') return 0;
  }
  return 0;
}

function trim(text: string, piece: Piece): Piece | null {
  let { start, end } = piece;
  while (start < end && isSpaceCode(text.charCodeAt(start))) start += 1;
  while (end > start && isSpaceCode(text.charCodeAt(end - 1))) end -= 1;
  return start < end && hasWord(text, start, end) ? { ...piece, start, end } : null;
}

/** Cuts "1. Assist ... 2. Help ..." and "• Assist ... • Help ..." that stand in one paragraph. */
function cutInline(text: string, start: number, end: number, marker: RawLine['marker']): Piece[] {
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

function inlineCuts(text: string, start: number, end: number, marker: RawLine['marker']): Cut[] {
  const bullets: Cut[] = [];
  const weak = new Map<string, Cut[]>();
  const numbers: (Cut & { value: number })[] = [];
  for (let at = start + 1; at < end - 2; at += 1) {
    if (!isSpaceCode(text.charCodeAt(at - 1)) && !(mayBeGlyph(text.charCodeAt(at)) && glyphs.has(text[at] as string)))
      continue;
    const char = text[at] as string;
    if (glyphs.has(char) && char !== '*' && char !== '+' && char !== '·') {
      bullets.push({ at, after: skipSpace(text, at + 1, end), marker: 'glyph' });
      continue;
    }
    const broken = brokenGlyphs.find(
      (glyph) => glyph.length > 1 && glyph !== '--' && glyph !== '.-' && text.startsWith(glyph, at),
    );
    if (broken && broken !== 'â€“' && broken !== 'â€”') {
      bullets.push({ at, after: skipSpace(text, at + broken.length, end), marker: 'glyph' });
      continue;
    }
    if (
      '*+·?-–o'.includes(char) &&
      isSpaceCode(text.charCodeAt(at + 1)) &&
      isUpper(text, skipSpace(text, at + 1, end))
    ) {
      const list = weak.get(char) ?? [];
      list.push({ at, after: skipSpace(text, at + 1, end), marker: 'glyph' });
      weak.set(char, list);
      continue;
    }
    if (isDigit(text, at) || char === '(') {
      const after = numberAt(text, at, end);
      if (after !== null && after < end && isLetter(text, after)) {
        const value = Number.parseInt(text.slice(char === '(' ? at + 1 : at, at + 4), 10);
        numbers.push({ at, after, marker: 'number', value });
      }
    }
  }
  const cuts: Cut[] = [...bullets];
  for (const [char, list] of weak) {
    const dash = char === '-' || char === '–';
    // A dash is a bullet only between long pieces: "790 - Pashto 962 - Mandarin" is a table.
    if (dash && list.some((cut, index) => (list[index + 1]?.at ?? end) - cut.after < 24)) continue;
    if (list.length >= 2 || (list.length === 1 && marker === 'glyph' && !dash)) cuts.push(...list);
  }
  cuts.push(...runningNumbers(numbers, marker === 'number' ? numberBefore(text, start) : null));
  return cuts
    .sort((a, b) => a.at - b.at)
    .filter((cut, index, all) => index === 0 || cut.at >= (all[index - 1] as Cut).after);
}

/** No letter or digit of ASCII, and of its marks only the star and the plus. */
function mayBeGlyph(code: number): boolean {
  return code > 127 || code === 42 || code === 43;
}

/** Only numbers that run on (1, 2, 3 or, after a leading 4, 5) part a paragraph. */
function runningNumbers(numbers: (Cut & { value: number })[], first: number | null): Cut[] {
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

/** Parts a chain of duties at its semicolons, outside brackets. */
function cutSemicolons(text: string, piece: Piece): Piece[] {
  if (piece.end - piece.start < 60) return [piece];
  const out: Piece[] = [];
  let depth = 0;
  let from = piece.start;
  for (let at = piece.start; at < piece.end; at += 1) {
    const char = text[at];
    if (char === '(') depth += 1;
    else if (char === ')') depth = Math.max(0, depth - 1);
    else if (char === ';' && depth === 0 && at - from > 12 && piece.end - at > 12) {
      out.push({ start: from, end: at + 1, marker: from === piece.start ? piece.marker : null });
      from = at + 1;
    }
  }
  out.push({ start: from, end: piece.end, marker: from === piece.start ? piece.marker : null });
  return out;
}

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

/** Parts a paragraph into sentences; a short bullet of two sentences stays whole. */
function cutSentences(text: string, piece: Piece): Piece[] {
  if (piece.end - piece.start < (piece.marker ? 240 : 110)) return [piece];
  const out: Piece[] = [];
  let from = piece.start;
  for (const end of sentenceEnds(text, piece.start, piece.end)) {
    if (end - from < 12) continue;
    out.push({ start: from, end, marker: from === piece.start ? piece.marker : null });
    from = end;
  }
  if (from < piece.end) out.push({ start: from, end: piece.end, marker: from === piece.start ? piece.marker : null });
  return out;
}
