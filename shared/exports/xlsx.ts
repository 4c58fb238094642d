import type { SheetData } from 'write-excel-file/universal';
import { evidenceColumns, method } from '../audit/evidence.ts';
import { commonest } from '../audit/statistics.ts';
import { engineVersion } from '../audit/versions.ts';
import { rules } from '../knowledge/rules/index.ts';
import { severityName } from '../ui/words.ts';
import { defused } from './csv.ts';
import { type AuditFacts, reviewWords, titleOf } from './facts.ts';

/** A sheet as write-excel-file takes it, in a browser and in Node alike. */
export interface Sheet {
  sheet: string;
  data: SheetData;
  columns: { width: number }[];
  stickyRowsCount?: number;
}

/** Rows that a sheet holds by the file's own rules, its head among them. */
const MOST_ROWS = 1_048_576;
/** Characters that a cell holds by the file's own rules. */
const MOST_CHARACTERS = 32_767;

/** An audit as a workbook: summary, findings, method. `rows` are the cells of `evidenceColumns`, one row a finding. */
export function toSheets(rows: readonly (readonly (string | number)[])[], facts: AuditFacts): Sheet[] {
  const head = (words: string): { value: string; fontWeight: 'bold' } => ({
    value: String(cell(words)),
    fontWeight: 'bold',
  });
  const { statistics, date, failed, errors, review } = facts;
  const summary: SheetData = [
    [head(titleOf(facts)), cell(date)],
    ...(review ? reviewWords(review).map((words) => [cell(words)]) : []),
    [cell('Parascope'), cell(engineVersion)],
    [cell('Postings read'), statistics.postings],
    [cell('With a finding'), statistics.flagged],
    [cell('Not read'), failed],
    ...(['crosses', 'condition', 'ask'] as const).map((severity) => [
      cell(severityName(severity)),
      statistics.severities[severity],
    ]),
    [],
    [head('Findings by rule')],
    ...rules
      .filter(({ id }) => statistics.rules[id])
      .map(({ id, name }) => [cell(name), statistics.rules[id] as number]),
    [],
    [head('Sentences met most'), head('Postings')],
    ...commonest(statistics, 50).map(({ sentence, postings }) => [cell(sentence), postings]),
    [],
    ...(failed > 0 ? [[head('Not read')], ...errors.slice(0, 1000).map((error) => [cell(error)])] : []),
  ];
  const findings: SheetData = [
    evidenceColumns.map((column) => head(column.head)),
    ...rows.slice(0, MOST_ROWS - 1).map((row) => row.map(cell)),
  ];
  const about: SheetData = [
    [head('What it does')],
    ...method.does.map((line) => [cell(line)]),
    [head('What it cannot do')],
    ...method.cannot.map((line) => [cell(line)]),
  ];
  return [
    { sheet: 'Summary', data: summary, columns: [{ width: 70 }, { width: 14 }] },
    { sheet: 'Findings', data: findings, columns: evidenceColumns.map(({ width }) => ({ width })), stickyRowsCount: 1 },
    { sheet: 'Method', data: about, columns: [{ width: 120 }] },
  ];
}

function cell(value: string | number): string | number {
  if (typeof value === 'number') return value;
  // XML 1.0 has no room for the other control characters, and a spreadsheet refuses the whole file for one.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return defused(value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')).slice(0, MOST_CHARACTERS);
}
