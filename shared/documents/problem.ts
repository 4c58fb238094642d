/** Why a file gave no text, for a reader: each has one plain sentence where it is shown. */
export type Problem = 'too-big' | 'unknown' | 'old' | 'scanned' | 'locked' | 'damaged' | 'swollen' | 'empty' | 'slow';

/** A file that gave no text, and why. */
export class DocumentProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem, options?: ErrorOptions) {
    super(`No text: ${problem}`, options);
    this.problem = problem;
  }
}

/** Bytes: a posting is some kilobytes; more is a scan, a handbook or a mistake. */
export const largestFile = 20 * 1024 * 1024;
