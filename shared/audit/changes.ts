import { likeness, toShingles } from './duplicates.ts';
import type { Found } from './found.ts';
import type { KeptPosting } from './kept.ts';
import { plainSentence } from './keys.ts';

/** A line that stands in both texts in other words. */
export interface Rewording {
  before: string;
  after: string;
}

/** A finding that one of two audits has. */
export interface ChangedFinding {
  found: Found;
  posting: KeptPosting;
}

/** A posting that stands in both audits in other words. */
export interface ChangedPosting {
  before: KeptPosting;
  after: KeptPosting;
  reworded: Rewording[];
  /** Duty lines that only the later text has. */
  added: string[];
  /** Duty lines that only the earlier text had. */
  gone: string[];
}

/** What came, went and changed between two audits. */
export interface Changes {
  /** Postings that only the later audit has. */
  added: KeptPosting[];
  /** Postings that only the earlier audit had. */
  gone: KeptPosting[];
  changed: ChangedPosting[];
  /** How many postings read the same. */
  same: number;
  /** Findings of the earlier audit that are not in the later one, with those of the postings that are gone. */
  fixed: ChangedFinding[];
  /** Findings that only the later audit has, with those of the postings that are new. */
  introduced: ChangedFinding[];
  /** Findings of both, in a sentence that was reworded. */
  reworded: { before: ChangedFinding; after: ChangedFinding }[];
}

/** The text of a posting and its duty lines, word for word. */
export interface PostingWords {
  text: string;
  duties: string[];
}

/** How the words of a posting are had; they are asked for only where the two audits differ. */
export type WordsOf = (posting: KeptPosting) => Promise<PostingWords>;

/** Lines at least this alike are one line in other words. */
const REWORDED = 0.35;
/** Postings at least this alike, met under other ids, are one posting. */
const REPOSTED = 0.6;

type Pair = [before: KeptPosting, after: KeptPosting];

/** Compares two audits: postings are matched by id, then by equal text, then by the most alike text under the same title. */
export async function toChanges(
  before: readonly KeptPosting[],
  after: readonly KeptPosting[],
  wordsOf: WordsOf,
): Promise<Changes> {
  const pairs = await pairUp(before, after, wordsOf);
  const matched = new Set(pairs.flat());
  const added = after.filter((posting) => !matched.has(posting));
  const gone = before.filter((posting) => !matched.has(posting));
  const changes: Changes = {
    added,
    gone,
    changed: [],
    same: 0,
    fixed: gone.flatMap(findingsOf),
    introduced: added.flatMap(findingsOf),
    reworded: [],
  };
  for (const [earlier, later] of pairs) {
    const difference =
      earlier.likeHash === later.likeHash
        ? null
        : toDifference(earlier, (await wordsOf(earlier)).duties, later, (await wordsOf(later)).duties);
    if (difference) changes.changed.push(difference);
    else changes.same += 1;
    const [old, now] = [findingsOf(earlier), findingsOf(later)];
    const [fixed, introduced] = [without(old, now), without(now, old)];
    for (const one of fixed) {
      const at = introduced.findIndex((other) => difference && isReworded(difference, one.found, other.found));
      if (at < 0) changes.fixed.push(one);
      else changes.reworded.push({ before: one, after: introduced.splice(at, 1)[0] as ChangedFinding });
    }
    changes.introduced.push(...introduced);
  }
  return changes;
}

async function pairUp(
  before: readonly KeptPosting[],
  after: readonly KeptPosting[],
  wordsOf: WordsOf,
): Promise<Pair[]> {
  const pairs: Pair[] = [];
  let [left, right] = [[...before], [...after]];
  const pass = (nameOf: (posting: KeptPosting) => string | null): void => {
    const waiting = grouped(left, nameOf);
    const taken = new Set<KeptPosting>();
    for (const later of right) {
      const earlier = waiting.get(nameOf(later) ?? '')?.shift();
      if (!earlier) continue;
      pairs.push([earlier, later]);
      taken.add(earlier).add(later);
    }
    left = left.filter((posting) => !taken.has(posting));
    right = right.filter((posting) => !taken.has(posting));
  };
  pass(({ hasOwnId, id }) => (hasOwnId ? id : null));
  pass(({ likeHash }) => likeHash);
  const free = new Set(left);
  const byPlace = grouped(left, placeOf);
  const shingled = new Map<KeptPosting, Uint32Array>();
  const shinglesOf = async (posting: KeptPosting): Promise<Uint32Array> => {
    const known = shingled.get(posting) ?? toShingles((await wordsOf(posting)).text, 3);
    shingled.set(posting, known);
    return known;
  };
  for (const later of right) {
    let best: KeptPosting | null = null;
    let most = REPOSTED;
    for (const earlier of byPlace.get(placeOf(later)) ?? []) {
      if (!free.has(earlier)) continue;
      const alike = likeness(await shinglesOf(earlier), await shinglesOf(later));
      if (alike >= most) [best, most] = [earlier, alike];
    }
    shingled.delete(later);
    if (!best) continue;
    free.delete(best);
    pairs.push([best, later]);
  }
  return pairs;
}

/** By name, in their order; those whose name is null or empty are left out. */
function grouped(
  postings: readonly KeptPosting[],
  nameOf: (posting: KeptPosting) => string | null,
): Map<string, KeptPosting[]> {
  const groups = new Map<string, KeptPosting[]>();
  for (const posting of postings) {
    const name = nameOf(posting);
    if (!name) continue;
    const group = groups.get(name);
    if (group) group.push(posting);
    else groups.set(name, [posting]);
  }
  return groups;
}

function placeOf({ district, title }: KeptPosting): string {
  return `${district}\n${plainSentence(title)}`;
}

function findingsOf(posting: KeptPosting): ChangedFinding[] {
  return posting.found.map((found) => ({ found, posting }));
}

function without(list: ChangedFinding[], other: ChangedFinding[]): ChangedFinding[] {
  const keys = new Set(other.map(({ found }) => found.key));
  return list.filter(({ found }) => !keys.has(found.key));
}

function isReworded({ reworded }: ChangedPosting, before: Found, after: Found): boolean {
  return (
    before.rule === after.rule &&
    reworded.some((one) => isSame(one.before, before.sentence) && isSame(one.after, after.sentence))
  );
}

function isSame(one: string, other: string): boolean {
  return plainSentence(one) === plainSentence(other);
}

/** How two texts of one posting differ in their duty lines; null when they do not. */
function toDifference(
  before: KeptPosting,
  dutiesBefore: string[],
  after: KeptPosting,
  dutiesAfter: string[],
): ChangedPosting | null {
  const [old, now] = [byWords(dutiesBefore), byWords(dutiesAfter)];
  const gone = [...old].filter(([plain]) => !now.has(plain)).map(([, line]) => line);
  const added = [...now].filter(([plain]) => !old.has(plain)).map(([, line]) => line);
  if (gone.length === 0 && added.length === 0) return null;
  const reworded: Rewording[] = [];
  for (const line of [...gone]) {
    const shingles = toShingles(line, 1);
    let best = -1;
    let most = REWORDED;
    for (const [index, other] of added.entries()) {
      const alike = likeness(shingles, toShingles(other, 1));
      if (alike >= most) [best, most] = [index, alike];
    }
    if (best < 0) continue;
    reworded.push({ before: line, after: added[best] as string });
    added.splice(best, 1);
    gone.splice(gone.indexOf(line), 1);
  }
  return { before, after, reworded, added, gone };
}

function byWords(lines: string[]): Map<string, string> {
  return new Map(lines.map((line) => [plainSentence(line), line]));
}
