import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drop, openAudit, openSamples, tab } from './audit-desk.ts';
import { type Desk, openDesk } from './site-desk.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

/** The audit desk with axe in it: its own policy is lifted for that. */
async function openPage(lang = ''): Promise<Page> {
  const viewport = { width: 1280, height: 900 };
  const page = await desk.newPage({ bypassCSP: true, reducedMotion: 'reduce', colorScheme: 'light', viewport });
  await openAudit(desk, page, lang);
  await page.evaluate(axe);
  return page;
}

/** What axe finds in light and in dark. */
async function faults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate<AxeResults>('axe.run()');
    found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${colorScheme} ${id}: ${html}`)));
  }
  return found;
}

/** Pixels by which the page is too wide at 320. */
async function over(page: Page): Promise<number> {
  await page.setViewportSize({ width: 320, height: 800 });
  const pixels = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await page.setViewportSize({ width: 1280, height: 900 });
  return pixels;
}

test('axe finds nothing at the start, before a reading, and in any part of an audit; all fits 320 pixels', async () => {
  const page = await openPage();
  expect(await faults(page)).toEqual([]);
  expect(await over(page)).toBe(0);
  await drop(page, [
    { name: 'a-table-with-a-long-name-of-its-own.csv', bytes: new TextEncoder().encode('alpha,beta\n1,2\n') },
  ]);
  await page.getByRole('button', { name: 'Read them' }).click();
  await page.getByRole('alert').waitFor();
  expect(await faults(page)).toEqual([]);
  expect(await over(page)).toBe(0);
  await page.getByRole('button', { name: 'Back' }).click();
  await openSamples(page);
  await page.locator('.audit-excerpt').waitFor();
  expect(await faults(page)).toEqual([]);
  await page.locator('.finding-row[data-index="0"]').click();
  await page.keyboard.press('r');
  await page.getByLabel('Why is it rejected?').waitFor();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  for (const [key, what] of [
    ['?', '.audit-keys'],
    ['o', '.audit-dialog .posting'],
  ] as const) {
    await page.keyboard.press(key);
    await page.locator(what).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
  }
  expect(await over(page)).toBe(0);
  for (const [name, what] of [
    [/Districts/, '.audit-heat'],
    [/Repeats/, '.audit-repeat'],
    [/Changes/, '#earlier-file'],
    [/Evidence/, '.audit-pack'],
    [/Not read/, '#unread-heading'],
  ] as const) {
    await tab(page, name);
    await page.locator(what).first().waitFor({ state: 'attached' });
    expect(await faults(page)).toEqual([]);
    expect(await over(page)).toBe(0);
  }
  await page.getByRole('button', { name: 'All audits' }).click();
  await page.locator('.kept-audit').waitFor();
  expect(await faults(page)).toEqual([]);
  await page.close();
});

test('the findings are a grid that says its size, its order and its place; as cards where it is narrow', async () => {
  const page = await openPage('es/');
  await page.getByRole('button', { name: 'Probar con 40 anuncios de ejemplo' }).click();
  const grid = page.getByRole('grid', { name: 'Hallazgos' });
  await grid.waitFor();
  const rows = Number(await grid.getAttribute('aria-rowcount'));
  expect(rows).toBeGreaterThan(16);
  await grid.getByRole('row').nth(1).focus();
  await page.keyboard.press('End');
  const last = grid.locator('[role="row"][aria-selected="true"]');
  await expect.poll(() => last.getAttribute('aria-rowindex')).toBe(String(rows));
  expect(await last.evaluate((row) => row === document.activeElement)).toBe(true);
  await page.getByRole('button', { name: 'Certeza' }).click();
  expect(await grid.getByRole('columnheader', { name: /Certeza/ }).getAttribute('aria-sort')).toBe('descending');
  // Forced colors keep the current row apart from the others.
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await last.evaluate((row) => getComputedStyle(row).outlineStyle)).toBe('solid');
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize({ width: 320, height: 800 });
  await page.locator('[data-cards="true"]').waitFor();
  expect(await page.getByLabel('Orden').isVisible()).toBe(true);
  await page.close();
});

test('a pack is printed from the page, without the page around it', async () => {
  const page = await openPage();
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await page.reload();
  await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
  await openSamples(page);
  await tab(page, /Evidence/);
  await page.getByLabel(/^All \d/).check();
  await page.getByRole('button', { name: 'Print or save as PDF' }).click();
  await page.locator('.printed-pack').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  const printed = page.locator('.printed-pack');
  expect(await printed.getByRole('heading', { name: 'Method' }).isVisible()).toBe(true);
  expect(await printed.locator('table').first().isVisible()).toBe(true);
  expect(await printed.locator('h1').evaluate((one) => getComputedStyle(one).fontFamily)).toContain('Georgia');
  expect(await page.getByRole('tablist').isVisible()).toBe(false);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await page.locator('.printed-pack').count()).toBe(0);
  await page.close();
});
