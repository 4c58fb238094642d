import { headings, notNegative, type Section, wholeHeadings } from '../knowledge/headings.ts';
import { kindVocabulary, vocabulary } from '../knowledge/vocabulary.ts';
import type { CategoryId, Kind } from '../types.ts';
import type { RawLine } from './lines.ts';
import { isAllCaps } from './lines.ts';
import type { Word } from './words.ts';

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
  return value >>> 0;
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

/** How many words speak for each kind: none, one, two or more. */
function kindWordFeatures(words: readonly Word[], out: number[]): void {
  const tally = new Map<number, number>();
  const add = (id: number): void => void tally.set(id, (tally.get(id) ?? 0) + 1);
  let seen = 0;
  for (const word of words) {
    if (word.mark) continue;
    for (const id of kindWords.get(word.text) ?? []) add(id);
    for (const [head, id] of kindHeads.get(word.text.slice(0, 3)) ?? []) if (word.text.startsWith(head)) add(id);
    seen += 1;
    if (seen > 60) break;
  }
  for (const [id, count] of tally) {
    out.push(id);
    if (count > 1) out.push(id + 1);
    if (count * 3 >= seen) out.push(id + 2);
  }
}

const number = /^\d/;

/** A word as the tagger sees it: numbers by their length only. */
function plain(word: Word): string {
  return number.test(word.text) ? `0${Math.min(word.text.length, 5)}` : word.text;
}

/** Features of a line's own words: the same for kinds and categories. */
function wordFeatures(words: readonly Word[], out: number[]): void {
  let before = '';
  let seen = 0;
  for (const word of words) {
    if (word.mark) {
      if ('$%@#|/('.includes(word.text)) out.push(hash(word.text, seed.word));
      continue;
    }
    const text = plain(word);
    out.push(hash(text, seed.word));
    const stem = stemOf(text);
    out.push(hash(stem, seed.stem));
    if (before) out.push(hash(text, hash(before, seed.pair)));
    for (const [head, id] of stemsByHead.get(text.slice(0, 3)) ?? []) if (text.startsWith(head)) out.push(id);
    before = stem;
    seen += 1;
    if (seen > 60) break;
  }
}

/** The first words, label aside: what a duty line opens with. */
function openingFeatures(words: readonly Word[], out: number[]): void {
  const bare = words.filter((word) => !word.mark);
  const first = bare[0];
  if (!first) return;
  const text = plain(first);
  out.push(hash(text, seed.first), hash(stemOf(text), seed.first ^ seed.stem));
  out.push(
    hash(text.length > 3 && text.endsWith('s') ? 's' : text.endsWith('ing') ? 'ing' : 'base', seed.shape ^ seed.first),
  );
  if (bare[1]) out.push(hash(plain(bare[1]), hash(text, seed.firstPair)));
  const last = bare.at(-1);
  if (last) out.push(hash(plain(last), seed.last));
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
): number[] {
  const out: number[] = [];
  wordFeatures(words, out);
  kindWordFeatures(words, out);
  neighborFeatures(nextWords, seed.next, out);
  neighborFeatures(beforeWords, seed.previous, out);
  openingFeatures(words, out);
  const shape = (name: string): void => {
    out.push(hash(name, seed.shape));
  };
  const length = words.filter((word) => !word.mark).length;
  const size =
    length <= 1 ? 1 : length <= 2 ? 2 : length <= 4 ? 3 : length <= 7 ? 4 : length <= 12 ? 5 : length <= 25 ? 6 : 7;
  shape(`size${size}`);
  shape(line.marker ?? 'bare');
  shape(`size${size}${line.marker ?? 'bare'}`);
  const end = text[line.end - 1] ?? '';
  const tail = '.:;,?!)'.includes(end) ? end : 'w';
  shape(`end${tail}`);
  shape(`end${tail}${size}`);
  shape(`gap${Math.min(line.gap, 2)}`);
  shape(`gap${Math.min(line.gap, 2)}next${Math.min(next?.gap ?? 3, 2)}${size}`);
  shape(`next${next ? (next.marker ?? 'bare') : 'none'}${tail}`);
  if (isAllCaps(text, line.start, line.end)) shape(`caps${size}`);
  const titled = words.filter((word) => !word.mark && isTitled(text, word)).length;
  shape(`titled${length === 0 ? 0 : Math.floor((titled / length) * 4)}`);
  shape(`titled${length === 0 ? 0 : Math.floor((titled / length) * 4)}${size}${tail}`);
  if (line.indent > 20) shape('indented');
  const colon = words.findIndex((word) => word.text === ':');
  if (colon > 0 && colon < 9) {
    shape('colon');
    const label = words.slice(0, colon);
    const section = sectionOf(label);
    if (section) shape(`label${section}`);
    for (const word of label) out.push(hash(word.text, seed.label));
    openingFeatures(words.slice(colon + 1), out);
  }
  if (length <= 7 && isWholeHeading(words)) {
    shape('wholeHeading');
    shape(`wholeHeading${tail}`);
  }
  const own = length <= 9 ? sectionOf(words) : null;
  if (own) {
    shape(`names${own}`);
    shape(`names${own}${size}${tail}`);
  }
  const section = context.section ?? 'none';
  out.push(hash(section, seed.section));
  out.push(hash(section + size, seed.section));
  out.push(hash(section + (line.marker ?? 'bare'), seed.section));
  const first = words.find((word) => !word.mark);
  if (first) out.push(hash(section + stemOf(plain(first)), seed.section));
  shape(`before${context.before ?? 'none'}`);
  shape(`before${context.before ?? 'none'}${line.marker ?? 'bare'}${Math.min(line.gap, 1)}`);
  shape(`before${context.before ?? 'none'}${section}`);
  shape(context.index < 3 ? `top${context.index}` : context.index > context.count - 4 ? 'bottom' : 'middle');
  return dedupe(out);
}

/** What a neighboring line opens and ends with. */
function neighborFeatures(words: readonly Word[], from: number, out: number[]): void {
  const first = words.find((word) => !word.mark);
  if (!first) {
    out.push(hash('none', from));
    return;
  }
  out.push(hash(stemOf(plain(first)), from));
  const last = words.at(-1) as Word;
  out.push(hash(last.mark ? last.text : 'w', from ^ seed.last));
  const colon = words.findIndex((word) => word.text === ':');
  if (colon > 0 && colon < 6) out.push(hash('colon', from));
  out.push(hash(words.length < 5 ? 'short' : words.length < 14 ? 'middle' : 'long', from ^ seed.shape));
}

/** Features for the category of a duty. */
export function categoryFeatures(words: readonly Word[], context: Context): number[] {
  const out: number[] = [];
  const purpose = purposeAt(words);
  const own = purpose < 0 ? words : words.slice(0, purpose);
  wordFeatures(own, out);
  openingFeatures(own, out);
  const colon = own.findIndex((word) => word.text === ':');
  if (colon > 0 && colon < 7) openingFeatures(own.slice(colon + 1), out);
  let verbs = 0;
  for (const word of own) {
    if (word.mark || verbs >= 4) continue;
    verbs += 1;
    out.push(hash(stemOf(word.text), seed.label ^ seed.stem));
  }
  for (const word of context.heading.slice(0, 8)) if (!word.mark) out.push(hash(stemOf(word.text), seed.heading));
  return dedupe(out);
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
  const char = text[word.start] as string;
  return char !== char.toLowerCase();
}

/** Features as they are stored: 22 bits are plenty for some ten thousand of them. */
function dedupe(list: number[]): number[] {
  return [...new Set(list.map((id) => (id ^ (id >>> 22)) & 0x3fffff))];
}

const open = notNegative.map((phrase) => phrase.split(' '));
const compiled = headings.map(([section, phrases]) => ({
  section,
  phrases: phrases.map((phrase) => phrase.split(' ')),
}));

/** "Essential Functions:", "About the job": a section name that postings share, and nothing else. */
export function isWholeHeading(words: readonly Word[]): boolean {
  let text = '';
  for (const word of words) if (!word.mark) text += text ? ` ${word.text}` : word.text;
  return wholeHeadings.has(text);
}

/** What stands under a heading with these words; null when its words say nothing of it. */
export function sectionOf(words: readonly Word[]): Section | null {
  const bare: string[] = [];
  for (const word of words) {
    // A bracket after a heading is a note; a colon ends it.
    if (word.mark && (word.text === '(' || (word.text === ':' && bare.length > 0))) break;
    if (!word.mark) bare.push(word.text);
  }
  if (bare.length === 0 || bare.length > 14) return null;
  // "not limited to", "not an exhaustive list" deny nothing; a whole sentence is no heading.
  const denies = !open.some((phrase) => stands(phrase, bare)) && !['.', ';', ']'].includes(words.at(-1)?.text ?? '');
  for (const { section, phrases } of compiled) {
    if (section === 'negative' && !denies) continue;
    for (const phrase of phrases) if (stands(phrase, bare)) return section;
  }
  return null;
}

function stands(phrase: readonly string[], words: readonly string[]): boolean {
  for (let from = 0; from + phrase.length <= words.length; from += 1) {
    let index = 0;
    while (index < phrase.length && fits(phrase[index] as string, words[from + index] as string)) index += 1;
    if (index === phrase.length) return true;
  }
  return false;
}

function fits(pattern: string, word: string): boolean {
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}
