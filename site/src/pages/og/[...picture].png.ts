import type { APIRoute } from 'astro';
import { categories } from '../../../../shared/knowledge/categories.ts';
import { checks } from '../../../../shared/knowledge/checks.ts';
import { rules } from '../../../../shared/knowledge/rules/index.ts';
import { checkWords, loadKnowledge } from '../../../../shared/ui/knowledge.ts';
import { type Lang, languages } from '../../languages.ts';
import { draw, type Picture } from '../../og/draw.ts';
import { libraryWords } from '../../words/library.ts';
import { overviewWords } from '../../words/overview.ts';
import { phrasesOf } from '../../words/phrases.ts';
import { pictureWords } from '../../words/pictures.ts';

/** The pictures of a language by their path: `rules/lesson-planning`, in Spanish `es/rules/lesson-planning`. */
async function picturesIn(lang: Lang): Promise<[path: string, Picture][]> {
  const know = await loadKnowledge(lang);
  const say = pictureWords[lang];
  const { title, lead } = overviewWords[lang];
  const pictures: [string, Picture][] = [
    ['parascope', { kind: say.device, name: say.read, about: say.readAbout, severity: 'crosses' }],
    ['what-paras-do', { kind: libraryWords[lang].library, name: title, about: lead }],
    ...rules.map(({ id, severity }): [string, Picture] => {
      const { name, why } = know.rules[id];
      return [`rules/${id}`, { kind: phrasesOf[lang].severities[severity], name, about: why, severity }];
    }),
    ...categories.map(({ id }): [string, Picture] => {
      const { name, covers } = know.categories[id];
      return [`categories/${id}`, { kind: say.category, name, about: covers }];
    }),
    ...checks.map((check): [string, Picture] => {
      const { name, pass } = checkWords(check.id, lang) ?? check;
      return [`checks/${check.id}`, { kind: say.check, name, about: pass }];
    }),
  ];
  return pictures.map(([path, picture]) => [lang === 'en' ? path : `${lang}/${path}`, picture]);
}

const pictures = new Map((await Promise.all(languages.map(picturesIn))).flat());

export const getStaticPaths = () => [...pictures.keys()].map((picture) => ({ params: { picture } }));

export const GET: APIRoute = async ({ params }) => {
  const picture = pictures.get(params.picture ?? '');
  if (!picture) return new Response(null, { status: 404 });
  return new Response(await draw(picture), { headers: { 'Content-Type': 'image/png' } });
};
