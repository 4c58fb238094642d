import { kindVocabulary } from '../../knowledge/vocabulary.ts';
import { nextWord, type Word } from '../words.ts';
import { add, type Features, hash, seed } from './hash.ts';
import { type Traits, traits } from './traits.ts';

/** How many words speak for each kind: none, one, two or more. */
export function kindWordFeatures(words: readonly Word[], out: Features): void {
  let met = 0;
  let seen = 0;
  for (const word of words) {
    if (word.mark) continue;
    for (const id of traits(word).kinds) {
      let at = 0;
      while (at < met && spoken[at] !== id) at += 1;
      if (at === met) {
        spoken[at] = id;
        times[at] = 0;
        met += 1;
      }
      times[at] = (times[at] as number) + 1;
    }
    seen += 1;
    if (seen > 60) break;
  }
  for (let at = 0; at < met; at += 1) {
    const id = spoken[at] as number;
    const count = times[at] as number;
    add(out, id);
    if (count > 1) add(out, id + 1);
    if (count * 3 >= seen) add(out, id + 2);
  }
}

/** Kinds that a line's words speak for, and how often: filled anew for each line. */
const spoken = new Int32Array(Object.keys(kindVocabulary).length);
const times = new Int32Array(spoken.length);

/** What a duty is about, for categories: its telling words. Pairs of words were tried and add nothing but size. */
export function topicFeatures(words: readonly Word[], out: Features): void {
  let seen = 0;
  for (const word of words) {
    if (word.mark) continue;
    const now = traits(word);
    if (!now.isFunction) {
      add(out, now.word);
      add(out, now.stemmed);
    }
    for (const id of now.vocabulary) add(out, id);
    seen += 1;
    if (seen > 60) break;
  }
}

/** Features of a line's own words, for kinds. */
export function wordFeatures(words: readonly Word[], out: Features): void {
  let before: Traits | null = null;
  let seen = 0;
  for (const word of words) {
    if (word.mark) {
      if ('$%@#|/('.includes(word.text)) add(out, hash(word.text, seed.word));
      continue;
    }
    const now = traits(word);
    add(out, now.word);
    add(out, now.stemmed);
    if (before) add(out, hash(now.plain, before.pair));
    for (const id of now.vocabulary) add(out, id);
    before = now;
    seen += 1;
    if (seen > 60) break;
  }
}

/** The first words, label aside: what a duty line opens with. */
export function openingFeatures(words: readonly Word[], from: number, out: Features): void {
  const first = nextWord(words, from);
  if (first < 0) return;
  const opening = traits(words[first] as Word);
  for (const id of opening.first) add(out, id);
  const second = nextWord(words, first + 1);
  if (second >= 0) add(out, hash(traits(words[second] as Word).plain, opening.firstPair));
  let last = words.length - 1;
  while ((words[last] as Word).mark) last -= 1;
  add(out, traits(words[last] as Word).last);
}

export function colonIn(words: readonly Word[], limit: number): number {
  for (let at = 0; at < words.length && at < limit; at += 1) if ((words[at] as Word).text === ':') return at;
  return -1;
}

/** What a neighboring line opens and ends with. */
export function neighborFeatures(words: readonly Word[], from: number, out: Features): void {
  const first = nextWord(words, 0);
  if (first < 0) {
    add(out, hash('none', from));
    return;
  }
  add(out, hash(traits(words[first] as Word).stem, from));
  const last = words.at(-1) as Word;
  add(out, hash(last.mark ? last.text : 'w', from ^ seed.last));
  if (colonIn(words, 6) > 0) add(out, hash('colon', from));
  add(out, hash(words.length < 5 ? 'short' : words.length < 14 ? 'middle' : 'long', from ^ seed.shape));
}
