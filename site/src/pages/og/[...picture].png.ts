import type { APIRoute } from 'astro';
import { categories } from '../../../../shared/knowledge/categories.ts';
import { checks } from '../../../../shared/knowledge/checks.ts';
import { rules } from '../../../../shared/knowledge/rules/index.ts';
import { severityName } from '../../../../shared/ui/words.ts';
import { draw, type Picture } from '../../og/draw.ts';
import { overviewWords } from '../../words/overview.ts';

const pictures: Record<string, Picture> = {
  parascope: {
    kind: 'On your own device',
    name: 'Read a para posting line by line',
    about:
      'Lines that hand a para the work of a teacher, nurse, therapist or administrator are marked, with the reason.',
    severity: 'crosses',
  },
  'what-paras-do': { kind: 'Library', name: overviewWords.en.title, about: overviewWords.en.lead },
  ...Object.fromEntries([
    ...rules.map(({ id, name, why, severity }) => [
      `rules/${id}`,
      { kind: severityName(severity), name, about: why, severity },
    ]),
    ...categories.map(({ id, name, covers }) => [`categories/${id}`, { kind: 'Para work', name, about: covers }]),
    ...checks.map(({ id, name, pass }) => [`checks/${id}`, { kind: 'A good posting says', name, about: pass }]),
  ]),
};

export const getStaticPaths = () => Object.keys(pictures).map((picture) => ({ params: { picture } }));

export const GET: APIRoute = async ({ params }) => {
  const picture = pictures[params.picture ?? ''];
  if (!picture) return new Response(null, { status: 404 });
  return new Response(await draw(picture), { headers: { 'Content-Type': 'image/png' } });
};
