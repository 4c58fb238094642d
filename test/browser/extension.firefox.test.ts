import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { boards } from '../../shared/boards/index.ts';
import { boardCases } from './boards.ts';
import { boxesIn, withoutHighlights } from './drawn.ts';
import { chooseInMenu, type Fox, killBackground, press, soon, startFox } from './extension-firefox.ts';

let fox: Fox;
let door: Page;
beforeAll(async () => {
  fox = await startFox();
  door = fox.door;
});
afterAll(() => fox?.close());
afterEach(async () => {
  for (const page of await fox.browser.pages()) if (page !== door) await page.close();
});

const open = (host: string, path: string) => fox.open(host, path);
const show = (name: string, tabId?: number) => fox.show(name, tabId);
const painted = (tabId: number, frame = 0) => fox.painted(tabId, frame);
const wordsIn = (tabId: number, frame = 0) => fox.wordsIn(tabId, frame);
const badge = (tabId: number) => fox.badge(tabId);
const framesOf = (tabId: number) => fox.framesOf(tabId);

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
    fox.pages.hold();
    const { tabId } = await open('maplewood.schoolspring.com', '/jobs/101');
    expect(await wordsIn(tabId)).toBe('');
    fox.pages.release();
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
  const click = async (words: string) => {
    const button = await door.waitForSelector(`::-p-xpath(//button[contains(., "${words}")])`);
    await button!.click();
  };
  const { page, tabId } = await open('long.tedk12.com', description);
  await door.bringToFront();
  await click('permission for TalentEd');
  await door.waitForSelector('::-p-xpath(//button[contains(., "Allow TalentEd")])');
  await soon(() => badge(tabId)).toBe('');
  await soon(() => wordsIn(tabId)).toBe('');
  await click('Allow TalentEd');
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

test('the background is killed while it reads, and the page is marked all the same', async () => {
  const { tabId } = await open('long.tedk12.com', description);
  // Not even begun: what was read is not there yet.
  expect(await wordsIn(tabId)).toBe('');
  expect(await killBackground(fox)).toBe('gone');
  await soon(() => wordsIn(tabId)).toMatch(/Plan weekly lessons.*Cover/);
  await soon(() => badge(tabId)).toBe('2');
});

describe('the browser’s own keys and menus', () => {
  test('next and previous finding, and the sidebar', async () => {
    const { tabId } = await open('cedarbend.tedk12.com', description);
    await soon(() => wordsIn(tabId)).toMatch(/Plan weekly lessons.*Cover/);
    const card = async () => (await painted(tabId)).card;
    expect(await press(fox, 'VK_PERIOD')).toBe(true);
    await soon(card).toMatch(/weekly lessons/);
    expect(await press(fox, 'VK_COMMA')).toBe(true);
    await soon(card).toMatch(/Cover/);
    const isOpen = () => fox.inBrowser(`SidebarController.isOpen && SidebarController.currentID.includes('parascope')`);
    expect(await press(fox, 'L')).toBe(true);
    await soon(isOpen).toBe(true);
    expect(await press(fox, 'L')).toBe(true);
    await soon(isOpen).toBe(false);
  });

  test('“Read this page” opens a page of no board to us, that page alone', async () => {
    const { page, tabId } = await open('www.foxhollow.example', '/jobs/para');
    expect(await badge(tabId)).toBe('');
    expect(await chooseInMenu(fox, page, 'h1', /^Read this page with Parascope$/)).toBeTruthy();
    await soon(() => wordsIn(tabId)).toBe('Plan math lessons');
    expect((await door.evaluate(() => chrome.permissions.getAll())).origins).not.toContain(
      'https://www.foxhollow.example/*',
    );
  });

  test('“Read this selection” reads the selected words', async () => {
    const { page, tabId } = await open('www.foxhollow.example', '/jobs/para');
    await page.evaluate(() => {
      const item = [...document.querySelectorAll('li')].find((one) => one.textContent?.includes('math lessons'))!;
      item.id = 'chosen';
      getSelection()?.selectAllChildren(item);
    });
    expect(await chooseInMenu(fox, page, '#chosen', /^Read this selection with Parascope$/)).toBeTruthy();
    await soon(() => wordsIn(tabId)).toBe('Plan math lessons');
    const panel = await show('sidepanel', tabId);
    await panel.waitForSelector('::-p-xpath(//p[contains(., "Found by your selection")])');
  });
});

test('without the Highlight API the marks are drawn over the words, stay there when it scrolls, and go', async () => {
  const { page, tabId } = await open('long.tedk12.com', description);
  await soon(() => wordsIn(tabId)).toMatch(/Plan weekly lessons/);
  await door.evaluate(withoutHighlights, tabId);
  await page.evaluate(() => document.querySelector('li')?.append(' and bags'));
  await soon(() => page.$('parascope-boxes')).toBeTruthy();
  await page.evaluate(() => scrollTo(0, 60));
  await soon(() => door.evaluate(boxesIn, tabId)).toMatchObject([{ words: 'Plan weekly lessons', isOver: true }, {}]);
  await door.evaluate((tab) => chrome.tabs.sendMessage(tab, { type: 'stop' }).catch(() => null), tabId);
  await soon(() => page.$('parascope-boxes')).toBe(null);
});
