import { isUnjudged, numberOpening, numberWord, tally, verdict } from '../shared/ui/words.ts';
import { postingsOf, statusOf, type TabState } from './tab-state.ts';

/** What a tab holds, as the badge, its title, the popup and the panel say it. */
export interface PageWords {
  /** '' nothing read, '?' no posting found, '–' read but nothing to judge, else how many lines cross or need a condition. */
  badge: string;
  tone: 'crosses' | 'condition' | 'calm';
  /** The verdict as a sentence. */
  sentence: string;
}

const quiet: Record<string, [badge: string, sentence: string]> = {
  nothing: ['', 'This page was not read yet.'],
  waiting: ['', 'The posting has not appeared yet. It will be read when it does.'],
  none: ['?', 'No posting was found on this page.'],
  blocked: ['?', 'The browser keeps extensions off this page.'],
};

/** The words for a tab. */
export function wordsFor(state: TabState): PageWords {
  const [badge, sentence] = quiet[statusOf(state)] ?? [];
  if (badge !== undefined && sentence !== undefined) return { badge, sentence, tone: 'calm' };
  const postings = postingsOf(state);
  const counts = { crosses: 0, condition: 0, ask: 0 };
  let judged = 0;
  for (const { report, assumed } of postings) {
    const tallied = tally(report);
    for (const severity of ['crosses', 'condition', 'ask'] as const) counts[severity] += tallied[severity];
    if (!isUnjudged(report, assumed) && report.summary.duties > 0) judged += 1;
  }
  const [only] = postings;
  return {
    badge: judged ? String(counts.crosses + counts.condition) : '–',
    tone: counts.crosses ? 'crosses' : counts.condition ? 'condition' : 'calm',
    sentence:
      postings.length === 1 && only
        ? verdict(only.report, { assumePara: only.assumed })
        : many(postings.length, judged, counts),
  };
}

function many(all: number, judged: number, counts: { crosses: number; condition: number; ask: number }): string {
  const read = `${numberOpening(all)} postings read, ${judged === all ? 'all' : numberWord(judged)} for paras.`;
  if (!judged) return `${numberOpening(all)} postings read; none has duties to judge.`;
  const parts = [
    counts.crosses && `${numberWord(counts.crosses)} ${counts.crosses === 1 ? 'crosses' : 'cross'} the line`,
    counts.condition && `${numberWord(counts.condition)} ${counts.condition === 1 ? 'needs' : 'need'} a condition`,
    counts.ask && `${numberWord(counts.ask)} to ask about`,
  ].filter(Boolean);
  if (!parts.length) return `${read} No line crosses the line.`;
  return `${read} Of their lines, ${parts.join(', ')}.`;
}
