import { kindOf } from '../documents/kinds.ts';
import type { Report, Severity } from '../types.ts';

/** Where a posting came from: what makes a finding in it evidence. Empty strings where nothing is known. */
export interface Origin {
  /** The employer. */
  district: string;
  /** The web address that it was read at. */
  address: string;
  /** When it was captured, as an ISO 8601 instant. */
  captured: string;
}

/** One posting of an audit. */
export interface AuditedPosting extends Origin {
  id: string;
  /** False when the id only counts rows, so that it may name another posting in the next audit. */
  hasOwnId: boolean;
  title: string;
  text: string;
  report: Report;
}

/** What a posting is called where people read: its title; for a file without one its name, without folders and ending; else its id. */
export function nameOf({ title, id }: Pick<AuditedPosting, 'title' | 'id'>): string {
  if (title) return title;
  const [, path = id, part = ''] = /^(.*?)([:#]\d+)?$/.exec(id) ?? [];
  if (kindOf(path) === null) return id;
  const file = path.split(/[\\/]/).at(-1) ?? path;
  return part ? `${file}${part}` : file.replace(/\.\w+$/, '');
}

/** From the mildest to the gravest. */
export const severities: readonly Severity[] = ['ask', 'condition', 'crosses'];

/** How grave a severity is: 0 to 2. */
export function gravityOf(severity: Severity): number {
  return severities.indexOf(severity);
}

/** The same report with other findings, its counts told anew. */
export function withFindings(report: Report, findings: Report['findings']): Report {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const counts = { crosses: count('crosses'), condition: count('condition'), ask: count('ask') };
  return { ...report, findings, summary: { ...report.summary, ...counts } };
}
