import { determiners, gerundTitles, leadVerbs, linkWords, moreJobs, sentenceSigns } from '../../knowledge/titles.ts';
import { verbForms } from '../../knowledge/verbs.ts';
import type { Kind, Span } from '../../types.ts';
import type { ReadLine } from '../kinds.ts';
import { findPhrase, toPhrases } from '../patterns.ts';
import { isSpaceCode, isWordCode, perWord, type Word } from '../words.ts';
import { mayName, saysNothing } from './nouns.ts';
import { type Job, readTitle, TITLE_LENGTH, type TitleReading } from './title.ts';

/** A line that stands like a title, and the job it names. */
export interface JobRow extends Job {
  line: number;
  /** All jobs that the line names. */
  jobs: readonly Job[];
  /** An item of a list, a duty, or not written as a title is: it may only mention the job. */
  listed: boolean;
}

/** A piece of a line that may hold a title. */
export interface Cell extends Span {
  words: readonly Word[];
}

const sentenceWords = new Set(sentenceSigns);
const determinerSet = new Set(determiners);
const linkSet = new Set(linkWords);
const morePhrases = toPhrases(moreJobs);
const gerundSet = new Set(gerundTitles);
const leadVerbSet = new Set(leadVerbs);
/** Words that end a job's name. */
export const stops: ReadonlySet<string> = new Set(
  'who that will to whose which if when while as because where what is are and shall must'.split(' '),
);
/** Kinds of line that speak of what the job holder does or is: titles do not stand there. */
export const bodyKinds: ReadonlySet<Kind> = new Set([
  'duty',
  'reporting',
  'qualification',
  'physical',
  'legal',
  'other-duties',
]);
const TITLE_WORDS = 16; // the longest title of the gold set has 12

/** Its cells: a line's physical lines, cut again at tabs and wide gaps. */
export function cellsOf(text: string, { start, end, words }: ReadLine): Cell[] {
  const cells: Cell[] = [];
  let from = start;
  let first = 0;
  const close = (to: number): void => {
    let last = first;
    while (last < words.length && (words[last] as Word).start < to) last += 1;
    if (to > from) cells.push({ start: from, end: to, words: words.slice(first, last) });
    first = last;
  };
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 10 && code !== 9 && !(code === 32 && text.charCodeAt(at + 1) === 32)) continue;
    close(at);
    while (at + 1 < end && isSpaceCode(text.charCodeAt(at + 1))) at += 1;
    from = at + 1;
  }
  close(end);
  return cells;
}

/** "Similar jobs": what follows is another posting's. */
export function opensMore(words: readonly Word[]): boolean {
  return words.length < 9 && findPhrase(morePhrases, words) !== null;
}

/** The lines that stand like titles, down to "Similar jobs". */
export function toRows(text: string, lines: readonly ReadLine[]): JobRow[] {
  const rows: JobRow[] = [];
  for (const [index, line] of lines.entries()) {
    if (opensMore(line.words)) break;
    if (!mayName(line.words)) continue;
    for (const cell of cellsOf(text, line)) {
      const { job, jobs } = readCell(text, line, cell);
      if (!job) continue;
      const listed = line.marker !== null || line.kind === 'duty' || !isNamed(text, cell.words, job);
      rows.push({ ...job, jobs, line: index, listed });
    }
  }
  return rows;
}

export const noTitle: TitleReading = { role: 'unknown', job: null, jobs: [] };

/** The title that a cell holds without a label, or with the job itself before a colon. */
function readCell(text: string, line: ReadLine, { start, end, words }: Cell): TitleReading {
  const body = bodyKinds.has(line.kind);
  if (end - start > TITLE_LENGTH || (body && words.length > 5) || !isShort(words)) return noTitle;
  const colon = words.findIndex((word, at) => at > 0 && word.text === ':' && !isRatio(text, word));
  const reading = readTitle(colon < 0 ? words : words.slice(0, colon));
  const opening = verbForms.get(words.find((word) => !word.mark)?.text ?? '');
  // "Supervise paraprofessionals" is another's duty.
  if (!reading.job || !isTitle(words, reading.job) || leadVerbSet.has(opening?.lemma ?? '')) return noTitle;
  const ends = text[end - 1] === '.' && words.length > 6;
  if (reading.role === 'para') return line.kind !== 'terms' && ends ? noTitle : reading;
  const valued = colon > 0 && colon < words.length - 1;
  const plain = line.kind === 'summary' || line.marker === 'glyph' || valued || !isNamed(text, words, reading.job);
  return body || plain ? noTitle : reading;
}

/** Written as a title is: a capital, no little words before the job, no words right after it. */
export function isNamed(text: string, words: readonly Word[], job: Job): boolean {
  const first = text[job.start] ?? '';
  const before = words.slice(
    0,
    words.findIndex((word) => word.start >= job.start),
  );
  const after = words.find((word) => word.start >= job.end);
  const little = ({ text: word }: Word): boolean => determinerSet.has(word) || linkSet.has(word) || stops.has(word);
  const gerund = verbForms.get(before[0]?.text ?? '')?.form === 'ing' && !gerundSet.has(before[0]?.text ?? '');
  const whole = words.every((word) => word.mark || (word.start >= job.start && word.end <= job.end));
  const goesOn =
    after !== undefined &&
    !after.mark &&
    (determinerSet.has(after.text) || !(linkSet.has(after.text) || saysNothing(after.text)));
  return (
    first !== first.toLowerCase() &&
    !before.some(little) &&
    !goesOn &&
    !gerund &&
    !isEnded(words) &&
    (!job.plural || whole)
  );
}

/** Ends as a sentence does. */
export function isEnded(words: readonly Word[]): boolean {
  const last = words.at(-1);
  return !last || (last.mark && '.;,'.includes(last.text));
}

const opensSentence = perWord((text) => sentenceWords.has(text));

/** No sentence: few words, none of a sentence's. */
export function isShort(words: readonly Word[]): boolean {
  let said = 0;
  for (const word of words) {
    if (word.mark) continue;
    said += 1;
    if (said > TITLE_WORDS || opensSentence(word)) return false;
  }
  return true;
}

/** No sentence, and no verb before the job. */
export function isTitle(words: readonly Word[], job: Job): boolean {
  if (!isShort(words)) return false;
  const first = words.find((word) => !word.mark);
  const verb = verbForms.get(first?.text ?? '');
  return (
    job.role === 'para' || job.start === first?.start || verb === undefined || verb.form === 'ing' || verb.form === 'ed'
  );
}

/** "1:1" is no label. */
export function isRatio(text: string, { start }: Word): boolean {
  return isWordCode(text.charCodeAt(start - 1)) && isWordCode(text.charCodeAt(start + 1));
}
