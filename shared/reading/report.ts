import type { AnalyzeOptions, CategoryId, Finding, Line, Report, Summary } from '../types.ts';
import { toCategory } from './categories.ts';
import { toChecks } from './checks.ts';
import { toFindings } from './findings.ts';
import { type ReadLine, toKinds } from './kinds.ts';
import { toLines } from './lines.ts';
import { toPosting } from './role.ts';
import { toSentences } from './sentences.ts';
import { toGoodSigns } from './signs.ts';

/** Reads a posting: text -> lines -> kinds -> categories -> findings -> report. Total, pure and deterministic. */
export function toReport(text: string, options: AnalyzeOptions): Report {
  const read = toKinds(text, toLines(text));
  const posting = toPosting(text, read, options.title);
  const lines = read.map((line) => toLine(line, read));
  const speaks = options.assumePara || posting.role === 'para' || posting.role === 'unknown';
  const sentences = toSentences(text, read);
  const findings = speaks ? toFindings(text, read, sentences, { state: options.state }) : [];
  return {
    posting,
    lines,
    findings,
    goodSigns: toGoodSigns(sentences),
    checks: toChecks(text, read, sentences, options.title),
    summary: toSummary(lines, findings),
  };
}

function toLine(line: ReadLine, lines: readonly ReadLine[]): Line {
  const { start, end, kind } = line;
  if (kind !== 'duty')
    return { start, end, kind, category: null, second: null, confidence: round(line.kindConfidence) };
  const { category, second, confidence } = toCategory(line, lines);
  return { start, end, kind, category, second, confidence: round(line.kindConfidence * confidence) };
}

/** Two places are all that a chance of this kind can carry, and they print alike everywhere. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function toSummary(lines: readonly Line[], findings: readonly Finding[]): Summary {
  const categories: Partial<Record<CategoryId, number>> = {};
  let duties = 0;
  for (const { kind, category } of lines) {
    if (kind !== 'duty') continue;
    duties += 1;
    if (category) categories[category] = (categories[category] ?? 0) + 1;
  }
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { crosses: count('crosses'), condition: count('condition'), ask: count('ask'), duties, categories };
}
