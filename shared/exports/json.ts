import type { Report } from '../types.ts';

/** A report as other programs rely on it: one JSON object, keys in this order. */
export interface ReportRecord extends Report {
  schema: 'parascope/report@1';
  id: string;
  title: string;
}

export interface ErrorRecord {
  schema: 'parascope/error@1';
  id: string | null;
  error: string;
}

/** Names a report for a line of JSONL. */
export function toRecord(id: string, title: string, report: Report): ReportRecord {
  const { posting, lines, findings, goodSigns, checks, summary } = report;
  return { schema: 'parascope/report@1', id, title, posting, lines, findings, goodSigns, checks, summary };
}

/** What stands in place of a report that could not be made; the rest of the input goes on. */
export function toError(id: string | null, error: string): ErrorRecord {
  return { schema: 'parascope/error@1', id, error };
}
