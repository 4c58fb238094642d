import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { headers } from './build/headers.ts';
import { links } from './build/links.ts';
import { offline } from './build/offline.ts';
import { zipInPlace } from './build/zip-in-place.ts';

const { SITE_BASE, SITE_URL } = process.env;

/**
 * Plain files for any static host. `SITE_BASE` is the subpath they are served from ("/parascope"), `SITE_URL` the
 * address of the host when it is known: with it come the sitemap and the canonical addresses.
 */
export default defineConfig({
  base: SITE_BASE || '/',
  ...(SITE_URL ? { site: SITE_URL } : {}),
  i18n: { locales: ['en', 'es'], defaultLocale: 'en', routing: { prefixDefaultLocale: false } },
  integrations: [
    preact(),
    ...(SITE_URL ? [sitemap({ i18n: { defaultLocale: 'en', locales: { en: 'en', es: 'es' } } })] : []),
    headers(),
    offline(),
    links(),
  ],
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // The reader of a file is a worker of its own that loads what the file needs.
  vite: { worker: { format: 'es', plugins: () => [zipInPlace()] } },
  security: {
    // The pages can load their own files and nothing else: no script of ours can send a text to any other address.
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "img-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
});
