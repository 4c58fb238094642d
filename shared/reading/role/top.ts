import { groupLabels, titleLabels } from '../../knowledge/titles.ts';
import type { ReadLine } from '../kinds.ts';
import { saysNothing, startsWithDigit } from './nouns.ts';
import { type Cell, cellsOf, isTitle, type JobRow } from './rows.ts';
import { readTitle, TITLE_LENGTH, type TitleReading } from './title.ts';

export interface TopReading extends TitleReading {
  /** It stood in a field: "Position Title: ...". */
  field: boolean;
}

const labelSet = new Set(titleLabels);
const groupLabelSet = new Set(groupLabels);
export const TOP = 10; // lines among which a title stands without a label
const FIELDS = 30; // lines among which a labelled title is looked for

/** The posting's own title: in a field of its first lines, or alone above its duties. A para's is believed before another's. */
export function readTop(text: string, lines: readonly ReadLine[], rows: readonly JobRow[]): TopReading {
  const cells = lines.slice(0, FIELDS).flatMap((line) => cellsOf(text, line));
  const fields = cells.flatMap((cell, index) => readField(cell, cells[index + 1]) ?? []);
  const field = fields.find((reading) => reading.role === 'para') ?? fields[0];
  if (field) return { ...field, field: true };
  const duty = lines.findIndex((line) => line.kind === 'duty');
  const top = rows.filter((row) => row.line < TOP);
  const above = top.filter((row) => duty < 0 || row.line < duty);
  const other = above.find((row) => row.role === 'other') ?? null;
  // Below another's title a list's item only mentions paras: "Paraprofessional training and delegation" of a nurse.
  const job = top.find((row) => row.role === 'para' && !(other && row.listed && other.line < row.line)) ?? other;
  return { role: job?.role ?? 'unknown', job, jobs: job?.jobs ?? [], field: false };
}

/** The job that a field names, "Position Title: ..." with its value beside it or in the next cell; null when the cell is no such field. */
function readField({ words, end }: Cell, next: Cell | undefined): TitleReading | null {
  const mark = words.findIndex((word) => word.text === ':' || word.text === '|');
  const label = words.slice(0, mark < 0 ? words.length : mark).filter((word) => !startsWithDigit(word.text));
  if (label.length === 0 || label.length > 4) return null;
  const name = label.map((word) => word.text).join(' ');
  // "Anticipated: Ed Tech III", "Group: Paraeducator"
  const group = groupLabelSet.has(name) || (mark > 0 && label.every((word) => saysNothing(word.text)));
  if (!group && !labelSet.has(name)) return null;
  const first = mark < 0 ? undefined : words[mark + 1];
  const value = first ? { start: first.start, end, words: words.slice(mark + 1) } : next;
  if (!value || value.end - value.start > TITLE_LENGTH) return null;
  const reading = readTitle(value.words);
  if (!reading.job || !isTitle(value.words, reading.job)) return null;
  return group && reading.role !== 'para' ? null : reading;
}
