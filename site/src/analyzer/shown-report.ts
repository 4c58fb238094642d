import type { Finding, Report } from '../../../shared/types.ts';
import { isUnjudged } from '../../../shared/ui/words.ts';
import type { ReadPosting } from './use-reading.ts';

/** What a finding is known by while the text stays the same. */
export function keyOf(finding: Finding): string {
  return `${finding.rule}@${finding.start}`;
}

/**
 * The report as it is shown: without the findings that its reader set aside (their lines count as ordinary then), and
 * without categories of para work where another job's duties were not judged.
 */
export function shownReport({ report, assumePara }: ReadPosting, aside: ReadonlySet<string>): Report {
  if (isUnjudged(report, assumePara)) {
    const lines = report.lines.map((line) => ({ ...line, category: null, second: null }));
    return { ...report, lines, checks: [], goodSigns: [], summary: { ...report.summary, categories: {} } };
  }
  const findings = report.findings.filter((finding) => !aside.has(keyOf(finding)));
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  const counts = { crosses: count('crosses'), condition: count('condition'), ask: count('ask') };
  return { ...report, findings, summary: { ...report.summary, ...counts } };
}
