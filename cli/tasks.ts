import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { type ColumnNames, type Columns, toColumns } from '../shared/audit/columns.ts';
import { fromCells, type RawPosting } from '../shared/audit/raw.ts';
import { allBytes, bytesByLine, decode, mostBytes, plain } from './bytes.ts';
import { readTable, type TableRow } from './table.ts';

export type InputKind = 'auto' | 'text' | 'html' | 'pdf' | 'docx' | 'csv' | 'jsonl';
/** Kinds of file of which the whole is read at once. */
export type DocumentKind = 'text' | 'html' | 'pdf' | 'docx';

/** One piece of work: small to hand to a worker, and counted, so that a run that was cut off goes on behind the last one done. */
export type Task =
  | { is: 'line'; file: string; row: number; line: string }
  | { is: 'posting'; posting: RawPosting }
  | { is: 'file'; file: string; as: DocumentKind }
  | { is: 'bytes'; file: string; as: DocumentKind; bytes: Uint8Array }
  | { is: 'error'; id: string | null; error: string };

const kinds: Record<string, InputKind> = {
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.txt': 'text',
  '.text': 'text',
  '.md': 'text',
};

/** What a file holds, by its name; null for a name that tells nothing. */
export function kindOf(name: string): InputKind | null {
  return kinds[extname(name).toLowerCase()] ?? null;
}

export interface TaskOptions {
  kind: InputKind;
  columns: ColumnNames;
  /** True where an empty standard input is an empty list of rows, not a missing posting. */
  isFilter: boolean;
  /** Told of the bytes of each row as it is taken up. */
  onBytes: (count: number) => void;
}

/** Every piece of work of a file or of standard input (`-`), in order, one at a time: memory does not grow with their number. */
export async function* toTasks(file: string, options: TaskOptions): AsyncGenerator<Task> {
  const error = (why: string): Task => ({ is: 'error', id: null, error: `${file}: ${why}` });
  try {
    let kind = options.kind === 'auto' ? (file === '-' ? 'auto' : (kindOf(file) ?? 'auto')) : options.kind;
    if (file !== '-' && kind !== 'auto' && kind !== 'jsonl' && kind !== 'csv') {
      yield { is: 'file', file, as: kind };
      return;
    }
    let stream: AsyncIterable<Buffer> =
      file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 1 << 18 });
    let close: () => Promise<unknown> = () => Promise.resolve();
    if (kind === 'auto') {
      const peeked = await peek(stream);
      stream = peeked.stream;
      close = peeked.close;
      kind = peeked.kind;
      if (peeked.isEmpty) {
        if (!(file === '-' && options.isFilter)) yield error('is empty');
        return;
      }
    }
    if (kind !== 'jsonl' && kind !== 'csv') {
      if (file !== '-') {
        await close();
        yield { is: 'file', file, as: kind as DocumentKind };
        return;
      }
      const bytes = await allBytes(stream);
      if (bytes === null) yield error(`larger than ${mostBytes} bytes; not a posting`);
      else if (bytes.length === 0) yield error('is empty');
      else yield { is: 'bytes', file, as: kind as DocumentKind, bytes: new Uint8Array(bytes) };
      return;
    }
    let total = 0;
    async function* counted(): AsyncGenerator<Buffer> {
      for await (const chunk of stream) {
        total += chunk.length;
        yield chunk;
      }
    }
    yield* kind === 'csv' ? tableTasks(file, readTable(counted()), options) : lineTasks(file, counted(), options);
    if (total === 0 && file !== '-') yield error('is empty');
  } catch (reason) {
    yield error(plain(reason));
  }
}

async function* lineTasks(file: string, stream: AsyncIterable<Buffer>, { onBytes }: TaskOptions): AsyncGenerator<Task> {
  let row = 0;
  for await (const { bytes, length } of bytesByLine(stream)) {
    row += 1;
    onBytes(length + 1);
    const error = (why: string): Task => ({ is: 'error', id: null, error: `${file}:${row}: ${why}` });
    if (bytes === null) {
      yield error(`a line of ${length} bytes; a posting has at most ${mostBytes}`);
      continue;
    }
    if (!bytes.some((byte) => byte > 32)) continue;
    const decoded = decode(bytes, { strict: true });
    if ('error' in decoded) yield error(decoded.error);
    else yield { is: 'line', file, row, line: decoded.text };
  }
}

async function* tableTasks(
  file: string,
  rows: AsyncIterable<TableRow>,
  { columns: names, onBytes }: TaskOptions,
): AsyncGenerator<Task> {
  let head: string[] | null = null;
  let columns: Columns | null = null;
  for await (const { row, cells, error } of rows) {
    // About the row's bytes; what is left over is counted when the file is done.
    onBytes(cells?.reduce((sum, cell) => sum + cell.length + 1, 0) ?? 0);
    const wrong = (why: string, id: string | null = null): Task => ({
      is: 'error',
      id,
      error: `${file}:${row}: ${why}`,
    });
    if (cells === null) {
      yield wrong(error ?? 'not read');
      // Without its head, a table is a guess.
      if (head === null) return;
    } else if (head === null) {
      head = cells;
    } else {
      if (columns === null) {
        const found = toColumns(head, cells, names);
        if ('error' in found) {
          yield { is: 'error', id: null, error: `${file}:1: ${found.error}` };
          return;
        }
        columns = found;
      }
      const posting = fromCells(file, row, head, cells, columns);
      yield 'error' in posting ? wrong(posting.error, posting.id) : { is: 'posting', posting };
    }
  }
  if (head !== null && columns === null) {
    const found = toColumns(head, null, names);
    yield {
      is: 'error',
      id: null,
      error: 'error' in found ? `${file}:1: ${found.error}` : `${file}: has a head and no rows`,
    };
  }
}

/** What a stream holds, by its first bytes, and the stream again from its beginning. */
async function peek(
  stream: AsyncIterable<Buffer>,
): Promise<{ stream: AsyncIterable<Buffer>; close: () => Promise<unknown>; kind: InputKind; isEmpty: boolean }> {
  const iterator = stream[Symbol.asyncIterator]();
  let seen = Buffer.alloc(0);
  while (seen.length < 1_000_000) {
    const { value, done } = await iterator.next();
    if (done) break;
    seen = Buffer.concat([seen, value]);
    const start = seen.toString('latin1', 0, 200).trimStart();
    // A line of JSON is told by its end; all else by its first bytes.
    if (start !== '' && (start[0] !== '{' || seen.includes(10))) break;
  }
  async function* again(): AsyncGenerator<Buffer> {
    try {
      if (seen.length > 0) yield seen;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  const close = async (): Promise<unknown> => iterator.return?.();
  return { stream: again(), close, kind: sniff(seen), isEmpty: seen.length === 0 };
}

function sniff(bytes: Buffer): InputKind {
  const start = bytes
    .toString('latin1', 0, 4000)
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  if (start.startsWith('{') && start.includes('"')) return 'jsonl';
  if (start.startsWith('%PDF-')) return 'pdf';
  if (start.startsWith('PK\x03\x04') && bytes.includes('word/')) return 'docx';
  if (/^(<!--[\s\S]*?-->\s*)?<(!doctype\s+html|html|head|body)\b/i.test(start)) return 'html';
  return 'text';
}
