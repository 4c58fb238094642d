import MiniSearch from 'minisearch';
import type { Lang } from '../languages.ts';
import { type Entry, toEntries } from './entries.ts';

/** A search over the whole library: the pages that hold the words, or words that begin with them, best first. */
export function makeSearch(lang: Lang): (query: string) => Entry[] {
  const entries = new Map(toEntries(lang).map((entry) => [entry.id, entry]));
  const index = new MiniSearch<Entry>({ fields: ['name', 'about', 'words'] });
  index.addAll([...entries.values()]);
  const options = { prefix: true, fuzzy: 0.15, boost: { name: 4, about: 2 }, combineWith: 'AND' } as const;
  return (query) =>
    index
      .search(query, options)
      .slice(0, 12)
      .flatMap(({ id }) => entries.get(String(id)) ?? []);
}
