/**
 * Near-duplicate texts by MinHash with banding (Broder 1997; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, chapter 3).
 * Our own: the packages on the registry that do this are not kept up, and it is one page.
 */

/** Hashes in a signature: the guess of the likeness is off by about 1 / sqrt(128) = 0.09 at worst, and is then checked. */
const HASHES = 128;
/** Rows of a band: two texts of likeness 0.8 meet in one of 32 bands of 4 with a chance above 0.9999, of 0.3 with 0.23. */
const ROWS = 4;
/** Words in a shingle of a long text; a sentence is short, so that its shingles are pairs. */
const SHINGLE = { posting: 3, sentence: 2 };

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
    if (set.size === 0) continue;
    for (const band of toBands(toSignature(set))) {
      const met = buckets.get(band);
      if (!met) buckets.set(band, [index]);
      else {
        // One check for each group that the bucket holds: a text that stands in 10,000 postings costs 10,000 checks, not 50 million.
        const groups = new Set(met.map(find));
        for (const group of groups)
          if (find(index) !== group && likeness(set, shingles[group] as Set<number>) >= alike) join(index, group);
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

/** Hashes of a text's runs of words, letter case and marks aside; of the whole text when it is shorter than one run. */
export function toShingles(text: string, size: number): Set<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = words.map(hashWord);
  const out = new Set<number>();
  if (words.length === 0) return out;
  for (let at = 0; at + size <= hashes.length || at === 0; at += 1) {
    let hash = 0x811c9dc5;
    for (const word of hashes.slice(at, at + size)) hash = Math.imul(hash ^ word, 0x01000193) + 0x7f4a7c15;
    out.add(hash >>> 0);
  }
  return out;
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

function toSignature(shingles: ReadonlySet<number>): Uint32Array {
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

function toBands(signature: Uint32Array): string[] {
  const bands: string[] = [];
  for (let from = 0; from < HASHES; from += ROWS) bands.push(`${from} ${signature.subarray(from, from + ROWS).join()}`);
  return bands;
}

/** How alike two sets are: what they share over what they hold together (Jaccard). */
export function likeness(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const value of small) if (large.has(value)) shared += 1;
  const all = one.size + other.size - shared;
  return all === 0 ? 1 : shared / all;
}
