/** The languages of the interface; English has no prefix in the address. */
export const languages = ['en', 'es'] as const;

export type Lang = (typeof languages)[number];

/** What each language calls itself. */
export const languageNames: Record<Lang, string> = { en: 'English', es: 'Español' };

/** The paths of a page in every language, for `getStaticPaths` of a page under `[...lang]`. */
export const inAllLanguages = () =>
  languages.map((lang) => ({ params: { lang: lang === 'en' ? undefined : lang }, props: { lang } }));

/** The same for a page about each of some things, found by its id. */
export const aboutEach = <Thing extends { id: string }>(things: readonly Thing[]) =>
  languages.flatMap((lang) =>
    things.map((thing) => ({
      params: { lang: lang === 'en' ? undefined : lang, id: thing.id.toLowerCase() },
      props: { lang, thing },
    })),
  );
