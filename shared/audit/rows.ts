import { bytesByLine } from '../documents/byte-lines.ts';
import { decode } from '../documents/decode.ts';
import { DocumentProblem } from '../documents/problem.ts';
import { inWords } from '../documents/problem-words.ts';
import { readTable } from '../documents/table.ts';
import { isAuditHead } from '../exports/audit-file.ts';
import { type ColumnNames, type Columns, toColumns } from './columns.ts';
import { fromCells, type RawPosting } from './raw.ts';

/** A row of a file with one posting a row. A line of JSON is not parsed yet: `fromLine` does, in whatever worker reads it. */
export type Row =
  | { is: 'line'; file: string; row: number; line: string }
  | { is: 'posting'; posting: RawPosting }
  | { is: 'error'; id: string | null; error: string };

/** Told of the bytes of each row as it is taken up, about; the sum may fall short of the file's size. */
type OnBytes = (count: number) => void;

const noted = (error: string, id: string | null = null): Row => ({ is: 'error', id, error });

/** The rows of JSONL, one at a time and in order; blank lines are passed over, one that cannot be read is named. */
export async function* jsonRows(
  file: string,
  stream: AsyncIterable<Uint8Array>,
  onBytes: OnBytes = () => {},
): AsyncGenerator<Row> {
  let row = 0;
  for await (const { bytes, length } of bytesByLine(stream)) {
    row += 1;
    onBytes(length + 1);
    if (bytes === null) {
      yield noted(`${file}:${row}: a line of ${length.toLocaleString('en-US')} bytes; a posting has at most 20 MB`);
      continue;
    }
    if (!bytes.some((byte) => byte > 32)) continue;
    try {
      const line = decode(bytes, { strict: true });
      // The head of an audit that was saved as a file: its postings are the lines after it.
      if (row > 1 || !isAuditHead(line)) yield { is: 'line', file, row, line };
    } catch (problem) {
      if (!(problem instanceof DocumentProblem)) throw problem;
      yield noted(`${file}:${row}: ${inWords(problem)}`);
    }
  }
}

/** The postings of a table (CSV and its kin), one at a time and in order; `names` are columns that the caller knows. */
export async function* tableRows(
  file: string,
  stream: AsyncIterable<Uint8Array>,
  names: ColumnNames = {},
  onBytes: OnBytes = () => {},
): AsyncGenerator<Row> {
  let head: string[] | null = null;
  let columns: Columns | null = null;
  for await (const { row, cells, error } of readTable(stream)) {
    onBytes(cells?.reduce((sum, cell) => sum + cell.length + 1, 0) ?? 0);
    if (cells === null) {
      yield noted(`${file}:${row}: ${error ?? 'not read'}`);
      // Without its head, a table is a guess.
      if (head === null) return;
    } else if (head === null) {
      head = cells;
    } else {
      if (columns === null) {
        const found = toColumns(head, cells, names);
        if ('error' in found) return yield noted(`${file}:1: ${found.error}`);
        columns = found;
      }
      const posting = fromCells(file, row, head, cells, columns);
      yield 'error' in posting ? noted(`${file}:${row}: ${posting.error}`, posting.id) : { is: 'posting', posting };
    }
  }
  if (head !== null && columns === null) {
    const found = toColumns(head, null, names);
    yield noted('error' in found ? `${file}:1: ${found.error}` : `${file}: has a head and no rows`);
  }
}

/** Whether bytes begin like a table of postings: a head that names the text and at least one column beside it. */
export async function isTable(start: Uint8Array): Promise<boolean> {
  async function* head(): AsyncGenerator<Uint8Array> {
    const end = start.indexOf(10);
    yield end < 0 ? start : start.subarray(0, end);
  }
  for await (const { cells } of readTable(head())) {
    const columns = cells && toColumns(cells, null, {});
    if (!columns || 'error' in columns) return false;
    return [columns.title, columns.id, columns.district, columns.address].some((at) => at !== null);
  }
  return false;
}
