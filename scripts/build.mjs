import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureFresh, root, run } from './setup.mjs';

const settings = ['package-lock.json', 'tsconfig.json'];

/** Builds the site into site/dist when its sources changed; SITE_BASE and SITE_URL of the environment count. */
export function buildSite() {
  const { SITE_BASE = '', SITE_URL = '' } = process.env;
  return buildSiteFor({ title: 'Building the site', folder: 'site/dist', base: SITE_BASE, url: SITE_URL });
}

/** The site as a union or district would publish it: under a path of its host, which is known. */
export const subpath = { folder: '.output/site-subpath', base: '/parascope/', url: 'https://union.example' };

/** Builds that one too, for its tests. */
export function buildSubpathSite() {
  return buildSiteFor({ title: 'Building the site for a subpath', ...subpath });
}

function buildSiteFor({ title, folder, base, url }) {
  const about = {
    sources: ['site', 'shared', ...settings],
    made: [`${folder}/index.html`],
    settings: `${base} ${url}`,
  };
  const args = ['build', '--root', 'site', '--outDir', join(root, folder)];
  const env = { SITE_BASE: base, SITE_URL: url };
  return ensureFresh(folder.replaceAll('/', '-'), about, () => run(title, 'astro', args, { env }));
}

/** Where the built extension is, from the root. */
export const extensions = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

/** Builds the extension for Chromium and Firefox when its sources changed. */
export async function buildExtension() {
  if (!existsSync(join(root, 'wxt.config.ts'))) return false;
  const about = {
    sources: ['extension', 'shared', 'wxt.config.ts', ...settings],
    made: Object.values(extensions).map((folder) => `${folder}/manifest.json`),
  };
  return ensureFresh('extension', about, async () => {
    await run('Building the extension for Chromium', 'wxt', ['build']);
    await run('Building the extension for Firefox', 'wxt', ['build', '-b', 'firefox']);
  });
}
