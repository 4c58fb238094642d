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
export const seed = {
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

/** A line's features as they are found, some of them twice; filled anew for the next line. */
export interface Features {
  readonly ids: Int32Array;
  count: number;
}

const ROOM = 2048; // features: a line has some hundred
/** The one list that is filled: nothing is kept of it from line to line. */
export const found: Features = { ids: new Int32Array(ROOM), count: 0 };

export function add(out: Features, id: number): void {
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
