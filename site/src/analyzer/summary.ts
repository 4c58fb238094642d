import type { Report } from '../../../shared/types.ts';
import { ruleOf } from '../../../shared/ui/lookup.ts';
import type { Phrases } from '../../../shared/ui/phrases-en.ts';
import { severityName, verdict, wordsOf } from '../../../shared/ui/words.ts';

/** The findings as plain text, to paste into a message. */
export function summaryOf(text: string, title: string, report: Report, say: Phrases): string {
  const findings = report.findings.map((finding, index) => {
    const name = say.rule(finding.rule) ?? ruleOf(finding.rule)?.name ?? finding.rule;
    return [
      `${index + 1}. ${severityName(finding.severity, say)}: ${name}`,
      `   “${wordsOf(text, finding)}”`,
      `   ${finding.why}`,
      `   ${say.card.better}: ${finding.rewrite}`,
      `   ${say.card.ask}: ${finding.ask}`,
    ].join('\n');
  });
  return [title, verdict(report, { say }), '', ...findings].filter((line, index) => line || index > 1).join('\n');
}
