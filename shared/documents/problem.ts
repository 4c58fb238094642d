/** Why a file gave no text, in one word. `problem-words.ts` has a phrase for each; a surface may say it at more length. */
export type Problem =
  | 'too-big'
  | 'unknown'
  | 'old'
  | 'scanned'
  | 'locked'
  | 'damaged'
  | 'swollen'
  | 'empty'
  | 'wordless'
  | 'binary'
  | 'encoding'
  | 'slow';

/** A file that gave no text, and why. */
export class DocumentProblem extends Error {
  readonly problem: Problem;
  /** What else is known of it, in plain English: where the bad byte is, what the parser said. Often empty. */
  readonly detail: string;
  constructor(problem: Problem, detail = '', options?: ErrorOptions) {
    super(`No text: ${problem}${detail && ` (${detail})`}`, options);
    this.problem = problem;
    this.detail = detail;
  }
}

/** Bytes: a posting is some kilobytes; more is a scan, a handbook or a mistake. */
export const largestFile = 20 * 1024 * 1024;
