import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';

/**
 * Plain files for any static host. `SITE_BASE` is the subpath they are served from ("/parascope"), `SITE_URL` the
 * address of the host when it is known.
 */
export default defineConfig({
  base: process.env.SITE_BASE ?? '/',
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  integrations: [preact()],
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  security: {
    // The pages can load their own files and nothing else. `connect-src 'none'`: no script of ours can send a text away.
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'none'",
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
