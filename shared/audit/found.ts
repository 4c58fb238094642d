import { rulings } from '../knowledge/rules/rulings.ts';
import type { CategoryId, Finding, Report, RuleId, Severity } from '../types.ts';
import { keyOf, sentenceOf } from './keys.ts';

/** A finding with its sentence and its place: all of it that a rule does not say of itself. */
export interface Found {
  /** Of the rule and the sentence (`keyOf`): the same sentence has the same key in every posting. */
  key: string;
  rule: RuleId;
  severity: Severity;
  /** Row and column of the words in the text, both from 1. */
  row: number;
  column: number;
  /** UTF-16 offsets of the words in the text, end exclusive. */
  start: number;
  end: number;
  /** Index of the line in the report. */
  line: number;
  words: string;
  /** The whole line, word for word. */
  sentence: string;
  category: CategoryId | null;
  confidence: number;
  /** The sentence to put in its place, where that is not the rule's first. */
  rewrite?: string;
}

const firstRewrite = new Map(rulings.map(({ id, rewrite }) => [id, rewrite]));

/** The findings of a posting, in its own order. */
export function toFound(text: string, report: Report): Found[] {
  return report.findings.map((finding) => {
    const { rule, severity, start, end, line, confidence, rewrite } = finding;
    const sentence = sentenceOf(text, report, finding);
    return {
      key: keyOf(rule, sentence),
      rule,
      severity,
      ...placeOf(text, finding),
      start,
      end,
      line,
      words: text.slice(start, end),
      sentence,
      category: report.lines[line]?.category ?? null,
      confidence,
      ...(rewrite !== firstRewrite.get(rule) && { rewrite }),
    };
  });
}

/** Row and column where a finding's words begin, both from 1. */
export function placeOf(text: string, { start }: Pick<Finding, 'start'>): { row: number; column: number } {
  let row = 1;
  let from = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < start; at = text.indexOf('\n', at + 1)) {
    row += 1;
    from = at + 1;
  }
  return { row, column: start - from + 1 };
}
