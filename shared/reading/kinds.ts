import type { Section } from '../knowledge/headings.ts';
import type { Kind } from '../types.ts';
import { spacingOf } from './features/look.ts';
import { type Context, kindFeatures } from './features.ts';
import { isAllCaps } from './lines/characters.ts';
import type { RawLine } from './lines.ts';
import { isWholeHeading, sectionOf } from './sections.ts';
import { kindTagger } from './tagger.ts';
import { isSpaceCode, toWords, type Word } from './words.ts';

/** A line with its words, its kind, and what stands above it. */
export interface ReadLine extends RawLine {
  words: readonly Word[];
  kind: Kind;
  /** 0 to 1, of the kind alone. */
  kindConfidence: number;
  /** The chance that it is a duty, a summary or an open-ended one: such a line is read for overreach even where another kind is likelier. */
  duty: number;
  /** What the heading above says of this line. */
  section: Section | null;
  /** The heading or sub-heading above, as an index into the lines; -1 when there is none. */
  heading: number;
  /** The bullet or lead-in that governs this line, -1 when it stands for itself. */
  governor: number;
}

/** Names the kind of every line. */
export function toKinds(text: string, lines: readonly RawLine[]): ReadLine[] {
  const tagger = kindTagger();
  const dutyAt = tagger.classes.indexOf('duty');
  const summaryAt = tagger.classes.indexOf('summary');
  const otherAt = tagger.classes.indexOf('other-duties');
  const out: ReadLine[] = [];
  const all = lines.map((line) => toWords(text, line.start, line.end));
  let section: Section | null = null;
  let heading = -1;
  let before: Kind | null = null;
  const spacing = spacingOf(lines);
  const top = text.includes('\f') ? text.slice(0, TOP).toLowerCase() : null;
  lines.forEach((line, index) => {
    const words = all[index] as Word[];
    const context: Context = {
      section,
      before,
      index,
      count: lines.length,
      spacing,
    };
    const scores = tagger.score(
      kindFeatures(text, line, words, context, lines[index + 1] ?? null, all[index + 1] ?? [], all[index - 1] ?? []),
    );
    let best = 0;
    for (let at = 1; at < scores.length; at += 1) if ((scores[at] as number) > (scores[best] as number)) best = at;
    const kind =
      isNegativeHeading(text, line, words, lines[index + 1] ?? null) ||
      isSharedHeading(text, line, words, lines[index + 1] ?? null)
        ? 'heading'
        : top !== null && isPageEdge(text, top, line, words, lines[index - 1])
          ? 'furniture'
          : (tagger.classes[best] as Kind);
    const duty = (scores[dutyAt] as number) + (scores[summaryAt] as number) + (scores[otherAt] as number);
    out.push({
      ...line,
      words,
      kind,
      kindConfidence: scores[best] as number,
      duty,
      section,
      heading,
      governor: governorOf(text, out, line, words, spacing),
    });
    const opened = sectionAfter(words, kind, section);
    before = kindToFollow(text, line, kind, lines[index - 1], before);
    if (kind === 'heading') heading = index;
    section = opened;
  });
  return out;
}

/** What the next line sees before it: behind a note in brackets, "DUTIES: (no one position has all of them)", still the heading. */
export function kindToFollow(
  text: string,
  line: RawLine,
  kind: Kind,
  lineBefore: RawLine | undefined,
  kindBefore: Kind | null,
): Kind {
  if (kindBefore !== 'heading' || !lineBefore || line.gap > 0 || line.marker !== null) return kind;
  if (text[line.start] !== '(' || text[lineBefore.end - 1] !== ':') return kind;
  const close = text.lastIndexOf(')', line.end);
  return close >= line.end - 2 && close > line.start ? 'heading' : kind;
}

/** Where a posting's own title stands, and how far a page's number may stand from the page's end, in characters. */
const TOP = 3000;
const FOOT = 300;
const lone = /^\d+$/;

/** A lone number at the foot of a page, or the posting's own title at the head of a new one: the page's, not the job's. */
function isPageEdge(text: string, top: string, line: RawLine, words: readonly Word[], before?: RawLine): boolean {
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
function isSharedHeading(text: string, line: RawLine, words: readonly Word[], next: RawLine | null): boolean {
  if (words.length > 9 || line.marker !== null || !isWholeHeading(words)) return false;
  return text[line.end - 1] === ':' || line.gap > 0 || next === null || next.gap > 0 || next.marker !== null;
}

/** "What the para is NOT responsible for": rare and vital, so its words decide, not its looks. A line of its own that opens a list. */
function isNegativeHeading(text: string, line: RawLine, words: readonly Word[], next: RawLine | null): boolean {
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

/** What stands under a line that has been read: its own words when it is a heading or opens with a section's label. */
export function sectionAfter(words: readonly Word[], kind: Kind, section: Section | null): Section | null {
  if (kind === 'heading') return sectionOf(words) ?? section;
  const colon = words.findIndex((word) => word.text === ':');
  // "DUTIES: (any one position ...)" opens a section though it is no heading of its own.
  if (colon > 0 && colon < 6 && colon < words.length - 1) {
    const named = sectionOf(words.slice(0, colon));
    if (named === 'duty' && kind !== 'duty') return named;
  }
  return section;
}

const openers = new Set([
  'including',
  'as',
  'following',
  'through',
  'by',
  'to',
  'will',
  'with',
  'in',
  'shall',
  'include',
  'includes',
  'may',
  'must',
  'are',
  'is',
  'of',
  'for',
  'not',
  'should',
]);

/** The lead-in or parent bullet above whose words this line goes on with, -1 when it stands for itself. */
function governorOf(
  text: string,
  before: readonly ReadLine[],
  line: RawLine,
  words: readonly Word[],
  spacing: number,
): number {
  const last = before.at(-1);
  if (!last) return -1;
  if (opensList(text, last)) return line.gap <= Math.max(1, spacing) ? before.length - 1 : -1;
  // The list goes on: same marker, no new heading, and words of the same form.
  if (last.governor < 0 || line.gap > spacing || last.kind === 'heading') return -1;
  const first = before[last.governor + 1] as ReadLine;
  if (line.marker !== first.marker) return -1;
  return openingForm(words) === openingForm(first.words) ? last.governor : -1;
}

/** "Assist with classroom management such as:", "Under the direction of the teacher, the paraprofessional will". */
function opensList(text: string, line: ReadLine): boolean {
  const end = text[line.end - 1];
  const last = line.words.findLast((word) => !word.mark);
  if (!last || line.words.length < 3) return false;
  return end === ':' || (end !== '.' && end !== ',' && openers.has(last.text));
}

function openingForm(words: readonly Word[]): string {
  const first = words.find((word) => !word.mark)?.text ?? '';
  if (first.length > 5 && first.endsWith('ing')) return 'ing';
  return first.length > 3 && first.endsWith('s') && !first.endsWith('ss') ? 's' : 'base';
}
