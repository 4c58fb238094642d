import { checks } from '../knowledge/checks.ts';
import type { CheckReport, CheckResult, Kind, Span } from '../types.ts';
import type { ReadLine } from './kinds.ts';
import { findPhrase, type Phrase, toPhrase } from './patterns.ts';
import { type Sentence, toSentences } from './signs.ts';
import { toWords, type Word } from './words.ts';

/** A stretch that a check reads: a sentence, or a field's label with the value on the line below. */
interface Said extends Span {
  kind: Kind;
  section: ReadLine['section'];
  /** Without the marks that would keep "Reports to: Principal" apart. */
  words: readonly Word[];
  /** Under a heading of what the para does not do. */
  negative: boolean;
  /** Among the first lines, where the title stands. */
  top: boolean;
  text: string;
}

interface Ready {
  id: string;
  /** One of these alone is a pass. */
  present: Phrase[];
  /** A part of a pass; when each has been found it is one. */
  parts: Map<string, Phrase[]>;
  /** Most telling first. */
  hints: Phrase[];
  /** A sentence with one of these is passed over ... */
  not: Phrase[];
  /** ... and, where there are any of these, one without them. */
  only: Phrase[];
  /** A pass in a line of what the para does not do. */
  denied: Phrase[];
}

const ready: Ready[] = checks.map(({ id, present, partly }) => {
  const one: Ready = { id, present: [], parts: new Map(), hints: [], not: [], only: [], denied: [] };
  for (const [list, rest] of [
    [present, one.present],
    [partly, one.hints],
  ] as const) {
    for (const entry of list) {
      const [, label, phrase = entry] = /^([a-z]+): (.+)$/.exec(entry) ?? [];
      const order = label === 'not' ? one.not : label === 'if' ? one.only : label === 'denied' ? one.denied : rest;
      if (order !== rest || !label) order.push(toPhrase(phrase));
      else one.parts.set(label, [...(one.parts.get(label) ?? []), toPhrase(phrase)]);
    }
  }
  return one;
});

/** What a good posting says, and whether this one says it: a result for every check, in the order of `knowledge/checks.ts`. */
export function toChecks(text: string, lines: readonly ReadLine[], title?: string): CheckReport[] {
  const said = toSaid(text, lines);
  return ready.map((check) => {
    const { result, span } = judge(check, said);
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

function judge(check: Ready, said: readonly Said[]): Judged {
  const parts = new Map<string, Said>();
  let most: Said | null = null;
  let count = 0;
  let share: Said | null = null;
  let hint: Said | null = null;
  let rank = Number.POSITIVE_INFINITY;
  for (const one of said) {
    if (one.negative) {
      if (findPhrase(check.denied, one.words)) return { result: 'present', span: one };
      continue;
    }
    if (!reads(check.id, one) || findPhrase(check.not, one.words)) continue;
    if (check.only.length > 0 && !findPhrase(check.only, one.words)) continue;
    if (findPhrase(check.present, one.words)) return { result: 'present', span: one };
    const numbers = inNumbers[check.id]?.(one) ?? [];
    if (numbers.includes('present')) return { result: 'present', span: one };
    // One share says little; a second one makes a mix.
    if (numbers.includes('share')) {
      if (share) return { result: 'present', span: share };
      share = one;
    }
    const labels = [...check.parts].filter(
      ([label, phrases]) => numbers.includes(label) || findPhrase(phrases, one.words),
    );
    for (const [label] of labels) if (!parts.has(label)) parts.set(label, one);
    // The sentence that says most stands for the check; of two that say as much, the one with the part listed first.
    const weight = labels.length - (labels[0] ? [...check.parts.keys()].indexOf(labels[0][0]) / 10 : 0);
    if (weight > count) {
      count = weight;
      most = one;
    }
    const hinted = findPhrase(check.hints, one.words)?.phrase;
    const place = hinted ? check.hints.indexOf(hinted) : numbers.includes('hint') ? check.hints.length : rank;
    if (place < rank) {
      rank = place;
      hint = one;
    }
  }
  if (most) return { result: parts.size === check.parts.size ? 'present' : 'partly', span: most };
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
  const sentences = toSentences(text, lines).map((sentence) => toOne(text, sentence, limit));
  return [...sentences, ...toFields(text, lines, limit)];
}

function toOne(text: string, { start, end, line, words, negative }: Sentence, limit: number): Said {
  return {
    start,
    end,
    kind: line.kind,
    section: line.section,
    words: toBare(words),
    negative,
    top: end <= limit,
    text: text.slice(start, end),
  };
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
    out.push({
      start: line.start,
      end: next.end,
      kind: next.kind,
      section: next.section,
      words,
      negative: false,
      top: next.end <= limit,
      text: text.slice(line.start, next.end),
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
