import MiniSearch from 'minisearch';
import { loadKnowledge } from '../../../shared/ui/knowledge.ts';
import type { Lang } from '../languages.ts';
import { type Entry, toEntries } from './entries.ts';

/** A search over the whole library: the pages that hold the words, or words that begin with them, best first. */
export async function makeSearch(lang: Lang): Promise<(query: string) => Entry[]> {
  await loadKnowledge(lang);
  const entries = new Map(toEntries(lang).map((entry) => [entry.id, entry]));
  const index = new MiniSearch<Entry>({ fields: ['name', 'about', 'words'], processTerm: plain });
  index.addAll([...entries.values()]);
  const options = { prefix: true, fuzzy: 0.15, boost: { name: 4, about: 2 }, combineWith: 'AND' } as const;
  return (query) =>
    index
      .search(query, options)
      .slice(0, 12)
      .flatMap(({ id }) => entries.get(String(id)) ?? []);
}

/** A word without its accents, as many type it: "formación" -> "formacion". */
const plain = (word: string) => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
