import type { Decisions } from '../../../../shared/audit/decisions.ts';
import { type Evidence, evidenceColumns, evidenceOf } from '../../../../shared/audit/evidence.ts';
import type { Found } from '../../../../shared/audit/found.ts';
import type { KeptPosting } from '../../../../shared/audit/kept.ts';
import { countsOf, noStatistics, together } from '../../../../shared/audit/statistics.ts';
import { auditHead, auditLine } from '../../../../shared/exports/audit-file.ts';
import { csvHead, toCsv } from '../../../../shared/exports/csv.ts';
import { toEvidenceJson } from '../../../../shared/exports/evidence.ts';
import type { AuditFacts, Chosen, Review } from '../../../../shared/exports/facts.ts';
import { htmlFoot, htmlHead, toHtml } from '../../../../shared/exports/html.ts';
import { toSheets } from '../../../../shared/exports/xlsx.ts';
import type { AuditRecord } from '../store.ts';
import type { Source } from './study.ts';

/** The forms of an evidence pack, and the audit as a file of its own. */
export type PackKind = 'html' | 'csv' | 'xlsx' | 'json' | 'audit';

/** What a person chose for a pack. */
export interface PackChoice {
  chosen: Chosen;
  title: string;
  /** The day, as ISO 8601. */
  date: string;
}

const types: Record<PackKind, string> = {
  html: 'text/html;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json;charset=utf-8',
  audit: 'application/jsonl;charset=utf-8',
};

/** Whether a finding enters a pack. */
export function isChosen({ key }: Found, chosen: Chosen, decisions: Decisions): boolean {
  const is = decisions[key]?.is;
  return chosen === 'all' || (chosen === 'accepted' ? is === 'accepted' : is !== 'rejected');
}

/** Makes a file of an audit, by the same code as the command line. */
export async function packOf(
  source: Source,
  record: AuditRecord,
  kind: PackKind,
  choice: PackChoice,
  decisions: Decisions,
): Promise<Blob> {
  if (kind === 'audit') return auditFile(source, record, decisions);
  const { kept, facts } = await gathered(source, record, choice, decisions);
  const evidenceIn = (posting: KeptPosting): Evidence[] =>
    posting.found.map((found) => evidenceOf(posting, found, decisions, record.versions));
  const blob = (...parts: BlobPart[]) => new Blob(parts, { type: types[kind] });
  if (kind === 'html')
    return blob(htmlHead(facts), ...kept.map((one) => toHtml(one, evidenceIn(one), '')), htmlFoot(facts));
  if (kind === 'csv') return blob(csvHead, ...kept.map((one) => toCsv(evidenceIn(one))));
  if (kind === 'json') return blob(toEvidenceJson(kept.flatMap(evidenceIn), facts));
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const rows = kept.flatMap(evidenceIn).map((one) => evidenceColumns.map(({ cell }) => cell(one)));
  return writeExcelFile(toSheets(rows, facts)).toBlob();
}

/** The postings with the findings that enter the pack, and the counts of those findings alone. */
async function gathered(
  source: Source,
  record: AuditRecord,
  { chosen, title, date }: PackChoice,
  decisions: Decisions,
): Promise<{ kept: KeptPosting[]; facts: AuditFacts }> {
  const kept: KeptPosting[] = [];
  const review: Review = { title, chosen, accepted: 0, rejected: 0, noted: 0, open: 0 };
  let statistics = noStatistics();
  for await (const { kept: posting } of source.postings()) {
    for (const { key } of posting.found) review[decisions[key]?.is ?? 'open'] += 1;
    const found = posting.found.filter((one) => isChosen(one, chosen, decisions));
    statistics = together(statistics, countsOf({ ...posting, found }));
    if (found.length > 0) kept.push({ ...posting, found });
  }
  const { errors, failed } = record;
  return { kept, facts: { date, statistics, errors, failed, review } };
}

async function auditFile(source: Source, record: AuditRecord, decisions: Decisions): Promise<Blob> {
  const met: Record<string, Decisions[string]> = {};
  const lines: string[] = [];
  for await (const { kept, text } of source.withTexts()) {
    for (const { key } of kept.found) {
      const decision = decisions[key];
      if (decision) met[key] = decision;
    }
    lines.push(auditLine(kept, text));
  }
  const { name, made, versions } = record;
  const head = auditHead({ name, made, engine: versions.engine, decisions: met });
  return new Blob([head, ...lines], { type: types.audit });
}
