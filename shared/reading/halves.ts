import { setOf } from '../knowledge/people.ts';
import type { ReadLine } from './kinds.ts';
import type { Word } from './words.ts';

const paraNouns = new Set([
  'para',
  'paras',
  'paraprofessional',
  'paraprofessionals',
  'paraeducator',
  'paraeducators',
  'aide',
  'aides',
  'assistant',
  'assistants',
  'ta',
  'tas',
]);

/** Whose half a heading or label names in a text of two jobs: "Substitute teacher:", "Paraprofessional". Null when it names neither, or both. */
function named(words: readonly Word[]): 'para' | 'other' | null {
  const bare = words.filter((word) => !word.mark);
  if (bare.length === 0 || bare.length > 6) return null;
  const para = bare.some((word) => paraNouns.has(word.text));
  const teacher = bare.some((word) => setOf.teacher?.has(word.text) && !word.possessive);
  // "Teacher aide" is a para; "Teachers and paras" is both.
  if (para) return bare.some((word) => word.text === 'and' || word.text === 'or') && teacher ? null : 'para';
  return teacher &&
    bare.every((word) => !['support', 'with', 'to', 'for', 'communication', 'helping'].includes(word.text))
    ? 'other'
    : null;
}

/** A heading, or a job's title alone on a line above its duties. */
function isHead(line: ReadLine, next: ReadLine | undefined): boolean {
  if (line.kind === 'heading') return true;
  return line.kind === 'terms' && line.marker === null && (next?.kind === 'duty' || next?.kind === 'summary');
}

function labelOf(line: ReadLine, isWhole: boolean): readonly Word[] | null {
  if (isWhole) return line.words;
  const colon = line.words.findIndex((word) => word.text === ':');
  return colon > 0 && colon < 5 && line.words.length > colon + 1 ? line.words.slice(0, colon) : null;
}

/**
 * For a posting that advertises two jobs in one text ("Substitute teacher: ... Paraprofessional: ..."): true for each line of the other job's
 * half, which is not judged. All false where the text does not name both.
 */
export function toOtherHalf(lines: readonly ReadLine[]): boolean[] {
  const heads = lines.map((line, index) => {
    const whole = isHead(line, lines[index + 1]);
    const label = labelOf(line, whole);
    return label ? { whose: named(label), whole } : null;
  });
  if (!heads.some((head) => head?.whose === 'other') || !heads.some((head) => head?.whose === 'para'))
    return lines.map(() => false);
  let now: 'para' | 'other' | null = null;
  return lines.map((_, index) => {
    const head = heads[index];
    if (head?.whose) {
      if (head.whole) now = head.whose;
      return head.whose === 'other';
    }
    return now === 'other';
  });
}
