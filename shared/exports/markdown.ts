import { type Evidence, method } from '../audit/evidence.ts';
import type { AuditedPosting } from '../audit/postings.ts';
import { commonest } from '../audit/statistics.ts';
import { severityName, verdict } from '../ui/words.ts';
import type { AuditFacts } from './facts.ts';

/** One posting: its verdict and its findings, under a heading of its own. */
export function toMarkdown(posting: AuditedPosting, evidence: readonly Evidence[]): string {
  const name = posting.title ? `${posting.title} (${posting.id})` : posting.id;
  const address = /^https?:\/\/[^\s<>]+$/i.test(posting.address) ? `<${posting.address}>` : plain(posting.address);
  const facts = [plain(posting.district), address, plain(posting.captured)].filter(Boolean);
  const out = [`## ${plain(name)}`, ''];
  if (facts.length > 0) out.push(facts.join(' · '), '');
  out.push(plain(verdict(posting.report)), '');
  for (const one of evidence) {
    out.push(
      `- **${severityName(one.severity)}: ${plain(one.ruleName)}** (\`${one.rule}\`, ${one.row}:${one.column})`,
      `  > ${plain(one.sentence)}`,
      '',
      `  ${plain(one.why)}`,
      `  Ask: ${plain(one.ask)}`,
      '',
    );
  }
  return `${out.join('\n')}\n`;
}

/** The head of a document of many postings: the counts and the sentences met most. */
export function markdownHead({ date, statistics, failed }: AuditFacts): string {
  const { postings, flagged, severities } = statistics;
  const out = [
    '# Audit of paraprofessional postings',
    '',
    `${date} · ${postings} postings read, ${flagged} with a finding, ${failed} not read.`,
    '',
    '| severity | findings |',
    '|---|---:|',
    ...(['crosses', 'condition', 'ask'] as const).map(
      (severity) => `| ${severityName(severity)} | ${severities[severity]} |`,
    ),
    '',
  ];
  const common = commonest(statistics, 10);
  if (common.length > 0) {
    out.push('Met most often:', '');
    for (const { sentence, rule, postings: count } of common)
      out.push(`- ${plain(sentence)} (\`${rule}\`, in ${count} ${count === 1 ? 'posting' : 'postings'})`);
    out.push('');
  }
  return `${out.join('\n')}\n`;
}

/** The end of a document: what could not be read, and how the reading works. */
export function markdownFoot({ errors, failed }: AuditFacts): string {
  const out: string[] = [];
  if (failed > 0) {
    out.push('## Not read', '', ...errors.map((error) => `- ${plain(error)}`));
    if (failed > errors.length) out.push(`- and ${failed - errors.length} more`);
    out.push('');
  }
  out.push('## Method', '', ...method.does.map((line) => `- ${line}`), '', 'What it cannot do:', '');
  out.push(...method.cannot.map((line) => `- ${line}`), '');
  return out.join('\n');
}

/** Words of a posting that cannot act as Markdown or HTML. */
function plain(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]#|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/^([-+]|\d+[.)])(?=\s)/, '\\$1');
}
