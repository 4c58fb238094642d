import { aboutOf } from '../../shared/ui/about.ts';
import { checkName } from '../../shared/ui/knowledge.ts';
import { questionsFor } from '../../shared/ui/questions.ts';
import { verdict, wordsOf } from '../../shared/ui/words.ts';
import { phrases, t } from '../t.ts';
import type { ShownPosting } from '../tab-state.ts';

/** The report of one posting as plain text, to paste into a message or a note. */
export function reportText({ title, employer, address, text, report, assumed }: ShownPosting): string {
  const say = phrases();
  const marked = report.findings.map((finding) => {
    const { name, why } = aboutOf(finding, say.lang);
    return `- ${say.severities[finding.severity]}: “${wordsOf(text, finding)}”. ${name}. ${why}`;
  });
  const unsaid = report.checks
    .filter(({ result }) => result !== 'present')
    .map(({ id }) => `- ${checkName(id, say.lang)}`);
  const asked = questionsFor(report, say).flatMap(({ questions }) =>
    questions.map(({ words, means }) => `- ${words}${means ? ` (${means})` : ''}`),
  );
  const parts: [heading: string, rows: string[]][] = [
    [t('text_marked'), marked],
    [say.goodSigns, report.goodSigns.map((sign) => `- ${wordsOf(text, sign)}`)],
    [t('text_notSaid'), unsaid],
    [t('tab_questions'), asked],
  ];
  return [
    [title, employer, address].filter(Boolean).join('\n'),
    verdict(report, { assumePara: assumed, say }),
    ...parts.filter(([, rows]) => rows.length).map(([heading, rows]) => [heading, ...rows].join('\n')),
    t('text_foot'),
  ].join('\n\n');
}
