import type { DocumentProblem, Problem } from './problem.ts';

/** A phrase for each problem that goes on after a file's name, as in a list of what could not be read. */
export const problemWords: Record<Problem, string> = {
  'too-big': 'is larger than 20 MB; not a posting',
  unknown: 'is not a kind of file that can be read; save it as .docx, PDF, text, CSV or a web page',
  old: 'is an old .doc file; save it as .docx or PDF',
  scanned: 'holds no text; it looks like a scan, which needs text recognition first',
  locked: 'is locked with a password',
  damaged: 'is damaged, or not what its name says',
  swollen: 'unpacks to far more than any posting holds; left closed',
  empty: 'is empty',
  wordless: 'is a page without words (a script would have written them; save it from the browser)',
  binary: 'holds NUL bytes; it looks like a binary file, not text',
  encoding: 'is not valid UTF-8',
  slow: 'took too long to open',
};

/** A problem as one phrase, with what else is known of it. */
export function inWords({ problem, detail }: Pick<DocumentProblem, 'problem' | 'detail'>): string {
  return `${problemWords[problem]}${detail && ` (${detail})`}`;
}
