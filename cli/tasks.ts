import { createReadStream } from 'node:fs';
import type { ColumnNames } from '../shared/audit/columns.ts';
import { isTable, jsonRows, type Row, tableRows } from '../shared/audit/rows.ts';
import { joined } from '../shared/documents/byte-lines.ts';
import { type DocumentKind, type FileKind, isUnread, kindOf, sniff } from '../shared/documents/kinds.ts';
import { DocumentProblem, largestFile } from '../shared/documents/problem.ts';
import { plain } from './reasons.ts';

export type InputKind = 'auto' | FileKind;

/** One piece of work: small to hand to a worker, and counted, so that a run that was cut off goes on behind the last one done. */
export type Task =
  | Row
  | { is: 'file'; file: string; as: DocumentKind }
  | { is: 'bytes'; file: string; as: DocumentKind; bytes: Uint8Array };

export interface TaskOptions {
  kind: InputKind;
  columns: ColumnNames;
  /** True where an empty standard input is an empty list of rows, not a missing posting. */
  isFilter: boolean;
  /** Told of the bytes of each row as it is taken up. */
  onBytes: (count: number) => void;
}

type Bytes = AsyncIterable<Uint8Array>;

/** Every piece of work of a file or of standard input (`-`), in order, one at a time: memory does not grow with their number. */
export async function* toTasks(file: string, options: TaskOptions): AsyncGenerator<Task> {
  const isPipe = file === '-';
  const told = options.kind === 'auto' && !isPipe ? kindOf(file) : options.kind === 'auto' ? null : options.kind;
  if (!isPipe && told !== null && isDocument(told)) {
    yield { is: 'file', file, as: told };
    return;
  }
  try {
    const { start, stream, close } = await peek(
      isPipe ? process.stdin : createReadStream(file, { highWaterMark: CHUNK }),
    );
    if (start.length === 0) {
      if (!(isPipe && options.isFilter)) throw new DocumentProblem('empty');
      return;
    }
    const sniffed = told ?? sniff(start);
    const kind = told === null && sniffed === 'text' && (await isTable(start)) ? 'csv' : sniffed;
    // A letter in .rtf is text to the eye of a program, and none to a person's.
    const isOpen = kind === 'html' || kind === 'pdf' || kind === 'docx';
    if (options.kind === 'auto' && isUnread(file) && !isOpen) throw new DocumentProblem('unknown');
    if (kind === 'csv') yield* tableRows(file, stream, options.columns, options.onBytes);
    else if (kind === 'jsonl') yield* jsonRows(file, stream, options.onBytes);
    else if (isPipe) yield { is: 'bytes', file, as: kind, bytes: await whole(stream) };
    else {
      await close();
      yield { is: 'file', file, as: kind };
    }
  } catch (reason) {
    yield { is: 'error', id: null, error: `${file}: ${plain(reason)}` };
  }
}

/** Bytes read from a file at a time. */
const CHUNK = 1 << 18;
/** Bytes by which a kind is told. */
const ENOUGH = 4000;

function isDocument(kind: FileKind): kind is DocumentKind {
  return kind !== 'csv' && kind !== 'jsonl';
}

async function whole(stream: Bytes): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    parts.push(part);
    size += part.length;
    if (size > largestFile) throw new DocumentProblem('too-big');
  }
  return joined(parts);
}

/** The first bytes of a stream (enough to tell its kind; none when it is empty), and the stream again from its beginning. */
async function peek(stream: Bytes): Promise<{ start: Uint8Array; stream: Bytes; close: () => Promise<unknown> }> {
  const iterator = stream[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  // A slow pipe may give a line at a time, and wait for an answer to it.
  for (let size = 0, hasLine = false; size < ENOUGH && !hasLine; ) {
    const { value, done } = await iterator.next();
    if (done) break;
    seen.push(value);
    size += value.length;
    hasLine = value.includes(10) && value.some((byte) => byte > 32);
  }
  async function* again(): AsyncGenerator<Uint8Array> {
    try {
      yield* seen.splice(0);
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  const start = joined(seen);
  return { start, stream: again(), close: async () => iterator.return?.() };
}
