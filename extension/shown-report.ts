import type { Finding, Report, Severity } from '../shared/types.ts';
import { wordsOf } from '../shared/ui/words.ts';
import { addressKey, type Dial, defaultSettings, type Ignored, type Settings } from './settings.ts';

/** What of the settings decides which findings are shown, and how they are read. */
export type Sieve = Pick<Settings, 'dial' | 'offRules' | 'ignored' | 'state' | 'marksFamilies'>;

/** The part of the settings that decides what is shown. */
export function toSieve({ dial, offRules, ignored, state, marksFamilies }: Settings): Sieve {
  return { dial, offRules, ignored, state, marksFamilies };
}

export const defaultSieve = toSieve(defaultSettings);

/** The reading must be at least this sure (0 to 1) for a finding to be shown. */
const sureEnough: Record<Dial, Partial<Record<Severity, number>>> = {
  quiet: { crosses: 0.7 },
  balanced: { crosses: 0.5, condition: 0.5, ask: 0.6 },
  strict: { crosses: 0, condition: 0, ask: 0 },
};

/** A report as a person wants to see it, and how many findings are kept out of it and why. */
export interface Shown {
  report: Report;
  /** Set aside or ignored, finding by finding. */
  setAside: number;
  /** Kept back by the severity dial or by a rule that is off. */
  heldBack: number;
}

/** A finding's key: its rule and words, which outlive a change elsewhere in the text. */
export function keyOfFinding(text: string, finding: Finding): string {
  return `${finding.rule}|${wordsOf(text, finding)}`;
}

/** Leaves out what a person does not want to see; the counts match what is left. */
export function showReport(
  { text, report }: { text: string; report: Report },
  address: string,
  setAside: string[],
  sieve: Sieve,
): Shown {
  const isAside = (finding: Finding) =>
    setAside.includes(keyOfFinding(text, finding)) || sieve.ignored.some(matches(text, finding, address));
  const wanted = report.findings.filter((finding) => passes(finding, sieve));
  const findings = wanted.filter((finding) => !isAside(finding));
  const heldBack = report.findings.length - wanted.length;
  if (findings.length === report.findings.length) return { report, setAside: 0, heldBack };
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const summary = { ...report.summary, crosses: count('crosses'), condition: count('condition'), ask: count('ask') };
  return { report: { ...report, findings, summary }, setAside: wanted.length - findings.length, heldBack };
}

function passes({ rule, severity, confidence }: Finding, { dial, offRules }: Sieve): boolean {
  return !offRules.includes(rule) && confidence >= (sureEnough[dial][severity] ?? 2);
}

function matches(text: string, finding: Finding, address: string): (ignored: Ignored) => boolean {
  const [words, here] = [wordsOf(text, finding), addressKey(address)];
  return (one) => one.rule === finding.rule && one.words === words && one.address === here;
}
