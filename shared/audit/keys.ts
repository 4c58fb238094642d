import type { Finding, Report } from '../types.ts';

/** The whole line that a finding stands in, word for word. */
export function sentenceOf(text: string, report: Report, finding: Finding): string {
  const line = report.lines[finding.line];
  return line ? text.slice(line.start, line.end) : text.slice(finding.start, finding.end);
}

/** A sentence as it is compared: white space, case, bullets and the last full stop do not count. */
export function plainSentence(sentence: string): string {
  return sentence
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '');
}

/** What a person's decision, a baseline and a change hang on: the rule and the sentence, wherever it stands. 16 hex digits. */
export function keyOf(rule: string, sentence: string): string {
  return hashOf(`${rule}\n${plainSentence(sentence)}`);
}

/** A 64-bit hash of a text as 16 hex digits: to tell texts apart, not to protect them (two FNV-1a runs, mixed). */
export function hashOf(text: string): string {
  let one = 0x811c9dc5;
  let two = 0xc9dc5118;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ ((unit << 7) | (unit >> 9)), 0x01000193) + 0x9e3779b9;
  }
  return mixed(one, two) + mixed(two, one);
}

function mixed(one: number, two: number): string {
  let hash = one ^ (two >>> 15);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
