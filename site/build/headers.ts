import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Every hash that a page's own policy allows for a directive. */
async function hashesIn(folder: string, directive: string): Promise<string[]> {
  const found = new Set<string>();
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('.html')) continue;
    const page = await readFile(join(folder, name), 'utf8');
    const policy = page.match(/http-equiv="content-security-policy" content="([^"]*)"/i)?.[1] ?? '';
    const part = policy.split(';').find((one) => one.trim().startsWith(directive)) ?? '';
    for (const hash of part.match(/'sha\d+-[^']+'/g) ?? []) found.add(hash);
  }
  return [...found].sort();
}

/**
 * Writes what common hosts read for response headers: `_headers` (Netlify, Cloudflare Pages), `vercel.json`, `.htaccess`,
 * and `headers.nginx.conf` to include. Each page carries its own stricter policy too; the header adds what a page cannot say
 * of itself. `connect-src 'self'` is for the service worker, which fetches the site's own files.
 */
export function headers(): AstroIntegration {
  let base = '/';
  return {
    name: 'parascope-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replace(/\/+/g, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const scripts = await hashesIn(folder, 'script-src');
        const styles = await hashesIn(folder, 'style-src');
        const policy = [
          "default-src 'none'",
          `script-src 'self' ${scripts.join(' ')}`.trim(),
          `style-src 'self' ${styles.join(' ')}`.trim(),
          "font-src 'self'",
          "img-src 'self'",
          "connect-src 'self'",
          "worker-src 'self'",
          "manifest-src 'self'",
          "base-uri 'none'",
          "form-action 'none'",
          "frame-ancestors 'none'",
        ].join('; ');
        const all: [string, string][] = [
          ['Content-Security-Policy', policy],
          ['X-Content-Type-Options', 'nosniff'],
          ['Referrer-Policy', 'no-referrer'],
          ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
          ['Cross-Origin-Opener-Policy', 'same-origin'],
        ];
        const forever = 'public, max-age=31536000, immutable';
        const list = all.map(([name, value]) => `  ${name}: ${value}\n`).join('');
        await writeFile(
          join(folder, '_headers'),
          `/*\n${list}${base}_astro/*\n  Cache-Control: ${forever}\n${base}sw.js\n  Cache-Control: no-cache\n`,
        );
        const pair = ([key, value]: [string, string]) => ({ key, value });
        const rules = [
          { source: '/(.*)', headers: all.map(pair) },
          { source: `${base}_astro/(.*)`, headers: [pair(['Cache-Control', forever])] },
          { source: `${base}sw.js`, headers: [pair(['Cache-Control', 'no-cache'])] },
        ];
        await writeFile(
          join(folder, 'vercel.json'),
          `${JSON.stringify({ trailingSlash: true, headers: rules }, null, 2)}\n`,
        );
        const apache = all.map(([name, value]) => `  Header always set ${name} "${value}"\n`).join('');
        await writeFile(
          join(folder, '.htaccess'),
          `<IfModule mod_headers.c>\n${apache}  <FilesMatch "^sw\\.js$">\n    Header set Cache-Control "no-cache"\n  </FilesMatch>\n</IfModule>\nErrorDocument 404 ${base}404.html\n`,
        );
        await writeFile(
          join(folder, 'headers.nginx.conf'),
          all.map(([name, value]) => `add_header ${name} "${value}" always;\n`).join(''),
        );
        await writeFile(join(folder, '.nojekyll'), '');
      },
    },
  };
}
