import { checkName, ruleName } from '../../../shared/ui/knowledge.ts';
import { verdict, wordsOf } from '../../../shared/ui/words.ts';
import type { DraftWords } from '../words/draft.ts';
import { phrasesOf } from '../words/phrases.ts';
import type { Draft } from './drafts.ts';
import { examplesIn } from './examples.ts';
import type { Settled } from './use-reading.ts';

/** What was checked, when and with which version, as Markdown. The text itself is in it only when asked for. */
export function toRecord(draft: Draft, settled: Settled, say: DraftWords, withText: boolean, version: string): string {
  const words = say.recordWords;
  const phrases = phrasesOf[say.lang];
  const { report } = settled;
  const nameOf = (rule: string) => ruleName(rule, say.lang);
  const quoted = (line: string) => (withText ? `: “${line}”` : '');
  const list = (rows: string[]) => (rows.length ? rows.map((row) => `- ${row}`).join('\n') : words.none);
  const isKept = (rule: string, line: string) => draft.accepted.some((one) => one.rule === rule && one.words === line);
  const lineOf = (line: number) => {
    const at = report.lines[line];
    return at ? wordsOf(settled.text, at) : '';
  };
  const open = report.findings.filter(({ rule, line }) => !isKept(rule, lineOf(line)));
  const said = report.checks.filter(({ result }) => result === 'present');
  const examples = examplesIn(settled.text);
  return [
    `# ${words.title}`,
    `${words.draft}: ${draft.name}  \n${words.date}: ${new Date().toISOString().slice(0, 10)}  \n${words.engine} ${version}`,
    `## ${words.result}\n\n${verdict(report, { assumePara: true, say: phrases })}`,
    `## ${words.open}\n\n${list(open.map(({ rule, line, severity }) => `${phrases.severities[severity]}: ${nameOf(rule)}${quoted(lineOf(line))}`))}`,
    `## ${words.resolved}\n\n${list(draft.resolved.map(({ rule, words: line }) => `${nameOf(rule)}${quoted(line)}`))}`,
    `## ${words.accepted}\n\n${list(draft.accepted.map((one) => `${nameOf(one.rule)}${quoted(one.words)}. ${words.reason}: ${one.reason}`))}`,
    `## ${words.facts}: ${said.length}\n\n${list(said.map(({ id }) => checkName(id, say.lang)))}`,
    ...(examples.length ? [`## ${words.examples}: ${examples.length}\n\n${say.examples}`] : []),
    ...(withText ? [`## ${words.text}\n\n${settled.text}`] : []),
    words.note,
  ].join('\n\n');
}
