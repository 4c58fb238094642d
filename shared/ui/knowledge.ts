import { categories } from '../knowledge/categories.ts';
import { type CheckId, checks } from '../knowledge/checks.ts';
import { hedges } from '../knowledge/hedges.ts';
import { rules } from '../knowledge/rules/index.ts';
import { scripts } from '../knowledge/scripts.ts';
import { type Place, type SourceId, sources } from '../knowledge/sources.ts';
import type { CheckWords, Knowledge, RuleWords } from '../knowledge/words.ts';
import type { CategoryId, RuleId } from '../types.ts';
import type { Lang } from './phrases-en.ts';

/** A list as a record: the compiler cannot see that the list holds each of its keys, a test does. */
const keyed = <Key extends string, Thing>(entries: [string, Thing][]) =>
  Object.fromEntries(entries) as Record<Key, Thing>;

/** The data's own English in the shape of every other language. */
const english: Knowledge = {
  rules: keyed(rules.map((rule) => [rule.id, rule])),
  categories: keyed(categories.map((category) => [category.id, category])),
  checks: keyed(checks.map((check) => [check.id, check])),
  hedges: keyed(hedges.map((hedge) => [hedge.code, hedge])),
  sources: keyed(sources.map((source) => [source.id, source])),
  places: keyed(sources.map(({ jurisdiction }) => [jurisdiction, jurisdiction])),
  scripts,
};

const loaded: Partial<Record<Lang, Knowledge>> = { en: english };

/** What the knowledge says in a language, loaded when first asked for; English is always there. */
export async function loadKnowledge(lang: Lang): Promise<Knowledge> {
  const known = loaded[lang] ?? (await import('../knowledge/es/index.ts')).spanish;
  loaded[lang] = known;
  return known;
}

/** What the knowledge says in a language that was loaded; English until then. */
export function knowledgeIn(lang: Lang): Knowledge {
  return loaded[lang] ?? english;
}

/** What a rule says; null for a rule that this version does not have. */
export function ruleWords(id: string, lang: Lang): RuleWords | null {
  return knowledgeIn(lang).rules[id as RuleId] ?? null;
}

/** A rule's name, or its slug when this version does not have it: kept postings outlive rules. */
export function ruleName(id: string, lang: Lang): string {
  return ruleWords(id, lang)?.name ?? id;
}

/** What a check says; null for one that this version does not have. */
export function checkWords(id: string, lang: Lang): CheckWords | null {
  return knowledgeIn(lang).checks[id as CheckId] ?? null;
}

export function checkName(id: string, lang: Lang): string {
  return checkWords(id, lang)?.name ?? id;
}

export function categoryName(id: string, lang: Lang): string {
  return knowledgeIn(lang).categories[id as CategoryId]?.name ?? id;
}

/** What a source says; `id` is one of `knowledge/sources.ts`. */
export function sourceWords(id: string, lang: Lang) {
  return knowledgeIn(lang).sources[id as SourceId];
}

/** Where a source holds: "New York". */
export function placeName(jurisdiction: string, lang: Lang): string {
  return knowledgeIn(lang).places[jurisdiction as Place] ?? jurisdiction;
}
