/**
 * Near-duplicate texts by MinHash with banding (Broder 1997; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, chapter 3).
 * Our own: the packages on the registry that do this are not kept up, and it is one page.
 */

/** Hashes in a signature: the guess of the likeness is off by about 1 / sqrt(128) = 0.09 at worst, and is then checked. */
const HASHES = 128;
/**
 * Rows of a band. Two postings of likeness 0.8 meet in one of 21 bands of 6 with a chance above 0.998, of 0.4 with 0.08: postings of
 * one trade share many words. Two sentences of likeness 0.6 meet in one of 32 bands of 4 with a chance above 0.98.
 */
const ROWS = { posting: 6, sentence: 4 };
/** Words in a shingle of a long text; a sentence is short, so that its shingles are pairs. */
const SHINGLE = { posting: 3, sentence: 2 };

/** Shingles of a text of which a sample is enough. */
const LONG = 256;

const seeds = Uint32Array.from({ length: HASHES }, (_, index) => Math.imul(index + 1, 0x9e3779b1) >>> 0);

export interface DuplicateOptions {
  of: 'posting' | 'sentence';
  /** Texts at least this alike (shared shingles over all shingles, 0 to 1) are one group. 0.8 when left out. */
  alike?: number;
}

/** Groups of near-duplicate texts, as indexes in rising order; the largest group first. A text that is alone is in none. */
export function toGroups(texts: readonly string[], { of, alike = 0.8 }: DuplicateOptions): number[][] {
  const shingles = texts.map((text) => toShingles(text, SHINGLE[of]));
  const leader = texts.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (leader[at] !== at) {
      leader[at] = leader[leader[at] as number] as number;
      at = leader[at] as number;
    }
    return at;
  };
  const join = (one: number, other: number): void => {
    const [low, high] = [Math.min(find(one), find(other)), Math.max(find(one), find(other))];
    leader[high] = low;
  };
  const buckets = new Map<string, number[]>();
  for (const [index, set] of shingles.entries()) {
    if (set.length === 0) continue;
    for (const band of toBands(toSignature(toSample(set)), ROWS[of])) {
      const met = buckets.get(band);
      if (!met) buckets.set(band, [index]);
      else {
        // One check for each group that the bucket holds: a text that stands in 10,000 postings costs 10,000 checks, not 50 million.
        const groups = new Set(met.map(find));
        for (const group of groups)
          if (find(index) !== group && likeness(set, shingles[group] as Uint32Array) >= alike) join(index, group);
        if (!groups.has(find(index))) met.push(index);
      }
    }
  }
  const groups = new Map<number, number[]>();
  for (const index of texts.keys()) {
    const of = find(index);
    const group = groups.get(of);
    if (group) group.push(index);
    else groups.set(of, [index]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .sort((one, other) => other.length - one.length || (one[0] as number) - (other[0] as number));
}

/** Hashes of a text's runs of words, letter case and marks aside, each once and in rising order; of the whole text when it is shorter than one run. */
export function toShingles(text: string, size: number): Uint32Array {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return new Uint32Array();
  const hashes = Uint32Array.from(words, hashWord);
  const run = Math.min(size, hashes.length);
  const all = new Uint32Array(hashes.length - run + 1);
  for (const at of all.keys()) {
    let hash = 0x811c9dc5;
    for (let next = at; next < at + run; next += 1)
      hash = Math.imul(hash ^ (hashes[next] as number), 0x01000193) + 0x7f4a7c15;
    all[at] = hash;
  }
  all.sort();
  return all.filter((hash, at) => at === 0 || hash !== all[at - 1]);
}

/** Of a long text an eighth of its shingles, the same ones wherever they stand: enough to meet its like, and eight times as fast. */
function toSample(shingles: Uint32Array): Uint32Array {
  if (shingles.length < LONG) return shingles;
  return shingles.filter((hash) => Math.imul(hash, 0x9e3779b1) >>> 29 === 0);
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

function toSignature(shingles: Uint32Array): Uint32Array {
  const least = new Uint32Array(HASHES).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let index = 0; index < HASHES; index += 1) {
      let hash = Math.imul(shingle ^ (seeds[index] as number), 0x85ebca6b);
      hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
      hash = (hash ^ (hash >>> 16)) >>> 0;
      if (hash < (least[index] as number)) least[index] = hash;
    }
  }
  return least;
}

function toBands(signature: Uint32Array, rows: number): string[] {
  const bands: string[] = [];
  for (let from = 0; from + rows <= HASHES; from += rows)
    bands.push(`${from} ${signature.subarray(from, from + rows).join()}`);
  return bands;
}

/** How alike two sets of shingles are: what they share over what they hold together (Jaccard). */
export function likeness(one: Uint32Array, other: Uint32Array): number {
  let shared = 0;
  for (let at = 0, to = 0; at < one.length && to < other.length; ) {
    const [left, right] = [one[at] as number, other[to] as number];
    if (left === right) shared += 1;
    if (left <= right) at += 1;
    if (right <= left) to += 1;
  }
  const all = one.length + other.length - shared;
  return all === 0 ? 1 : shared / all;
}
