import type { Report } from '../../../shared/types.ts';
import { aboutOf, type Both } from '../../../shared/ui/about.ts';
import type { Phrases } from '../../../shared/ui/phrases-en.ts';
import { severityName, verdict, wordsOf } from '../../../shared/ui/words.ts';

/** The findings as plain text, to paste into a message. */
export function summaryOf(text: string, title: string, report: Report, say: Phrases): string {
  const findings = report.findings.map((finding, index) => {
    const { name, why, rewrite, ask } = aboutOf(finding, say.lang);
    return [
      `${index + 1}. ${severityName(finding.severity, say)}: ${name}`,
      `   “${wordsOf(text, finding)}”`,
      `   ${why}`,
      `   ${say.card.better}: ${inBoth(rewrite)}`,
      `   ${say.card.ask}: ${inBoth(ask)}`,
    ].join('\n');
  });
  return [title, verdict(report, { say }), '', ...findings].filter((line, index) => line || index > 1).join('\n');
}

/** The English words, which can be sent, with what they mean after them. */
const inBoth = ({ words, means }: Both) => (means ? `${words} (${means})` : words);
