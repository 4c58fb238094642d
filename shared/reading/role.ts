import type { Posting, Role } from '../types.ts';
import type { ReadLine } from './kinds.ts';
import { toPage } from './role/page.ts';
import { type JobRow, toRows } from './role/rows.ts';
import { readSubject } from './role/subject.ts';
import { type Job, readTitle, textOf, toTitleWords } from './role/title.ts';
import { readTop } from './role/top.ts';
import { toUnread } from './role/unread.ts';

/** Whose job a title names, with the words that say so: `unknown`, with no words, when it names none. */
export function roleOfTitle(title: string): { role: Role; evidence: string } {
  const { role, job } = readTitle(toTitleWords(title));
  return { role, evidence: job ? title.slice(job.start, job.end) : '' };
}

/** Whose posting a text is, by its title first, then by what it says of its subject; `none` when it is no posting at all. */
export function toPosting(text: string, lines: readonly ReadLine[], title = ''): Posting {
  const unread = toUnread(text, lines);
  if (unread) return unread;
  const given = readTitle(toTitleWords(title));
  const rows = toRows(text, lines);
  const page = toPage(text, lines, title, given);
  if (page) return page;
  const top = readTop(text, lines, rows);
  const [source, reading] = given.job ? [title, given] : [text, top];
  const two = toTwoJobs(reading.jobs, rows);
  if (reading.role === 'para') return toPara(textOf(source, reading.job), two);
  const subject = readSubject(text, lines);
  if (reading.role === 'other' && reading.job) {
    if (two && reading.job.name === 'substitute teacher') return toPara(textOf(source, reading.job), two);
    // A site's own title over a para's: the posting's own field and its sentences say more.
    if (top.role === 'para' && top.field) return toPara(textOf(text, top.job), null);
    if (subject.para >= 6 && subject.other === 0 && !reading.job.licensed) return toPara(subject.evidence, null);
    return toOther(textOf(source, reading.job), reading.job);
  }
  if (two || (subject.para >= 3 && subject.para >= subject.other)) return toPara(subject.evidence, two);
  if (subject.job && subject.other >= 4 && subject.para < 3) return toOther(textOf(text, subject.job), subject.job);
  return { role: 'unknown', evidence: '', looksLike: 'a posting that does not say whose job it is' };
}

function toPara(evidence: string, two: string | null): Posting {
  return { role: 'para', evidence, looksLike: two ?? 'a para posting' };
}

function toOther(evidence: string, { name }: Job): Posting {
  const an = /^(?:[aeio]|u(?!ni))/.test(name) ? 'an' : 'a';
  return { role: 'other', evidence, looksLike: `${an} ${name}'s posting` };
}

/** "two jobs in one posting: substitute teacher and substitute para", null when there is one. */
function toTwoJobs(jobs: readonly Job[], rows: readonly JobRow[]): string | null {
  const isTeacher = (job: Job): boolean => job.name.includes('teacher');
  const para = jobs.find((job) => job.role === 'para');
  const second = jobs.find(
    (job) => job.role === 'other' && (job.joined || para?.joined || job.name === 'substitute teacher'),
  );
  // Two headings, one for each half, are believed where one is the substitute teacher's: no other pair is common.
  const bare = rows.filter((row) => row.bare);
  const half = bare.find((row) => row.name === 'substitute teacher');
  const other = (para && second) || (bare.some((row) => row.role === 'para') && half);
  if (!other) return null;
  if (!isTeacher(other)) return `a para posting with a second job: ${other.name}`;
  return `two jobs in one posting: ${other.name} and ${other.name === 'substitute teacher' ? 'substitute para' : 'para'}`;
}
