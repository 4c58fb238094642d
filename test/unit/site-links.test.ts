import { expect, test } from 'vitest';
import { deadLinks } from '../../site/build/links.ts';

const pages = (body: string) =>
  new Map([
    ['index.html', body],
    ['es/about/index.html', '<h2 id="who">Who</h2>'],
  ]);
const files = new Set(['index.html', 'es/about/index.html', '_astro/a b.js']);

test.each([
  '<a href="/own/es/about/">x</a>',
  '<a href="es/about/#who">x</a>',
  '<a href="#sample=mixed">x</a>',
  '<script src="/own/_astro/a%20b.js"></script>',
  '<a href="https://elsewhere.example/x">x</a>',
  '<meta property="og:url" content="https://union.example/own/">',
])('%s leads somewhere', (body) => expect(deadLinks(pages(body), files, '/own/', 'https://union.example')).toEqual([]));

test.each([
  '<a href="/es/about/">outside the base</a>',
  '<a href="/own/es/abuot/">x</a>',
  '<a href="/own/es/about/#whom">x</a>',
  '<link rel="icon" href="icon.png">',
  '<astro-island component-url="/own/_astro/b.js"></astro-island>',
  '<meta property="og:image" content="https://union.example/own/og.png">',
])('%s leads nowhere', (body) =>
  expect(deadLinks(pages(body), files, '/own/', 'https://union.example')).toHaveLength(1),
);
