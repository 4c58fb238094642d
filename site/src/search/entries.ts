import { categories } from '../../../shared/knowledge/categories.ts';
import { checks } from '../../../shared/knowledge/checks.ts';
import { examples } from '../../../shared/knowledge/rules/examples/index.ts';
import { rules } from '../../../shared/knowledge/rules/index.ts';
import { sources } from '../../../shared/knowledge/sources.ts';
import { checkWords, knowledgeIn, sourceWords } from '../../../shared/ui/knowledge.ts';
import { speakerOf } from '../../../shared/ui/lookup.ts';
import type { Lang } from '../languages.ts';
import { pageOf } from '../links.ts';

type EntryKind = 'rule' | 'category' | 'check' | 'source';

/** A page of the library as the search knows it. */
export interface Entry {
  id: string;
  kind: EntryKind;
  name: string;
  about: string;
  words: string;
  href: string;
}

/** Every page of the library in a language that was loaded, with the words it is found by: its own and the English ones. */
export function toEntries(lang: Lang): Entry[] {
  const know = knowledgeIn(lang);
  const entry = (kind: EntryKind, id: string, name: string, about: string, words: string[]): Entry => ({
    id: `${kind}:${id}`,
    kind,
    name,
    about,
    words: words.join(' '),
    href: pageOf[kind](id, lang),
  });
  return [
    ...rules.map((rule) => {
      const own = know.rules[rule.id];
      const words = [
        rule.name,
        rule.id,
        rule.rewrite,
        ...Object.values(rule.rewrites ?? {}),
        rule.ask,
        own.rewrite,
        ...Object.values(own.rewrites ?? {}),
        own.ask,
        ...rule.lookedFor,
        ...examples[rule.id].hits,
        ...examples[rule.id].misses,
      ];
      return entry('rule', rule.id, own.name, own.why, words);
    }),
    ...categories.map((one) => {
      const own = know.categories[one.id];
      return entry('category', one.id, own.name, own.covers, [one.name, one.covers, ...one.examples]);
    }),
    ...checks.map((one) => {
      const own = checkWords(one.id, lang) ?? one;
      return entry('check', one.id, own.name, own.pass, [one.name, one.why, one.ask, own.why, own.ask, one.insert]);
    }),
    ...sources.map((one) => {
      const own = sourceWords(one.id, lang);
      const words = [one.id, one.jurisdiction, one.says, own.effect];
      return entry('source', one.id, `${speakerOf(one)}: ${one.title}`, own.says, words);
    }),
  ];
}
