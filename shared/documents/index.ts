import { decode, decodePage } from './decode.ts';
import { type DocumentKind, kindOf, sureKind } from './kinds.ts';
import type { FoundPosting } from './posting.ts';
import { DocumentProblem, largestFile } from './problem.ts';

const whole = (text: string): FoundPosting[] => [{ title: '', text, address: '' }];

/** One reader a kind of file, its library loaded only when such a file comes. */
const readers: Record<DocumentKind, (bytes: Uint8Array) => FoundPosting[] | Promise<FoundPosting[]>> = {
  text: (bytes) => whole(decode(bytes)),
  html: async (bytes) => (await import('./html.ts')).readPage(decodePage(bytes)),
  docx: async (bytes) => whole(await (await import('./docx.ts')).docxText(bytes)),
  pdf: async (bytes) => whole(await (await import('./pdf.ts')).pdfText(bytes)),
};

/**
 * The postings of a document: one for most, several for a page of a board's list.
 * @param kind what it is read as; a PDF is read as one whatever it is called
 * Throws `DocumentProblem`, which says in one word why there is no text.
 */
export async function readDocument(bytes: Uint8Array, kind: DocumentKind): Promise<FoundPosting[]> {
  if (bytes.length > largestFile) throw new DocumentProblem('too-big');
  if (bytes.length === 0) throw new DocumentProblem('empty');
  const sure = sureKind(bytes);
  if (sure === 'ole' && kind === 'text') throw new DocumentProblem('old');
  const found = await readers[sure === 'pdf' ? 'pdf' : kind](bytes);
  if (found.every(({ text }) => text.trim() === '')) throw new DocumentProblem('empty');
  return found;
}

/** What a document is read as, by what it begins with, else by its name; throws `DocumentProblem` (old, unknown). */
function documentKind(name: string, bytes: Uint8Array): DocumentKind {
  const sure = sureKind(bytes);
  const named = kindOf(name);
  if (sure === 'pdf') return 'pdf';
  if (named === 'docx') return 'docx';
  if (sure === 'ole') throw new DocumentProblem('old');
  if (sure === 'zip' || named === null || named === 'csv' || named === 'jsonl') throw new DocumentProblem('unknown');
  return named;
}

/**
 * The text of a file, its lines ended by `\n` alone.
 * @param name the file's name, for its ending
 * @param bytes all of it, 20 MB at most
 * Throws `DocumentProblem`, which says in one word why there is no text.
 */
export async function textOfFile(name: string, bytes: Uint8Array): Promise<string> {
  if (bytes.length > largestFile) throw new DocumentProblem('too-big');
  const found = await readDocument(bytes, documentKind(name, bytes));
  return found.map(({ text }) => text.replace(/\r\n?/g, '\n')).join('\n\n');
}
