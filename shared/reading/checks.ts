import { checks } from '../knowledge/checks.ts';
import type { CheckReport, CheckResult, Kind, Span } from '../types.ts';
import type { ReadLine } from './kinds.ts';
import { findPhrase, type Phrase, type Phrases, toNet, toPhrases } from './patterns.ts';
import { toSentences } from './signs.ts';
import { toWords, type Word } from './words.ts';

/** A stretch that a check reads: a sentence, or a field's label with the value on the line below. */
interface Said extends Span {
  kind: Kind;
  section: ReadLine['section'];
  /** Under a heading of what the para does not do. */
  negative: boolean;
  /** Among the first lines, where the title stands. */
  top: boolean;
  text: string;
  heard: Hearing;
}

/** What a phrase does for a check. Each is one bit of a `Heard`. */
const PRESENT = 1; // a pass
const NOT = 2; // the sentence is passed over
const ONLY = 4; // it is passed over without one of these, where there are any
const DENIED = 8; // a pass in a line of what the para does not do
const HINT = 16; // a part of a pass, when there is nothing better
const PART = 32; // the first of the parts that make a pass together; the next one is the next bit

interface Ready {
  id: string;
  present: Phrases;
  /** Names of the parts that make a pass together. */
  parts: readonly string[];
  /** Most telling first. */
  hints: Phrases;
  /** Whether a sentence must have one of the "if" phrases. */
  strict: boolean;
  lists: readonly (readonly [role: number, phrases: Phrases])[];
}

const ready: Ready[] = checks.map(({ id, present, partly }) => {
  const lists = { present: [], hints: [], not: [], if: [], denied: [] } as Record<string, string[]>;
  const parts = new Map<string, string[]>();
  for (const [list, rest] of [
    [present, 'present'],
    [partly, 'hints'],
  ] as const) {
    for (const entry of list) {
      const [, label, phrase = entry] = /^([a-z]+): (.+)$/.exec(entry) ?? [];
      if (!label || label === 'not' || label === 'if' || label === 'denied') lists[label ?? rest]?.push(phrase);
      else parts.set(label, [...(parts.get(label) ?? []), phrase]);
    }
  }
  const passes = toPhrases(lists.present);
  const hints = toPhrases(lists.hints);
  return {
    id,
    present: passes,
    parts: [...parts.keys()],
    hints,
    strict: (lists.if?.length ?? 0) > 0,
    lists: [
      [PRESENT, passes],
      [NOT, toPhrases(lists.not)],
      [ONLY, toPhrases(lists.if)],
      [DENIED, toPhrases(lists.denied)],
      [HINT, hints],
      ...[...parts.values()].map((list, place) => [PART << place, toPhrases(list)] as const),
    ],
  };
});

/** What a stretch says to one check: the roles of the phrases that stand in it, and the first hint. */
interface Heard {
  roles: number;
  hint: Phrase | null;
}

/** What a stretch says to the checks, by their place, and whether those that read numbers should look. */
interface Hearing {
  checks: ReadonlyMap<number, Heard>;
  numbers: boolean;
}

const net = toNet(ready.flatMap(({ lists }, check) => lists.map(([role, list]) => [{ check, role }, list] as const)));
const SPEAKS = ~(NOT | ONLY);

/** Null when it says nothing to any. */
function toHeard(text: string, words: readonly Word[], kind: Kind): Hearing | null {
  const numbers = kind === 'heading' || /\d|^(?:work )?(?:hours|days|schedule) ?:/i.test(text);
  const caught = net(words);
  if (caught.length === 0 && !numbers) return null;
  const heard = new Map<number, Heard>();
  for (const { of, phrase } of caught) {
    const { roles, hint } = heard.get(of.check) ?? silence;
    heard.set(of.check, { roles: roles | of.role, hint: hint ?? (of.role === HINT ? phrase : null) });
  }
  return { checks: heard, numbers };
}

const silence: Heard = { roles: 0, hint: null };

/** What a good posting says, and whether this one says it: a result for every check, in the order of `knowledge/checks.ts`. */
export function toChecks(text: string, lines: readonly ReadLine[], title?: string): CheckReport[] {
  const said = toSaid(text, lines);
  return ready.map((check, index) => {
    const { result, span } = judge(check, index, said);
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

function judge(check: Ready, place: number, said: readonly Said[]): Judged {
  const parts = new Map<string, Said>();
  let most: Said | null = null;
  let count = 0;
  let share: Said | null = null;
  let hint: Said | null = null;
  let rank = Number.POSITIVE_INFINITY;
  const counted = inNumbers[check.id];
  for (const one of said) {
    const heard = one.heard.checks.get(place) ?? silence;
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

const kinds = (...list: Kind[]): ((one: Said) => boolean) => {
  const set = new Set(list);
  return (one) => set.has(one.kind);
};
const allBut = (...list: Kind[]): ((one: Said) => boolean) => {
  const set = new Set(list);
  return (one) => !set.has(one.kind);
};
const frame = kinds('terms', 'heading', 'summary', 'reporting', 'furniture', 'legal');
const posted = kinds('terms', 'heading', 'summary', 'reporting', 'furniture');

/** The lines a check reads; every line when it is not named here. */
const readIn: Record<string, (one: Said) => boolean> = {
  'title-role': (one) =>
    one.kind === 'summary' || (one.top && (one.kind === 'terms' || one.kind === 'heading' || one.kind === 'furniture')),
  'named-supervisor': (one) => posted(one) || one.section === 'reporting',
  'supervision-statement': allBut('furniture', 'legal', 'physical', 'qualification'),
  qualifications: (one) => kinds('qualification', 'legal', 'terms', 'heading')(one) || one.section === 'qualification',
  training: (one) => allBut('legal', 'qualification')(one) || offer.test(one.text),
  hours: kinds('terms', 'heading', 'summary', 'reporting'),
  pay: (one) => frame(one) || rate.test(one.text),
  breaks: frame,
  'paid-time': allBut('physical'),
  assignment: kinds('summary', 'terms'),
  'personal-care': allBut('legal', 'furniture', 'reporting', 'heading'),
  medical: kinds('duty', 'summary', 'other-duties'),
  'physical-demands': (one) =>
    kinds('physical', 'qualification', 'terms')(one) || one.section === 'physical' || weighs(one),
  'behavior-support': allBut('furniture', 'legal', 'heading'),
  'iep-access': allBut('furniture', 'legal'),
  'class-coverage-policy': allBut('furniture'),
  'duty-mix': kinds('duty', 'heading', 'summary', 'other-duties', 'terms'),
  'other-duties-bounded': kinds('other-duties', 'duty'),
  evaluator: (one) => frame(one) || one.section === 'reporting',
  'employment-basics': allBut('duty', 'summary', 'qualification', 'physical'),
};

/** A qualification or a legal line that offers training: "Willing to learn (training provided)". */
const offer = /\b(?:provided|given|paid|offered|held|will train)\b/i;

/** "$15.50 an hour", "$17 - $19/hr": pay wherever it stands. */
const rate = /\$ ?\d[\d.,]{0,9}(?: ?(?:-|–|to) ?\$? ?\d[\d.,]{0,9})? ?(?:\/|per|an?) ?(?:hour|hr|day|year)/i;

function reads(id: string, one: Said): boolean {
  return readIn[id]?.(one) ?? true;
}

/** What numbers say, which phrases cannot hold: a label, a hint, a share of the day, or a whole pass. */
const inNumbers: Record<string, (one: Said) => string[]> = {
  hours: (one) =>
    givesHours(one.text) ? ['hours'] : /^(?:work )?(?:hours|days|schedule) ?:/i.test(one.text) ? ['hint'] : [],
  pay: (one) => (givesPay(one) ? ['present'] : []),
  'physical-demands': (one) => (weighs(one) ? ['weight'] : []),
  'duty-mix': (one) => givesShares(one),
};

/** "7 hours a day", "6.5 hrs", "Hours: 7", "8:05 a.m. to 3:05 p.m.", "5:45-8:45"; not "$18/hr". */
function givesHours(text: string): boolean {
  if (/\d(?:\.\d{1,2})?[ _-]{0,3}(?:hours?|hrs?|h)\b/i.test(text)) return true;
  if (/\b(?:hours?|hrs)\b[^\d$]{0,16}\d/i.test(text)) return true;
  return (text.match(/\d{1,2}(?::\d\d| ?[ap]\.?m\b)/gi) ?? []).length > 1;
}

/** Words near an amount that make it something else than the pay. */
const besidePay =
  /stipend|bonus|fee|fees|reimburse|fingerprint|cost|tuition|grant|premium|scholarship|budget|insurance/i;

/** "$18.40 to $22.10 an hour", "Wage: 15.85 - 17.20", "$44,000"; not "a $75 stipend", "a $50 fee". */
function givesPay({ text }: Said): boolean {
  for (const amount of text.matchAll(/\$ ?\d/g)) {
    const before = text.slice(Math.max(0, amount.index - 24), amount.index);
    const after = text.slice(amount.index, amount.index + 30);
    if (!besidePay.test(before) && !besidePay.test(after.split(/[,;] /)[0] as string)) return true;
  }
  if (/\d{1,3}\.\d\d ?(?:\/|per|an) ?(?:hour|hr)/i.test(text)) return true;
  return /\b(?:pay|salary|wage|wages|rate|hourly)\b[^\d]{0,24}\d{1,3}(?:,\d{3}|\.\d\d)(?! ?(?:hours|hrs|h\b))/i.test(
    text,
  );
}

/** "up to 40 pounds", "10-25 lb", "50#". */
function weighs({ text }: Said): boolean {
  return /\d ?-?(?:lbs?\b|pounds?\b|#)/i.test(text);
}

/** "60% instruction, 20% care", a share on a line of its own ("Clerical work (10%)"), or a table with the heading "% of time". */
function givesShares({ text, kind }: Said): string[] {
  const shares = (text.match(/\d ?(?:%|percent)/gi) ?? []).length;
  if (shares > 1) return ['present'];
  if (kind === 'heading' && /(?:%|percent).{0,12}time/i.test(text)) return ['present'];
  if (kind === 'heading' && /how often|frequency/i.test(text)) return ['hint'];
  if (kind !== 'terms' && /(?:^|[(:] ?)\d{1,3} ?%/.test(text)) return ['share', 'hint'];
  return shares > 0 && /of (?:the |your )?(?:time|day|week)/i.test(text) ? ['hint'] : [];
}

const TOP = 8; // lines: a page's own header may stand before the title

function toSaid(text: string, lines: readonly ReadLine[]): Said[] {
  const limit = lines[Math.min(TOP, lines.length) - 1]?.end ?? 0;
  const out: Said[] = [];
  for (const { start, end, line, words, negative } of toSentences(text, lines)) {
    const { kind, section } = line;
    const own = text.slice(start, end);
    const heard = toHeard(own, toBare(words), kind);
    if (heard) out.push({ start, end, kind, section, negative, top: end <= limit, text: own, heard });
  }
  return [...out, ...toFields(text, lines, limit)];
}

/** First words of fields whose value may stand on the line below. */
const fields = new Set(
  'supervisor immediate direct reports report responsible hours days months term terms salary pay wage rate hourly compensation evaluation evaluator title position assignment schedule start supervision'.split(
    ' ',
  ),
);

/** "Supervisor", and on the next line "Math Department Chair": a label and its value, read as one. */
function toFields(text: string, lines: readonly ReadLine[], limit: number): Said[] {
  const out: Said[] = [];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (!next || line.words.length > 5 || next.words.length > 16 || next.kind === 'heading' || next.gap > 1) return;
    if (!fields.has(line.words[0]?.text ?? '')) return;
    const words = toBare([...line.words, ...next.words]);
    const own = text.slice(line.start, next.end);
    const heard = toHeard(own, words, next.kind);
    if (!heard) return;
    out.push({
      start: line.start,
      end: next.end,
      kind: next.kind,
      section: next.section,
      negative: false,
      top: next.end <= limit,
      text: own,
      heard,
    });
  });
  return out;
}

/** Words without the marks that only lay a line out; a semicolon before "or" or "and" ends nothing. */
function toBare(words: readonly Word[]): Word[] {
  return words.filter(
    (word, at) => !word.mark || (word.text === ';' && words[at + 1]?.text !== 'or' && words[at + 1]?.text !== 'and'),
  );
}
