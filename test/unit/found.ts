import { analyze } from '../../shared/index.ts';
import type { Finding, RuleId, Severity } from '../../shared/types.ts';

const above = 'Essential duties:\n- Works with students each day.\n- ';

/** The findings of a line when it stands among a para posting's duties. */
export function findingsIn(line: string): Finding[] {
  return analyze(above + line, { assumePara: true }).findings;
}

/** The rules that speak in such a line. */
export function found(line: string): RuleId[] {
  return findingsIn(line).map((finding) => finding.rule);
}

/** The severity at which a rule speaks in such a line, null when it does not. */
export function severityOf(line: string, rule: RuleId): Severity | null {
  return findingsIn(line).find((finding) => finding.rule === rule)?.severity ?? null;
}

/** The words quoted from such a line, in order. */
export function quoted(line: string): string[] {
  return findingsIn(line).map(({ start, end }) => (above + line).slice(start, end));
}
