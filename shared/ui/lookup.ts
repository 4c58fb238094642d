import { categories, families } from '../knowledge/categories.ts';
import { checks } from '../knowledge/checks.ts';
import { rules } from '../knowledge/rules/index.ts';
import { sources } from '../knowledge/sources.ts';
import type { CategoryId, CategoryInfo, Check, FamilyInfo, Rule, RuleId, Source } from '../types.ts';

const ruleById = new Map(rules.map((rule) => [rule.id, rule]));
const sourceById = new Map(sources.map((source) => [source.id, source]));
const categoryById = new Map(categories.map((category) => [category.id, category]));
const familyById = new Map(families.map((family) => [family.id, family]));
const checkById = new Map(checks.map((check) => [check.id, check]));

/** The rule of that slug, null when the knowledge has none. */
export function ruleOf(id: RuleId): Rule | null {
  return ruleById.get(id) ?? null;
}

/** The sources of those ids in their order, unknown ids left out. */
export function sourcesOf(ids: string[]): Source[] {
  return ids.flatMap((id) => sourceById.get(id) ?? []);
}

/** Names of bodies that say nothing without their state: "State Board of Education". */
const nameless = /^(Legislature|General Assembly|(State )?(Board|Department)\b|Teacher Standards|Paraeducator Board)/;

/** Who speaks in a source: "Utah State Board of Education", "National Association of School Nurses". */
export function speakerOf({ body, jurisdiction }: Source): string {
  const place = jurisdiction.replace(/ \(.*/, '');
  return nameless.test(body) && !place.startsWith('US') ? `${place} ${body}` : body;
}

/** The category of that slug, null when the knowledge has none. */
export function categoryOf(id: CategoryId): CategoryInfo | null {
  return categoryById.get(id) ?? null;
}

/** The family a category belongs to, null when the knowledge has none. */
export function familyOf(id: CategoryId): FamilyInfo | null {
  const category = categoryById.get(id);
  return (category && familyById.get(category.family)) ?? null;
}

/** The posting check of that slug, null when the knowledge has none. */
export function checkOf(id: string): Check | null {
  return checkById.get(id) ?? null;
}
