import type { Lang } from '../languages.ts';
import { to } from '../links.ts';
import { libraryWords } from '../words/library.ts';

/** A page of the library for programs: a term of our set, with the way to it. */
export function termAbout(
  page: { name: string; description: string; path: string; lang: Lang; code?: string },
  site: URL | undefined,
): object {
  const absolute = (path: string) => (site ? new URL(to(path, page.lang), site).href : to(path, page.lang));
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'DefinedTerm',
        name: page.name,
        description: page.description,
        url: absolute(page.path),
        ...(page.code ? { termCode: page.code } : {}),
        inDefinedTermSet: { '@type': 'DefinedTermSet', name: 'Parascope', url: absolute('library/') },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Parascope', item: absolute('') },
          { '@type': 'ListItem', position: 2, name: libraryWords[page.lang].library, item: absolute('library/') },
          { '@type': 'ListItem', position: 3, name: page.name },
        ],
      },
    ],
  };
}
