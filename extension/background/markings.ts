import type { FamilyId, Finding } from '../../shared/types.ts';
import { familyOf } from '../../shared/ui/lookup.ts';
import { postingsOf, type ShownPosting, type TabState } from '../tab-state.ts';

/** What to mark in one posting: the findings, and the first word of each duty with its family where that is wanted. */
export interface Marking {
  findings: Finding[];
  families: { start: number; end: number; family: FamilyId }[];
}

/** What to mark in a frame, posting by posting. */
export function markingsIn(state: TabState, frame: number): Marking[] {
  return postingsOf(state)
    .filter((one) => one.frame === frame)
    .map((one) => ({ findings: one.report.findings, families: state.sieve.marksFamilies ? familiesIn(one) : [] }));
}

function familiesIn({ text, report }: ShownPosting): Marking['families'] {
  return report.lines.flatMap(({ start, end, kind, category }) => {
    const family = kind === 'duty' && category ? familyOf(category) : null;
    const word = /[\p{L}\p{N}]+/u.exec(text.slice(start, end));
    if (!family || !word) return [];
    const from = start + word.index;
    // A flagged word keeps its own mark alone.
    if (report.findings.some((finding) => finding.start <= from && from < finding.end)) return [];
    return [{ start: from, end: from + word[0].length, family: family.id }];
  });
}
