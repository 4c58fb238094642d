import { articleOpeners, articleSigns, listSigns, postingSigns } from '../../knowledge/titles.ts';
import { verbForms } from '../../knowledge/verbs.ts';
import type { Posting } from '../../types.ts';
import type { ReadLine } from '../kinds.ts';
import { findPhrase, toPhrases } from '../patterns.ts';
import { toWords, type Word } from '../words.ts';
import { mayName } from './nouns.ts';
import { type Cell, isEnded, isNamed, isShort, isTitle, noTitle, opensMore } from './rows.ts';
import { countSigns } from './subject.ts';
import { readTitle, TITLE_LENGTH, type TitleReading, textOf } from './title.ts';
import { TOP } from './top.ts';

const listPhrases = toPhrases(listSigns);
const articleOpenerPhrases = toPhrases(articleOpeners);
const articlePhrases = toPhrases(articleSigns);
const postingPhrases = toPhrases(postingSigns);
const ARTICLE_WORDS = 40; // the shortest article

/** An article or a page of many jobs; null for a single posting. A given title that names one job is believed. */
export function toPage(text: string, lines: readonly ReadLine[], title: string, given: TitleReading): Posting | null {
  const titleWords = toWords(title);
  const opens = findPhrase(articleOpenerPhrases, titleWords);
  const lists = findPhrase(listPhrases, titleWords);
  if (given.job && !opens && !lists) return null;
  const opener = opens ? title : textOf(text, openerIn(lines));
  const said = countSigns(articlePhrases, lines).count;
  const posted = said > 0 ? countSigns(postingPhrases, lines).count : 0;
  const long = lines.reduce((sum, line) => sum + line.words.length, 0) > ARTICLE_WORDS;
  if (long && ((opener && said > 0 && said + 1 > posted) || (said > 3 && said > posted))) {
    const template = /template|sample|example/i.test(opener);
    return { role: 'none', evidence: opener, looksLike: template ? 'a job description template' : 'an article' };
  }
  const head = lines.slice(0, TOP).find(({ words }) => words.length < 14 && findPhrase(listPhrases, words)) ?? null;
  const { names, rows, run, first } = readList(text, lines);
  // The same job thrice is a page's path, heading and field; many rows of one job are its grades.
  if (rows < (lists || head ? 3 : 5) + (names > 1 ? 0 : 3) || run > 3) return null;
  return { role: 'none', evidence: lists ? title : head ? textOf(text, head) : first, looksLike: 'a list of jobs' };
}

/**
 * Reads a text as a list of jobs: how many different jobs and rows it has, and the longest run of duties between two rows (in a list
 * each has few, if any). It reads physical lines, for a row's " - " is a bullet to the lines of a posting.
 */
function readList(
  text: string,
  lines: readonly ReadLine[],
): { names: number; rows: number; run: number; first: string } {
  const [names, rows] = [new Set<string>(), new Set<string>()];
  let [longest, run] = [0, 0];
  let first = '';
  for (const { start, end, words } of toPhysical(text, lines)) {
    if (opensMore(words)) break;
    const mayBeRow = end - start <= TITLE_LENGTH && mayName(words) && isShort(words) && !isEnded(words);
    const { job } = mayBeRow ? readTitle(words) : noTitle;
    if (job && isTitle(words, job) && isNamed(text, words, job)) {
      names.add(job.role === 'para' ? 'para' : job.name);
      rows.add(text.slice(start, end).trim().toLowerCase());
      first ||= text.slice(start, end).trim();
      run = 0;
    } else if (words.length > 3 && verbForms.has(words.find((word) => !word.mark)?.text ?? '')) run += 1;
    longest = Math.max(longest, run);
  }
  return { names: names.size, rows: rows.size, run: longest, first };
}

/** The physical lines with their words: those of the posting's lines, and those that stand between, markers for the most part. */
function* toPhysical(text: string, lines: readonly ReadLine[]): Generator<Cell> {
  let [start, at, line, word] = [0, 0, 0, 0];
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const words: Word[] = [];
    for (let now = lines[line]; now && now.start < end; now = lines[line]) {
      if (at < now.start) words.push(...toWords(text, at, now.start));
      for (; word < now.words.length && (now.words[word] as Word).start < end; word += 1)
        words.push(now.words[word] as Word);
      at = Math.min(end, now.end);
      if (now.end > end) break;
      line += 1;
      word = 0;
    }
    if (at < end) words.push(...toWords(text, at, end));
    yield { start, end, words };
    start = end + 1;
    at = start;
  }
}

function openerIn(lines: readonly ReadLine[]): ReadLine | null {
  const opener = lines
    .slice(0, TOP)
    .find(
      ({ words, kind, marker }) =>
        words.length < 24 && kind !== 'duty' && !marker && findPhrase(articleOpenerPhrases, words),
    );
  return opener ?? null;
}
