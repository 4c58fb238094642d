import { isUnjudged, tally, verdict } from '../shared/ui/words.ts';
import { phrases, t } from './t.ts';
import { postingsOf, statusOf, type TabState } from './tab-state.ts';

/** What a tab holds, as the badge, its title, the popup and the panel say it. */
export interface PageWords {
  /** '' nothing read, '?' no posting found, '–' read but nothing to judge, else how many lines cross or need a condition. */
  badge: string;
  tone: 'crosses' | 'condition' | 'calm';
  /** The verdict as a sentence. */
  sentence: string;
}

const badges = { nothing: '', waiting: '', none: '?', blocked: '?' };

/** The words for a tab. */
export function wordsFor(state: TabState): PageWords {
  const status = statusOf(state);
  if (status !== 'read') return { badge: badges[status], sentence: t(`status_${status}`), tone: 'calm' };
  const postings = postingsOf(state);
  const counts = { crosses: 0, condition: 0, ask: 0 };
  let judged = 0;
  for (const { report, assumed } of postings) {
    const tallied = tally(report);
    for (const severity of ['crosses', 'condition', 'ask'] as const) counts[severity] += tallied[severity];
    if (!isUnjudged(report, assumed) && report.summary.duties > 0) judged += 1;
  }
  const [only] = postings;
  const say = phrases();
  return {
    badge: judged ? String(counts.crosses + counts.condition) : '–',
    tone: counts.crosses ? 'crosses' : counts.condition ? 'condition' : 'calm',
    sentence:
      postings.length === 1 && only
        ? verdict(only.report, { assumePara: only.assumed, say })
        : say.verdict.many(postings.length, judged, counts),
  };
}
