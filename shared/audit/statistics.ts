import type { CategoryId, Role, RuleId, Severity } from '../types.ts';
import { type Counted, toCounted } from './kept.ts';
import { plainSentence } from './keys.ts';
import type { AuditedPosting } from './postings.ts';

/** A sentence that was found, and in how many postings. */
export interface SentenceCount {
  rule: RuleId;
  severity: Severity;
  /** As it stands where it was met first. */
  sentence: string;
  postings: number;
}

/** The counts of one employer. */
export interface DistrictCount {
  postings: number;
  /** Postings with a finding. */
  flagged: number;
  duties: number;
  rules: Partial<Record<RuleId, number>>;
  categories: Partial<Record<CategoryId, number>>;
}

/** The counts of an audit. Counts of parts add up to the counts of the whole, so that many workers and many machines can count. */
export interface Statistics {
  postings: number;
  flagged: number;
  roles: Partial<Record<Role, number>>;
  lines: number;
  duties: number;
  severities: Record<Severity, number>;
  rules: Partial<Record<RuleId, number>>;
  categories: Partial<Record<CategoryId, number>>;
  /** Checks of the posting that were not met, over para postings. */
  missing: Record<string, number>;
  districts: Record<string, DistrictCount>;
  /** By key of the finding. */
  sentences: Record<string, SentenceCount>;
}

/** More sentences than this are cut to the most common half: memory stays the same for a million postings. */
const MOST_SENTENCES = 4000;
/** Employers beyond this number are counted together. */
const MOST_DISTRICTS = 5000;
export const otherDistricts = '(others)';

export function noStatistics(): Statistics {
  return {
    postings: 0,
    flagged: 0,
    roles: {},
    lines: 0,
    duties: 0,
    severities: { crosses: 0, condition: 0, ask: 0 },
    rules: {},
    categories: {},
    missing: {},
    districts: {},
    sentences: {},
  };
}

/** The counts of one posting. */
export function statisticsOf(posting: AuditedPosting): Statistics {
  return countsOf(toCounted(posting));
}

/** The counts of one posting, of what an audit keeps of it. */
export function countsOf({ district, role, lines, duties, categories, missing, found }: Counted): Statistics {
  const rules: Partial<Record<RuleId, number>> = {};
  const severities = { crosses: 0, condition: 0, ask: 0 };
  const sentences: Record<string, SentenceCount> = {};
  for (const { key, rule, severity, sentence } of found) {
    rules[rule] = (rules[rule] ?? 0) + 1;
    severities[severity] += 1;
    sentences[key] ??= { rule, severity, sentence: sentence.replace(/\s+/g, ' ').trim(), postings: 1 };
  }
  const flagged = found.length > 0 ? 1 : 0;
  return {
    postings: 1,
    flagged,
    roles: { [role]: 1 },
    lines,
    duties,
    severities,
    rules,
    categories,
    missing: Object.fromEntries(missing.map((id) => [id, 1])),
    districts: district ? { [district]: { postings: 1, flagged, duties, rules, categories } } : {},
    sentences,
  };
}

/** The counts of two parts together. The first is taken over and must not be used again: a million additions copy nothing. */
export function together(sum: Statistics, part: Statistics): Statistics {
  sum.postings += part.postings;
  sum.flagged += part.flagged;
  sum.lines += part.lines;
  sum.duties += part.duties;
  addTo(sum.roles, part.roles);
  addTo(sum.severities, part.severities);
  addTo(sum.rules, part.rules);
  addTo(sum.categories, part.categories);
  addTo(sum.missing, part.missing);
  for (const [name, counts] of Object.entries(part.districts)) {
    const known = Object.hasOwn(sum.districts, name);
    const slot = known || Object.keys(sum.districts).length < MOST_DISTRICTS ? name : otherDistricts;
    if (!Object.hasOwn(sum.districts, slot))
      sum.districts[slot] = { postings: 0, flagged: 0, duties: 0, rules: {}, categories: {} };
    const district = sum.districts[slot] as DistrictCount;
    district.postings += counts.postings;
    district.flagged += counts.flagged;
    district.duties += counts.duties;
    addTo(district.rules, counts.rules);
    addTo(district.categories, counts.categories);
  }
  let met = numberOf(sum.sentences);
  for (const [key, counts] of Object.entries(part.sentences)) {
    const known = sum.sentences[key];
    if (known) known.postings += counts.postings;
    else {
      sum.sentences[key] = { ...counts };
      met += 1;
    }
  }
  sizes.set(sum.sentences, met);
  return met > MOST_SENTENCES ? pruned(sum) : sum;
}

/** How many sentences a sum holds: counted once, not with every addition. */
const sizes = new WeakMap<Statistics['sentences'], number>();

function numberOf(sentences: Statistics['sentences']): number {
  return sizes.get(sentences) ?? Object.keys(sentences).length;
}

function addTo(sum: Record<string, number>, part: Record<string, number>): void {
  for (const [name, count] of Object.entries(part)) sum[name] = (sum[name] ?? 0) + count;
}

function pruned(sum: Statistics): Statistics {
  const kept = Object.entries(sum.sentences)
    .sort(([, one], [, other]) => other.postings - one.postings)
    .slice(0, MOST_SENTENCES / 2);
  sum.sentences = Object.fromEntries(kept);
  return sum;
}

/** The sentences found in most postings, most first; as many as asked for. */
export function commonest({ sentences }: Statistics, most: number): SentenceCount[] {
  const inOrder = (one: SentenceCount, other: SentenceCount): number =>
    other.postings - one.postings || (plainSentence(one.sentence) < plainSentence(other.sentence) ? -1 : 1);
  return Object.values(sentences).sort(inOrder).slice(0, most);
}
