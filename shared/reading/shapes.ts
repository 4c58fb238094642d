/** What a line's shape alone tells of its kind, whatever its words: it overrules the tagger. */
import type { Kind } from '../types.ts';
import { isAllCaps } from './lines/characters.ts';
import type { RawLine } from './lines.ts';
import { isWholeHeading, sectionOf } from './sections.ts';
import { isSpaceCode, type Word } from './words.ts';

/** "DUTIES: (no one position has all of them)": a note in brackets behind a heading. */
export function isNoteOfHeading(
  text: string,
  line: RawLine,
  before: RawLine | undefined,
  kindBefore: Kind | null,
): boolean {
  if (kindBefore !== 'heading' || !before || line.gap > 0 || line.marker !== null) return false;
  if (text[line.start] !== '(' || text[before.end - 1] !== ':') return false;
  const close = text.lastIndexOf(')', line.end);
  return close >= line.end - 2 && close > line.start;
}

/** "Job Family: Support", "Pay Scale : U10": a short label with its value; a heading has none, but for "Part 2: Duties". */
export function isField(words: readonly Word[]): boolean {
  const colon = words.findIndex((word) => word.text === ':');
  const value = words.slice(colon + 1);
  if (colon < 1 || colon > 9 || value.length === 0 || value.length > 5) return false;
  return sectionOf(value) === null;
}

/** "Full description is attached", "View Attachment", a web address by itself: what the page says of itself. */
export function isNotice(words: readonly Word[]): boolean {
  if (words.length > 10) return false;
  if (words[0]?.text === 'www') return words.every((word) => !word.mark || word.text === '.' || word.text === '/');
  return !isWholeHeading(words) && words.some(({ text }) => text === 'attached' || text === 'attachment');
}

/** Where a posting's own title stands, and how far a page's number may stand from the page's end, in characters. */
export const TOP = 3000;
const FOOT = 300;
const lone = /^\d+$/;

/** A lone number at the foot of a page, or the posting's own title at the head of a new one: the page's, not the job's. */
export function isPageEdge(
  text: string,
  top: string,
  line: RawLine,
  words: readonly Word[],
  before?: RawLine,
): boolean {
  if (words.length > 7) return false;
  const above = text.slice(before?.end ?? 0, line.start);
  if (words.length === 1 && lone.test((words[0] as Word).text)) {
    return above.includes('\f') || opensPage(text, line.end);
  }
  const own = text.slice(line.start, line.end).toLowerCase();
  const at = top.indexOf(own);
  return above.includes('\f') && own.length > 6 && at >= 0 && at < line.start;
}

/** Nothing but space from there to the end of the page. */
function opensPage(text: string, from: number): boolean {
  for (let at = from; at < text.length && at < from + FOOT; at += 1) {
    if (text[at] === '\f') return true;
    if (!isSpaceCode(text.charCodeAt(at))) return false;
  }
  return false;
}

/** "Essential Functions" on a line of its own, with a list or a gap after it or a gap before. */
export function isSharedHeading(text: string, line: RawLine, words: readonly Word[], next: RawLine | null): boolean {
  if (words.length > 9 || line.marker !== null || !isWholeHeading(words)) return false;
  return text[line.end - 1] === ':' || line.gap > 0 || next === null || next.gap > 0 || next.marker !== null;
}

/** "What the para is NOT responsible for": rare and vital, so its words decide, not its looks. A line of its own that opens a list. */
export function isNegativeHeading(text: string, line: RawLine, words: readonly Word[], next: RawLine | null): boolean {
  if (!next || words.length < 2 || words.length > 14) return false;
  const end = text[line.end - 1];
  const opens =
    end === ':' ||
    (end !== '.' &&
      end !== ';' &&
      line.marker === null &&
      (next.marker !== null || next.gap > 0 || line.gap > 0 || isAllCaps(text, line.start, line.end)));
  return opens && sectionOf(words) === 'negative';
}
