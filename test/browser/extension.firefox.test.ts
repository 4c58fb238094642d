import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { boards } from '../../extension/hosts/index.ts';
import type { Painted } from '../../extension/messages.ts';
import { boardCases } from './boards.ts';
import { firefoxPath } from './browsers.ts';
import { type Pages, servePages } from './pages.ts';

const folder = join(import.meta.dirname, '../../.output/firefox-mv3');
const gecko = 'parascope@parascope.example';
/** Firefox gives each installation an address of its own; this one is set beforehand. */
const uuid = '6f0f6d54-5a0e-4c1e-9d39-0c6a5f0f7b11';
/** Milliseconds after which an idle background is put to sleep: short, so that the tests meet it asleep, yet longer than any reading takes. */
const idle = 9000;

let pages: Pages;
let browser: Browser;
let door: Page;

beforeAll(async () => {
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error('Build the extension first: npx wxt build -b firefox');
  pages = await servePages();
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'], // else the driver may not open pages of the extension
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'extensions.webextensions.uuids': JSON.stringify({ [gecko]: uuid }),
      'extensions.webextOptionalPermissionPrompts': false, // a person's "Allow" in the browser's own question
      'extensions.background.idle.timeout': idle,
    },
  });
  await browser.installExtension(folder);
  door = await withChrome(await show('options'));
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
});
afterEach(async () => {
  for (const page of await browser.pages()) if (page !== door) await page.close();
});

const soon = <T>(look: () => T) => expect.poll(look, { timeout: 20_000 });

/** A page of the extension. The driver does not hear such a page's load event, so it waits for what the page draws. */
async function show(name: string, tabId?: number): Promise<Page> {
  const page = await browser.newPage();
  const address = `moz-extension://${uuid}/${name}.html${tabId === undefined ? '' : `?tab=${tabId}`}`;
  page.goto(address, { timeout: 0 }).catch(() => undefined);
  // Going to a page of the extension changes the process under the page, which breaks a look that is under way: look again.
  const look = async () => {
    if (!(await page.$('main'))) throw new Error(`${name} has drawn nothing yet`);
  };
  await vi.waitFor(look, { timeout: 20_000 });
  return page;
}

/** In Firefox the extension's interfaces are `browser`; under this name the tests share their types with Chromium's. */
const withChrome = async (page: Page): Promise<Page> => {
  await page.evaluate(() =>
    Object.assign(globalThis, { chrome: (globalThis as unknown as { browser: object }).browser }),
  );
  return page;
};

async function open(host: string, path: string): Promise<{ page: Page; tabId: number }> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    addEventListener('DOMContentLoaded', () => {
      const changes: string[] = [];
      Object.assign(globalThis, { changes });
      const all = { subtree: true, childList: true, characterData: true, attributes: true };
      new MutationObserver((records) => changes.push(...records.map(({ type }) => type))).observe(document, all);
    });
  });
  await page.goto(`https://${host}:${pages.port}${path}`);
  await page.bringToFront();
  const tabId = await door.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id ?? 0);
  return { page, tabId };
}

const painted = (tabId: number, frame = 0): Promise<Painted> =>
  door.evaluate(
    (tab, frameId) =>
      chrome.tabs.sendMessage(tab, { type: 'painted' }, { frameId }).catch(() => ({ marks: {}, card: null })),
    tabId,
    frame,
  );
const wordsIn = async (tabId: number, frame = 0) =>
  Object.values((await painted(tabId, frame)).marks)
    .flat()
    .join(' ')
    .replace(/\s+/g, ' ');
const badge = (tabId: number) => door.evaluate((tab) => chrome.action.getBadgeText({ tabId: tab }), tabId);
const framesOf = (tabId: number) =>
  door.evaluate(async (tab) => {
    const { [`tab-${tab}`]: state } = await chrome.storage.session.get(`tab-${tab}`);
    const frames = (state as { frames?: Record<string, { postings: unknown[] }> })?.frames ?? {};
    return Object.entries(frames).map(([frame, { postings }]) => ({ frame: Number(frame), postings: postings.length }));
  }, tabId);

const description = '/hire/ViewJob_Description.aspx?JobID=4471';

test('nothing is allowed at install; each board is allowed by a press of its button', async () => {
  expect((await door.evaluate(() => chrome.permissions.getAll())).origins).toEqual([]);
  const { tabId } = await open('cedarbend.tedk12.com', description);
  expect(await badge(tabId)).toBe('');
  await door.bringToFront();
  for (const board of boards.map(({ name }) => name)) {
    const button = await door.waitForSelector(`::-p-xpath(//button[contains(., "Allow ${board}")])`);
    await button!.click();
    await door.waitForSelector(`::-p-xpath(//button[contains(., "permission for ${board}")])`);
  }
  await soon(() => door.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length)).toBe(
    boards.length,
  );
  // The page that was open already is read too.
  await soon(() => wordsIn(tabId)).toMatch(/Plan weekly lessons/);
});

describe('boards', () => {
  test('TalentEd: one result for frame and page, and the page is not changed', async () => {
    const { page, tabId } = await open('cedarbend.tedk12.com', '/hire/ViewJob.aspx?JobID=4471');
    await soon(async () => (await framesOf(tabId)).reduce((sum, { postings }) => sum + postings, 0)).toBe(1);
    const { frame } = (await framesOf(tabId)).find(({ postings }) => postings)!;
    await soon(() => wordsIn(tabId, frame)).toMatch(/Plan weekly lessons.*Cover/);
    await soon(() => badge(tabId)).toBe('2');
    expect(await page.evaluate(() => (globalThis as unknown as { changes: string[] }).changes)).toEqual([]);
  });

  test('SchoolSpring: text that arrives late', async () => {
    pages.hold();
    const { tabId } = await open('maplewood.schoolspring.com', '/jobs/101');
    expect(await wordsIn(tabId)).toBe('');
    pages.release();
    await soon(() => wordsIn(tabId)).toMatch(/Plan science lessons/);
  });

  test('AppliTrack: a result for each posting', async () => {
    const { tabId } = await open('www.applitrack.com', '/quarryhill/onlineapp/default.aspx?all=1');
    await soon(() => framesOf(tabId)).toEqual([{ frame: 0, postings: 3 }]);
    await soon(() => wordsIn(tabId)).toMatch(/Plan reading lessons.*Cover/);
  });
});

describe('every other board’s saved page has its words marked', () => {
  test.each(boardCases)('$board', async ({ host, path, postings, marked, not }) => {
    const { tabId } = await open(host, path);
    await soon(() => wordsIn(tabId)).toMatch(marked);
    expect(await wordsIn(tabId)).not.toMatch(not);
    expect((await framesOf(tabId)).reduce((sum, { postings: count }) => sum + count, 0)).toBe(postings);
  });
});

test('a split pane changes without a load: job, other job, back', async () => {
  const { page, tabId } = await open('www.indeed.com', '/jobs?q=para&vjk=a1');
  await soon(() => wordsIn(tabId)).toMatch(/Create lesson plans/);
  await page.click('a[href*="b2"]');
  await soon(() => badge(tabId)).toBe('0');
  expect(await wordsIn(tabId)).toBe('');
  await page.goBack();
  await soon(() => wordsIn(tabId)).toMatch(/Create lesson plans/);
});

test('a page that draws its list anew every second keeps its marks', async () => {
  const { page, tabId } = await open('churn.tedk12.com', description);
  const times = () => page.evaluate(() => Number(document.getElementById('times')?.textContent));
  for (const from of [0, 1, 2]) {
    await soon(times).toBeGreaterThan(from);
    await soon(() => wordsIn(tabId)).toMatch(/Plan weekly lessons.*Cover/);
  }
});

test('5,000 lines are marked to the last', async () => {
  const { tabId } = await open('long.tedk12.com', description);
  await soon(() => wordsIn(tabId)).toMatch(/Plan weekly lessons.*Cover/);
});

test('the sidebar and the card find each other, under a policy that forbids everything', async () => {
  const { page, tabId } = await open('strict.tedk12.com', description);
  await soon(() => wordsIn(tabId)).toMatch(/Plan phonics lessons/);
  const panel = await show('sidepanel', tabId);
  const card = await panel.waitForSelector('.card-name button');
  await card!.click();
  await soon(async () => (await painted(tabId)).card).toMatch(/phonics lessons/);
  await page.bringToFront();
  const width = () => page.evaluate(() => document.querySelector('parascope-card')?.getBoundingClientRect().width);
  await soon(width).toBe(420);
  await page.keyboard.press('Escape');
  await soon(async () => (await painted(tabId)).card).toBe(null);
  expect(await page.$('parascope-card')).toBe(null);
});

test('hostile markup executes nothing', async () => {
  const { page, tabId } = await open('hostile.tedk12.com', description);
  await soon(() => wordsIn(tabId)).toMatch(/Plan weekly lessons/);
  const panel = await show('sidepanel', tabId);
  await (await panel.waitForSelector('.card-name button'))!.click();
  await soon(async () => (await painted(tabId)).card).toMatch(/lessons/);
  expect(await page.evaluate(() => (globalThis as unknown as { hit: unknown }).hit)).toBe(null);
  expect(await panel.$('#root img, #root script, #root iframe')).toBe(null);
});

test('the permission is taken back while a page is read: nothing stays marked, and it is read again once allowed', async () => {
  const press = async (words: string) => {
    const button = await door.waitForSelector(`::-p-xpath(//button[contains(., "${words}")])`);
    await button!.click();
  };
  const { page, tabId } = await open('long.tedk12.com', description);
  await door.bringToFront();
  await press('permission for TalentEd');
  await door.waitForSelector('::-p-xpath(//button[contains(., "Allow TalentEd")])');
  await soon(() => badge(tabId)).toBe('');
  await soon(() => wordsIn(tabId)).toBe('');
  await press('Allow TalentEd');
  await door.waitForSelector('::-p-xpath(//button[contains(., "permission for TalentEd")])');
  await page.bringToFront();
  await soon(() => wordsIn(tabId)).toMatch(/Plan weekly lessons/);
});

test('the background falls asleep, and what it knew is still there', async () => {
  const { tabId } = await open('cedarbend.tedk12.com', description);
  await soon(() => badge(tabId)).toBe('2');
  const backgrounds = () =>
    door.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['BACKGROUND' as never] })).length);
  await soon(backgrounds).toBe(0);
  const panel = await show('sidepanel', tabId);
  await panel.waitForSelector('::-p-xpath(//h1[starts-with(., "Two lines")])');
  await (await panel.waitForSelector('.card-name button'))!.click();
  await soon(async () => (await painted(tabId)).card).toMatch(/weekly lessons/);
});
