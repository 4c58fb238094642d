import type { CategoryId, Report } from '../../../shared/types.ts';
import { wordsOf } from '../../../shared/ui/words.ts';

/** A posting that was read, to lay beside others. */
export interface ReadPosting {
  name: string;
  text: string;
  report: Report;
}

/** A duty as the postings say it: one wording each, null where a posting does not have it. */
export interface SharedDuty {
  wordings: (string | null)[];
  /** All that have it say it in the same words. */
  same: boolean;
  /** Of the posting that says it first. */
  category: CategoryId | null;
}

const small = new Set(
  'a an and as at by for from in into is it of on or other such that the their them they this to with will students student'.split(
    ' ',
  ),
);

/** The words that carry a duty, in a plain form: "Supervises students during lunches" -> supervis, dur, lunch. */
function keysOf(words: string): Set<string> {
  const plain = words.toLowerCase().match(/[a-z]+/g) ?? [];
  return new Set(plain.filter((word) => !small.has(word)).map((word) => word.replace(/(ing|es|ed|s|e)$/, '')));
}

/** How much two duties say the same: shared words to all words, 0 to 1. */
function likeness(one: Set<string>, other: Set<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}

/** From here on two duties count as the same one in other words; below it they are two. Set by hand on the samples. */
const alike = 0.5;
const alikeInCategory = 0.45;

const bare = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The duties of all postings, those that are the same or reworded laid side by side; the most shared first. */
export function compareDuties(postings: ReadPosting[]): SharedDuty[] {
  const rows: { wordings: (string | null)[]; keys: Set<string>[]; category: CategoryId | null }[] = [];
  postings.forEach(({ text, report }, posting) => {
    for (const line of report.lines) {
      if (line.kind !== 'duty') continue;
      const words = wordsOf(text, line);
      const keys = keysOf(words);
      const scored = rows
        .filter(({ wordings }) => wordings[posting] === null)
        .map((row) => ({ row, score: Math.max(...row.keys.map((one) => likeness(one, keys))) }))
        .sort((one, other) => other.score - one.score);
      const best = scored[0];
      if (best && best.score >= (best.row.category === line.category ? alikeInCategory : alike)) {
        best.row.wordings[posting] = words;
        best.row.keys.push(keys);
      } else {
        const wordings: (string | null)[] = postings.map(() => null);
        wordings[posting] = words;
        rows.push({ wordings, keys: [keys], category: line.category });
      }
    }
  });
  const said = (row: SharedDuty) => row.wordings.filter((one) => one !== null);
  return rows
    .map(({ wordings, category }) => ({
      wordings,
      category,
      same: new Set(wordings.filter((one) => one !== null).map(bare)).size === 1,
    }))
    .sort((one, other) => said(other).length - said(one).length);
}
