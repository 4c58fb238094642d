// Draws the extension's icons at every size from extension/art/icon.svg: `node scripts/icons.mjs`. Needs Chromium.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumFlags, chromiumPath } from '../test/browser/browsers.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const drawing = readFileSync(join(root, 'extension/art/icon.svg'), 'utf8');
const small = readFileSync(join(root, 'extension/art/icon-small.svg'), 'utf8');

const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewportSize({ width: size, height: size });
  // At 16 pixels the strokes stand on whole pixels.
  const svg = (size === 16 ? small : drawing).replace('<svg ', `<svg width="${size}" height="${size}" `);
  await page.setContent(`<body style="margin:0">${svg.replace('<svg ', '<svg style="display:block" ')}</body>`);
  await page.screenshot({ path: join(root, `extension/public/icon/${size}.png`), omitBackground: true });
}
await browser.close();
