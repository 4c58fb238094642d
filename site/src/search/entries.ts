import { categories } from '../../../shared/knowledge/categories.ts';
import { checks } from '../../../shared/knowledge/checks.ts';
import { rules } from '../../../shared/knowledge/rules/index.ts';
import { sources } from '../../../shared/knowledge/sources.ts';
import { speakerOf } from '../../../shared/ui/lookup.ts';
import type { Lang } from '../languages.ts';
import { pageOf } from '../links.ts';
import { phrasesOf } from '../words/phrases.ts';

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

/** Every page of the library, with the words it is found by. */
export function toEntries(lang: Lang): Entry[] {
  const say = phrasesOf[lang];
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
      const words = [rule.name, rule.id, rule.rewrite, rule.ask, ...rule.lookedFor, ...rule.hits];
      return entry('rule', rule.id, say.rule(rule.id) ?? rule.name, rule.why, words);
    }),
    ...categories.map((one) =>
      entry('category', one.id, say.category(one.id) ?? one.name, one.covers, [one.name, ...one.examples]),
    ),
    ...checks.map((one) =>
      entry('check', one.id, say.check(one.id) ?? one.name, one.pass, [one.name, one.why, one.ask, one.insert]),
    ),
    ...sources.map((one) =>
      entry('source', one.id, `${speakerOf(one)}: ${one.title}`, one.says, [one.id, one.jurisdiction, one.effect]),
    ),
  ];
}
