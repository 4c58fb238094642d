import { setOf } from '../../knowledge/people.ts';
import { nounish, verbForms } from '../../knowledge/verbs.ts';
import type { Part } from '../parts.ts';
import type { Word } from '../words.ts';
import { be, type Found, startsObject } from './duty.ts';

const gerundNouns = new Set([
  'learning',
  'teaching',
  'training',
  'building',
  'meeting',
  'planning',
  'nursing',
  'counseling',
  'reading',
  'writing',
  'testing',
  'feeding',
  'toileting',
  'training',
  'setting',
  'parenting',
  'programming',
  'standing',
  'understanding',
  'grading',
  'tutoring',
  'cleaning',
  'housing',
  'listening',
  'speaking',
  'monitoring',
  'keeping',
  'screening',
  'making',
  'changing',
  'coteaching',
]);

const compoundHeads = new Set(
  'center centers centres materials material environment environments staff team activities experience experiences program programs period periods time license needs objectives goals plan plans disabilities disability difficulties level levels skills strategies style styles styles outcomes standards day area areas aids aid assistant assistants aide aides tools games groups specialist class classes community tables outcome lab process duties schedule room services equipment supplies session sessions workshop workshops certificate techniques methods assignment assignments prompts samples pieces tasks assessments tests probes tools procedures records table tables station class stations'.split(
    ' ',
  ),
);

/** What one gets from others. */
const received = new Set(['training', 'coaching', 'counseling', 'teaching']);

/** "within training and alerts staff", "training required of staff", "training from the nurse": a noun, whatever comes after has another verb. */
function standsAlone(words: readonly Word[], parts: readonly Part[], index: number): boolean {
  const next = words[index + 1];
  const after = words[index + 2];
  if (!next || !after) return false;
  if (received.has((words[index] as Word).text) && (next.text === 'from' || next.text === 'by')) return true;
  if (verbForms.get(next.text)?.form === 'ed') return parts[index + 2] === 'preposition';
  const form = verbForms.get(after.text)?.form;
  return (
    parts[index - 1] === 'preposition' &&
    parts[index + 1] === 'conjunction' &&
    (form === 's' || form === 'base') &&
    !nounish.has(after.text)
  );
}

/** A gerund is a duty after a preposition, at the head of a line or in a list of gerunds; "learning centers" is a noun. */
export function ingVerb(
  words: readonly Word[],
  parts: readonly Part[],
  index: number,
  found: Found,
  clause: number,
): Found | null {
  const word = words[index] as Word;
  const next = words[index + 1];
  const partBefore = parts[index - 1];
  const previous = words[index - 1];
  if (
    gerundNouns.has(word.text) &&
    (next?.text === 'of' || (partBefore === 'conjunction' && parts[index + 1] === 'preposition'))
  )
    return null;
  if (gerundNouns.has(word.text) && index !== clause && standsAlone(words, parts, index)) return null;
  if (next && !next.mark && gerundNouns.has(word.text) && compoundHeads.has(next.text) && !next.possessive) return null;
  // "supervising teachers", "cooperating teacher": a name of a person.
  if (
    next &&
    ['supervise', 'cooperate', 'mentor', 'lead', 'assist'].includes(found.lemma) &&
    partBefore !== 'conjunction' &&
    index !== clause &&
    (setOf.teacher?.has(next.text) || setOf.admin?.has(next.text))
  )
    return null;
  // "create engaging lessons": an adjective between a verb and its object.
  const above = previous && !previous.mark ? verbForms.get(previous.text) : undefined;
  if (
    above &&
    above.form !== 'ed' &&
    ![
      'include',
      'involve',
      'keep',
      'start',
      'begin',
      'stop',
      'avoid',
      'practice',
      'require',
      'consider',
      'mean',
      'be',
    ].includes(above.lemma) &&
    parts[index + 1] === 'noun' &&
    previous?.text !== 'help'
  )
    return null;
  if (index === clause || previous?.text === ':') return next && !next.mark && be.has(next.text) ? null : found;
  if (partBefore === 'determiner' || partBefore === 'adjective')
    return next?.text === 'the' || next?.text === 'students' ? found : null;
  if (partBefore === 'noun' && gerundNouns.has(word.text))
    return startsObject(words, parts, index + 1) && next !== undefined && parts[index + 1] === 'determiner'
      ? found
      : null;
  if (
    gerundNouns.has(word.text) &&
    !(next && startsObject(words, parts, index + 1)) &&
    partBefore !== 'preposition' &&
    partBefore !== 'conjunction'
  )
    return null;
  return found;
}
