import { toReport } from './reading/report.ts';
import type { AnalyzeOptions, Report } from './types.ts';

export { atDial, type Dial, dials, unsureBelow } from './dial.ts';
export type * from './types.ts';

/**
 * Reads a posting, line by line.
 * @param text the posting as a string; every offset in the report points into it (UTF-16 units, end exclusive)
 * @param options the job's title where it stands outside the text, the reader's state, and whether to read duties of other roles
 * @returns a report: total (any string gives one), pure, deterministic
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Report {
  return toReport(text, options);
}
