import type { Lang } from '../languages.ts';

type PagePath =
  | ''
  | 'audit/'
  | 'draft/'
  | 'compare/'
  | 'library/'
  | 'handouts/'
  | 'about/'
  | 'accuracy/'
  | 'privacy/'
  | 'own-copy/';

interface SiteWords {
  pages: Record<PagePath, string>;
  skip: string;
  nav: string;
  more: string;
  foot: string;
  otherLanguage: string;
  updated: string;
  reload: string;
  later: string;
  needsJs: string;
}

const english: SiteWords = {
  pages: {
    '': 'Read a posting',
    'audit/': 'Audit',
    'draft/': 'Draft',
    'compare/': 'Compare',
    'library/': 'Library',
    'handouts/': 'Handouts',
    'about/': 'About',
    'accuracy/': 'Accuracy',
    'privacy/': 'Privacy',
    'own-copy/': 'Your own copy',
  },
  skip: 'Skip to the content',
  nav: 'Pages',
  more: 'About this site',
  foot: 'A reading aid, not legal advice. What you paste is read on this device and stays here.',
  otherLanguage: 'Language',
  updated: 'A newer version of this page is ready.',
  reload: 'Use it now',
  later: 'Later',
  needsJs:
    'This happens in your browser and needs JavaScript, which is off. The library and the sheets can be read without it.',
};

const spanish: SiteWords = {
  pages: {
    '': 'Leer un anuncio',
    'audit/': 'Auditar',
    'draft/': 'Redactar',
    'compare/': 'Comparar',
    'library/': 'Biblioteca',
    'handouts/': 'Hojas',
    'about/': 'Qué es',
    'accuracy/': 'Precisión',
    'privacy/': 'Privacidad',
    'own-copy/': 'Su propia copia',
  },
  skip: 'Ir al contenido',
  nav: 'Páginas',
  more: 'Sobre este sitio',
  foot: 'Una ayuda para leer, no asesoría legal. Lo que usted pega se lee en este dispositivo y aquí se queda.',
  otherLanguage: 'Idioma',
  updated: 'Hay una versión nueva de esta página.',
  reload: 'Usarla ahora',
  later: 'Más tarde',
  needsJs:
    'Esto ocurre en su navegador y necesita JavaScript, que está apagado. La biblioteca y las hojas se pueden leer sin él.',
};

/** What stands around every page. */
export const siteWords: Record<Lang, SiteWords> = { en: english, es: spanish };
