import type { Section } from '../knowledge/headings.ts';
import type { Kind } from '../types.ts';
import { spacingOf } from './features/look.ts';
import { type Context, kindFeatures } from './features.ts';
import type { RawLine } from './lines.ts';
import { sectionOf } from './sections.ts';
import { isField, isNegativeHeading, isNoteOfHeading, isNotice, isPageEdge, isSharedHeading, TOP } from './shapes.ts';
import { kindTagger } from './tagger.ts';
import { toWords, type Word } from './words.ts';

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
    const next = lines[index + 1] ?? null;
    const likeliest = tagger.classes[best] as Kind;
    let kind = likeliest;
    if (isNegativeHeading(text, line, words, next) || isSharedHeading(text, line, words, next)) kind = 'heading';
    else if (top !== null && isPageEdge(text, top, line, words, lines[index - 1])) kind = 'furniture';
    else if (likeliest === 'heading' && isNoteOfHeading(text, line, lines[index - 1], before)) kind = 'legal';
    else if (likeliest === 'heading' && isNotice(words)) kind = 'furniture';
    else if (likeliest === 'heading' && isField(words)) kind = 'terms';
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

/** What the next line sees before it: behind a note in brackets still the heading. */
export function kindToFollow(
  text: string,
  line: RawLine,
  kind: Kind,
  lineBefore: RawLine | undefined,
  kindBefore: Kind | null,
): Kind {
  return isNoteOfHeading(text, line, lineBefore, kindBefore) ? 'heading' : kind;
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
