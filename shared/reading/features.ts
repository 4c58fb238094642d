import { headings, notNegative, type Section, wholeHeadings } from '../knowledge/headings.ts';
import { functionWords, kindVocabulary, states, vocabulary } from '../knowledge/vocabulary.ts';
import type { CategoryId, Kind } from '../types.ts';
import { isAllCaps } from './lines/characters.ts';
import type { RawLine } from './lines.ts';
import { perWord, type Word } from './words.ts';

/** What the tagger knows of a line besides its words. */
export interface Context {
  /** What the last heading says stands under it. */
  section: Section | null;
  /** The kind of the line before, null at the start. */
  before: Kind | null;
  /** The words of the last heading or sub-heading, for categories. */
  heading: readonly Word[];
  /** Position of the line: its index, and the number of lines. */
  index: number;
  count: number;
}

/** FNV-1a over UTF-16 units: features are numbers, never strings kept in memory. */
export function hash(text: string, seed = 0x811c9dc5): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) {
    value ^= text.charCodeAt(at);
    value = Math.imul(value, 0x01000193);
  }
  return value;
}

/** Seeds, one for each family of features, so that "w:lift" and "h:lift" differ. */
const seed = {
  word: hash('w'),
  stem: hash('s'),
  pair: hash('p'),
  first: hash('f'),
  firstPair: hash('g'),
  last: hash('l'),
  shape: hash('x'),
  section: hash('c'),
  heading: hash('h'),
  vocabulary: hash('v'),
  label: hash('b'),
  kind: hash('k'),
  next: hash('n'),
  previous: hash('r'),
};

const suffixes = [
  'ations',
  'ation',
  'ments',
  'ment',
  'ings',
  'ing',
  'ies',
  'ied',
  'ors',
  'ers',
  'ed',
  'es',
  's',
  'e',
  'y',
];

/** A rough stem: one known ending off, never below four letters. */
export function stemOf(word: string): string {
  for (const suffix of suffixes) {
    if (word.length - suffix.length >= 4 && word.endsWith(suffix)) return word.slice(0, -suffix.length);
  }
  return word;
}

const stemmed: [string, number][] = [];
for (const [category, words] of Object.entries(vocabulary) as [CategoryId, string][]) {
  for (const stem of words.split(' ')) stemmed.push([stem.replaceAll('-', ''), hash(category, seed.vocabulary)]);
}
/** By first three letters, so that a word meets few stems. */
const stemsByHead = new Map<string, [string, number][]>();
for (const entry of stemmed) {
  const head = entry[0].slice(0, 3);
  stemsByHead.set(head, [...(stemsByHead.get(head) ?? []), entry]);
}

/** Kinds by the words that speak for them: whole words, and beginnings of words by their first three letters. */
const kindWords = new Map<string, number[]>();
const kindHeads = new Map<string, [string, number][]>();
for (const [kind, words] of Object.entries(kindVocabulary)) {
  const id = hash(kind, seed.kind);
  for (const word of words.split(' ')) {
    if (word.endsWith('*')) {
      const head = word.slice(0, 3);
      kindHeads.set(head, [...(kindHeads.get(head) ?? []), [word.slice(0, -1), id]]);
    } else kindWords.set(word, [...(kindWords.get(word) ?? []), id]);
  }
}

const number = /^\d/;

/** What the tagger makes of one word wherever it stands: numbers count by their length only. */
interface Traits {
  plain: string;
  stem: string;
  word: number;
  stemmed: number;
  /** Categories whose vocabulary it belongs to. */
  vocabulary: readonly number[];
  /** Kinds that it speaks for. */
  kinds: readonly number[];
  /** The word and its stem as the first of a line, and the look of its ending. */
  first: readonly number[];
  last: number;
  label: number;
  /** What the feature of a pair begins with: as its first word, and as a line's first word. */
  pair: number;
  firstPair: number;
  /** Its stem, as a verb and in a heading. */
  verb: number;
  heading: number;
  /** It says nothing of what a line is about: "the", "their", "when". */
  isFunction: boolean;
}

const traits = perWord<Traits>((text) => {
  const plain = number.test(text) ? `0${Math.min(text.length, 5)}` : text;
  const stem = stemOf(plain);
  const ending = plain.length > 3 && plain.endsWith('s') ? 's' : plain.endsWith('ing') ? 'ing' : 'base';
  const beginning = (list: readonly [string, number][] | undefined, word: string): number[] =>
    (list ?? []).flatMap(([head, id]) => (word.startsWith(head) ? id : []));
  return {
    plain,
    stem,
    word: hash(plain, seed.word),
    stemmed: hash(stem, seed.stem),
    vocabulary: beginning(stemsByHead.get(plain.slice(0, 3)), plain),
    kinds: [...(kindWords.get(text) ?? []), ...beginning(kindHeads.get(text.slice(0, 3)), text)],
    first: [hash(plain, seed.first), hash(stem, seed.first ^ seed.stem), hash(ending, seed.shape ^ seed.first)],
    last: hash(plain, seed.last),
    label: hash(text, seed.label),
    pair: hash(stem, seed.pair),
    firstPair: hash(plain, seed.firstPair),
    verb: hash(stemOf(text), seed.label ^ seed.stem),
    heading: hash(stemOf(text), seed.heading),
    isFunction: functionWords.has(text),
  };
});

/** A line's features as they are found, some of them twice; filled anew for the next line. */
export interface Features {
  readonly ids: Int32Array;
  count: number;
}

const ROOM = 2048; // features: a line has some hundred
const found: Features = { ids: new Int32Array(ROOM), count: 0 };

function add(out: Features, id: number): void {
  out.ids[out.count] = id;
  out.count += 1;
}

/** Bits of a feature as it is stored: the fewer, the less room its number takes, and the oftener two share one. */
const BITS = 22;

/** A feature as it is stored. */
export function toStored(id: number): number {
  return (id ^ (id >>> BITS)) & ((1 << BITS) - 1);
}

/** The features as they are stored, each once. */
export function toIds({ ids, count }: Features): number[] {
  return [...new Set(Array.from(ids.subarray(0, count), toStored))];
}

/** How many words speak for each kind: none, one, two or more. */
function kindWordFeatures(words: readonly Word[], out: Features): void {
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
function topicFeatures(words: readonly Word[], out: Features): void {
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
function wordFeatures(words: readonly Word[], out: Features): void {
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
function openingFeatures(words: readonly Word[], from: number, out: Features): void {
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

/** The first word from there on that is no mark, -1 when there is none. */
function nextWord(words: readonly Word[], from: number): number {
  for (let at = from; at < words.length; at += 1) if (!(words[at] as Word).mark) return at;
  return -1;
}

function colonIn(words: readonly Word[], limit: number): number {
  for (let at = 0; at < words.length && at < limit; at += 1) if ((words[at] as Word).text === ':') return at;
  return -1;
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
  const gap = digits[Math.min(line.gap, 2)] as string;
  shape('gap', gap);
  shape('gap', gap, nexts[Math.min(next?.gap ?? 3, 2)], size);
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
  shape('before', before, marker, digits[Math.min(line.gap, 1)]);
  shape('before', before, section);
  if (context.index < 3) shape('top', digits[context.index]);
  else shape(context.index > context.count - 4 ? 'bottom' : 'middle');
  return out;
}

/** What a line holds that no word of it tells: a sum, an address, a date, a place, a bare number. */
function lookFeatures(
  text: string,
  words: readonly Word[],
  size: string,
  shape: (one: string, two?: string, three?: string) => void,
): void {
  let numbers = 0;
  let slashes = 0;
  let others = 0;
  for (let at = 0; at < words.length && at < 40; at += 1) {
    const word = words[at] as Word;
    if (word.text === '$') shape('look', 'sum');
    else if (word.text === '@') shape('look', 'mail');
    else if (word.text === 'www' || word.text === 'http' || word.text === 'https') shape('look', 'web');
    else if (word.text === '/') slashes += 1;
    else if (number.test(word.text)) numbers += 1;
    else if (!word.mark) others += 1;
    if (at > 0 && (words[at - 1] as Word).text === ',' && isState(text, word)) shape('look', 'place');
  }
  if (slashes > 1 && numbers > 2) shape('look', 'date');
  if (numbers > 0 && others === 0 && words.length <= 2) shape('look', 'number');
  shape('numbers', digits[Math.min(numbers, 3)], size);
}

/** "OH" behind a comma: two capitals that name a state. */
function isState(text: string, word: Word): boolean {
  return word.text.length === 2 && states.has(word.text) && text.charCodeAt(word.end - 1) < 91;
}

/** How many words a line opens with in capitals: a sentence about a named employer opens with its name. */
function titledOpening(text: string, words: readonly Word[]): number {
  let count = 0;
  for (const word of words) {
    if (word.mark) continue;
    if (!isTitled(text, word)) break;
    count += 1;
  }
  return count;
}

const digits = ['0', '1', '2', '3', '4'];
const nexts = ['next0', 'next1', 'next2'];

/** What a neighboring line opens and ends with. */
function neighborFeatures(words: readonly Word[], from: number, out: Features): void {
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

/** Features for the category of a duty. */
export function categoryFeatures(words: readonly Word[], context: Context): Features {
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
  for (const word of context.heading.slice(0, 8)) if (!word.mark) add(out, traits(word).heading);
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

function isTitled(text: string, word: Word): boolean {
  const code = text.charCodeAt(word.start);
  if (code < 128) return code >= 65 && code <= 90;
  const char = text[word.start] as string;
  return char !== char.toLowerCase();
}

const open = notNegative.map((phrase) => phrase.split(' '));

interface Named {
  section: Section;
  words: readonly string[];
  /** The most telling comes first. */
  rank: number;
}

const namings: readonly Named[] = headings
  .flatMap(([section, phrases]) => phrases.map((phrase) => ({ section, words: phrase.split(' ') })))
  .map((phrase, rank) => ({ ...phrase, rank }));

/** Heading phrases that may begin with a word. */
const namingFrom = perWord((text) => namings.filter(({ words }) => fits(words[0] as string, text)));

const wholeOpeners = new Set([...wholeHeadings].map((heading) => heading.split(' ', 1)[0]));
const opensWhole = perWord((text) => wholeOpeners.has(text));

/** "Essential Functions:", "About the job": a section name that postings share, and nothing else. */
export function isWholeHeading(words: readonly Word[]): boolean {
  const first = nextWord(words, 0);
  if (first < 0 || !opensWhole(words[first] as Word)) return false;
  let text = '';
  for (const word of words) if (!word.mark) text += text ? ` ${word.text}` : word.text;
  return wholeHeadings.has(text);
}

/** What stands under a heading with these words; null when its words say nothing of it. */
export function sectionOf(words: readonly Word[]): Section | null {
  const bare: Word[] = [];
  for (const word of words) {
    // A bracket after a heading is a note; a colon ends it.
    if (word.mark && (word.text === '(' || (word.text === ':' && bare.length > 0))) break;
    if (word.mark) continue;
    if (bare.length === 14) return null;
    bare.push(word);
  }
  // "not limited to", "not an exhaustive list" deny nothing; a whole sentence is no heading.
  const closed = '.;]'.includes(words.at(-1)?.text ?? ' ');
  let denies: boolean | null = null;
  let best: Named | null = null;
  for (let from = 0; from < bare.length; from += 1) {
    for (const phrase of namingFrom(bare[from] as Word)) {
      if ((best && phrase.rank >= best.rank) || !stands(phrase.words, bare, from)) continue;
      if (phrase.section === 'negative') {
        denies ??= !closed && !open.some((other) => bare.some((_, at) => stands(other, bare, at)));
        if (!denies) continue;
      }
      best = phrase;
    }
  }
  return best?.section ?? null;
}

function stands(phrase: readonly string[], words: readonly Word[], from: number): boolean {
  if (from + phrase.length > words.length) return false;
  for (let index = 0; index < phrase.length; index += 1)
    if (!fits(phrase[index] as string, (words[from + index] as Word).text)) return false;
  return true;
}

function fits(pattern: string, word: string): boolean {
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}
