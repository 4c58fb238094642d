import { setOf } from '../../knowledge/people.ts';
import { verbForms } from '../../knowledge/verbs.ts';
import type { Part } from '../parts.ts';
import type { Word } from '../words.ts';
import { type Actor, breaks, type Duty, isPerson, negators, relatives, subordinators } from './duty.ts';

/** A main verb: looks left for its subject and for what negates it. */
export function withSubject(
  words: readonly Word[],
  parts: readonly Part[],
  base: Duty,
  before: readonly Duty[],
  clause: number,
  at: number,
  passive: boolean,
): Duty {
  let from = base.at;
  let negation = -1;
  let person = -1;
  let relative = false;
  let opened = base.at;
  for (let cursor = at; cursor >= clause; cursor -= 1) {
    const word = words[cursor] as Word;
    if (word.mark && word.text !== ',' && word.text !== '(' && word.text !== ')' && word.text !== '/') break;
    if (cursor < at && word.text === ',' && person < 0 && base.form !== 'ed') {
      // What stands before a comma is a phrase of its own, unless a relative clause opened there.
      if (!relatives.has((words[cursor + 1] as Word).text)) break;
    }
    if (negators.has(word.text) || word.text.endsWith("n't")) {
      const next = words[cursor + 1]?.text;
      if (next !== 'only' && next !== 'limited' && word.text !== 'without') negation = negation < 0 ? cursor : negation;
    }
    if (relatives.has(word.text) && !relative) {
      relative = true;
      opened = cursor;
    }
    if (isPerson(word) && !relatives.has(word.text) && person < 0) person = cursor;
    const earlier = before.findLast((duty) => duty.at === cursor);
    if (earlier && !relative) {
      // The verb before is of this clause: "assists teachers who plan", but not "assists and plans".
      break;
    }
    from = cursor;
  }
  const actor: Actor =
    person >= 0
      ? !passive && isOther(words, parts, person, base.at)
        ? 'other'
        : 'para'
      : enabled(words, parts, base.at)
        ? 'other'
        : 'para';
  return {
    ...base,
    from: relative ? opened : person >= 0 ? nounStart(words, parts, person, clause) : from,
    negated: negation >= 0,
    negation,
    actor,
    subject: person >= 0 ? [from, base.at] : [base.at, base.at],
    passive,
  };
}

/** "so that the lead guide can give lessons": a clause of purpose with its own subject, whoever that is. */
function enabled(words: readonly Word[], parts: readonly Part[], verb: number): boolean {
  let at = verb - 1;
  while (at > 0 && (parts[at] === 'modal' || parts[at] === 'adverb')) at -= 1;
  let nouns = 0;
  while (at > 0 && !(words[at] as Word).mark && (parts[at] === 'noun' || parts[at] === 'adjective')) {
    nouns += 1;
    at -= 1;
  }
  if (nouns === 0 || at < 2 || parts[at] !== 'determiner') return false;
  const that = words[at]?.text === 'that' ? at : at - 1;
  return words[that]?.text === 'that' && ['so', 'order'].includes(words[that - 1]?.text ?? '');
}

/** Where the noun group that ends at `person` begins: at its determiner, or its first adjective or noun. */
function nounStart(words: readonly Word[], parts: readonly Part[], person: number, clause: number): number {
  let at = person;
  while (at - 1 >= clause && !(words[at - 1] as Word).mark) {
    const part = parts[at - 1];
    if (part === 'determiner') return at - 1;
    if (part !== 'noun' && part !== 'adjective') break;
    at -= 1;
  }
  return at;
}

/** Whether the person before the verb is somebody else than the para. */
function isOther(words: readonly Word[], parts: readonly Part[], person: number, verb: number): boolean {
  const word = words[person] as Word;
  // "teacher aide", "special education assistant": the last noun of the name decides.
  for (let cursor = person; cursor < verb; cursor += 1) {
    const { text } = words[cursor] as Word;
    if (setOf.para?.has(text) && text !== 'who' && text !== 'it') return false;
    if ((words[cursor] as Word).mark || parts[cursor] === 'preposition' || relatives.has(text)) break;
  }
  if (setOf.para?.has(word.text) && word.text !== 'who' && word.text !== 'it') return false;
  // "Assistant Teachers", "support staff": the word before makes it a para's name.
  if (
    (setOf.teacher?.has(word.text) || word.text === 'staff') &&
    ['assistant', 'support', 'para', 'associate', 'instructional'].includes(words[person - 1]?.text ?? '')
  )
    return false;
  // "in the classroom with the teacher lead ...": behind a preposition the person is no subject, unless "who" follows.
  for (let cursor = person - 1; cursor >= Math.max(0, person - 5); cursor -= 1) {
    const { text } = words[cursor] as Word;
    if ((words[cursor] as Word).mark || (verbForms.has(text) && parts[cursor] === 'verb')) break;
    if (relatives.has(text) || breaks.has(text) || subordinators.has(text)) break;
    if (parts[cursor] === 'preposition') return words.slice(person, verb).some((later) => relatives.has(later.text));
    if (parts[cursor] === 'conjunction') break;
  }
  return Boolean(
    setOf.other?.has(word.text) ||
      setOf.student?.has(word.text) ||
      setOf.family?.has(word.text) ||
      setOf.admin?.has(word.text),
  );
}
