import { type Evidence, evidenceColumns } from '../audit/evidence.ts';

/** A cell that a spreadsheet would take for a formula gets a quotation mark before it, as spreadsheets themselves write "this is text". */
export function defused(cell: string): string {
  return /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
}

/** A row of CSV (RFC 4180), without its end; text cells defused, numbers as they are. */
export function toRow(cells: readonly (string | number)[]): string {
  return cells.map((cell) => (typeof cell === 'number' ? String(cell) : quoted(defused(cell)))).join(',');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The head of the evidence as CSV, with its line end. */
export const csvHead = `${toRow(evidenceColumns.map(({ head }) => head))}\r\n`;

/** Findings as CSV, one a row, each with its line end. */
export function toCsv(evidence: readonly Evidence[]): string {
  return evidence.map((each) => `${toRow(evidenceColumns.map(({ cell }) => cell(each)))}\r\n`).join('');
}
