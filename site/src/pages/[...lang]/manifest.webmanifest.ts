import type { APIRoute } from 'astro';
import { inAllLanguages, type Lang } from '../../languages.ts';
import { to } from '../../links.ts';
import { siteWords } from '../../words/site.ts';

export const getStaticPaths = inAllLanguages;

/** What a device needs to install the site. */
export const GET: APIRoute = ({ props }) => {
  const lang: Lang = props.lang;
  const icon = (size: number, purpose: string) => ({
    src: to(`icon-${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    name: 'Parascope',
    short_name: 'Parascope',
    lang,
    id: to('', lang),
    start_url: to('', lang),
    scope: to(''),
    display: 'standalone',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
    shortcuts: (['draft/', 'handouts/'] as const).map((path) => ({
      name: siteWords[lang].pages[path],
      url: to(path, lang),
    })),
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
};
