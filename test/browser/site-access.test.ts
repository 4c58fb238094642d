import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from './site-desk.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

/** A page of the site in which axe can be run: its own policy is lifted for that. */
async function openPage(path: string, options: { colorScheme?: 'light' | 'dark'; width?: number } = {}): Promise<Page> {
  const page = await desk.browser.newPage({
    bypassCSP: true,
    reducedMotion: 'reduce',
    colorScheme: options.colorScheme ?? 'light',
    viewport: { width: options.width ?? 1240, height: 900 },
  });
  await page.goto(desk.address + path);
  if (path.includes('sample')) await page.locator('.desk[data-state="done"] .tab').first().waitFor();
  return page;
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

const paths = ['', '#sample=mixed', '#sample=clean', '#sample=teacher', 'about/', 'privacy/'];

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', (colorScheme) => {
  test.each(paths)('/%s', async (path) => {
    const page = await openPage(path, { colorScheme });
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('any tab', async () => {
    const page = await openPage('#sample=mixed', { colorScheme });
    for (const name of [/Checks/, 'Questions', 'All lines']) {
      await page.getByRole('tab', { name }).click();
      expect(await violations(page)).toEqual([]);
    }
    await page.close();
  });
});

describe.each([320, 640, 1240])('at %i pixels nothing scrolls sideways', (width) => {
  test.each(paths)('/%s', async (path) => {
    const page = await openPage(path, { width });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over).toBeLessThanOrEqual(0);
    await page.close();
  });
});

test('print shows the marked posting with numbered notes, and no controls', async () => {
  const page = await openPage('#sample=mixed');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('tab').first().isVisible()).toBe(false);
  expect(await page.getByRole('heading', { name: 'Notes' }).isVisible()).toBe(true);
  expect(await page.locator('.posting').isVisible()).toBe(true);
  await page.close();
});
