import { createReadStream, statSync } from 'node:fs';
import { extname } from 'node:path';

export type InputKind = 'auto' | 'text' | 'html' | 'pdf' | 'docx' | 'csv' | 'jsonl';

/** One posting to read, or the plain reason why it can't be read. */
export type Input =
  | { name: string; id: string; title: string; text: string }
  | { name: string; id: string | null; error: string };

/** A posting longer than this is not one: 5 million characters. */
export const longest = 5_000_000;

const later = new Set<string>(['html', 'pdf', 'docx', 'csv']);

/** Every posting of a file or of standard input (`-`), in order, one at a time: memory does not grow with their number. */
export async function* readInputs(name: string, kind: InputKind): AsyncGenerator<Input> {
  const chosen = kind === 'auto' ? kindOf(name) : kind;
  if (later.has(chosen)) {
    yield { name, id: null, error: `${name}: this version reads text and JSONL; ${chosen} files are not read yet` };
    return;
  }
  try {
    if (name !== '-' && statSync(name).isDirectory()) {
      yield { name, id: null, error: `${name}: is a folder; name its files` };
      return;
    }
    let chunks: AsyncIterable<Buffer> = name === '-' ? process.stdin : createReadStream(name);
    let jsonl = chosen === 'jsonl';
    if (chosen === 'auto') ({ chunks, jsonl } = await peek(chunks));
    if (jsonl) yield* readLines(name, chunks);
    else yield await readText(name, chunks);
  } catch (reason) {
    yield { name, id: null, error: `${name}: ${plain(reason)}` };
  }
}

function kindOf(name: string): InputKind {
  const known: Record<string, InputKind> = {
    '.jsonl': 'jsonl',
    '.ndjson': 'jsonl',
    '.html': 'html',
    '.htm': 'html',
    '.pdf': 'pdf',
    '.docx': 'docx',
    '.csv': 'csv',
  };
  if (name === '-') return 'auto';
  return known[extname(name).toLowerCase()] ?? 'text';
}

function plain(reason: unknown): string {
  const code = (reason as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EACCES') return 'may not be read (permission)';
  return reason instanceof Error ? reason.message : String(reason);
}

async function readText(name: string, stream: AsyncIterable<Buffer>): Promise<Input> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > longest * 4)
      return { name, id: name, error: `${name}: larger than ${longest * 4} bytes; not a posting` };
  }
  const bytes = Buffer.concat(chunks);
  const text = decode(bytes);
  if (text === null)
    return { name, id: name, error: `${name}: holds NUL bytes; it looks like a binary file, not text` };
  if (text.length > longest)
    return { name, id: name, error: `${name}: longer than ${longest} characters; not a posting` };
  return { name, id: name === '-' ? 'stdin' : name, title: '', text };
}

/** UTF-8, or Windows-1252 where the bytes are not UTF-8 (some job boards still send it); null for binary. */
export function decode(bytes: Buffer): string | null {
  if (bytes.includes(0) && !(bytes[0] === 0xff && bytes[1] === 0xfe)) return null;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Whether a stream's first line is a posting in JSON, and the stream again from its beginning. */
async function peek(stream: AsyncIterable<Buffer>): Promise<{ chunks: AsyncIterable<Buffer>; jsonl: boolean }> {
  const iterator = stream[Symbol.asyncIterator]();
  const seen: Buffer[] = [];
  let first = '';
  while (first.length < 1_000_000) {
    const { value, done } = await iterator.next();
    if (done) break;
    seen.push(value);
    first = Buffer.concat(seen).toString('utf8').trimStart();
    if (first !== '' && (first[0] !== '{' || first.includes('\n'))) break;
  }
  async function* again(): AsyncGenerator<Buffer> {
    yield* seen;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { chunks: again(), jsonl: first.startsWith('{') && first.slice(0, 4000).includes('"') };
}

async function* readLines(name: string, stream: AsyncIterable<Buffer>): AsyncGenerator<Input> {
  let row = 0;
  for await (const line of bytesByLine(stream)) {
    row += 1;
    if (line.length > longest * 4)
      yield { name, id: null, error: `${name}:${row}: a line of more than ${longest * 4} bytes` };
    else if (line.some((byte) => byte > 32)) yield fromRow(name, row, line);
  }
}

function fromRow(name: string, row: number, line: Buffer): Input {
  const text = decode(line);
  if (text === null) return { name, id: null, error: `${name}:${row}: holds NUL bytes` };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { name, id: null, error: `${name}:${row}: not a line of JSON` };
  }
  const posting = value as { id?: unknown; title?: unknown; text?: unknown };
  const id = typeof posting?.id === 'string' || typeof posting?.id === 'number' ? String(posting.id) : null;
  if (typeof posting?.text !== 'string') return { name, id, error: `${name}:${row}: has no "text"` };
  if (posting.text.length > longest)
    return { name, id, error: `${name}:${row}: longer than ${longest} characters; not a posting` };
  return {
    name,
    id: id ?? `${name}:${row}`,
    title: typeof posting.title === 'string' ? posting.title : '',
    text: posting.text,
  };
}

/** Lines of a byte stream, without their ends. */
async function* bytesByLine(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [];
  for await (const chunk of stream) {
    let bytes = chunk;
    let end = bytes.indexOf(10);
    while (end >= 0) {
      parts.push(bytes.subarray(0, end));
      const line = parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
      parts = [];
      yield line.at(-1) === 13 ? line.subarray(0, -1) : line;
      bytes = bytes.subarray(end + 1);
      end = bytes.indexOf(10);
    }
    if (bytes.length > 0) parts.push(bytes);
  }
  if (parts.length > 0) yield Buffer.concat(parts);
}
