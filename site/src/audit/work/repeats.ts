import { toGroups } from '../../../../shared/audit/duplicates.ts';
import type { RuleId, Severity } from '../../../../shared/types.ts';
import type { Place, Source } from './study.ts';

/** A sentence that was found, with those that say nearly the same. */
export interface SentenceGroup {
  rule: RuleId;
  severity: Severity;
  /** As it stands most often. */
  sentence: string;
  postings: number;
  /** The different wordings, the most common first. */
  wordings: { key: string; sentence: string; postings: number }[];
  /** Employers, the one with most postings first; empty names left out. */
  districts: string[];
}

/** Postings with nearly the same text. */
export interface PostingGroup {
  title: string;
  postings: { id: string; title: string; district: string; found: number; place: Place }[];
}

export interface Repeats {
  sentences: SentenceGroup[];
  postings: PostingGroup[];
}

/** Groups shown of each kind. */
const MOST_GROUPS = 200;

/** The sentences and the postings that come back in an audit, those in most postings first. */
export async function toRepeats(source: Pick<Source, 'withTexts'>): Promise<Repeats> {
  const sentences = new Map<string, Met>();
  const texts: string[] = [];
  const alike: PostingGroup['postings'][] = [];
  const byHash = new Map<string, number>();
  for await (const { kept, place, text } of source.withTexts()) {
    const { id, title, district, found, likeHash } = kept;
    const inThis = new Set<string>();
    for (const { key, rule, severity, sentence } of found) {
      if (inThis.has(key)) continue;
      inThis.add(key);
      const words = sentence.replace(/\s+/g, ' ').trim();
      const met = sentences.get(key) ?? { key, rule, severity, sentence: words, postings: 0, districts: new Map() };
      met.postings += 1;
      if (district) met.districts.set(district, (met.districts.get(district) ?? 0) + 1);
      sentences.set(key, met);
    }
    // The same text is shingled once, however many schools post it.
    const known = byHash.get(likeHash);
    const at = known ?? texts.length;
    if (known === undefined) {
      byHash.set(likeHash, at);
      texts.push(text);
      alike.push([]);
    }
    alike[at]?.push({ id, title, district, found: found.length, place });
  }
  return { sentences: sentenceGroups([...sentences.values()]), postings: postingGroups(texts, alike) };
}

interface Met {
  key: string;
  rule: RuleId;
  severity: Severity;
  sentence: string;
  postings: number;
  districts: Map<string, number>;
}

function sentenceGroups(met: Met[]): SentenceGroup[] {
  const byRule = new Map<RuleId, Met[]>();
  for (const one of met) {
    const list = byRule.get(one.rule);
    if (list) list.push(one);
    else byRule.set(one.rule, [one]);
  }
  const groups: Met[][] = [];
  for (const list of byRule.values()) {
    const together = toGroups(
      list.map(({ sentence }) => sentence),
      { of: 'sentence', alike: 0.6 },
    );
    const grouped = new Set(together.flat());
    groups.push(...together.map((group) => group.map((index) => list[index] as Met)));
    groups.push(...list.filter((_, index) => !grouped.has(index)).map((one) => [one]));
  }
  return groups
    .map(toSentenceGroup)
    .filter(({ postings }) => postings > 1)
    .sort((one, other) => other.postings - one.postings || (one.sentence < other.sentence ? -1 : 1))
    .slice(0, MOST_GROUPS);
}

function toSentenceGroup(group: Met[]): SentenceGroup {
  const inOrder = [...group].sort((one, other) => other.postings - one.postings);
  const [{ rule, severity, sentence }] = inOrder as [Met, ...Met[]];
  const districts = new Map<string, number>();
  for (const one of group)
    for (const [name, count] of one.districts) districts.set(name, (districts.get(name) ?? 0) + count);
  return {
    rule,
    severity,
    sentence,
    postings: group.reduce((sum, one) => sum + one.postings, 0),
    wordings: inOrder.map(({ key, sentence: words, postings }) => ({ key, sentence: words, postings })),
    districts: [...districts].sort((one, other) => other[1] - one[1]).map(([name]) => name),
  };
}

function postingGroups(texts: string[], alike: PostingGroup['postings'][]): PostingGroup[] {
  const near = toGroups(texts, { of: 'posting' });
  const grouped = new Set(near.flat());
  const same = texts.map((_, index) => [index]).filter(([index]) => !grouped.has(index as number));
  return [...near, ...same]
    .map((group) => group.flatMap((index) => alike[index] ?? []))
    .filter((postings) => postings.length > 1)
    .sort((one, other) => other.length - one.length)
    .slice(0, MOST_GROUPS)
    .map((postings) => ({ title: postings[0]?.title ?? '', postings }));
}
