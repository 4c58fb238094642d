import type { Section } from '../knowledge/headings.ts';
import type { Kind } from '../types.ts';
import { add, type Features, found, hash, seed } from './features/hash.ts';
import { digits, gapOf, isTitled, lookFeatures, titledOpening } from './features/look.ts';
import { traits } from './features/traits.ts';
import {
  colonIn,
  kindWordFeatures,
  neighborFeatures,
  openingFeatures,
  topicFeatures,
  wordFeatures,
} from './features/words.ts';
import { isAllCaps } from './lines/characters.ts';
import type { RawLine } from './lines.ts';
import { isWholeHeading, sectionOf } from './sections.ts';
import { nextWord, type Word } from './words.ts';

/** What the tagger knows of a line besides its words. */
export interface Context {
  /** What the last heading says stands under it. */
  section: Section | null;
  /** The kind of the line before, null at the start. */
  before: Kind | null;
  /** Position of the line: its index, and the number of lines. */
  index: number;
  count: number;
  /** Blank lines usual between its lines: see `spacingOf`. */
  spacing: number;
}

/** Features for the kind of a line. `next` is the line after it. */
export function kindFeatures(
  text: string,
  line: RawLine,
  words: readonly Word[],
  context: Context,
  next: RawLine | null,
  nextWords: readonly Word[],
  beforeWords: readonly Word[],
): Features {
  const out = found;
  out.count = 0;
  wordFeatures(words, out);
  kindWordFeatures(words, out);
  neighborFeatures(nextWords, seed.next, out);
  neighborFeatures(beforeWords, seed.previous, out);
  openingFeatures(words, 0, out);
  /** Names are hashed part by part, so that none is ever put together. */
  const shape = (one: string, two = '', three = '', four = ''): void => {
    add(out, hash(four, hash(three, hash(two, hash(one, seed.shape)))));
  };
  let length = 0;
  let titled = 0;
  for (const word of words) {
    if (word.mark) continue;
    length += 1;
    if (isTitled(text, word)) titled += 1;
  }
  const size =
    length <= 1
      ? '1'
      : length <= 2
        ? '2'
        : length <= 4
          ? '3'
          : length <= 7
            ? '4'
            : length <= 12
              ? '5'
              : length <= 25
                ? '6'
                : '7';
  const marker = line.marker ?? 'bare';
  shape('size', size);
  shape(marker);
  shape('size', size, marker);
  const end = text[line.end - 1] ?? '';
  const tail = '.:;,?!)'.includes(end) ? end : 'w';
  shape('end', tail);
  shape('end', tail, size);
  const gap = gapOf(line.gap, context.spacing);
  shape('gap', gap);
  shape('gap', gap, next ? gapOf(next.gap, context.spacing) : 'none', size);
  shape('next', next ? (next.marker ?? 'bare') : 'none', tail);
  if (isAllCaps(text, line.start, line.end)) shape('caps', size);
  const share = digits[length === 0 ? 0 : Math.floor((titled / length) * 4)] as string;
  shape('titled', share);
  shape('titled', share, size, tail);
  if (line.indent > 20) shape('indented');
  lookFeatures(text, words, size, shape);
  if (length > 6 && titled < length) shape('opens', digits[Math.min(titledOpening(text, words), 4)]);
  if (text[line.start - 1] === '\f') shape('page');
  const colon = colonIn(words, 9);
  if (colon > 0) {
    shape('colon');
    shape('value', digits[Math.min(words.length - 1 - colon, 4)], size);
    const label = words.slice(0, colon);
    const section = sectionOf(label);
    if (section) shape('label', section);
    for (const word of label) add(out, traits(word).label);
    openingFeatures(words, colon + 1, out);
  }
  if (length <= 7 && isWholeHeading(words)) {
    shape('wholeHeading');
    shape('wholeHeading', tail);
  }
  const own = length <= 9 ? sectionOf(words) : null;
  if (own) {
    shape('names', own);
    shape('names', own, size, tail);
  }
  const section = context.section ?? 'none';
  const under = hash(section, seed.section);
  add(out, under);
  add(out, hash(size, under));
  add(out, hash(marker, under));
  const first = nextWord(words, 0);
  if (first >= 0) add(out, hash(traits(words[first] as Word).stem, under));
  const before = context.before ?? 'none';
  shape('before', before);
  shape('before', before, marker, gap);
  shape('before', before, section);
  if (context.index < 3) shape('top', digits[context.index]);
  else shape(context.index > context.count - 4 ? 'bottom' : 'middle');
  return out;
}

/** Features for the category of a duty, given the words of the last heading or sub-heading. */
export function categoryFeatures(words: readonly Word[], heading: readonly Word[]): Features {
  const out = found;
  out.count = 0;
  const purpose = purposeAt(words);
  const own = purpose < 0 ? words : words.slice(0, purpose);
  topicFeatures(own, out);
  openingFeatures(own, 0, out);
  const colon = colonIn(own, 7);
  if (colon > 0) openingFeatures(own, colon + 1, out);
  let verbs = 0;
  for (const word of own) {
    if (word.mark) continue;
    add(out, traits(word).verb);
    verbs += 1;
    if (verbs === 4) break;
  }
  for (const word of heading.slice(0, 8)) if (!word.mark) add(out, traits(word).heading);
  return out;
}

/** Where "for the purpose of" begins, or -1: the words after it are a reason, not a duty. */
export function purposeAt(words: readonly Word[]): number {
  for (let index = 1; index + 3 < words.length; index += 1) {
    if (words[index]?.text === 'for' && words[index + 2]?.text.startsWith('purpose') && words[index + 3]?.text === 'of')
      return index;
  }
  return -1;
}
