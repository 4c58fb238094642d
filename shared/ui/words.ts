import type { CheckResult, Hedge, Kind, Report, Severity, Span } from '../types.ts';
import { english } from './phrases-en.ts';

/** A count inside a sentence: a word up to twelve, then digits. */
export const numberWord = english.numberWord;

/** A count at the start of a sentence: a capitalized word up to ninety-nine, then digits. */
export const numberOpening = english.numberOpening;

/** The words with a capital first letter, as a label or a sentence begins. */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The severity as a card says it. */
export function severityName(severity: Severity, say = english): string {
  return say.severities[severity];
}

/** The kind of a line as a margin label says it. */
export function kindName(kind: Kind, say = english): string {
  return say.kinds[kind];
}

/** The result of a posting check, as the posting's reader would say it. */
export function resultName(result: CheckResult, say = english): string {
  return say.results[result];
}

/** What a hedge that was met did to the finding, as the end of a sentence that begins with the hedge's words. */
export function effectName(effect: Hedge['effect'], say = english): string {
  return say.effects[effect];
}

/**
 * Words as one line: white space collapsed, a word that its page broke at a hyphen shown without a gap. The hyphen stays, since
 * it may be the word's own.
 */
export function onOneLine(words: string): string {
  return words.replace(/(?<=\p{L}-)\s*\n\s*(?=\p{Ll})/gu, '').replace(/\s+/g, ' ');
}

/** The words of a span on one line. */
export function wordsOf(text: string, span: Span): string {
  return onOneLine(text.slice(span.start, span.end)).trim();
}

/** How many lines each severity has, a line counted once by its worst finding; `ordinary` is the rest of the duty lines. */
export function tally(report: Report): Record<Severity | 'ordinary', number> {
  const order: Severity[] = ['ask', 'condition', 'crosses'];
  const worst = new Map<number, Severity>();
  for (const { line, severity } of report.findings) {
    const known = worst.get(line);
    if (!known || order.indexOf(severity) > order.indexOf(known)) worst.set(line, severity);
  }
  const counts = { crosses: 0, condition: 0, ask: 0, ordinary: 0 };
  for (const severity of worst.values()) counts[severity] += 1;
  const flaggedDuties = [...worst.keys()].filter((line) => report.lines[line]?.kind === 'duty').length;
  counts.ordinary = Math.max(0, report.summary.duties - flaggedDuties);
  return counts;
}

/** Whether the duties were left unjudged because this is not a para's posting. */
export function isUnjudged(report: Report, assumePara = false): boolean {
  const { role } = report.posting;
  return !assumePara && (role === 'other' || role === 'none') && report.findings.length === 0;
}

/**
 * The report as one or two plain sentences; heading, popup, badge title and print all say this one.
 * `assumePara`: the reader asked to have another job's duties judged.
 */
export function verdict(report: Report, { assumePara = false, say = english } = {}): string {
  if (report.lines.length === 0) return say.verdict.empty;
  if (isUnjudged(report, assumePara)) return say.verdict.unjudged(report.posting.looksLike);
  const counts = tally(report);
  const isCalm = counts.crosses + counts.condition + counts.ask === 0;
  return isCalm ? say.verdict.calm(report.summary.duties) : say.verdict.flagged(counts, counts.ordinary);
}
