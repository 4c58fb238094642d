import { type AnalyzeOptions, analyze, type Report } from '../index.ts';

/** Reports that are remembered: districts post one text for many schools. */
const MOST_KEPT = 256;
/** Characters; a longer text is not remembered. */
const LONGEST_KEPT = 100_000;

/** Reads postings one after another, and a text that came a moment ago under the same title only once. */
export function makeReading(options: AnalyzeOptions = {}): (title: string, text: string) => Report {
  const kept = new Map<string, Report>();
  return (title, text) => {
    const name = `${title}\n${text}`;
    const report = kept.get(name) ?? analyze(text, title ? { ...options, title } : options);
    kept.delete(name);
    if (text.length < LONGEST_KEPT) kept.set(name, report);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return report;
  };
}
