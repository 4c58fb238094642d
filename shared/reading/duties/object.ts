import type { Part } from '../parts.ts';
import type { Word } from '../words.ts';
import { breaks, type Duty, relatives } from './duty.ts';

/** Ends the duty where the next part of the sentence begins, and finds its object, or the one it shares. */
export function finish(
  words: readonly Word[],
  parts: readonly Part[],
  duty: Duty,
  all: readonly Duty[],
  index: number,
): Duty {
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

/** "Determines, with data, whether ...": the object stands behind what is put in between. */
function afterAside(words: readonly Word[], parts: readonly Part[], from: number, limit: number): number {
  if (words[from]?.text !== ',') return from;
  if (parts[from + 1] !== 'preposition' && words[from + 1]?.text !== 'together') return from;
  for (let at = from + 2; at < Math.min(limit, from + ASIDE); at += 1) if (words[at]?.text === ',') return at + 1;
  return from;
}

const ASIDE = 8; // words

/** The object right after a verb: up to the first preposition but "of". */
function objectAfter(
  words: readonly Word[],
  parts: readonly Part[],
  verb: number,
  limit: number,
): readonly [number, number] {
  let from = afterAside(words, parts, verb + 1, limit);
  // "plan for lessons", "substitute for teachers", "step in for": a verb with its preposition.
  let nouns = false;
  let to = from;
  const asked = words[words[from]?.text === 'of' ? from + 1 : from]?.text ?? '';
  if (['which', 'whether', 'if', 'what', 'who', 'how'].includes(asked)) {
    // "determine whether a student qualifies": the question is the object, to its end.
    let end = from;
    while (end < words.length && !(words[end] as Word).mark) end += 1;
    return [from, end];
  }
  for (let at = from; at < limit; at += 1) {
    const word = words[at] as Word;
    if (breaks.has(word.text) || relatives.has(word.text) || (word.text === 'following' && nouns)) break;
    // "grade-by-grade" is one word.
    const inside = word.joined && word.text === 'by';
    if (parts[at] === 'preposition' && !inside && word.text !== 'of' && word.text !== 'including') {
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
