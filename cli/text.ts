import { examples } from '../shared/knowledge/rules/examples/index.ts';
import { rules } from '../shared/knowledge/rules/index.ts';
import { sources } from '../shared/knowledge/sources.ts';
import type { Finding, Report, Rule, Severity } from '../shared/types.ts';
import { verdict } from '../shared/ui/words.ts';

const nameOf: Record<Severity, string> = {
  crosses: 'crosses the line',
  condition: 'needs a condition',
  ask: 'ask about it',
};

/** A report as a linter prints it: place, severity, rule, the words, why, and what to ask. */
export function toText(name: string, title: string, text: string, report: Report): string {
  const out = [`${name}${title ? `  ${title}` : ''}`];
  const starts = lineStarts(text);
  for (const finding of report.findings) out.push(...toRows(finding, text, starts));
  out.push(`  ${verdict(report)}`);
  return out.join('\n');
}

function toRows(finding: Finding, text: string, starts: number[]): string[] {
  const { row, column } = placeOf(starts, finding.start);
  const words = text.slice(finding.start, finding.end).replaceAll(/\s+/g, ' ');
  return [
    `  ${row}:${column}  ${nameOf[finding.severity]}  ${finding.rule}  “${words}”`,
    `      ${finding.why}`,
    `      Ask: ${finding.ask}`,
  ];
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Row and column of an offset, both from 1. */
function placeOf(starts: number[], offset: number): { row: number; column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { row: low + 1, column: offset - (starts[low] as number) + 1 };
}

export function listRules(): string {
  return rules.map((rule) => `${rule.id.padEnd(30)} ${nameOf[rule.severity].padEnd(18)} ${rule.name}`).join('\n');
}

/** All that is known of a rule, or null when there is none of that name. */
export function explain(id: string): string | null {
  const rule = rules.find((each) => each.id === id || each.code.toLowerCase() === id.toLowerCase());
  return rule ? page(rule) : null;
}

/** A few rules that someone may have meant by a name that is none: those that share most of its word beginnings. */
export function near(id: string): string[] {
  const starts = id
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2)
    .map((word) => word.slice(0, 4));
  const shared = (name: string): number =>
    starts.filter((start) => name.split('-').some((word) => word.startsWith(start))).length;
  const most = Math.max(0, ...rules.map((rule) => shared(rule.id)));
  return most === 0 ? [] : rules.filter((rule) => shared(rule.id) === most).map((rule) => rule.id);
}

function page(rule: Rule): string {
  const list = (title: string, rows: string[]): string =>
    rows.length === 0 ? '' : `\n${title}:\n${rows.map((row) => `  - ${row}`).join('\n')}`;
  const cited = sources
    .filter((source) => rule.sources.includes(source.id))
    .map((source) => `${source.title}, ${source.body}: ${source.says}${source.url ? ` <${source.url}>` : ''}`);
  return [
    `${rule.id}: ${rule.name} (${nameOf[rule.severity]})`,
    rule.why,
    list('Fine with words such as', rule.lookedFor),
    `\nBetter: ${rule.rewrite}`,
    ...Object.values(rule.rewrites ?? {}).map((words) => `    Or: ${words}`),
    `Ask: ${rule.ask}`,
    list('Flagged', examples[rule.id].hits),
    list('Not flagged', examples[rule.id].misses),
    list(
      'States that differ',
      rule.states.map((state) => `${state.state}: ${state.says}`),
    ),
    list('Sources', cited),
  ]
    .filter(Boolean)
    .join('\n');
}
