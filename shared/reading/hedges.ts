import { hedges as known } from '../knowledge/hedges.ts';
import { setOf } from '../knowledge/people.ts';
import type { HedgeCode } from '../types.ts';
import type { Duty } from './duties/duty.ts';
import { toNet, toPhrases } from './patterns.ts';
import type { Word } from './words.ts';

/** A hedge's words in a sentence, and who stands behind it. */
export interface Met {
  code: HedgeCode;
  from: number;
  to: number;
  licensed: boolean;
  nurse: boolean;
  therapist: boolean;
  counselor: boolean;
}

const net = toNet(known.map(({ code, phrases }) => [code, toPhrases(phrases)] as const));
const helpers = new Set(['assist', 'help', 'aid', 'support']);

/** Every hedge phrase of a sentence. */
export function toHedges(words: readonly Word[]): Met[] {
  const caught = net(words);
  if (caught.length === 0) return nothing;
  const out: Met[] = [];
  for (const { code } of known) {
    let last = -1;
    for (const { of, from } of caught) {
      if (of !== code || from === last) continue;
      last = from;
      // Of a hedge's wordings at one word the longest stands.
      let end = from;
      for (const other of caught) if (other.of === code && other.from === from && other.to > end) end = other.to;
      if (!denied(code, words, from, end)) out.push(met(code, words, from, end));
    }
  }
  return out;
}

const nothing: never[] = [];

/** "with no licensed teacher assigned": the hedge is said to be missing. */
function denied(code: HedgeCode, words: readonly Word[], from: number, to: number): boolean {
  // "with the teacher, lessons": two things, where "the teacher's lessons" is one.
  if (code === 'H3' && !setOf.licensed?.has(words[to - 1]?.text ?? ''))
    for (let at = from + 1; at < to; at += 1)
      if (words[at]?.text === ',' && setOf.licensed?.has(words[at - 1]?.text ?? '')) return true;
  if (code === 'H9' || code === 'H16' || code === 'H11' || code === 'H13') return false;
  for (let at = Math.max(0, from - 2); at < to; at += 1) {
    const { text } = words[at] as Word;
    if (text === 'no' || text === 'without' || (text === 'not' && at >= from - 1)) return true;
  }
  return false;
}

function met(code: HedgeCode, words: readonly Word[], from: number, to: number): Met {
  const inside = words.slice(from, to);
  const has = (name: string): boolean => inside.some((word) => setOf[name]?.has(word.text));
  const staffed = inside.some((word) => setOf.license?.has(word.text)) && has('staff');
  return {
    code,
    from,
    to,
    licensed:
      has('licensed') ||
      staffed ||
      leads(inside) ||
      inside.some((word) => word.text === 'iep' || word.text === 'ieps' || word.text === '504'),
    nurse: has('nurse'),
    therapist:
      has('therapist') ||
      inside.some((word) => word.text === 'specialist' || word.text === 'provider' || word.text === 'providers'),
    counselor: has('counselor'),
  };
}

/** "the testing coordinator", "the coordinator": a licensed person leads a program of teaching. */
function leads(words: readonly Word[]): boolean {
  return words.some(({ text }, at) => {
    const of = words[at - 1]?.text ?? '';
    if (text === 'coordinator') return !setOf.elsewhere?.has(of);
    return Boolean(setOf.head?.has(text) && setOf.program?.has(of));
  });
}

/** The hedges whose words govern a duty: before the sentence's first verb, in the duty's own clause, or after it. */
export function governing(met: readonly Met[], duty: Duty, duties: readonly Duty[], words: readonly Word[]): Met[] {
  const first = duties[0]?.at ?? 0;
  return met.filter((hedge) => {
    if (hedge.code === 'H1')
      return hedge.from > duty.at
        ? hedge.from <= duty.to
        : hedge.to >= duty.from - 1 && !duties.some((each) => each.at === hedge.from);
    if (hedge.code === 'H9' || hedge.code === 'H10') return hedge.from >= duty.from - 6 && hedge.from <= duty.to;
    // A reason is no hedge: "... for the purpose of reinforcing".
    if (afterPurpose(words, hedge.from)) return false;
    if (hedge.from >= duty.at)
      return (
        !words.slice(duty.at, hedge.from).some((word) => word.text === ';') && !ownedByLater(hedge, duty, duties, words)
      );
    if (hedge.from < first || hedge.to <= first + 1) return true;
    // Between this clause's start and its verb, or in the verbs it hangs on.
    for (let at = duty.governor, guard = 0; at >= 0 && guard < 6; guard += 1) {
      const above = duties[at];
      if (!above) break;
      if (hedge.from >= above.from && hedge.to <= duty.at + 1) return true;
      at = above.governor;
    }
    if (hedge.from >= duty.from - 1) return true;
    // "... and, with the guidance of the teacher, modifies ...": behind the last verb and a conjunction.
    const before = duties.findLast((each) => each.at < hedge.from);
    const opener = words[hedge.from - 1]?.text ?? '';
    return (
      hedge.to <= duty.at &&
      (before?.at ?? -1) < hedge.from &&
      !duties.some((each) => each.at > hedge.from && each.at < duty.at) &&
      ['and', 'or', ',', ';', 'then', 'but'].includes(opener)
    );
  });
}

/** A hedge that is the later duty's own verb ("cover classes and reinforce skills") says nothing of the earlier one. */
function ownedByLater(hedge: Met, duty: Duty, duties: readonly Duty[], words: readonly Word[]): boolean {
  if (hedge.code !== 'H4' && hedge.code !== 'H8' && hedge.code !== 'C' && hedge.code !== 'H14') return false;
  const owner = duties.findLast((later) => later.at <= hedge.from);
  if (!owner || owner === duty || owner.at <= duty.at) return false;
  // "instruction that reinforces concepts": a relative clause describes the object.
  if (['that', 'which', 'who'].includes(words[owner.from]?.text ?? '')) return false;
  // "provide instruction to reinforce skills": hangs on it, so it is its own.
  for (let at: number = owner.governor, guard = 0; at >= 0 && guard < 6; guard += 1) {
    if (duties[at] === duty) return false;
    at = duties[at]?.governor ?? -1;
  }
  return true;
}

function afterPurpose(words: readonly Word[], at: number): boolean {
  for (let index = 0; index < at; index += 1) {
    if (words[index]?.text === 'for' && words[index + 2]?.text.startsWith('purpose')) return true;
  }
  return false;
}

/** The helping verb a duty hangs on, when it is the professional who is helped: "assist the teacher in planning". */
export function assisting(
  duty: Duty,
  duties: readonly Duty[],
  words: readonly Word[],
): { from: number; to: number } | null {
  let at = duty.governor;
  let link = duty.link;
  let via = duty.via;
  let below = duty.at;
  for (let guard = 0; at >= 0 && guard < 6; guard += 1) {
    const above = duties[at];
    if (!above) return null;
    const helped = words.slice(above.at + 1, below);
    if (helpers.has(above.lemma) && helps(helped, link, via)) return { from: above.at, to: above.at + 1 };
    below = above.at;
    link = above.link;
    via = above.via;
    at = above.governor;
  }
  return null;
}

/** Who is helped decides: students are helped to do their own work ("to write"), never "by" the para's planning. */
function helps(helped: readonly Word[], link: Duty['link'], via: string): boolean {
  if (via === 'by' || via === 'through' || via === 'while' || via === 'for') return false;
  const people = helped.filter(
    (word) =>
      setOf.licensed?.has(word.text) ||
      setOf.staff?.has(word.text) ||
      setOf.admin?.has(word.text) ||
      setOf.student?.has(word.text) ||
      setOf.family?.has(word.text),
  );
  if (people.length === 0) return true;
  const first = people[0] as Word;
  const student = setOf.student?.has(first.text) || setOf.family?.has(first.text);
  if (!student) return true;
  // "assist students in writing", "help students plan": the students do it.
  return link === 'bare' || link === 'to' || via === 'in' || via === 'with';
}

/** A helping verb whose own object holds the words: "assist with lesson planning", "support the implementation of lessons". */
export function assistingNoun(
  from: number,
  duties: readonly Duty[],
  words: readonly Word[],
): { from: number; to: number } | null {
  const owner = duties.findLast((duty) => duty.at < from && duty.to >= from);
  if (!owner) return null;
  if (helpers.has(owner.lemma)) {
    const between = words.slice(owner.at + 1, from);
    const student = between.find((word) => setOf.student?.has(word.text));
    const by = between.some((word) => word.text === 'by' || word.text === 'through');
    if (!student || !by) return { from: owner.at, to: owner.at + 1 };
    return null;
  }
  return assisting(owner, duties, words);
}
