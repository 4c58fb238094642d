import { type Form, nominals, nounish, verbForms } from '../../knowledge/verbs.ts';
import { isOftenDone, type Part } from '../parts.ts';
import type { Word } from '../words.ts';
import { auxiliaries, be, breaks, type Duty, type Found, isPerson, negators, relatives, startsObject } from './duty.ts';
import { ingVerb } from './gerund.ts';

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

/** The verb at this word, or null when the word does another work here. */
export function verbAt(
  words: readonly Word[],
  parts: readonly Part[],
  index: number,
  before: readonly Duty[],
  clause: number,
): Found | null {
  const word = words[index] as Word;
  if (word.mark || word.possessive) return null;
  const nominal = nominals.get(word.text);
  if (nominal && opensAsDuty(words, parts, index, clause)) return { lemma: nominal, form: 'ing' };
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
  if (isOftenDone(words, index)) return found;
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

/** "Evaluation of aides", "Scheduling and supervision of aides": a verb's noun with its object, and with no verb of its own. */
function opensAsDuty(words: readonly Word[], parts: readonly Part[], index: number, clause: number): boolean {
  let at = index - 1;
  while (at >= clause && listed(words, parts, at)) at -= 1;
  if (words[at]?.text === 'the') at -= 1;
  if (at >= clause && !(words[at]?.text === 'for' && words[at - 1]?.text === 'responsible')) return false;
  at = index + 1;
  while (at < words.length && (words[at] as Word).text !== 'of' && listed(words, parts, at)) at += 1;
  if (words[at]?.text !== 'of') return false;
  for (; at < words.length; at += 1) {
    const { text, mark } = words[at] as Word;
    if (relatives.has(text) || breaks.has(text) || (mark && text !== ',')) return true;
    if (be.has(text) || parts[at] === 'modal') return false;
    if (parts[at] === 'verb' && verbForms.get(text)?.form === 's' && !nounish.has(text)) return false;
  }
  return true;
}

/** Of a list of nouns that share an object. */
function listed(words: readonly Word[], parts: readonly Part[], at: number): boolean {
  const { text } = words[at] as Word;
  return nominals.has(text) || verbForms.get(text)?.form === 'ing' || text === ',' || parts[at] === 'conjunction';
}

const asks = new Set(['what', 'whether', 'which', 'how', 'if', 'when', 'while', 'as', 'because', 'until', 'after']);

/** The earlier verb that a list goes on from: the last of the same form, but not one inside a question: "decides what each pupil has done and assigns". */
export function twinOf(words: readonly Word[], before: readonly Duty[], form: Form, clause: number): Duty | undefined {
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
      head &&
      /^(the|a|an|each|this|special|classroom|education|lead|certified|licensed|general|assistant|associate|instructional|supervising|cooperating|head)$/.test(
        head.text,
      )
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
