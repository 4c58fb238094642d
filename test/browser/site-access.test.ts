import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk } from './site-desk.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

/** A page of the site in which axe can be run: its own policy is lifted for that. */
async function openPage(path: string): Promise<Page> {
  const viewport = { width: 1240, height: 900 };
  const page = await desk.newPage({ bypassCSP: true, reducedMotion: 'reduce', colorScheme: 'light', viewport });
  await page.goto(desk.address + path);
  await page.evaluate(axe);
  return page;
}

async function violations(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

/** What axe finds in light and in dark, and the widths at which the page scrolls sideways. */
async function faults(page: Page): Promise<string[]> {
  const found = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await violations(page)).map((fault) => `dark: ${fault}`));
  await page.emulateMedia({ colorScheme: 'light' });
  for (const width of [320, 640]) {
    await page.setViewportSize({ width, height: 900 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (over > 0) found.push(`${over} pixels too wide at ${width}`);
  }
  return found;
}

const sample = (page: Page) => page.locator('.desk[data-state="done"] .tab').first().waitFor();
const nothing = async () => {};

test.each<[path: string, until: (page: Page) => Promise<unknown>]>([
  ['', nothing],
  ['#sample=mixed', sample],
  ['#sample=clean', sample],
  ['#sample=teacher', sample],
  ['es/#sample=mixed', sample],
  ['library/', nothing],
  ['what-paras-do/', nothing],
  ['rules/lesson-planning/', nothing],
  ['categories/personal-care/', nothing],
  ['checks/pay/', nothing],
  ['sources/f-200.59/', nothing],
  ['es/rules/medication-without-delegation/', nothing],
  ['handouts/', nothing],
  ['accuracy/', nothing],
  ['about/', nothing],
  ['privacy/', nothing],
  ['own-copy/', nothing],
  ['404.html', nothing],
])('/%s has nothing for axe in light and dark, and fits narrow screens', async (path, until) => {
  const page = await openPage(path);
  await until(page);
  expect(await faults(page)).toEqual([]);
  await page.close();
});

test('so has every tab of the analyzer', async () => {
  const page = await openPage('#sample=mixed');
  await sample(page);
  for (const name of [/Checks/, 'Questions', 'What to say', 'Lines']) {
    await page.getByRole('tab', { name }).click();
    expect(await violations(page)).toEqual([]);
  }
  await page.close();
});

test('so has the draft desk, with a draft, in every tab', async () => {
  const page = await openPage('draft/');
  await page.getByRole('button', { name: 'Try it on a sample' }).click();
  await page.locator('.mark-card').first().waitFor();
  expect(await violations(page)).toEqual([]);
  for (const name of [/Missing/, 'Lines', 'Changes', 'Save']) {
    await page.getByRole('tab', { name }).click();
    expect(await violations(page)).toEqual([]);
  }
  expect(await faults(page)).toEqual([]);
  await page.close();
});

test('a handout whose words never break fits a phone too', async () => {
  const page = await openPage('handouts/');
  await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
  await page.getByLabel('Title').fill('Paraprofessionals'.repeat(4));
  await page.getByLabel('Heading').first().fill('Responsibilities'.repeat(5));
  expect(await faults(page)).toEqual([]);
  await page.close();
});

test('so has the comparison', async () => {
  const page = await openPage('compare/');
  await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Fill in two samples' }).click();
  await page.locator('.compared').waitFor();
  expect(await faults(page)).toEqual([]);
  await page.close();
});

test('in forced colors the three strokes and the families are still told apart', async () => {
  const page = await openPage('#sample=mixed');
  await sample(page);
  await page.emulateMedia({ forcedColors: 'active' });
  const styles = await page
    .locator('.posting mark a')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).textDecorationStyle));
  expect(new Set(styles)).toEqual(new Set(['solid', 'dashed']));
  const hues = await page
    .locator('.margin[data-family]')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).borderRightColor));
  expect(new Set(hues).size).toBeGreaterThan(4);
  await page.close();
});

test('print shows the marked posting with numbered notes, and no controls', async () => {
  const page = await openPage('#sample=mixed');
  await sample(page);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('tab').first().isVisible()).toBe(false);
  expect(await page.getByRole('heading', { name: 'Notes' }).isVisible()).toBe(true);
  expect(await page.locator('.posting').isVisible()).toBe(true);
  expect(await page.locator('.print-questions').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });

  // The short print: the dialog is held open until it is told to be done.
  await page.evaluate(() => {
    window.print = () => {};
  });
  await page.getByRole('button', { name: 'Print findings only' }).click();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.posting').isVisible()).toBe(false);
  expect(await page.getByRole('heading', { name: 'Notes' }).isVisible()).toBe(true);
  expect(await page.locator('.print-questions li').first().isVisible()).toBe(true);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await page.locator('.posting').isVisible()).toBe(true);
  await page.close();
});
