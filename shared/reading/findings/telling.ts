import type { Duty } from '../duties/duty.ts';
import type { Part } from '../parts.ts';
import type { Word } from '../words.ts';
import type { Hit } from './hits.ts';

const NEAR = 8; // words between a verb and what is said of when it is done

/**
 * The words that tell of a hit, [from, to): to the end of the last word's noun group ("the lead" of "the lead teacher"), and, where the
 * phrase says only when ("absence of the teacher"), with the verb that says what is done then.
 */
export function toTelling(
  hit: Hit,
  words: readonly Word[],
  parts: readonly Part[],
  duties: readonly Duty[],
): readonly [from: number, to: number] {
  const to = groupEnd(words, parts, hit.to);
  const says = duties.some((duty) => duty.at >= hit.from && duty.at < hit.to && duty.actor === 'para');
  if (hit.byVerb || says || !hit.one.rule.ofAbsence) return [hit.from, to];
  const before = hit.duty && hit.duty.at < hit.from && hit.duty.actor === 'para' ? hit.duty : null;
  if (before) return hit.from - before.at <= NEAR ? [before.at, to] : [hit.from, to];
  const after = duties.find((duty) => duty.at >= to && duty.actor === 'para');
  return [hit.from, after && after.at - to <= NEAR ? Math.max(after.at + 1, after.object[1]) : to];
}

/** "the lead" of "the lead teacher": a noun right behind a noun is its head. */
function groupEnd(words: readonly Word[], parts: readonly Part[], to: number): number {
  let end = to;
  while (parts[end] === 'noun' && !words[end]?.mark && isOfGroup(words[end - 1], parts[end - 1])) end += 1;
  return end;
}

function isOfGroup(word: Word | undefined, part: Part | undefined): boolean {
  return Boolean(word && !word.mark && !word.possessive && (part === 'noun' || part === 'adjective'));
}
