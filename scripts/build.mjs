import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureFresh, root, run } from './setup.mjs';

const settings = ['package-lock.json', 'tsconfig.json'];

/** Builds the site into site/dist when its sources changed. */
export async function buildSite() {
  const { SITE_BASE = '', SITE_URL = '' } = process.env;
  const about = {
    sources: ['site', 'shared', ...settings],
    made: ['site/dist/index.html'],
    settings: `${SITE_BASE} ${SITE_URL}`,
  };
  return ensureFresh('site', about, () => run('Building the site', 'astro', ['build', '--root', 'site']));
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
