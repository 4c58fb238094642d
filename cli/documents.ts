import { readFile, stat } from 'node:fs/promises';
import { fromDocument, type RawPosting } from '../shared/audit/raw.ts';
import { readDocument } from '../shared/documents/index.ts';
import type { DocumentKind } from '../shared/documents/kinds.ts';
import { DocumentProblem, largestFile } from '../shared/documents/problem.ts';
import { plain } from './reasons.ts';

/** The postings of a file, or of `given` bytes from standard input; the plain reason when there is none. */
export async function readFrom(
  file: string,
  kind: DocumentKind,
  given: Uint8Array | null,
): Promise<RawPosting[] | string> {
  try {
    const about = given ? null : await stat(file);
    if (about?.isDirectory()) return 'is a folder';
    // Looked at before it is opened: it may be larger than the memory.
    if ((about?.size ?? 0) > largestFile) throw new DocumentProblem('too-big');
    const found = await readDocument(given ?? (await readFile(file)), kind);
    const captured = about ? about.mtime.toISOString() : '';
    const raws = fromDocument(file === '-' ? 'stdin' : file, kind, found, captured);
    return Array.isArray(raws) ? raws.map((raw) => ({ ...raw, file, hasOwnId: file !== '-' })) : raws.error;
  } catch (reason) {
    return plain(reason);
  }
}
