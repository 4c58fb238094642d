import { describe, expect, test } from 'vitest';
import { categories } from '../../shared/knowledge/categories.ts';
import { checks } from '../../shared/knowledge/checks.ts';
import { precedence } from '../../shared/knowledge/precedence.ts';
import { examples } from '../../shared/knowledge/rules/examples/index.ts';
import { rules } from '../../shared/knowledge/rules/index.ts';
import { scriptSources } from '../../shared/knowledge/scripts.ts';
import { sources } from '../../shared/knowledge/sources.ts';
import { toPhrase } from '../../shared/reading/patterns.ts';
import { toWords } from '../../shared/reading/words.ts';
import { findingsIn, found } from './found.ts';

describe.each(rules)('$code $id', (rule) => {
  test.each(examples[rule.id].hits)('finds: %s', (line) => expect(found(line)).toContain(rule.id));
  test.each(examples[rule.id].misses)('leaves: %s', (line) => expect(found(line)).toEqual([]));
  test.each([rule.rewrite, ...Object.values(rule.rewrites ?? {})])(
    'reads clean in the place of the line: %s',
    (words) => expect(found(words)).toEqual([]),
  );
  test('each of its other sentences is for a trigger, and each trigger names one that is there', () => {
    const named = new Set(rule.does.flatMap(({ rewrite }) => rewrite ?? []));
    expect([...named].sort()).toEqual(Object.keys(rule.rewrites ?? {}).sort());
  });
});

describe('the sentence offered fits the work that the line asks for', () => {
  test.each([
    ['Covering the front desk during lunch', 'second-job', /copies/],
    ['Performs custodial work when the custodian is absent', 'second-job', /tables/],
    ['Prepares and serves lunch in the kitchen', 'second-job', /containers/],
    ['Serves as crossing guard at the corner', 'second-job', /arrival/],
    ['Serves as the cook two days a week', 'second-job', /containers/],
    ['Coach a sport each season', 'second-job', /sports/],
    ['Drives a school van', 'second-job', /Ride the bus/],
    ['Cover classes during planning periods', 'class-coverage', /licensed teacher leads/],
    ['Serves as a substitute teacher', 'class-coverage', /substitute teachers/],
    ['Handle the medical needs of students', 'medication-without-delegation', /health plan/],
    ['Gives insulin', 'medication-without-delegation', /in writing by the school nurse/],
    ['Eat lunch with students while on duty', 'unpaid-work', /duty-free/],
  ])('%s', (line, rule, words) => {
    expect(findingsIn(line).find((finding) => finding.rule === rule)?.rewrite).toMatch(words);
  });

  test('and never speaks to one reader: a posting has no "you"', () => {
    for (const { rewrite, rewrites } of rules)
      for (const words of [rewrite, ...Object.values(rewrites ?? {})]) expect(words).not.toMatch(/\byour?\b/i);
  });
});

describe('a word cut at the end of a line is read whole', () => {
  test.each([
    [
      'Provides whole-class instruction in reading to all students',
      'Provides whole-class instruc-\ntion in reading to all stu-\n  dents',
    ],
    ['Gives medication to students each day', 'Gives medica-\r\ntion to students each day'],
    ['Plans lessons for the class', 'Plans les-\nsons for the class'],
    ['Plans lessons for the class', 'Plans les‐\nsons for the class'],
    ['Substitutes for absent teachers', 'Sub-\nstitutes for absent teach-\ners'],
    ['Gives teacher-planned lessons to a small group', 'Gives teacher-\nplanned lessons to a small group'],
    ['Works one-to-one on skills the teacher has taught', 'Works one-to-\none on skills the teacher has taught'],
  ])('%s', (whole, cut) => {
    expect(found(cut)).toEqual(found(whole));
    expect(toWords(cut).map(({ text }) => text)).toEqual(toWords(whole).map(({ text }) => text));
  });

  test('but a dash, an item of a list and a capital are no such hyphen', () => {
    const textsOf = (text: string) => toWords(text).map((word) => word.text);
    expect(textsOf('recess -\nlunch')).toEqual(['recess', '-', 'lunch']);
    expect(textsOf('Monday-\nFriday')).toEqual(['monday', '-', 'friday']);
    expect(textsOf('recess\n- lunch')).toEqual(['recess', '-', 'lunch']);
  });
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
