import { type Columns, toColumns } from '../../../shared/audit/columns.ts';
import { bytesByLine } from '../../../shared/documents/byte-lines.ts';
import { kindOf } from '../../../shared/documents/kinds.ts';
import { readTable } from '../../../shared/documents/table.ts';
import { type AuditHead, isAuditHead, readAuditHead } from '../../../shared/exports/audit-file.ts';
import type { FoundFile } from './files.ts';
import { bytesOf } from './work/bytes.ts';

type Looked = Pick<FoundFile, 'file' | 'path'>;

/** Tables with the same head, and the columns that were found in it. */
export interface Tables {
  paths: string[];
  head: string[];
  /** Null where none is known to hold the text: a person says it. */
  columns: Columns | null;
}

/** Bytes of a table that are looked at for its head and its first row. */
const FIRST = 512 * 1024;

/** The tables among the files, by their heads. Only the first rows are looked at. */
export async function tablesAmong(files: readonly Looked[]): Promise<Tables[]> {
  const tables = new Map<string, Tables>();
  for (const { file, path } of files) {
    if (kindOf(path) !== 'csv') continue;
    const [head, first] = await firstRows(file);
    if (!head) continue;
    const name = JSON.stringify(head);
    const known = tables.get(name);
    if (known) known.paths.push(path);
    else {
      const columns = toColumns(head, first ?? null, {});
      tables.set(name, { paths: [path], head, columns: 'error' in columns ? null : columns });
    }
  }
  return [...tables.values()];
}

async function firstRows(file: File): Promise<string[][]> {
  const rows: string[][] = [];
  try {
    for await (const { cells } of readTable(bytesOf(file.slice(0, FIRST)))) {
      if (!cells) break;
      rows.push(cells);
      if (rows.length === 2) break;
    }
  } catch (reason) {
    // The reading itself says what is wrong with the file.
    console.warn(reason);
  }
  return rows;
}

/** The head of an audit that was saved as a file; null for any other file. */
export async function auditHeadOf({ file, path }: Looked): Promise<AuditHead | null> {
  if (kindOf(path) !== 'jsonl') return null;
  try {
    const start = await file.slice(0, 40).text();
    if (!isAuditHead(start)) return null;
    for await (const { bytes } of bytesByLine(bytesOf(file)))
      return bytes && readAuditHead(new TextDecoder().decode(bytes));
  } catch (reason) {
    console.warn(reason);
  }
  return null;
}
