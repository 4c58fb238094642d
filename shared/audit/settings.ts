import type { Finding, Report, RuleId, Severity } from '../types.ts';
import { keyOf, sentenceOf } from './keys.ts';
import { type AuditedPosting, gravityOf, withFindings } from './postings.ts';

/** A finding that people have looked at and set aside, and why. Every field that is given must fit. */
export interface Ignore {
  rule?: RuleId;
  /** The posting's id. */
  id?: string;
  /** Words of the sentence; case and white space do not count. */
  contains?: string;
  reason: string;
}

/** What a house wants to see of the findings. */
export interface AuditSettings {
  minSeverity: Severity;
  /** A rule that is off, or has another severity than its own. */
  rules: Partial<Record<RuleId, Severity | 'off'>>;
  ignores: Ignore[];
}

export const plainSettings: AuditSettings = { minSeverity: 'ask', rules: {}, ignores: [] };

/** Findings that an earlier audit already had: see `isKnown`. */
export interface Baseline {
  /** `id` and key of findings in postings that have an id of their own. */
  byId: ReadonlySet<string>;
  /** Keys of findings in postings that only have a row's number. */
  anywhere: ReadonlySet<string>;
}

/** The baseline's word for a finding of a posting with its own id. */
export function placedKey(id: string, key: string): string {
  return `${id}\n${key}`;
}

/** Old is a finding whose rule spoke in the same sentence of the same posting; a posting without an id goes by its sentences alone. */
export function isKnown(baseline: Baseline, posting: { id: string; hasOwnId: boolean }, key: string): boolean {
  if (baseline.anywhere.has(key)) return true;
  return posting.hasOwnId && baseline.byId.has(placedKey(posting.id, key));
}

/** The posting with the findings that the settings leave, each at the severity that they give it. */
export function settle(posting: AuditedPosting, settings: AuditSettings, baseline: Baseline | null): AuditedPosting {
  const { report, text } = posting;
  if (report.findings.length === 0) return posting;
  const findings: Finding[] = [];
  for (const finding of report.findings) {
    const chosen = settings.rules[finding.rule];
    if (chosen === 'off') continue;
    // A rule turned milder stays milder; a hedge that already lowered a finding below that is kept.
    const severity = chosen ? severityUnder(finding, chosen) : finding.severity;
    if (gravityOf(severity) < gravityOf(settings.minSeverity)) continue;
    const sentence = sentenceOf(text, report, finding);
    if (settings.ignores.some((ignore) => fits(ignore, posting.id, finding.rule, sentence))) continue;
    if (baseline && isKnown(baseline, posting, keyOf(finding.rule, sentence))) continue;
    findings.push(severity === finding.severity ? finding : { ...finding, severity });
  }
  return { ...posting, report: withFindings(report, findings) };
}

function severityUnder(finding: Finding, chosen: Severity): Severity {
  const lowered = finding.hedges.some((hedge) => hedge.effect === 'lowered');
  return lowered && gravityOf(finding.severity) < gravityOf(chosen) ? finding.severity : chosen;
}

function fits(ignore: Ignore, id: string, rule: RuleId, sentence: string): boolean {
  if (ignore.rule && ignore.rule !== rule) return false;
  if (ignore.id && ignore.id !== id) return false;
  return !ignore.contains || squeezed(sentence).includes(squeezed(ignore.contains));
}

function squeezed(words: string): string {
  return words.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Whether a report holds a finding at or above a severity. */
export function reaches(report: Report, severity: Severity): boolean {
  return report.findings.some((finding) => gravityOf(finding.severity) >= gravityOf(severity));
}
