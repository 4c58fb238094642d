import {
  determiners,
  linkWords,
  namingOpeners,
  otherSigns,
  paraSchooling,
  paraSigns,
  subjectVerbs,
} from '../../knowledge/titles.ts';
import type { Span } from '../../types.ts';
import type { ReadLine } from '../kinds.ts';
import { findPhrases, type Phrase, type Phrases, toPhrases } from '../patterns.ts';
import type { Word } from '../words.ts';
import { mayName } from './nouns.ts';
import { bodyKinds, isRatio, stops } from './rows.ts';
import { type Job, readTitle, textOf } from './title.ts';

/** How often a text names a para, or another, as the one whose job it is. */
export interface Subject {
  para: number;
  other: number;
  /** The first words that named a para, and the other job. */
  evidence: string;
  job: Job | null;
}

const verbSet = new Set(subjectVerbs);
const determinerSet = new Set(determiners);
const linkSet = new Set(linkWords);
const openerPhrases = toPhrases(namingOpeners);
const paraSignPhrases = toPhrases(paraSigns);
const schoolingPhrases = toPhrases(paraSchooling);
const otherSignPhrases = toPhrases(otherSigns);

/** How often the sentences name a para, or another, as the one whose job it is. */
export function readSubject(text: string, lines: readonly ReadLine[]): Subject {
  const subject: Subject = { para: 0, other: 0, evidence: '', job: null };
  for (const line of lines)
    for (const { job, weight } of jobsNamed(text, line)) {
      if (job.role === 'para') {
        subject.para += weight;
        subject.evidence ||= text.slice(job.start, job.end);
      } else if (job.role === 'other') {
        subject.other += weight;
        subject.job ??= job;
      }
    }
  const body = lines.filter((line) => line.kind !== 'legal');
  const signs = countSigns(paraSignPhrases, body);
  subject.para += Math.min(4, 2 * signs.count) + Math.min(1, countSigns(schoolingPhrases, body).count);
  subject.evidence ||= textOf(text, signs.first);
  subject.other += Math.min(3, countSigns(otherSignPhrases, body).count);
  return subject;
}

/** The jobs that a line names as its subject or as the one looked for. */
function jobsNamed(text: string, line: ReadLine): { job: Job; weight: number }[] {
  const { words, kind } = line;
  const out: { job: Job; weight: number }[] = [];
  const body = bodyKinds.has(kind);
  // A duty that looks for somebody is a leader's, "Hires paras", save where the employer says "we".
  const openers =
    body && kind !== 'duty' ? [] : findPhrases(openerPhrases, words).filter(({ from }) => !body || weSay(words, from));
  words.forEach((word, at) => {
    const opens = determinerSet.has(word.text);
    // "The teacher plans the lesson" stands in para postings too, "when an aide is out" in others'.
    if (at === 0 || (opens && !body)) {
      const found = subjectAt(text, line, opens ? at + 1 : at);
      const leads = text[line.end - 1] === ':';
      if (found?.role === 'para') out.push({ job: found, weight: 3 });
      else if (found && !body && at === 0) out.push({ job: found, weight: leads ? 2 : 0.5 });
    }
    for (const { from, to } of openers) {
      if (from !== at) continue;
      const found = readTitle(words.slice(to, stopAfter(words, to))).job;
      if (found && (found.role === 'para' || !found.plural)) out.push({ job: found, weight: 3 });
    }
  });
  return out;
}

/** The job that words[from ...] name when a verb or the line's end follows: "paraprofessional" before "will". */
function subjectAt(text: string, line: ReadLine, from: number): Job | null {
  const { words } = line;
  for (let at = from; at < Math.min(words.length, from + 8); at += 1) {
    const word = words[at] as Word;
    if (at > from && (verbSet.has(word.text) || (word.text === ':' && !isRatio(text, word))))
      return readTitle(words.slice(from, at)).job;
    const opens = determinerSet.has(word.text) && !linkSet.has(words[at - 1]?.text ?? '');
    if ((at > from && (opens || stops.has(word.text))) || (word.mark && word.text !== '/' && word.text !== ','))
      return null;
  }
  return null;
}

/** "We are looking for", "Our school needs": the employer speaks before words[end]. */
function weSay(words: readonly Word[], end: number): boolean {
  return words.slice(0, end + 1).some(({ text }) => text === 'we' || text === "we're" || text === 'our');
}

/** Where the words that may name a job end: at a mark, a verb, or after eight words. Between praises a comma or "and" ends nothing. */
function stopAfter(words: readonly Word[], from: number): number {
  let said = 0;
  for (let at = from; at < words.length; at += 1) {
    const word = words[at] as Word;
    const ends = stops.has(word.text) || (word.mark && word.text !== '/' && word.text !== '.');
    const praises = (word.text === ',' || word.text === 'and') && !mayName(words.slice(from, at));
    if (said >= 8 || (ends && !praises)) return at;
    if (!word.mark) said += 1;
  }
  return words.length;
}

/** How many different signs stand in the lines, and the words of the first. */
export function countSigns(signs: Phrases, lines: readonly ReadLine[]): { count: number; first: Span | null } {
  const met = new Set<Phrase>();
  let first: Span | null = null;
  for (const { words } of lines)
    for (const { phrase, from, to } of findPhrases(signs, words)) {
      met.add(phrase);
      first ??= { start: (words[from] as Word).start, end: (words[to - 1] as Word).end };
    }
  return { count: met.size, first };
}
