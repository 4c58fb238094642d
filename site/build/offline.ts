import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { generateSW } from 'workbox-build';

/** Big, and used by few: readers and makers of files, and the audit's own readers. Kept from their first use on, not before. */
const heavy = ['mammoth*', 'pdf*', 'docx*', 'sheet-docx*', 'worker-docx*', 'study-*', 'reader-*', 'Opened.*'];

/**
 * Writes the service worker: the tools and what they need are kept at the first visit, the library page by page as it is read.
 * A new version waits until the reader of the page takes it (see `src/offline/register.ts`) or closes every page.
 */
export function offline(): AstroIntegration {
  return {
    name: 'parascope-offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { count, size, warnings } = await generateSW({
          globDirectory: folder,
          swDest: `${folder}sw.js`,
          globPatterns: [
            '_astro/*.{js,css,woff2}',
            '{,es/}{,audit/,draft/,compare/,library/,handouts/,privacy/,about/,what-paras-do/,accuracy/}index.html',
            '404.html',
            'favicon.svg',
            'icon-192.png',
            '{,es/}manifest.webmanifest',
          ],
          globIgnores: heavy.map((one) => `_astro/${one}`),
          maximumFileSizeToCacheInBytes: 1_500_000,
          cleanupOutdatedCaches: true,
          clientsClaim: true,
          skipWaiting: false,
          sourcemap: false,
          mode: 'production',
          directoryIndex: 'index.html',
          dontCacheBustURLsMatching: /\/_astro\//,
          runtimeCaching: [
            {
              urlPattern: ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
              handler: 'NetworkFirst',
              options: {
                cacheName: 'pages',
                networkTimeoutSeconds: 4,
                expiration: { maxEntries: 400 },
                // A page that was never opened here, and no network: ours says so, not the browser's.
                precacheFallback: { fallbackURL: '404.html' },
              },
            },
            {
              urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.includes('/_astro/'),
              handler: 'CacheFirst',
              options: { cacheName: 'parts', expiration: { maxEntries: 200 } },
            },
          ],
        });
        for (const warning of warnings) logger.warn(warning);
        logger.info(`kept for offline use: ${count} files, ${Math.round(size / 1024)} KB`);
      },
    },
  };
}
