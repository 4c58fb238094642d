import { setOf } from '../knowledge/people.ts';
import { type Form, nounish, verbForms } from '../knowledge/verbs.ts';
import type { Part } from './grammar.ts';
import type { Word } from './words.ts';

/** Who does it: the para (said or understood), or somebody else the sentence names. */
export type Actor = 'para' | 'other';

/** One verb of a sentence and what hangs on it: who does what, to what, under which verb. */
export interface Duty {
  /** Index of the verb among the words; -1 for a sentence without one. */
  at: number;
  lemma: string;
  form: Form;
  /** How it hangs on `governor`: "assist in planning" is `prep` by "in"; "assist to plan" is `to`; "help the teacher plan" is `bare`. */
  link: 'top' | 'to' | 'prep' | 'bare';
  governor: number;
  via: string;
  actor: Actor;
  /** Words of the subject, empty when understood. */
  subject: readonly [from: number, to: number];
  negated: boolean;
  /** Index of the word that negates it. */
  negation: number;
  passive: boolean;
  /** Where its clause begins: its subject, or the verb. */
  from: number;
  /** End of its own words (exclusive): where the next duty or sentence part begins. */
  to: number;
  /** End of all that hangs on it (exclusive): its own words and the verbs under it, up to the next main verb. */
  reach: number;
  /** The object without its prepositions: [from, to). Shared by "plan and deliver lessons". */
  object: readonly [from: number, to: number];
}

const negators = new Set(['not', 'never', 'neither', 'nor', 'without', 'no', 'cannot', 'refrain', 'avoid', 'none']);
const breaks = new Set([
  'when',
  'while',
  'if',
  'because',
  'so',
  'unless',
  'whenever',
  'where',
  'whether',
  'although',
  'though',
  'whereas',
  'once',
]);
/** Prepositions that also open a clause: "after the nurse has trained the aide". */
const subordinators = new Set(['after', 'before', 'until', 'since', 'as', 'than']);
const relatives = new Set(['who', 'which', 'that', 'whom', 'whose']);
const be = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am']);
const auxiliaries = new Set(['do', 'does', 'did', 'has', 'have', 'had', ...be]);

function isPerson(word: Word): boolean {
  return (
    !word.mark &&
    !word.possessive &&
    (setOf.para?.has(word.text) ||
      setOf.other?.has(word.text) ||
      setOf.student?.has(word.text) ||
      setOf.family?.has(word.text) ||
      setOf.admin?.has(word.text) ||
      false)
  );
}

/** The duties of one sentence, left to right. */
export function toDuties(words: readonly Word[], parts: readonly Part[]): Duty[] {
  const out: Duty[] = [];
  let clause = 0;
  let modal = -1;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as Word;
    if (word.text === ';' || word.text === '.' || word.text === ':') {
      clause = index + 1;
      modal = -1;
      continue;
    }
    if (breaks.has(word.text)) {
      clause = index + 1;
      modal = -1;
    }
    if (parts[index] === 'modal') modal = index;
    const verb = verbAt(words, parts, index, out, clause);
    if (!verb) continue;
    out.push(place(words, parts, index, verb, out, clause, modal));
  }
  return out.map((duty, index) => finish(words, parts, duty, out, index));
}

/** "is responsible", "have time": a verb of its own, no helper of the next. */
function mainAuxiliary(words: readonly Word[], parts: readonly Part[], index: number): Found | null {
  const { text } = words[index] as Word;
  if (!['be', 'is', 'are', 'was', 'were', 'have', 'has', 'had'].includes(text) || !isCopula(words, parts, index))
    return null;
  const base = text === 'be' || text === 'have';
  return { lemma: be.has(text) ? 'be' : 'have', form: base ? 'base' : 's' };
}

/** "is responsible for", "are the teacher's": no helper of another verb. */
function isCopula(words: readonly Word[], parts: readonly Part[], index: number): boolean {
  let at = index + 1;
  while (at < words.length && (parts[at] === 'adverb' || ['not', 'also', 'never'].includes((words[at] as Word).text)))
    at += 1;
  const next = words[at];
  if (!next || be.has(next.text) || (words[index] as Word).text === 'being') return false;
  const form = verbForms.get(next.text)?.form;
  return form !== 'ed' && form !== 'ing';
}

interface Found {
  lemma: string;
  form: Form;
}

/** The verb at this word, or null when the word does another work here. */
function verbAt(
  words: readonly Word[],
  parts: readonly Part[],
  index: number,
  before: readonly Duty[],
  clause: number,
): Found | null {
  const word = words[index] as Word;
  if (word.mark || word.possessive) return null;
  const known = verbForms.get(word.text);
  if (!known) return null;
  if (auxiliaries.has(word.text)) return mainAuxiliary(words, parts, index);
  // "turn-taking", "hand-washing": one noun.
  if (word.joined) return null;
  const previous = words[index - 1];
  const next = words[index + 1];
  const partBefore = parts[index - 1];
  const found: Found = { lemma: known.lemma, form: known.form };
  // "is put", "are set": the participle looks like the base form.
  if (previous && be.has(previous.text) && known.form === 'base') return null;
  if (known.form === 'ed') return edVerb(words, parts, index, found);
  if (previous && !previous.mark && previous.text === 'to') return known.form === 'base' ? found : null;
  if (
    partBefore === 'modal' ||
    (previous && negators.has(previous.text) && known.form === 'base' && previous.text !== 'no')
  )
    return known.form === 'base' ? found : null;
  if (partBefore === 'adverb' && known.form === 'base' && parts[index - 2] === 'modal') return found;
  if (next?.text === '-' || (next?.joined && next.start === word.end + 1)) {
    // "small-group", "follow-up", "check-in": the first half of a compound is no verb unless it opens the line.
    if (index !== clause) return null;
  }
  if (known.form === 'ing') return ingVerb(words, parts, index, found, clause);
  // "grade 3", "grades K-5": a level. A verb never stands before a number so.
  if (
    known.lemma === 'grade' &&
    next &&
    (/^\d/.test(next.text) ||
      next.text === 'level' ||
      next.text === 'levels' ||
      /^(k|pk|prek|kindergarten)$/.test(next.text))
  )
    return null;
  const opening = isOpening(words, parts, index, clause);
  if (opening) return opensAsNoun(words, parts, index) ? null : found;
  if (partBefore === 'determiner' || partBefore === 'adjective')
    return known.form === 's' && parts[index] === 'verb' && !nounish.has(word.text) ? found : null;
  if (partBefore === 'preposition') return null;
  const joinsList =
    partBefore === 'conjunction' ||
    previous?.text === ',' ||
    (partBefore === 'adverb' && (parts[index - 2] === 'conjunction' || words[index - 2]?.text === ','));
  if (joinsList) {
    const twin = twinOf(words, before, known.form, clause);
    if (!twin) return nounish.has(word.text) || parts[index] !== 'verb' ? null : found;
    if (!nounish.has(word.text))
      return parts[index] === 'noun' && !startsObject(words, parts, index + 1) ? null : found;
    return startsObject(words, parts, index + 1) ? found : null;
  }
  if (previous && relatives.has(previous.text)) return found;
  if (previous && isPerson(previous)) {
    // "The teacher plans lessons", "help students learn": a person before, an object or mark after.
    if (nounish.has(word.text))
      return startsObject(words, parts, index + 1) && !followsPersonNoun(words, index) ? found : null;
    return found;
  }
  return parts[index] === 'verb' && !nounish.has(word.text) ? found : null;
}

const asks = new Set(['what', 'whether', 'which', 'how', 'if', 'when', 'while', 'as', 'because', 'until', 'after']);

/** The earlier verb that a list goes on from: the last of the same form, but not one inside a question: "decides what each pupil has done and assigns". */
function twinOf(words: readonly Word[], before: readonly Duty[], form: Form, clause: number): Duty | undefined {
  const twins = before.filter((duty) => duty.form === form && duty.at >= clause - 1);
  const last = twins.at(-1);
  const first = before[0];
  if (!last || !first || last.actor === 'para' || first.form !== form || first.actor !== 'para') return last;
  const opener = words.slice(first.at + 1, last.at).some((word) => asks.has(word.text));
  return opener ? first : last;
}

/** "student plans", "parent contacts": a person word that only names the kind of thing. Singular before a plural noun. */
function followsPersonNoun(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word;
  const previous = words[index - 1] as Word;
  const plural =
    previous.text.endsWith('s') ||
    previous.text === 'children' ||
    previous.text === 'staff' ||
    previous.text === 'they' ||
    previous.text === 'you';
  // "student work": a base form after one person is a noun.
  if (!plural && !word.text.endsWith('s'))
    return !['i', 'we', 'you', 'they', 'who', 'para', 'people'].includes(previous.text);
  // Singular person + "plans" reads as subject and verb only after a determiner: "the teacher plans".
  if (!plural && word.text.endsWith('s')) {
    const head = words[index - 2];
    return !(
      head && /^(the|a|an|each|this|special|classroom|education|lead|certified|licensed|general)$/.test(head.text)
    );
  }
  return false;
}

function isOpening(words: readonly Word[], parts: readonly Part[], index: number, clause: number): boolean {
  let at = index - 1;
  while (
    at >= clause &&
    (parts[at] === 'adverb' ||
      (words[at] as Word).text === 'also' ||
      (words[at] as Word).text === '"' ||
      /^\d+$/.test((words[at] as Word).text))
  )
    at -= 1;
  if (at < clause) return true;
  const before = words[at] as Word;
  return (
    before.text === ':' ||
    before.text === '-' ||
    before.text === '(' ||
    (before.text === ',' && opensWithPhrase(words, clause, at, parts))
  );
}

/** "Under the direction of the teacher, plan ...": a comma after an opening phrase without a verb opens the sentence anew. */
function opensWithPhrase(words: readonly Word[], clause: number, comma: number, parts: readonly Part[]): boolean {
  const first = words[clause];
  if (!first || first.mark) return false;
  if (
    ![
      'under',
      'as',
      'with',
      'in',
      'after',
      'following',
      'when',
      'if',
      'at',
      'upon',
      'on',
      'during',
      'through',
      'once',
      'while',
      'for',
      'using',
      'by',
      'within',
      'where',
    ].includes(first.text)
  )
    return false;
  return parts
    .slice(clause, comma)
    .every(
      (part, offset) =>
        part !== 'verb' || offset === 0 || (words[clause + offset] as Word).text.endsWith('ed') || clause > 0,
    );
}

/** "Support staff", "Work schedule", "Test results", "Plans for a lesson": the line opens with a noun. */
function opensAsNoun(words: readonly Word[], parts: readonly Part[], index: number): boolean {
  const word = words[index] as Word;
  const next = words[index + 1];
  if (!next) return true;
  if (!nounish.has(word.text)) return false;
  if (next.text === 'of' || next.text === ':' || be.has(next.text)) return true;
  if (parts[index + 1] === 'modal') return true;
  return (
    word.text === 'plans' &&
    next.text === 'for' &&
    words.slice(index).some((later) => be.has(later.text) || later.text === 'originate')
  );
}

/** Whether an object, or another verb of the same list, begins here. */
function startsObject(words: readonly Word[], parts: readonly Part[], index: number): boolean {
  const word = words[index];
  if (!word) return false;
  if (word.mark)
    return word.text === ','
      ? Boolean(words[index + 1] && verbForms.has((words[index + 1] as Word).text))
      : word.text === '(' || word.text === '/';
  const part = parts[index];
  if (part === 'determiner' || part === 'adjective' || part === 'noun' || part === 'pronoun' || part === 'adverb')
    return true;
  if (part === 'conjunction') {
    const after = words[index + 1];
    return Boolean(after && verbForms.has(after.text) && !nounish.has(after.text));
  }
  return part === 'verb' && !be.has(word.text) && !auxiliaries.has(word.text) && word.text.length > 3;
}

const slips = new Set([
  'supervise',
  'assist',
  'provide',
  'teach',
  'help',
  'maintain',
  'monitor',
  'work',
  'plan',
  'prepare',
  'write',
  'lead',
  'cover',
  'support',
]);

/** "has planned", "is planned": a verb after a helper. "lessons planned by": a modifier, not a duty. */
function edVerb(words: readonly Word[], parts: readonly Part[], index: number, found: Found): Found | null {
  let at = index - 1;
  while (at >= 0 && (parts[at] === 'adverb' || (words[at] as Word).text === 'not')) at -= 1;
  const before = words[at];
  if (before && auxiliaries.has(before.text) && !['do', 'does', 'did'].includes(before.text)) return found;
  // "Supervised children's play": a past-tense slip at the head of a bullet.
  if (index === 0 && slips.has(found.lemma) && startsObject(words, parts, index + 1) && words[index + 1]?.text !== 'by')
    return { ...found, form: 's' };
  return null;
}

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

/** A gerund is a duty after a preposition, at the head of a line or in a list of gerunds; "learning centers" is a noun. */
function ingVerb(
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

/** Hangs a verb on what stands before it. */
function place(
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
    return previous.text === 'through' && handsOver(words, before[last], at) ? { ...hung, actor: 'other' } : hung;
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

/** A main verb: looks left for its subject and for what negates it. */
function withSubject(
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
  const actor: Actor = person >= 0 && !passive && isOther(words, parts, person, base.at) ? 'other' : 'para';
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

/** Ends the duty where the next part of the sentence begins, and finds its object, or the one it shares. */
function finish(words: readonly Word[], parts: readonly Part[], duty: Duty, all: readonly Duty[], index: number): Duty {
  let to = words.length;
  for (let at = duty.at + 1; at < words.length; at += 1) {
    const { text } = words[at] as Word;
    if (text === ';' || text === '.') {
      to = at;
      break;
    }
    if (text === 'for' && words[at + 2]?.text.startsWith('purpose')) {
      to = at;
      break;
    }
  }
  const next = all[index + 1];
  const mainEnd = next && next.at < to ? clauseStart(words, parts, next, duty.at) : to;
  let object = objectAfter(words, parts, duty.at, mainEnd);
  // "plan and deliver lessons", "plan, organize and deliver": the object stands after the last of them.
  let cursor = index;
  while (object[0] >= object[1] && cursor + 1 < all.length) {
    const following = all[cursor + 1] as Duty;
    const between = words.slice((all[cursor] as Duty).at + 1, following.at);
    if (
      between.length > 3 ||
      !between.every((word) => word.mark || ['and', 'or', 'then', 'also', 'for', 'in', 'with'].includes(word.text))
    )
      break;
    cursor += 1;
    const after = all[cursor + 1];
    object = objectAfter(
      words,
      parts,
      following.at,
      after && after.at < to ? clauseStart(words, parts, after, following.at) : to,
    );
  }
  const main = all
    .slice(index + 1)
    .find(
      (later) =>
        later.at < to &&
        later.link === duty.link &&
        later.governor === duty.governor &&
        (later.form === duty.form || later.actor !== duty.actor),
    );
  const reach = main ? Math.max(mainEnd, clauseStart(words, parts, main, duty.at)) : to;
  return { ...duty, to: mainEnd, reach, object };
}

/** Where the words that lead up to a later duty begin: its conjunction, comma or subject. */
function clauseStart(words: readonly Word[], parts: readonly Part[], next: Duty, floor: number): number {
  let at = Math.min(next.at, next.from);
  while (
    at - 1 > floor &&
    (parts[at - 1] === 'adverb' ||
      parts[at - 1] === 'conjunction' ||
      (words[at - 1] as Word).mark ||
      parts[at - 1] === 'modal' ||
      (parts[at - 1] === 'preposition' && next.link !== 'top'))
  )
    at -= 1;
  return at;
}

/** The object right after a verb: up to the first preposition but "of". */
function objectAfter(
  words: readonly Word[],
  parts: readonly Part[],
  verb: number,
  limit: number,
): readonly [number, number] {
  let from = verb + 1;
  // "plan for lessons", "substitute for teachers", "step in for": a verb with its preposition.
  let nouns = false;
  let to = from;
  const asked = words[from]?.text ?? '';
  if (['which', 'whether', 'if', 'what', 'who', 'how'].includes(asked)) {
    // "determine whether a student qualifies": the question is the object, to its end.
    let end = from;
    while (end < words.length && !(words[end] as Word).mark) end += 1;
    return [from, end];
  }
  for (let at = from; at < limit; at += 1) {
    const word = words[at] as Word;
    if (breaks.has(word.text) || relatives.has(word.text) || (word.text === 'following' && nouns)) break;
    if (parts[at] === 'preposition' && word.text !== 'of' && word.text !== 'including') {
      if (nouns) break;
      from = at + 1;
      to = from;
      continue;
    }
    if (!word.mark && parts[at] !== 'conjunction' && parts[at] !== 'determiner' && parts[at] !== 'adverb') nouns = true;
    to = at + 1;
  }
  return nouns ? [from, to] : [from, from];
}
