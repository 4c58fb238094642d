import { beforeAll, describe, expect, test } from 'vitest';
import english from '../../extension/public/_locales/en/messages.json' with { type: 'json' };
import spanish from '../../extension/public/_locales/es/messages.json' with { type: 'json' };
import { analyze } from '../../shared/index.ts';
import { spanish as know } from '../../shared/knowledge/es/index.ts';
import { rules } from '../../shared/knowledge/rules/index.ts';
import { sources } from '../../shared/knowledge/sources.ts';
import type { Knowledge } from '../../shared/knowledge/words.ts';
import { aboutOf } from '../../shared/ui/about.ts';
import { knowledgeIn, loadKnowledge } from '../../shared/ui/knowledge.ts';
import { english as englishPhrases } from '../../shared/ui/phrases-en.ts';
import { spanish as spanishPhrases } from '../../shared/ui/phrases-es.ts';
import { questionsFor } from '../../shared/ui/questions.ts';
import { sayingsFor } from '../../shared/ui/sayings.ts';
import { verdict } from '../../shared/ui/words.ts';

/** Every sentence of a tree of words, with the way to it: "rules.lesson-planning.why". */
function sentencesIn(tree: unknown, way: string[] = []): [way: string, words: string][] {
  if (typeof tree === 'string') return [[way.join('.'), tree]];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, part]) => sentencesIn(part, [...way, key]));
}

const own = knowledgeIn('en');
const said = sentencesIn(know);

describe('the knowledge in Spanish', () => {
  // Keys are the compiler's to check; lists and what stands in a sentence are not.
  test('has a sentence wherever the English has one', () => {
    const shapeOf = (words: Knowledge) => {
      const { rules: all } = words;
      return Object.fromEntries(
        Object.entries(all).map(([id, { lookedFor, states, rewrites = {} }]) => [
          id,
          { lookedFor: lookedFor.length, states: states.map(({ state }) => state), rewrites: Object.keys(rewrites) },
        ]),
      );
    };
    expect(shapeOf(know)).toEqual(shapeOf(own));
  });

  test('leaves nothing empty, and no English by mistake', () => {
    const places = new Set(sources.map(({ jurisdiction }) => jurisdiction));
    const englishOnes = new Set(
      sentencesIn(own).flatMap(([way, words]) =>
        /\.(?:state|wider\.\d+)$/.test(way) || places.has(words) ? [] : words,
      ),
    );
    for (const [way, words] of said) {
      expect(words.trim(), way).not.toBe('');
      // "social" is a word of both languages.
      if (way !== 'categories.social-emotional.short') expect(englishOnes, way).not.toContain(words);
    }
  });

  test('keeps the blanks, the numbers and the money of the English', () => {
    const englishAt = new Map(sentencesIn(own));
    const signs = (words: string) => words.match(/___|\$[\d.]+|\d+ ?%/g)?.map((sign) => sign.replace(' ', '')) ?? [];
    for (const [way, words] of said) expect(signs(words), way).toEqual(signs(englishAt.get(way) ?? ''));
  });

  test('never says what we do not say', () => {
    for (const [way, words] of said) expect(words, way).not.toMatch(/\bilegal|violaci[oó]n|\bviola\b/i);
  });
});

describe('what a reader of Spanish gets', () => {
  const text =
    'Paraprofessional\nDuties\n- Plan weekly lessons.\n- Give daily medication to students.\n- Supervise recess.';
  const report = analyze(text);
  beforeAll(() => loadKnowledge('es'));

  test('a card says why in Spanish and keeps the sentence for the posting in English', () => {
    const finding = report.findings.find(({ rule }) => rule === 'lesson-planning');
    const about = aboutOf(finding!, 'es');
    expect(about.name).toBe('Planificar lecciones');
    expect(about.why).toBe(know.rules['lesson-planning'].why);
    expect(about.rewrite).toEqual({ words: finding?.rewrite, means: know.rules['lesson-planning'].rewrite });
    expect(about.ask.means).toMatch(/^¿/);
    expect(about.lookedFor.every(({ words, means }) => words && means)).toBe(true);
  });

  test('every question and everything to say comes in both languages', () => {
    const questions = questionsFor(report, spanishPhrases).flatMap((group) => group.questions);
    expect(questions.length).toBe(questionsFor(report).flatMap((group) => group.questions).length);
    const sentences = sayingsFor(text, report, spanishPhrases).flatMap((group) => group.sentences);
    for (const { words, means } of [...questions, ...sentences]) {
      expect(words).toBeTruthy();
      expect(means, words).toMatch(/[áéíóúñ¿]|^\S+ /);
      expect(means).not.toBe(words);
    }
    expect(sentences.map(({ means }) => means).join(' ')).toContain('“Plan weekly lessons”');
  });

  test.each(rules)('$id has an English sentence to offer beside its Spanish meaning', (rule) => {
    const { rewrite, ask } = aboutOf(
      { ...report.findings[0]!, rule: rule.id, rewrite: rule.rewrite, ask: rule.ask },
      'es',
    );
    expect(rewrite.words).toBe(rule.rewrite);
    expect(ask.words).toBe(rule.ask);
    expect(rewrite.means).toBe(know.rules[rule.id].rewrite);
    for (const [key, words] of Object.entries(rule.rewrites ?? {}))
      expect(aboutOf({ ...report.findings[0]!, rule: rule.id, rewrite: words }, 'es').rewrite).toEqual({
        words,
        means: know.rules[rule.id].rewrites?.[key],
      });
  });

  test('a verdict on another job names it', () => {
    const teacher = analyze('Third Grade Teacher\nDuties\n- Plan and teach lessons.\n- Grade student work.', {
      title: 'Third Grade Teacher',
    });
    expect(verdict(teacher, { say: spanishPhrases })).toMatch(/otro puesto: docente/);
  });
});

describe('the words around it', () => {
  test('the phrases are all there, none of them English', () => {
    const here = sentencesIn(spanishPhrases);
    const there = new Map(sentencesIn(englishPhrases));
    expect(here.map(([way]) => way)).toEqual([...there.keys()]);
    for (const [way, words] of here) if (way !== 'kinds.legal') expect(words, way).not.toBe(there.get(way));
  });

  test('the messages of the extension are all there, with the same places to fill', () => {
    // Both ways: a missing message does not compile, a surplus one fails here.
    const complete: Record<keyof typeof english, { message: string }> = spanish;
    expect(Object.keys(complete)).toEqual(Object.keys(english));
    const places = (words: string) => (words.match(/\$\d/g) ?? []).sort();
    for (const [key, { message }] of Object.entries(complete)) {
      expect(places(message), key).toEqual(places(english[key as keyof typeof english].message));
      expect(message === '', key).toBe(english[key as keyof typeof english].message === '');
    }
  });
});
