import { readFile, stat } from 'node:fs/promises';
import { longest, type RawPosting } from '../shared/audit/raw.ts';
import { decode, plain } from './bytes.ts';
import type { DocumentKind } from './tasks.ts';

/** Files larger than this are no postings: 50 MB, as PDF files carry pictures. */
const MOST = { text: 20_000_000, html: 20_000_000, pdf: 50_000_000, docx: 50_000_000 };
/** A .docx that unpacks to more than this is made to do harm. */
const MOST_UNPACKED = 200_000_000;

/** The postings of a file: one for most, several for a page of a board's list; or why there is none. */
export async function readDocument(
  file: string,
  kind: DocumentKind,
  given: Uint8Array | null,
): Promise<RawPosting[] | string> {
  try {
    const about = given ? null : await stat(file);
    if (about?.isDirectory()) return 'is a folder';
    const size = given?.length ?? about?.size ?? 0;
    if (size > MOST[kind]) return `larger than ${MOST[kind]} bytes; not a posting`;
    const bytes = given ?? new Uint8Array(await readFile(file));
    if (bytes.length === 0) return 'is empty';
    const read = await readers[kind](bytes);
    if (typeof read === 'string') return read;
    const captured = about ? about.mtime.toISOString() : '';
    const id = file === '-' ? 'stdin' : file;
    return read.map(({ title, text, address }, index) => ({
      file,
      row: null,
      isText: kind === 'text',
      id: read.length === 1 ? id : `${id}#${index + 1}`,
      hasOwnId: file !== '-',
      title,
      text,
      district: '',
      address,
      captured,
    }));
  } catch (reason) {
    return plain(reason);
  }
}

interface Found {
  title: string;
  text: string;
  address: string;
}

const readers: Record<DocumentKind, (bytes: Uint8Array) => Found[] | string | Promise<Found[] | string>> = {
  text(bytes) {
    const decoded = decode(bytes);
    if ('error' in decoded) return decoded.error;
    if (decoded.text.length > longest) return `longer than ${longest} characters; not a posting`;
    return [{ title: '', text: decoded.text, address: '' }];
  },
  async html(bytes) {
    const decoded = decodeHtml(bytes);
    if ('error' in decoded) return decoded.error;
    const { readPage } = await import('./pages.ts');
    return readPage(decoded.text);
  },
  pdf: readPdf,
  docx: readDocx,
};

function decodeHtml(bytes: Uint8Array): ReturnType<typeof decode> {
  const decoded = decode(bytes);
  if ('text' in decoded || bytes.includes(0)) return decoded;
  const start = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const [, named = 'windows-1252'] = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start) ?? [];
  try {
    // A page is read as a browser would read it: what it says of itself, broken bytes shown as such.
    return { text: new TextDecoder(named).decode(bytes) };
  } catch {
    return decoded;
  }
}

async function readPdf(bytes: Uint8Array): Promise<Found[] | string> {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (!start.includes('%PDF-')) return 'is not a PDF file, whatever its name says';
  const { extractText, getDocumentProxy } = await import('unpdf');
  try {
    const pdf = await getDocumentProxy(bytes, { verbosity: 0 });
    try {
      const { text } = await extractText(pdf, { mergePages: false });
      const whole = text.join('\n\n');
      if (whole.trim().length < 20) return 'holds no text; it looks like a scan, which needs text recognition first';
      return [{ title: '', text: whole, address: '' }];
    } finally {
      await pdf.loadingTask.destroy();
    }
  } catch (reason) {
    if ((reason as Error | null)?.name === 'PasswordException') return 'is locked with a password';
    return `is damaged and cannot be read as PDF (${plain(reason)})`;
  }
}

async function readDocx(bytes: Uint8Array): Promise<Found[] | string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Office's old container also wraps every new file that has a password.
  if (buffer.readUInt32BE(0) === 0xd0cf11e0) return 'is locked with a password, or is an old .doc file';
  if (buffer.toString('latin1', 0, 2) !== 'PK') return 'is not a .docx file, whatever its name says';
  if (unpackedSize(buffer) > MOST_UNPACKED) return `unpacks to more than ${MOST_UNPACKED} bytes; not a posting`;
  const [{ default: mammoth }, { readPage }] = await Promise.all([import('mammoth'), import('./pages.ts')]);
  try {
    const { value } = await mammoth.convertToHtml({ buffer }, { includeDefaultStyleMap: true });
    const read = readPage(`<!doctype html><body>${value}</body>`);
    return typeof read === 'string' ? 'holds no text' : read;
  } catch (reason) {
    return `is damaged and cannot be read as .docx (${plain(reason)})`;
  }
}

/** The sizes that a zip file's own list claims, added up. */
function unpackedSize(zip: Buffer): number {
  let sum = 0;
  for (
    let at = zip.indexOf('PK\x01\x02', 0, 'latin1');
    at >= 0 && at + 46 <= zip.length;
    at = zip.indexOf('PK\x01\x02', at + 46, 'latin1')
  )
    sum += zip.readUInt32LE(at + 24);
  return sum;
}
