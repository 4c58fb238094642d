import { longest } from '../shared/audit/raw.ts';

/** The most bytes that can hold so many characters. */
export const mostBytes = longest * 4;

/** Bytes as text, or the plain reason why they are none. */
export type Decoded = { text: string } | { error: string };

/**
 * UTF-8, UTF-16 with its mark, or Windows-1252 where the bytes are not UTF-8 but read as that (spreadsheets and some boards still write it).
 * `strict`: UTF-8 alone, as JSON demands.
 */
export function decode(bytes: Uint8Array, { strict = false } = {}): Decoded {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16 && !strict && bytes.length % 2 === 0)
    return { text: new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes) };
  if (bytes.includes(0)) return { error: 'holds NUL bytes; it looks like a binary file, not text' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    if (!strict && isWindows1252(bytes)) return { text: new TextDecoder('windows-1252').decode(bytes) };
    return { error: `not valid UTF-8 at byte ${firstBad(bytes) + 1}` };
  }
}

/** Whether bytes that are not UTF-8 read as Windows-1252: no unused codes, no UTF-8 among them, letters beside letters. */
function isWindows1252(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (/[\x81\x8d\x8f\x90\x9d\xfe\xff]/.test(text)) return false;
  if (/[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/.test(text)) return false;
  // An accented letter with no letter at either side is a broken sequence, not a word.
  return !/(?<![A-Za-z\xc0-\xff])[\xc0-\xff](?![A-Za-z\xc0-\xff'\x92])/.test(text);
}

function firstBad(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) {
    const before = Buffer.byteLength(text.slice(0, at));
    // The mark may stand in the text itself, written out.
    if (bytes[before] !== 0xef || bytes[before + 1] !== 0xbf || bytes[before + 2] !== 0xbd) return before;
  }
  return 0;
}

/** A line of a byte stream without its end; null in place of one that is longer than a posting may be. */
export interface ByteLine {
  bytes: Buffer | null;
  length: number;
}

/** Lines of a byte stream. A line that is too long is counted and thrown away as it comes, so that it never fills the memory. */
export async function* bytesByLine(stream: AsyncIterable<Buffer>, most = mostBytes): AsyncGenerator<ByteLine> {
  let parts: Buffer[] = [];
  let length = 0;
  const take = (bytes: Buffer): void => {
    length += bytes.length;
    if (length > most) parts = [];
    else if (bytes.length > 0) parts.push(bytes);
  };
  const give = (): ByteLine => {
    const joined = parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
    const line = { bytes: length > most ? null : joined.at(-1) === 13 ? joined.subarray(0, -1) : joined, length };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      take(chunk.subarray(from, end));
      yield give();
      from = end + 1;
    }
    take(chunk.subarray(from));
  }
  if (length > 0) yield give();
}

/** The whole of a stream; null when it is larger than a posting may be. */
export async function allBytes(stream: AsyncIterable<Buffer>, most = mostBytes): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > most) return null;
  }
  return Buffer.concat(chunks);
}

/** Why a file could not be read, in plain words. */
export function plain(reason: unknown): string {
  const code = (reason as NodeJS.ErrnoException | null)?.code;
  const known: Record<string, string> = {
    ENOENT: 'no such file',
    EACCES: 'may not be read (permission)',
    EPERM: 'may not be read (permission)',
    ELOOP: 'a symbolic link that leads back to itself',
    ENAMETOOLONG: 'its name is too long',
    EISDIR: 'is a folder',
    EMFILE: 'too many files are open',
  };
  if (code && known[code]) return known[code];
  return reason instanceof Error ? reason.message : String(reason);
}
