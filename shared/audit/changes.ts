import type { Finding } from '../types.ts';
import { likeness, toShingles } from './duplicates.ts';
import { hashOf, keyOf, plainSentence, sentenceOf } from './keys.ts';
import type { AuditedPosting } from './postings.ts';

/** A line that stands in both texts in other words. */
export interface Rewording {
  before: string;
  after: string;
}

/** A finding that one of two audits has. */
export interface ChangedFinding {
  finding: Finding;
  sentence: string;
  posting: AuditedPosting;
}

/** A posting that stands in both audits in other words. */
export interface ChangedPosting {
  before: AuditedPosting;
  after: AuditedPosting;
  reworded: Rewording[];
  /** Duty lines that only the later text has. */
  added: string[];
  /** Duty lines that only the earlier text had. */
  gone: string[];
}

/** What came, went and changed between two audits. */
export interface Changes {
  /** Postings that only the later audit has. */
  added: AuditedPosting[];
  /** Postings that only the earlier audit had. */
  gone: AuditedPosting[];
  changed: ChangedPosting[];
  /** How many postings read the same. */
  same: number;
  /** Findings of the earlier audit that are not in the later one, with the postings that are gone. */
  fixed: ChangedFinding[];
  /** Findings that only the later audit has, with the postings that are new. */
  introduced: ChangedFinding[];
}

/** Lines at least this alike are one line in other words. */
const REWORDED = 0.35;
/** Postings at least this alike, met under other ids, are one posting. */
const REPOSTED = 0.6;

/** Compares two audits: postings are matched by id, then by equal text, then by the most alike text under the same title. */
export function toChanges(before: readonly AuditedPosting[], after: readonly AuditedPosting[]): Changes {
  const pairs = pairUp(before, after);
  const matched = new Set(pairs.flat());
  const added = after.filter((posting) => !matched.has(posting));
  const gone = before.filter((posting) => !matched.has(posting));
  const changed: ChangedPosting[] = [];
  const fixed = gone.flatMap((posting) => found(posting));
  const introduced = added.flatMap((posting) => found(posting));
  let same = 0;
  for (const [earlier, later] of pairs) {
    const difference = toDifference(earlier, later);
    if (difference) changed.push(difference);
    else same += 1;
    const [old, now] = [found(earlier), found(later)];
    fixed.push(...without(old, now));
    introduced.push(...without(now, old));
  }
  return { added, gone, changed, same, fixed, introduced };
}

function pairUp(
  before: readonly AuditedPosting[],
  after: readonly AuditedPosting[],
): [AuditedPosting, AuditedPosting][] {
  const pairs: [AuditedPosting, AuditedPosting][] = [];
  let [left, right] = [[...before], [...after]];
  const pass = (nameOf: (posting: AuditedPosting) => string | null): void => {
    const waiting = new Map<string, AuditedPosting[]>();
    for (const posting of left) {
      const name = nameOf(posting);
      if (name !== null) waiting.set(name, [...(waiting.get(name) ?? []), posting]);
    }
    const taken = new Set<AuditedPosting>();
    for (const later of right) {
      const name = nameOf(later);
      const earlier = name === null ? undefined : waiting.get(name)?.shift();
      if (!earlier) continue;
      pairs.push([earlier, later]);
      taken.add(earlier).add(later);
    }
    left = left.filter((posting) => !taken.has(posting));
    right = right.filter((posting) => !taken.has(posting));
  };
  pass((posting) => (posting.hasOwnId ? posting.id : null));
  pass((posting) => hashOf(plainSentence(posting.text)));
  const shinglesOf = new Map([...left, ...right].map((posting) => [posting, toShingles(posting.text, 3)]));
  const free = new Set(left);
  const byTitle = new Map<string, AuditedPosting[]>();
  for (const posting of left) byTitle.set(titleOf(posting), [...(byTitle.get(titleOf(posting)) ?? []), posting]);
  for (const later of right) {
    let best: AuditedPosting | null = null;
    let most = REPOSTED;
    for (const earlier of byTitle.get(titleOf(later)) ?? []) {
      if (!free.has(earlier) || earlier.district !== later.district) continue;
      const alike = likeness(shinglesOf.get(earlier) as Set<number>, shinglesOf.get(later) as Set<number>);
      if (alike >= most) [best, most] = [earlier, alike];
    }
    if (!best) continue;
    free.delete(best);
    pairs.push([best, later]);
  }
  return pairs;
}

function titleOf(posting: AuditedPosting): string {
  return plainSentence(posting.title);
}

function found(posting: AuditedPosting): ChangedFinding[] {
  return posting.report.findings.map((finding) => ({
    finding,
    sentence: sentenceOf(posting.text, posting.report, finding),
    posting,
  }));
}

function without(list: ChangedFinding[], other: ChangedFinding[]): ChangedFinding[] {
  const keys = new Set(other.map(({ finding, sentence }) => keyOf(finding.rule, sentence)));
  return list.filter(({ finding, sentence }) => !keys.has(keyOf(finding.rule, sentence)));
}

/** How two texts of one posting differ in their duty lines; null when they do not. */
export function toDifference(before: AuditedPosting, after: AuditedPosting): ChangedPosting | null {
  const [old, now] = [dutiesOf(before), dutiesOf(after)];
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

function dutiesOf({ text, report }: AuditedPosting): Map<string, string> {
  const duties = report.lines.filter((line) => line.kind === 'duty').map((line) => text.slice(line.start, line.end));
  return new Map(duties.map((line) => [plainSentence(line), line]));
}
