import type { Finding, Report, Severity } from './types.ts';

/** How much a reader wants to hear. */
export type Dial = 'quiet' | 'balanced' | 'strict';

interface Setting {
  /** Findings less sure than this are left out. */
  confidence: number;
  severities: readonly Severity[];
}

/** quiet: what is sure and matters most. balanced: all but the doubtful. strict: everything. */
export const dials: Readonly<Record<Dial, Setting>> = {
  quiet: { confidence: 0.85, severities: ['crosses', 'condition'] },
  balanced: { confidence: 0.6, severities: ['crosses', 'condition', 'ask'] },
  strict: { confidence: 0, severities: ['crosses', 'condition', 'ask'] },
};

/** A line's place below this is shown as "not sure". */
export const unsureBelow = 0.5;

/** A report with the findings that a dial lets through; its counts follow. */
export function atDial(report: Report, dial: Dial): Report {
  const { confidence, severities } = dials[dial];
  const findings = report.findings.filter(
    (finding) => finding.confidence >= confidence && severities.includes(finding.severity),
  );
  const count = (severity: Severity): number =>
    findings.filter((finding: Finding) => finding.severity === severity).length;
  return {
    ...report,
    findings,
    summary: { ...report.summary, crosses: count('crosses'), condition: count('condition'), ask: count('ask') },
  };
}
