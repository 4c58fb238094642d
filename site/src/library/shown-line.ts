import { analyze, type RuleId, type Severity } from '../../../shared/index.ts';

/** An example line cut around the words that a rule spoke about. */
export interface ShownLine {
  before: string;
  marked: string;
  after: string;
  severity: Severity;
}

const above = 'Essential duties:\n- Works with students each day.\n- ';

/** The line as the rule marks it among a para posting's duties; null when the rule does not speak in it. */
export function shownLine(line: string, rule: RuleId): ShownLine | null {
  const text = above + line;
  const found = analyze(text, { assumePara: true }).findings.find((finding) => finding.rule === rule);
  if (!found) return null;
  const { start, end, severity } = found;
  return { before: text.slice(above.length, start), marked: text.slice(start, end), after: text.slice(end), severity };
}
