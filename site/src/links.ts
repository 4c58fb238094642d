import type { Lang } from './languages.ts';

/**
 * An address inside the site, wherever it is served from and in which language: `to('privacy/', 'es')` is
 * `/parascope/es/privacy/` under that base.
 */
export function to(path: string, lang: Lang = 'en'): string {
  const base = import.meta.env.BASE_URL;
  return `${base.endsWith('/') ? base : `${base}/`}${lang === 'en' ? '' : `${lang}/`}${path}`;
}

/** The page of a rule, a category, a check or a source. */
export const pageOf = {
  rule: (id: string, lang: Lang = 'en') => to(`rules/${id}/`, lang),
  category: (id: string, lang: Lang = 'en') => to(`categories/${id}/`, lang),
  check: (id: string, lang: Lang = 'en') => to(`checks/${id}/`, lang),
  source: (id: string, lang: Lang = 'en') => to(`sources/${id.toLowerCase()}/`, lang),
};

/** The pages of the navigation, in order. */
export const mainPages = ['', 'audit/', 'draft/', 'compare/', 'library/', 'handouts/'] as const;

/** The pages named at the foot of every page. */
export const footPages = ['about/', 'accuracy/', 'privacy/', 'own-copy/'] as const;
