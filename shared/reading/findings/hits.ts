import { setOf } from '../../knowledge/people.ts';
import type { Duty } from '../duties/duty.ts';
import type { Part } from '../parts.ts';
import { findPhrase, findPhrases, matchAt, type Phrases } from '../patterns.ts';
import type { Word } from '../words.ts';
import type { Ready } from './triggers.ts';

export interface Hit {
  one: Ready;
  duty: Duty | null;
  from: number;
  to: number;
  /** Found by a verb and its object, not by words that stand anywhere. */
  byVerb: boolean;
}

export function toHits(
  one: Ready,
  words: readonly Word[],
  parts: readonly Part[],
  duties: readonly Duty[],
  floor: number,
  label: number,
): Hit[] {
  const out: Hit[] = [];
  const from = Math.max(floor, label);
  const opening = duties[0]?.at ?? 0;
  if (one.verbs) {
    for (const duty of duties) {
      if (duty.at < from || !one.verbs.has(duty.lemma)) continue;
      // "is assigned", "are taught": somebody does it, and the line does not say the para.
      if (duty.passive && !byPara(words, duty)) continue;
      const zone = zoneOf(duty, words);
      if (words[duty.object[0]]?.text === 'no') continue;
      const found =
        one.objects.length === 0 ? { from: duty.at, to: duty.at + 1 } : inObject(one.objects, words, parts, zone);
      if (!found || !fits(one, words, duty, opening)) continue;
      out.push({ one, duty, from: duty.at, to: wordsEnd(one, words, duty, found.to), byVerb: true });
    }
  }
  for (const found of findPhrases(one.says, words, from)) {
    // A phrase that begins with a verb means the verb: "work as the teacher asks" holds a noun.
    if (found.phrase.source.startsWith('~') && !duties.some((each) => each.at === found.from)) continue;
    const duty =
      duties.find((each) => each.at === found.from) ??
      duties.findLast((each) => each.at < found.from && each.reach >= found.from) ??
      duties.find((each) => each.at >= found.from && each.at < found.to) ??
      null;
    if (!fits(one, words, duty, opening)) continue;
    out.push({ one, duty, from: found.from, to: found.to, byVerb: false });
  }
  if (one.opens.length > 0) {
    for (let at = from; at < words.length; at += 1) {
      if (!opensHere(words, at, from, duties)) continue;
      let end = -1;
      for (const phrase of one.opens.from(words[at] as Word)) end = Math.max(end, matchAt(phrase, words, at));
      if (end < 0) continue;
      const duty = duties.findLast((each) => each.at < at && each.to >= at) ?? null;
      if (!fits(one, words, duty, opening)) continue;
      out.push({ one, duty, from: at, to: end, byVerb: false });
    }
  }
  return out;
}

/** Where the telling words end: the object, or the words that had to stand with the verb when they are near. */
function wordsEnd(one: Ready, words: readonly Word[], duty: Duty, to: number): number {
  const least = Math.max(to, duty.at + 1);
  if (one.objects.length > 0) return least;
  const near = findPhrase(one.near, words, duty.at + 1, Math.min(duty.reach, duty.at + 10));
  return Math.max(least, near?.to ?? duty.object[1]);
}

/** A noun that opens the line, or an item of a list of nouns that opens it, or the object of "responsible for". */
function opensHere(words: readonly Word[], at: number, from: number, duties: readonly Duty[]): boolean {
  if ((words[at] as Word).mark) return false;
  if (at === from) return true;
  const before = words[at - 1] as Word;
  if (before.text === 'for' && words[at - 2]?.text === 'responsible') return true;
  if (before.text !== ',' && before.text !== 'and' && before.text !== ';' && before.text !== 'the') return false;
  if (before.text === 'the') return words[at - 2]?.text === 'for' && words[at - 3]?.text === 'responsible';
  return !duties.some((duty) => duty.at >= from && duty.at < at);
}

function byPara(words: readonly Word[], duty: Duty): boolean {
  const by = words.slice(duty.at, duty.at + 4).findIndex((word) => word.text === 'by');
  return by > 0 && words.slice(duty.at + by, duty.at + by + 4).some((word) => setOf.para?.has(word.text));
}

/** Where a verb's object is looked for; "provide students with instruction" has it behind the person. */
function zoneOf(duty: Duty, words: readonly Word[]): readonly [number, number] {
  const [from, to] = duty.object;
  const next = words[to]?.text;
  if ((duty.lemma === 'provide' || duty.lemma === 'supply') && next === 'with') {
    let end = to + 1;
    while (
      end < duty.to &&
      (words[end] as Word).text !== ',' &&
      !['in', 'for', 'to', 'by'].includes((words[end] as Word).text)
    )
      end += 1;
    return [from, end];
  }
  if (duty.passive) return duty.subject;
  return from < to ? [from, to] : duty.object;
}

/** An object phrase that ends a noun group: "lesson plans", but not the "lesson" of "lesson materials". */
function inObject(
  list: Phrases,
  words: readonly Word[],
  parts: readonly Part[],
  [from, to]: readonly [number, number],
): { from: number; to: number } | null {
  for (let at = from; at < to; at += 1) {
    const word = words[at] as Word;
    if (word.mark) continue;
    let most = -1;
    for (const phrase of list.from(word)) {
      const end = matchAt(phrase, words, at, to);
      if (end > most && endsNoun(words, parts, end)) most = end;
    }
    if (most >= 0) return { from: at, to: most };
  }
  return null;
}

const compoundHeads = new Set([
  'materials',
  'material',
  'supplies',
  'boards',
  'board',
  'center',
  'centers',
  'time',
  'room',
  'area',
  'areas',
  'equipment',
  'space',
  'files',
  'folders',
  'forms',
  'support',
  'assistance',
  'aids',
  'tools',
  'games',
  'resources',
  'booklets',
  'setting',
  'settings',
  'data',
  'packets',
  'kits',
  'activities',
  'goals',
  'objectives',
  'reports',
  'logs',
  'log',
  'schedule',
  'schedules',
  'staff',
  'meetings',
  'meeting',
  'team',
  'records',
  'paperwork',
  'bag',
  'bags',
  'errors',
  'skills',
  'changes',
  'projects',
  'copies',
  'needs',
  'plan',
  'team',
  'professionals',
  'provider',
  'providers',
  'information',
  'office',
  'programs',
  'program',
  'development',
  'class',
  'form',
  'training',
  'cart',
  'cabinet',
  'folder',
  'alternatives',
  'prevention',
  'cards',
  'comments',
]);

function endsNoun(words: readonly Word[], parts: readonly Part[], end: number): boolean {
  const next = words[end];
  if (!next || next.mark) return true;
  const last = words[end - 1] as Word;
  if (last.possessive) return false;
  if (next.joined) return false;
  return !(compoundHeads.has(next.text) && (parts[end] === 'noun' || parts[end] === 'verb' || parts[end] === 'other'));
}

/** In the duty's own clause, or in what opens the sentence: not in the next duty of a list. */
function standsNear(list: Phrases, one: Ready, words: readonly Word[], duty: Duty | null, opening: number): boolean {
  if (!duty || !one.verbs) return findPhrase(list, words) !== null;
  return (
    findPhrase(list, words, Math.min(duty.from, duty.at), Math.max(duty.reach, duty.object[1])) !== null ||
    findPhrase(list, words, 0, opening) !== null
  );
}

function fits(one: Ready, words: readonly Word[], duty: Duty | null, opening: number): boolean {
  if (one.with.length > 0 && !standsNear(one.with, one, words, duty, opening)) return false;
  if (one.also.length > 0 && !standsNear(one.also, one, words, duty, opening)) return false;
  if (one.without.length === 0) return true;
  const from = duty ? Math.min(duty.from, duty.at) : 0;
  const to = duty ? Math.max(duty.reach, duty.object[1]) : words.length;
  return findPhrase(one.without, words, from, to) === null;
}
