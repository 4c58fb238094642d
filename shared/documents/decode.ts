import { DocumentProblem } from './problem.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Bytes as text: UTF-8, UTF-16 with its mark, or Windows-1252 where the bytes are not UTF-8 but read as that (spreadsheets and
 * some boards still write it). `strict`: UTF-8 alone, as JSON demands. Throws `DocumentProblem`: binary, encoding.
 */
export function decode(bytes: Uint8Array, { strict = false } = {}): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16 && !strict && bytes.length % 2 === 0)
    return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  if (bytes.includes(0)) throw new DocumentProblem('binary');
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    if (!strict && isWindows1252(codesOf(bytes))) return new TextDecoder('windows-1252').decode(bytes);
    throw new DocumentProblem('encoding', `at byte ${firstBad(bytes) + 1}`, { cause });
  }
}

/** The source of a web page, as a browser would read it: what the page says of itself, broken bytes shown as such. */
export function decodePage(bytes: Uint8Array): string {
  try {
    return decode(bytes);
  } catch (problem) {
    if (bytes.includes(0)) throw problem;
    const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(codesOf(bytes.subarray(0, 2048)))?.[1];
    return decoderOf(named ?? 'windows-1252').decode(bytes);
  }
}

function decoderOf(name: string): TextDecoder {
  try {
    return new TextDecoder(name);
  } catch {
    return new TextDecoder();
  }
}

/** One character a byte, its code the byte's: for looking at bytes with patterns. */
export function codesOf(bytes: Uint8Array): string {
  const parts: string[] = [];
  // As many as every engine takes for the arguments of one call.
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

/** Whether bytes that are not UTF-8 read as Windows-1252: no unused codes, no UTF-8 among them, letters beside letters. */
function isWindows1252(codes: string): boolean {
  if (/[\x81\x8d\x8f\x90\x9d\xfe\xff]/.test(codes)) return false;
  if (/[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/.test(codes)) return false;
  // An accented letter with no letter at either side is a broken sequence, not a word.
  return !/(?<![A-Za-z\xc0-\xff])[\xc0-\xff](?![A-Za-z\xc0-\xff'\x92])/.test(codes);
}

/** The index of the first byte that is not part of a whole UTF-8 sequence. */
function firstBad(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const encoder = new TextEncoder();
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) {
    const before = encoder.encode(text.slice(0, at)).length;
    // The mark may stand in the text itself, written out.
    if (bytes[before] !== 0xef || bytes[before + 1] !== 0xbf || bytes[before + 2] !== 0xbd) return before;
  }
  return 0;
}
