import { kindOf } from '../documents/kinds.ts';
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
  /** `id` and key of findings in postings that have an id of their own; a file also under each end of its path (`placedKeys`). */
  byId: ReadonlySet<string>;
  /** Keys of findings in postings that only have a row's number. */
  anywhere: ReadonlySet<string>;
  /** The folders that this audit reads: a file in one is the earlier audit's file of the same place in another. */
  folders: readonly string[];
}

/** The baseline's words for a finding of a posting with its own id: the id, and for a path each of its ends, from a "/" on. */
export function placedKeys(id: string, key: string): string[] {
  const parts = id.split(/[\\/]/);
  const ends = parts.length > 1 || kindOf(id) ? parts.map((_, from) => `/${parts.slice(from).join('/')}`) : [];
  return [id, ...ends].map((place) => `${place}\n${key}`);
}

/** Old is a finding whose rule spoke in the same sentence of the same posting; a posting without an id goes by its sentences alone. */
export function isKnown(baseline: Baseline, posting: { id: string; hasOwnId: boolean }, key: string): boolean {
  if (baseline.anywhere.has(key)) return true;
  if (!posting.hasOwnId) return false;
  const folder = baseline.folders.find((name) => name === '.' || isIn(name, posting.id));
  const within = folder === undefined ? '' : folder === '.' ? `/${posting.id}` : posting.id.slice(folder.length);
  return [posting.id, within.replaceAll('\\', '/')].some((place) => baseline.byId.has(`${place}\n${key}`));
}

function isIn(folder: string, path: string): boolean {
  return path.startsWith(folder) && /^[\\/]/.test(path.slice(folder.length));
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
