// Screenshots for the stores, from the built extension and our own saved pages: `node scripts/store-shots.mjs [folder] [--all]`.
// With --all also every surface in light, dark and forced colors, for looking at.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startBench } from '../test/browser/extension-chromium.ts';

const given = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isAll = process.argv.includes('--all');
const folder = given[0] ?? join(fileURLToPath(new URL('..', import.meta.url)), '.output/store-shots');
const frame = 'https://cedarbend.tedk12.com/hire/ViewJob_Description.aspx?JobID=4471';
const wide = { width: 1280, height: 800 };
const [pageWidth, panelWidth] = [860, 420];

await mkdir(folder, { recursive: true });
const bench = await startBench({ allowed: true });
const { door, context } = bench;
const shot = (page, name) => page.screenshot({ path: join(folder, `${name}.png`) });
const set = (settings) => door.evaluate((one) => chrome.storage.local.set({ settings: one }), settings);

/** Waits until the page has marks. */
async function marked(tabId) {
  for (;;) {
    const { marks } = await bench.painted(tabId);
    if (Object.values(marks).flat().length) return;
    await door.waitForTimeout(50);
  }
}

/** Two pictures side by side, as page and panel stand in a window. */
async function beside(left, right, name) {
  const page = await context.newPage();
  await page.setViewportSize(wide);
  const image = (bytes, width) =>
    `<img src="data:image/png;base64,${bytes.toString('base64')}" width="${width}" height="800" alt="">`;
  await page.setContent(
    `<body style="margin:0;display:flex;background:#888">${image(left, pageWidth - 1)}<i style="width:1px"></i>${image(right, panelWidth)}</body>`,
  );
  await shot(page, name);
  await page.close();
}

async function pageAndPanel(colorScheme, name) {
  const { page, tabId } = await bench.open(frame);
  await page.setViewportSize({ width: pageWidth, height: 800 });
  await page.emulateMedia({ colorScheme });
  await marked(tabId);
  const panel = await bench.show('sidepanel', tabId);
  await panel.setViewportSize({ width: panelWidth, height: 800 });
  await panel.emulateMedia({ colorScheme });
  await panel.getByRole('article').first().getByRole('button').first().click();
  await page.waitForSelector('parascope-card');
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await panel.bringToFront();
  await panel.evaluate(() => document.fonts.ready);
  await panel.evaluate(() => scrollTo(0, 0));
  await beside(await page.screenshot(), await panel.screenshot(), name);
  return { page, panel, tabId };
}

async function card(colorScheme, name, settings = {}) {
  const { page, tabId } = await bench.open(frame);
  await page.setViewportSize(wide);
  await page.emulateMedia({ colorScheme, ...settings });
  await marked(tabId);
  await door.evaluate((tab) => chrome.runtime.sendMessage({ type: 'step', tabId: tab, by: 1 }), tabId);
  await page.waitForSelector('parascope-card');
  await page.waitForTimeout(150); // the card's own layout
  await shot(page, name);
  await page.close();
}

/** A page of the extension, as large as it wants to be. */
async function ours(name, file, { colorScheme = 'light', forcedColors = 'none', tabId, size = wide, act, full } = {}) {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme, forcedColors });
  await page.goto(`chrome-extension://${bench.id}/${file}.html${tabId ? `?tab=${tabId}` : ''}`);
  await page.getByRole('heading').first().waitFor();
  await act?.(page);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: full ?? false });
  await page.close();
}

const { page, panel, tabId } = await pageAndPanel('light', '1-page-and-list');
await card('light', '2-card');
await set({ marksFamilies: true });
await panel.getByRole('button', { name: 'Keep this posting' }).click();
await panel.getByRole('button', { name: 'Kept', exact: true }).waitFor();
await ours('3-options', 'options');
await ours('4-kept', 'basket', { act: (one) => one.locator('summary').first().click() });
await ours('5-welcome', 'welcome');

if (isAll) {
  await marked(tabId);
  await page.bringToFront();
  await page.screenshot({ path: join(folder, 'page-families.png') });
  for (const [tone, look] of Object.entries({
    light: {},
    dark: { colorScheme: 'dark' },
    forced: { forcedColors: 'active' },
  })) {
    await ours(`popup-${tone}`, 'popup', { ...look, tabId, size: { width: 384, height: 420 } });
    for (const tab of ['Findings', 'Not said', 'Questions', 'All lines']) {
      const act = async (one) => {
        await one.getByRole('tab', { name: tab }).click();
        const first = one.getByRole('article').first().getByRole('button').first();
        if (tab === 'Findings') await first.click();
      };
      const name = `panel-${tab.toLowerCase().replace(' ', '-')}-${tone}`;
      await ours(name, 'sidepanel', { ...look, tabId, size: { width: 400, height: 900 }, act, full: true });
    }
    await ours(`options-${tone}`, 'options', {
      ...look,
      full: true,
      act: (one) => one.locator('summary').first().click(),
    });
    await ours(`basket-${tone}`, 'basket', { ...look, act: (one) => one.locator('summary').first().click() });
    await ours(`welcome-${tone}`, 'welcome', { ...look });
    await card(look.colorScheme ?? 'light', `card-${tone}`, look);
  }
  await ours('options-narrow', 'options', { size: { width: 360, height: 900 } });
}
await bench.close();
console.log(`The screenshots are in ${folder}`);
