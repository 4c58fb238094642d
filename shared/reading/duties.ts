import { carried } from '../knowledge/verbs.ts';
import { breaks, type Duty, type Found } from './duties/duty.ts';
import { place } from './duties/governor.ts';
import { finish } from './duties/object.ts';
import { verbAt } from './duties/verb.ts';
import type { Part } from './parts.ts';
import type { Word } from './words.ts';

/** "makes (good) use of": the noun is the deed. */
function meant(words: readonly Word[], index: number, verb: Found): Found {
  const noun = carried[verb.lemma];
  if (!noun) return verb;
  for (const at of [index + 1, index + 2]) {
    if (words[at]?.text === noun && words[at + 1]?.text === 'of') return { ...verb, lemma: noun };
  }
  return verb;
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
    out.push(place(words, parts, index, meant(words, index, verb), out, clause, modal));
  }
  return out.map((duty, index) => finish(words, parts, duty, out, index));
}
