import { checkPhrases } from '../../knowledge/check-phrases.ts';
import type { Kind, Span } from '../../types.ts';
import { type Phrase, type Phrases, toNet, toPhrases } from '../patterns.ts';
import { perWord, type Word } from '../words.ts';

/** What a phrase does for a check. Each is one bit of a `Heard`. */
export const PRESENT = 1; // a pass
export const NOT = 2; // the sentence is passed over
export const ONLY = 4; // it is passed over without one of these, where there are any
export const DENIED = 8; // a pass in a line of what the para does not do
const HINT = 16; // a part of a pass, when there is nothing better
export const PART = 32; // the first of the parts that make a pass together; the next one is the next bit

export interface Ready {
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

export const ready: Ready[] = checkPhrases.map(({ id, present, partly }) => {
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
export interface Heard {
  roles: number;
  hint: Phrase | null;
}

/** What a stretch says to the checks, by their place, and whether those that read numbers should look. */
export interface Hearing {
  checks: ReadonlyMap<number, Heard>;
  numbers: boolean;
}

const nothing: ReadonlyMap<number, Heard> = new Map();

const net = toNet(ready.flatMap(({ lists }, check) => lists.map(([role, list]) => [{ check, role }, list] as const)));

export const SPEAKS = ~(NOT | ONLY);

/** Null when it says nothing to any. */
export function toHeard(text: string, { start, end }: Span, words: readonly Word[], kind: Kind): Hearing | null {
  const first = words[0];
  const labelled = first !== undefined && labels.has(first.text) && label.test(text.slice(start, end));
  const numbers = kind === 'heading' || labelled || words.some((word) => !word.mark && hasDigit(word));
  const caught = net(words);
  if (caught.length === 0) return numbers ? { checks: nothing, numbers } : null;
  const heard = new Map<number, Heard>();
  for (const { of, phrase } of caught) {
    const { roles, hint } = heard.get(of.check) ?? silence;
    heard.set(of.check, { roles: roles | of.role, hint: hint ?? (of.role === HINT ? phrase : null) });
  }
  return { checks: heard, numbers };
}

/** A label that numbers stand behind, and the words that it may begin with. */
export const label = /^(?:work )?(?:hours|days|schedule) ?:/i;

export const labels = new Set(['work', 'hours', 'days', 'schedule']);

const hasDigit = perWord((text) => /\d/.test(text));

export const silence: Heard = { roles: 0, hint: null };
