import { rules } from '../knowledge/rules/index.ts';
import type { Rule } from '../types.ts';
import { hashOf } from './keys.ts';

/** The engine's version, as package.json has it (a test holds the two together). */
export const engineVersion = '0.1.0';

const versions = new Map(rules.map((rule) => [rule.id as string, versionOf(rule)]));

/** A rule's version: 8 hex digits of what decides its findings, so that it changes when any of it does. Empty for an unknown rule. */
export function ruleVersion(id: string): string {
  return versions.get(id) ?? '';
}

function versionOf(rule: Rule): string {
  const { does, wider, clearedBy, loweredBy, loweredAbove, ofAbsence, severity, directedBy, why } = rule;
  const all = [does, wider, clearedBy, loweredBy, loweredAbove, ofAbsence, severity, directedBy, why];
  return hashOf(JSON.stringify(all)).slice(0, 8);
}
