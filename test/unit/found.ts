import { analyze } from '../../shared/index.ts';
import type { RuleId, Severity } from '../../shared/types.ts';

const above = 'Essential duties:\n- Works with students each day.\n- ';

/** The rules that speak in a line when it stands among a para posting's duties. */
export function found(line: string): RuleId[] {
  return analyze(above + line, { assumePara: true }).findings.map((finding) => finding.rule);
}

/** The severity at which a rule speaks in such a line, null when it does not. */
export function severityOf(line: string, rule: RuleId): Severity | null {
  return (
    analyze(above + line, { assumePara: true }).findings.find((finding) => finding.rule === rule)?.severity ?? null
  );
}
