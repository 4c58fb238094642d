import { describe, expect, test } from 'vitest';
import { categories } from '../../shared/knowledge/categories.ts';
import { checks } from '../../shared/knowledge/checks.ts';
import { precedence } from '../../shared/knowledge/precedence.ts';
import { examples } from '../../shared/knowledge/rules/examples/index.ts';
import { rules } from '../../shared/knowledge/rules/index.ts';
import { scriptSources } from '../../shared/knowledge/scripts.ts';
import { sources } from '../../shared/knowledge/sources.ts';
import { toPhrase } from '../../shared/reading/patterns.ts';
import { found } from './found.ts';

describe.each(rules)('$code $id', (rule) => {
  test.each(examples[rule.id].hits)('finds: %s', (line) => expect(found(line)).toContain(rule.id));
  test.each(examples[rule.id].misses)('leaves: %s', (line) => expect(found(line)).toEqual([]));
  test('the rewrite reads clean in the place of the line', () => expect(found(rule.rewrite)).toEqual([]));
});

describe('the knowledge', () => {
  test('has the 26 rules in order, each once, each with its evidence', () => {
    expect(rules.map((rule) => rule.code)).toEqual(
      Array.from({ length: 26 }, (_, index) => `OR${String(index + 1).padStart(2, '0')}`),
    );
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(26);
    for (const rule of rules) {
      expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(examples[rule.id].hits.length, rule.id).toBeGreaterThanOrEqual(8);
      expect(examples[rule.id].misses.length, rule.id).toBeGreaterThanOrEqual(8);
      expect(rule.sources.length, rule.id).toBeGreaterThan(0);
      expect(rule.ask, rule.id).toMatch(/\?$/);
    }
  });

  test('ranks every rule', () => expect([...precedence].sort()).toEqual(rules.map((rule) => rule.id).sort()));

  test('cites sources that exist, and uses each', () => {
    const known = new Set(sources.map((source) => source.id));
    expect(known.size).toBe(sources.length);
    const cited = [...rules, ...categories, ...checks].flatMap((each) => each.sources).concat(scriptSources);
    for (const id of cited) expect(known, id).toContain(id);
    for (const rule of rules)
      expect(
        sources.some((source) => rule.sources.includes(source.id) && source.verified),
        rule.id,
      ).toBe(true);
  });

  test('never accuses', () => {
    const words = JSON.stringify([rules, examples, checks, categories]);
    expect(words).not.toMatch(/\billegal|\bviolat|\bunlawful/i);
  });

  test('has only phrases that compile', () => {
    for (const rule of rules) {
      for (const trigger of rule.does) {
        for (const list of [
          trigger.objects,
          trigger.says,
          trigger.opens,
          trigger.with,
          trigger.also,
          trigger.without,
          trigger.unless,
        ])
          for (const phrase of list ?? []) toPhrase(phrase);
        expect(Boolean(trigger.verbs) || Boolean(trigger.says) || Boolean(trigger.opens), rule.id).toBe(true);
      }
    }
  });
});
