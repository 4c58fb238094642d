import { DocumentProblem, largestFile } from './problem.ts';

type Reader = (bytes: Uint8Array) => Promise<string> | string;

/** UTF-8 unless it says UTF-16, or is not valid UTF-8: then what old programs write. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const html: Reader = async (bytes) => (await import('./html.ts')).htmlText(decode(bytes));
const docx: Reader = async (bytes) => (await import('./docx.ts')).docxText(bytes);
const pdf: Reader = async (bytes) => (await import('./pdf.ts')).pdfText(bytes);

/** One reader a kind of file, loaded only when such a file comes. */
const readers: Record<string, Reader> = {
  txt: decode,
  text: decode,
  md: decode,
  markdown: decode,
  html,
  htm: html,
  docx,
  pdf,
};

/** The kind of a file by what it begins with, else by its name's ending: a PDF named ".txt" is a PDF. */
function kindOf(name: string, bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  if (start === '%PDF-') return 'pdf';
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'doc';
  const ending = name.toLowerCase().match(/\.([a-z0-9]+)$/)?.[1] ?? '';
  if (start.startsWith('PK')) return ending === 'docx' ? 'docx' : 'zip';
  return ending;
}

/**
 * The text of a file on the reader's device.
 * @param name the file's name, for its ending
 * @param bytes all of it, 20 MB at most
 * Throws `DocumentProblem`, which says in one word why there is no text.
 */
export async function textOfFile(name: string, bytes: Uint8Array): Promise<string> {
  if (bytes.length > largestFile) throw new DocumentProblem('too-big');
  const kind = kindOf(name, bytes);
  if (kind === 'doc') throw new DocumentProblem('old');
  const read = readers[kind];
  if (!read) throw new DocumentProblem('unknown');
  if ((kind === 'docx' || kind === 'pdf') && bytes.length === 0) throw new DocumentProblem('damaged');
  const text = (await read(bytes)).replace(/\r\n?/g, '\n');
  if (read === decode && text.includes('\0')) throw new DocumentProblem('damaged');
  if (!text.trim()) throw new DocumentProblem('empty');
  return text;
}
