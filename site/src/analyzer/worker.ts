import { expose } from 'comlink';
import { type AnalyzeOptions, analyze, type Finding, type Report } from '../../../shared/index.ts';

/** What the page can ask of the worker. */
export interface Reader {
  read(text: string, options: AnalyzeOptions): Report;
  /** The findings in one line under the lines that give it its meaning; offsets point into the line. */
  readLine(above: string, line: string): Finding[];
  /** Which of these texts have no finding where `from` to the given end stands: the proof that a rewrite is clean. */
  prove(before: string, candidates: string[], after: string): boolean[];
}

const para = { assumePara: true };

const reader: Reader = {
  read: (text, options) => analyze(text, options),
  readLine: (above, line) => {
    const offset = above.length + 1;
    return analyze(`${above}\n${line}`, para)
      .findings.filter(({ start }) => start >= offset)
      .map((finding) => ({
        ...finding,
        start: finding.start - offset,
        end: finding.end - offset,
        line: 0,
        hedges: [],
      }));
  },
  prove: (before, candidates, after) =>
    candidates.map((candidate) => {
      const to = before.length + candidate.length;
      const { findings } = analyze(before + candidate + after, para);
      return !findings.some(({ start, end }) => start < to && end > before.length);
    }),
};
expose(reader);
