import { cp, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { subpath } from '../../scripts/build.mjs';
import { builtSite, type Desk, openDesk, paste, posting } from './site-desk.ts';

/** A copy of the built site in which the foot of the first page says something new: what a later build would be. */
async function newerBuild(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true });
  const edit = async (name: string, before: string | RegExp, after: string) => {
    const old = await readFile(join(to, name), 'utf8');
    expect(old).toMatch(before);
    await writeFile(join(to, name), old.replace(before, after));
  };
  await edit('index.html', 'A reading aid, not legal advice.', 'The newer reading aid.');
  await edit('sw.js', /(url:"index\.html",revision:")\w+/, '$1newer');
}

const built = builtSite(subpath.folder);
let desk: Desk;
let folder: string;
let context: BrowserContext;
let page: Page;
let wrong: string[];

/** What the address serves from now on. */
async function publish(build: string): Promise<void> {
  const link = join(folder, 'next');
  await symlink(build, link);
  await rename(link, join(folder, 'site'));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parascope-subpath-'));
  await newerBuild(built, join(folder, 'newer'));
  await publish(built);
  desk = await openDesk(join(folder, 'site'), subpath.base);
});
afterAll(async () => {
  await desk?.close();
  if (folder) await rm(folder, { recursive: true });
});
beforeEach(async () => {
  await publish(built);
  context = await desk.browser.newContext();
  page = await context.newPage();
  wrong = [];
  context.on('response', (response) => {
    if (response.status() >= 400 || !response.url().startsWith(desk.address)) wrong.push(response.url());
  });
});
afterEach(() => context.close());

const foot = () => page.locator('.site-footer').textContent();
const controlled = () =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
  });

test('under a path of its host, reading, writing, searching and the other language work', async () => {
  expect(new URL(desk.address).pathname).toBe('/parascope/');
  await page.goto(desk.address);
  await paste(page, { 'text/plain': posting });
  await page.locator('.posting mark a').first().waitFor();
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Draft' }).click();
  await page.getByRole('textbox', { name: 'The draft', exact: true }).waitFor();
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Library' }).click();
  await page.getByLabel('Search the library').fill('medication');
  await page.locator('#find li a').first().click();
  await page.waitForURL(/\/parascope\/rules\//);
  await page.getByRole('link', { name: 'Español' }).click();
  await page.waitForURL(/\/parascope\/es\/rules\//);
  expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toMatch(
    `${subpath.url}/parascope/es/rules/`,
  );
  expect(wrong).toEqual([]);
});

test('and it works offline there', async () => {
  await page.goto(desk.address);
  await controlled();
  await context.setOffline(true);
  await page.goto(`${desk.address}es/#sample=mixed`);
  await page.getByRole('heading', { level: 1, name: /cruzan el límite/ }).waitFor();
});

test('a newer version is announced, and used when its reader says so', async () => {
  await page.goto(desk.address);
  await controlled();
  await publish(join(folder, 'newer'));
  await page.reload();
  await page.getByText('A newer version of this page is ready.').waitFor();
  expect(await foot()).toContain('A reading aid');
  await page.getByRole('button', { name: 'Later' }).click();
  expect(await page.locator('#update').isVisible()).toBe(false);
  await page.reload();
  await page.getByRole('button', { name: 'Use it now' }).click();
  await page.locator('.site-footer', { hasText: 'The newer reading aid.' }).waitFor();
  expect(await page.locator('#update').isVisible()).toBe(false);
});

test('and comes by itself once every page was closed', async () => {
  await page.goto(desk.address);
  await controlled();
  await publish(join(folder, 'newer'));
  await page.reload();
  await page.getByText('A newer version of this page is ready.').waitFor();
  await page.close();
  page = await context.newPage();
  await expect
    .poll(
      async () => {
        await page.goto('about:blank');
        await page.goto(desk.address);
        return foot();
      },
      { timeout: 20_000 },
    )
    .toContain('The newer reading aid.');
});
