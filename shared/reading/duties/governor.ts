import { setOf } from '../../knowledge/people.ts';
import type { Part } from '../parts.ts';
import type { Word } from '../words.ts';
import { be, type Duty, type Found, isPerson } from './duty.ts';
import { withSubject } from './subject.ts';
import { twinOf } from './verb.ts';

/** Hangs a verb on what stands before it. */
export function place(
  words: readonly Word[],
  parts: readonly Part[],
  index: number,
  verb: Found,
  before: readonly Duty[],
  clause: number,
  modal: number,
): Duty {
  const base: Duty = {
    at: index,
    lemma: verb.lemma,
    form: verb.form,
    link: 'top',
    governor: -1,
    via: '',
    actor: 'para',
    subject: [index, index],
    negated: false,
    negation: -1,
    passive: false,
    from: index,
    to: words.length,
    reach: words.length,
    object: [index + 1, index + 1],
  };
  let at = index - 1;
  while (
    at >= clause &&
    (parts[at] === 'adverb' || (words[at] as Word).text === '"' || (words[at] as Word).text === '(')
  )
    at -= 1;
  const previous = words[at];
  const last = before.length - 1;
  const passive = verb.form === 'ed' && [at, at - 1].some((place) => be.has(words[place]?.text ?? ''));

  // A list goes on: "planning and delivering", "plan, prepare and deliver".
  const continues = previous && (parts[at] === 'conjunction' || previous.text === ',');
  if (continues) {
    const twin = twinOf(words, before, verb.form, clause);
    const shares =
      twin && (verb.form !== 'base' || twin.link !== 'top' || modal < twin.at || modal === -1 || modal < index);
    if (twin && shares) {
      const joined = words.slice(twin.at, index).some((word) => word.text === 'or' || word.text === 'nor');
      return {
        ...base,
        link: twin.link,
        governor: twin.governor,
        via: twin.via,
        actor: twin.actor,
        subject: twin.subject,
        negated: twin.negated && (joined || modal >= 0 || twin.link !== 'top' || twin.negation < twin.at),
        negation: twin.negation,
        passive,
      };
    }
    if (verb.form === 'ing' && last >= 0) {
      // "with attendance, lunch count and grading papers": still under the preposition that is open.
      const open = openPreposition(words, before[last] as Duty, index);
      if (open)
        return {
          ...base,
          link: 'prep',
          governor: last,
          via: open,
          negated: (before[last] as Duty).negated,
          negation: (before[last] as Duty).negation,
        };
    }
  }
  if (previous && previous.text === 'to' && verb.form === 'base') {
    const negation = words[at - 1]?.text === 'not' ? at - 1 : -1;
    const hung = hang(base, before, last, 'to', 'to', negation);
    const helped = words[at - 1];
    const teachers = helped && setOf.teacher?.has(helped.text) && !together.has(before[last]?.lemma ?? '');
    return teachers || handsOver(words, before[last], at) ? { ...hung, actor: 'other' } : hung;
  }
  if (previous && parts[at] === 'preposition' && verb.form === 'ing') {
    const negation = previous.text === 'without' ? at : words[at - 1]?.text === 'not' ? at - 1 : -1;
    const hung = hang(base, before, last, 'prep', previous.text, refuses(words, at) ? at : negation);
    // "for use by the teacher in preparing tests": the teacher prepares them.
    const named = words[at - 1];
    if (
      named &&
      setOf.teacher?.has(named.text) &&
      words.slice(Math.max(0, at - 4), at).some((word) => word.text === 'by' || word.text === 'for') &&
      !together.has(before[last]?.lemma ?? '')
    )
      return { ...hung, actor: 'other' };
    const led = previous.text === 'through' && (handsOver(words, before[last], at) || walks(words, before[last], at));
    return led ? { ...hung, actor: 'other' } : hung;
  }
  const helper = before[last];
  if (
    verb.form === 'base' &&
    helper &&
    modal < helper.at &&
    ['help', 'assist', 'let', 'have', 'make', 'see'].includes(helper.lemma) &&
    previous &&
    !previous.mark &&
    parts[at] !== 'conjunction'
  ) {
    const hung = hang(base, before, last, 'bare', '', -1);
    return handsOver(words, helper, index) ? { ...hung, actor: 'other' } : hung;
  }
  if (verb.form === 'ing' && previous && index !== clause && previous.text !== ':') {
    // "students working below grade level", "a group, using the program": hangs on what stands before it.
    const doer =
      setOf.student?.has(previous.text) || setOf.family?.has(previous.text) || setOf.other?.has(previous.text);
    const above = before[last];
    return {
      ...base,
      link: 'prep',
      governor: doer ? -1 : last,
      via: 'while',
      actor: doer ? 'other' : (above?.actor ?? 'para'),
      negated: above?.negated ?? false,
      negation: above?.negation ?? -1,
    };
  }
  return withSubject(words, parts, base, before, clause, at, passive);
}

/** "refrain from planning", "prohibited from". */
function refuses(words: readonly Word[], at: number): boolean {
  return (
    (words[at] as Word).text === 'from' &&
    ['refrain', 'refrains', 'abstain', 'prohibited', 'excused', 'barred', 'exempt', 'free'].includes(
      words[at - 1]?.text ?? '',
    )
  );
}

/** Verbs that leave the para among those who do it: "work with the teacher to plan". */
const together = new Set([
  'work',
  'collaborate',
  'cooperate',
  'partner',
  'meet',
  'plan',
  'coordinate',
  'team',
  'consult',
  'confer',
  'assist',
  'help',
  'support',
  'aid',
  'join',
]);

/** Verbs that set somebody else to do a thing: "encourage students to take responsibility". */
const causing = new Set([
  'encourage',
  'help',
  'assist',
  'teach',
  'allow',
  'enable',
  'motivate',
  'guide',
  'remind',
  'expect',
  'ask',
  'prompt',
  'cue',
  'require',
  'support',
  'inspire',
  'direct',
  'prepare',
  'train',
  'coach',
  'challenge',
  'invite',
  'tell',
  'get',
  'empower',
]);

/** Whether the verb above has a student, family or teacher as its object, who then does what follows. */
function handsOver(words: readonly Word[], above: Duty | undefined, index: number): boolean {
  if (!above || !causing.has(above.lemma)) return false;
  const first = words.slice(above.at + 1, index).find((word) => isPerson(word));
  return Boolean(first && (setOf.student?.has(first.text) || setOf.family?.has(first.text)));
}

/** "guide pairs through correcting their work": those who are led do it. */
function walks(words: readonly Word[], above: Duty | undefined, index: number): boolean {
  if (!above || !['guide', 'lead', 'walk', 'coach', 'talk', 'take'].includes(above.lemma)) return false;
  const last = words[index - 1]?.text ?? '';
  return ['pairs', 'partners', 'group', 'groups', 'class', 'classes', 'readers', 'tables', 'teams'].includes(last);
}

function hang(
  base: Duty,
  before: readonly Duty[],
  governor: number,
  link: Duty['link'],
  via: string,
  negation: number,
): Duty {
  const above = before[governor];
  return {
    ...base,
    link,
    governor,
    via,
    actor: above?.actor ?? 'para',
    negated: negation >= 0 || (above?.negated ?? false),
    negation: negation >= 0 ? negation : (above?.negation ?? -1),
  };
}

function openPreposition(words: readonly Word[], duty: Duty, index: number): string {
  for (let at = duty.at + 1; at < index; at += 1) {
    const { text } = words[at] as Word;
    if (text === 'with' || text === 'in' || text === 'by' || text === 'including') return text;
  }
  return '';
}
