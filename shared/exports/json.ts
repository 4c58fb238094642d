import { keyOf, sentenceOf } from '../audit/keys.ts';
import type { Finding, Report } from '../types.ts';

/** A finding with its content key: a later audit knows it again, and so does a person's decision. */
export interface KeyedFinding extends Finding {
  key: string;
}

/** A report as other programs rely on it: one JSON object, keys in this order. */
export interface ReportRecord extends Omit<Report, 'findings'> {
  schema: 'parascope/report@1';
  id: string;
  title: string;
  findings: KeyedFinding[];
}

export interface ErrorRecord {
  schema: 'parascope/error@1';
  id: string | null;
  error: string;
}

/** Names a report for a line of JSONL; `text` is the posting's own. */
export function toRecord(id: string, title: string, text: string, report: Report): ReportRecord {
  const { posting, lines, goodSigns, checks, summary } = report;
  const findings = report.findings.map((finding) => ({
    ...finding,
    key: keyOf(finding.rule, sentenceOf(text, report, finding)),
  }));
  return { schema: 'parascope/report@1', id, title, posting, lines, findings, goodSigns, checks, summary };
}

/** What stands in place of a report that could not be made; the rest of the input goes on. */
export function toError(id: string | null, error: string): ErrorRecord {
  return { schema: 'parascope/error@1', id, error };
}
