import { vocabulary } from '../knowledge/vocabulary.ts';
import { stemOf } from '../reading/features/hash.ts';
import { sectionAfter } from '../reading/kinds.ts';
import { toLines } from '../reading/lines.ts';
import { sectionOf } from '../reading/sections.ts';
import { toWords, type Word } from '../reading/words.ts';
import type { CategoryId, Kind } from '../types.ts';
import { type LabelledPosting, rowOf } from './labelled.ts';

/** What a reader with two rules of thumb would say: to be beaten. */
export interface Baseline {
  kinds: number;
  categories: number;
}

/**
 * Kinds by the heading above (a short line without a full stop is a heading), categories by counting words of `knowledge/vocabulary.ts`.
 * Gives the share that is right over the postings' lines.
 */
export function byRules(postings: readonly LabelledPosting[]): Baseline {
  const kinds = { right: 0, total: 0 };
  const categories = { right: 0, total: 0 };
  for (const { text, rows } of postings) {
    let section: ReturnType<typeof sectionAfter> = null;
    for (const line of toLines(text)) {
      const row = rowOf(rows, line.start, line.end);
      if (!row) continue;
      const words = toWords(text, line.start, line.end);
      const kind = kindOf(words, section, text[line.end - 1] ?? '');
      kinds.total += 1;
      if (row.kinds.includes(kind)) kinds.right += 1;
      if (row.kinds[0] === 'duty' && row.category) {
        categories.total += 1;
        const category = categoryOf(words);
        if (category === row.category || category === row.second) categories.right += 1;
      }
      section = sectionAfter(words, kind, section);
    }
  }
  return {
    kinds: kinds.right / Math.max(1, kinds.total),
    categories: categories.right / Math.max(1, categories.total),
  };
}

function kindOf(words: readonly Word[], section: string | null, end: string): Kind {
  const length = words.filter((word) => !word.mark).length;
  if (length <= 7 && (end === ':' || (end !== '.' && sectionOf(words) !== null))) return 'heading';
  return section === null || section === 'negative' ? 'terms' : (section as Kind);
}

function categoryOf(words: readonly Word[]): CategoryId {
  let best: CategoryId = 'small-group';
  let most = 0;
  for (const [category, stems] of Object.entries(vocabulary) as [CategoryId, string][]) {
    const list = stems.split(' ').map((stem) => stem.replaceAll('-', ''));
    const count = words.filter(
      (word) => !word.mark && list.some((stem) => word.text.startsWith(stem) || stemOf(word.text) === stem),
    ).length;
    if (count > most) {
      most = count;
      best = category;
    }
  }
  return best;
}
