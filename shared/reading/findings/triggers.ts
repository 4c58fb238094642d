import { rulings } from '../../knowledge/rules/rulings.ts';
import { nominals, verbForms } from '../../knowledge/verbs.ts';
import type { Kind, Ruling, Trigger } from '../../types.ts';
import { auxiliaries } from '../duties/duty.ts';
import { findPhrase, type Phrases, toNet, toPhrases } from '../patterns.ts';
import { lexemeOf, perWord, type Word } from '../words.ts';

export interface Ready {
  rule: Ruling;
  trigger: Trigger;
  kinds: ReadonlySet<Kind>;
  verbs: ReadonlySet<string> | null;
  objects: Phrases;
  says: Phrases;
  opens: Phrases;
  with: Phrases;
  also: Phrases;
  /** What must stand with the verb. */
  near: Phrases;
  without: Phrases;
  unless: Phrases;
}

export const usualKinds: Kind[] = ['duty', 'summary', 'other-duties'];

const ready: Ready[] = rulings.flatMap((rule) =>
  rule.does.map((trigger) => ({
    rule,
    trigger,
    kinds: new Set(trigger.kinds ?? usualKinds),
    verbs: trigger.verbs ? new Set(trigger.verbs) : null,
    objects: toPhrases(trigger.objects),
    says: toPhrases(trigger.says),
    opens: toPhrases(trigger.opens),
    with: toPhrases(trigger.with),
    also: toPhrases(trigger.also),
    near: toPhrases([...(trigger.with ?? []), ...(trigger.also ?? [])]),
    without: toPhrases(trigger.without),
    unless: toPhrases(trigger.unless),
  })),
);

export const nothing: never[] = [];

/** Triggers by their own words; the cheap pass looks at no others but those of a verb and its object. */
const saying = toNet(ready.flatMap(({ says, opens }, index) => [[index, says] as const, [index, opens] as const]));

/** Triggers as bits, by their place. */
const lanes = (ready.length + 31) >> 5;

const toBits = (holds: (one: Ready) => boolean): Int32Array => {
  const bits = new Int32Array(lanes);
  ready.forEach((one, index) => {
    if (holds(one)) bits[index >> 5] = (bits[index >> 5] as number) | (1 << (index & 31));
  });
  return bits;
};

const noBits = new Int32Array(0);

const objectless = toBits(({ objects }) => objects.length === 0);

/** The triggers that have no words of their own and a verb of this form; whether it is a past form, and whether it may help one. */
const doing = perWord((text) => {
  const verb = verbForms.get(text);
  const lemma = nominals.get(text) ?? verb?.lemma;
  const own = toBits(({ verbs, says, opens }) =>
    Boolean(lemma && says.length + opens.length === 0 && verbs?.has(lemma)),
  );
  const bits = own.some((lane) => lane !== 0) ? own : noBits;
  return { bits, past: verb?.form === 'ed', helps: auxiliaries.has(text) };
});

/** The triggers whose object may begin with this word. */
const holding = perWord((text) => {
  const word = { lexeme: lexemeOf(text) };
  const bits = toBits(({ objects }) => objects.from(word).length > 0);
  return bits.some((lane) => lane !== 0) ? bits : noBits;
});

/** The triggers that may fire: a phrase stands in the words, or a verb and an object. In the order of the rules. */
export function toCandidates(words: readonly Word[], kind: Kind, led: boolean): readonly Ready[] {
  const said = saying(words);
  const done = toDone(words, kind, led);
  if (said.length === 0) return done.map((index) => ready[index] as Ready);
  const found = new Set(done);
  for (const { of } of said) if (readsKind(of, kind)) found.add(of);
  return [...found].sort((one, other) => one - other).map((index) => ready[index] as Ready);
}

/** The triggers of which a verb and an object stand in the words, by their place. */
function toDone(words: readonly Word[], kind: Kind, led: boolean): readonly number[] {
  let helped = led;
  const verbs = anyOf(words, (word, at) => {
    const { bits, past, helps } = doing(word);
    helped ||= helps;
    // "lessons written by the teacher": a past form is a duty behind a helper, or where it opens the sentence.
    return past && !helped && at > 0 ? noBits : bits;
  });
  if (!verbs) return nothing;
  const objects = anyOf(words, holding);
  const out: number[] = [];
  verbs.forEach((lane, at) => {
    let bits = lane & ((objectless[at] as number) | (objects?.[at] ?? 0));
    while (bits !== 0) {
      const index = at * 32 + 31 - Math.clz32(bits & -bits);
      bits &= bits - 1;
      if (readsKind(index, kind) && hasObject(ready[index] as Ready, words)) out.push(index);
    }
  });
  return out;
}

/** The bits of any of the words, null where there are none. */
function anyOf(words: readonly Word[], bitsOf: (word: Word, at: number) => Int32Array): Int32Array | null {
  let all: Int32Array | null = null;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as Word;
    if (word.mark) continue;
    const bits = bitsOf(word, index);
    if (bits.length === 0) continue;
    all ??= new Int32Array(lanes);
    for (let at = 0; at < lanes; at += 1) all[at] = (all[at] as number) | (bits[at] as number);
  }
  return all;
}

function readsKind(index: number, kind: Kind): boolean {
  return (ready[index] as Ready).kinds.has(kind);
}

/** An object of the verb, and what must stand with it, stand in the words at all. */
function hasObject(one: Ready, words: readonly Word[]): boolean {
  if (one.objects.length > 0 && !findPhrase(one.objects, words)) return false;
  if (one.with.length > 0 && !findPhrase(one.with, words)) return false;
  return one.also.length === 0 || findPhrase(one.also, words) !== null;
}

/** What must stand in the sentence, lead-in included, and what may not. */
export function mayFit(one: Ready, words: readonly Word[]): boolean {
  if (one.with.length > 0 && !findPhrase(one.with, words)) return false;
  if (one.also.length > 0 && !findPhrase(one.also, words)) return false;
  return one.unless.length === 0 || !findPhrase(one.unless, words);
}
