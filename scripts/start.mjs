import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension, buildSite, extensions } from './build.mjs';
import { serve } from './serve.mjs';
import { CommandFailed, ensureInstalled, root } from './setup.mjs';

try {
  await ensureInstalled();
  if (!(await buildSite())) console.log('The site is built and nothing changed since.');
  const built = await buildExtension();
  if (existsSync(join(root, 'wxt.config.ts')) && !built)
    console.log('The extension is built and nothing changed since.');

  const base = process.env.SITE_BASE ?? '/';
  const port = Number(process.env.PORT ?? 0);
  const { address } = await serve(join(root, 'site', 'dist'), { base, port });
  console.log(`\nParascope  ${address}#sample=mixed  (with a sample posting; without: ${address})`);
  if (existsSync(join(root, extensions.chromium))) {
    console.log(`
The browser extension is in ${join(root, '.output')}
  Chromium, Chrome, Edge: open chrome://extensions, turn on Developer mode, choose "Load unpacked", pick ${extensions.chromium}
  Firefox: open about:debugging#/runtime/this-firefox, choose "Load Temporary Add-on", pick ${extensions.firefox}/manifest.json`);
  }
  console.log('\nStop with Ctrl+C.');
} catch (error) {
  console.error(error instanceof CommandFailed ? error.message : error);
  process.exitCode = 1;
}
