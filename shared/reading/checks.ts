import type { CheckReport, CheckResult, Span } from '../types.ts';
import { DENIED, type Heard, NOT, ONLY, PART, PRESENT, type Ready, ready, SPEAKS, silence } from './checks/hearing.ts';
import { reads } from './checks/lines.ts';
import { counting, inNumbers } from './checks/numbers.ts';
import { type Said, toBare, toSaid } from './checks/said.ts';
import type { ReadLine } from './kinds.ts';
import { findPhrase } from './patterns.ts';
import type { Sentence } from './sentences.ts';
import { toWords } from './words.ts';

/** What a good posting says, and whether this one says it: a result for every check, in the order of `knowledge/check-phrases.ts`. */
export function toChecks(
  text: string,
  lines: readonly ReadLine[],
  sentences: readonly Sentence[][],
  title?: string,
): CheckReport[] {
  const said = toSaid(text, lines, sentences);
  const spoken = ready.map((): [Said, Heard][] => []);
  for (const one of said) {
    for (const [place, heard] of one.heard.checks) spoken[place]?.push([one, heard]);
    if (one.heard.numbers)
      for (const place of counting) if (!one.heard.checks.has(place)) spoken[place]?.push([one, silence]);
  }
  return ready.map((check, index) => {
    const { result, span } = judge(check, spoken[index] ?? []);
    if (check.id === 'title-role' && title && result !== 'present') return byTitle(check, title, result, span);
    return report(check.id, result, span);
  });
}

function report(id: string, result: CheckResult, span: Span | null): CheckReport {
  return { id, result, start: span?.start ?? null, end: span?.end ?? null };
}

/** The title decides even where it stands outside the text; then there is nothing in the text to point at. */
function byTitle(check: Ready, title: string, result: CheckResult, span: Span | null): CheckReport {
  const words = toBare(toWords(title));
  if (findPhrase(check.present, words)) return report(check.id, 'present', null);
  if (result === 'missing' && findPhrase(check.hints, words)) return report(check.id, 'partly', null);
  return report(check.id, result, span);
}

interface Judged {
  result: CheckResult;
  span: Span | null;
}

function judge(check: Ready, said: readonly (readonly [Said, Heard])[]): Judged {
  const parts = new Map<string, Said>();
  let most: Said | null = null;
  let count = 0;
  let share: Said | null = null;
  let hint: Said | null = null;
  let rank = Number.POSITIVE_INFINITY;
  const counted = inNumbers[check.id];
  for (const [one, heard] of said) {
    if (one.negative) {
      if (heard.roles & DENIED) return { result: 'present', span: one };
      continue;
    }
    if (!(heard.roles & SPEAKS) && !(counted && one.heard.numbers)) continue;
    if (heard.roles & NOT || (check.strict && !(heard.roles & ONLY)) || !reads(check.id, one)) continue;
    if (heard.roles & PRESENT) return { result: 'present', span: one };
    const numbers = counted?.(one) ?? [];
    if (numbers.includes('present')) return { result: 'present', span: one };
    // One share says little; a second one makes a mix.
    if (numbers.includes('share')) {
      if (share) return { result: 'present', span: share };
      share = one;
    }
    const labels = check.parts.filter((label, index) => numbers.includes(label) || heard.roles & (PART << index));
    for (const label of labels) if (!parts.has(label)) parts.set(label, one);
    // The sentence that says most stands for the check; of two that say as much, the one with the part listed first.
    const weight = labels.length - (labels[0] ? check.parts.indexOf(labels[0]) / 10 : 0);
    if (weight > count) {
      count = weight;
      most = one;
    }
    const at = heard.hint ? check.hints.indexOf(heard.hint) : numbers.includes('hint') ? check.hints.length : rank;
    if (at < rank) {
      rank = at;
      hint = one;
    }
  }
  if (most) return { result: parts.size === check.parts.length ? 'present' : 'partly', span: most };
  return hint ? { result: 'partly', span: hint } : { result: 'missing', span: null };
}
