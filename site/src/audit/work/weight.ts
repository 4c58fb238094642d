import { kindOf } from '../../../../shared/documents/kinds.ts';

/** Bytes that a document counts for at most: much of a PDF or .docx is fonts and pictures. */
const DOCUMENT = 20_000;

/** How much of the work a file is, in about the bytes of its text: for the share that is done and the time left. */
export function weightOf({ file, path }: { file: File; path: string }): number {
  const kind = kindOf(path);
  return kind === 'csv' || kind === 'jsonl' ? file.size : Math.min(file.size, DOCUMENT);
}
