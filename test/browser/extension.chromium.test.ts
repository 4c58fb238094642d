import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, startBench } from './extension-chromium.ts';
import { soon, titlesIn, wordsIn as wordsOf } from './seen.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench({ allowed: true });
});
afterAll(() => bench?.close());
afterEach(async () => {
  for (const page of bench.context.pages()) if (page !== bench.door) await page.close();
});

const talented = 'https://cedarbend.tedk12.com/hire/ViewJob.aspx?JobID=4471';
const frameOnly = 'https://cedarbend.tedk12.com/hire/ViewJob_Description.aspx?JobID=4471';

const wordsIn = (tabId: number, frame = 0) => wordsOf(bench, tabId, frame);

const frameIds = (tabId: number) =>
  bench.door.evaluate(async (tab) => {
    const { [`tab-${tab}`]: state } = await chrome.storage.session.get(`tab-${tab}`);
    return Object.keys((state as { frames?: object })?.frames ?? {}).map(Number);
  }, tabId);

const postingCount = async (tabId: number) => (await titlesIn(bench, tabId)).length;

const changesIn = (page: Page) => page.evaluate(() => (globalThis as unknown as { changes: string[] }).changes);

/** The middle of the first marked words of a page, in its viewport. */
const middleOfMark = (page: Page) =>
  page.evaluate(() => {
    const [highlight] = [...CSS.highlights.values()];
    const range = [...(highlight ?? [])][0] as Range;
    const box = range.getClientRects()[0]!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });

describe('TalentEd', () => {
  test('the frame and its page give one result, marked in place, and the page is not changed', async () => {
    const { page, tabId } = await bench.open(talented);
    await soon(() => postingCount(tabId)).toBe(1);
    const frame = Math.max(...(await frameIds(tabId)));
    expect(frame).toBeGreaterThan(0);
    await soon(() => wordsIn(tabId, frame)).toMatch(/Plan weekly lessons/);
    const words = await wordsIn(tabId, frame);
    expect(words).toMatch(/Cover/);
    expect(words).not.toMatch(/hidden|scripted/);
    expect(await wordsIn(tabId)).toBe('');
    await soon(() => bench.badge(tabId)).toMatchObject({
      text: '2',
      title: expect.stringMatching(/^Parascope: Two lines/),
    });
    expect(await changesIn(page)).toEqual([]);
    const child = page.frames().find((one) => one.url().includes('Description'))!;
    expect(await child.evaluate(() => (globalThis as unknown as { changes: string[] }).changes)).toEqual([]);
  });

  test('the title comes from the page around the frame', async () => {
    const { tabId } = await bench.open(talented);
    const panel = await bench.show('sidepanel', tabId);
    await panel.getByText('Special Education Paraprofessional', { exact: false }).first().waitFor();
  });

  test('the print view is read too', async () => {
    const { tabId } = await bench.open('https://cedarbend.tedk12.com/hire/Admin/JobPostingPrintView.aspx?JobID=7');
    await soon(() => wordsIn(tabId)).toMatch(/Plan daily lessons/);
  });

  test('a page without a posting says so', async () => {
    const { tabId } = await bench.open('https://cedarbend.tedk12.com/hire/index.aspx');
    await soon(() => bench.badge(tabId)).toEqual({ text: '?', title: 'Parascope: No posting was found on this page.' });
  });
});

describe('SchoolSpring', () => {
  test('text that arrives late is read, so is text that comes with a button', async () => {
    bench.pages.hold();
    const { page, tabId } = await bench.open('https://maplewood.schoolspring.com/jobs/101');
    await page.getByText('Loading').waitFor();
    expect(await bench.badge(tabId)).toMatchObject({ text: '' });
    bench.pages.release();
    await soon(() => wordsIn(tabId)).toMatch(/Plan science lessons/);
    await page.getByRole('button', { name: 'Show more' }).click();
    await soon(() => wordsIn(tabId)).toMatch(/Cover/);
    await soon(() => bench.badge(tabId)).toMatchObject({ text: '2' });
  });

  test('the app goes from list to job to another job and back without a load', async () => {
    const { page, tabId } = await bench.open('https://maplewood.schoolspring.com/jobs');
    await soon(() => bench.badge(tabId)).toMatchObject({ text: '?' });
    await page.getByRole('link', { name: 'Classroom Paraeducator' }).click();
    await soon(() => wordsIn(tabId)).toMatch(/Plan science lessons/);
    await page.goBack();
    await soon(() => wordsIn(tabId)).toBe('');
    await page.getByRole('link', { name: 'Lunch Room Aide' }).click();
    await soon(() => bench.badge(tabId)).toMatchObject({ text: '0' });
    expect(await wordsIn(tabId)).toBe('');
  });

  test('a page that draws itself anew keeps its marks', async () => {
    const { page, tabId } = await bench.open('https://maplewood.schoolspring.com/jobs/101');
    await soon(() => wordsIn(tabId)).toMatch(/lessons/);
    const areInPage = () =>
      page.evaluate(() =>
        [...CSS.highlights.values()].every((one) => [...one].every((range) => (range as Range).toString() !== '')),
      );
    for (let time = 0; time < 3; time += 1) {
      await page.evaluate(() => {
        const list = document.querySelector('.job-description')!;
        list.replaceChildren(...[...list.childNodes].map((node) => node.cloneNode(true)));
      });
      await soon(async () => (await areInPage()) && (await wordsIn(tabId))).toMatch(/Plan science lessons/);
    }
  });
});

describe('AppliTrack', () => {
  test('each posting of the page has its own result', async () => {
    const { page, tabId } = await bench.open('https://www.applitrack.com/quarryhill/onlineapp/default.aspx?all=1');
    await soon(() => postingCount(tabId)).toBe(3);
    await soon(() => wordsIn(tabId)).toMatch(/Plan reading lessons/);
    expect(await wordsIn(tabId)).toMatch(/Cover/);
    expect(await changesIn(page)).toEqual([]);
    const panel = await bench.show('sidepanel', tabId);
    const choices = panel.getByRole('radio');
    await soon(() => choices.count()).toBe(3);
    await panel.getByRole('radio', { name: /Library Paraprofessional/ }).check();
    await panel.getByRole('article').filter({ hasText: 'Cover' }).waitFor();
    expect(await panel.getByRole('article').filter({ hasText: 'reading lessons' }).count()).toBe(0);
  });
});

describe('between page and panel', () => {
  test('a card in the panel shows its words in the page, and a click on the words opens the card', async () => {
    const { page, tabId } = await bench.open(frameOnly);
    const panel = await bench.show('sidepanel', tabId);
    const cards = panel.getByRole('article').getByRole('heading').getByRole('button');
    await soon(() => cards.count()).toBeGreaterThan(1);
    await cards.nth(1).click();
    await soon(async () => (await bench.painted(tabId)).card).toMatch(/Cover/);
    await soon(() => cards.nth(1).getAttribute('aria-expanded')).toBe('true');

    await page.bringToFront();
    await page.keyboard.press('Escape');
    await soon(async () => (await bench.painted(tabId)).card).toBe(null);
    const { x, y } = await middleOfMark(page);
    await page.mouse.click(x, y);
    await soon(async () => (await bench.painted(tabId)).card).toMatch(/weekly lessons/);
    await soon(() => cards.nth(0).getAttribute('aria-expanded')).toBe('true');
  });

  test('a line in the panel is selected in the page', async () => {
    const { page, tabId } = await bench.open(frameOnly);
    const panel = await bench.show('sidepanel', tabId);
    await panel.getByRole('tab', { name: 'All lines' }).click();
    await panel.getByRole('link', { name: /toileting/ }).click();
    await soon(() => page.evaluate(() => getSelection()?.toString())).toMatch(/^Help students with toileting/);
  });

  test('"Not here" takes the mark, the card and the count away until it is brought back', async () => {
    const { tabId } = await bench.open(frameOnly);
    const panel = await bench.show('sidepanel', tabId);
    const cards = panel.getByRole('article');
    await cards.first().getByRole('heading').getByRole('button').click();
    await cards.first().getByRole('button', { name: 'Not here' }).click();
    await cards.first().getByRole('button', { name: 'Only this time' }).click();
    await soon(() => wordsIn(tabId)).not.toMatch(/lessons/);
    await soon(() => bench.badge(tabId)).toMatchObject({ text: '1' });
    await panel.getByRole('button', { name: 'Bring back' }).click();
    await soon(() => wordsIn(tabId)).toMatch(/lessons/);
  });
});

describe('the card', () => {
  test('opens by keyboard steps with the focus in it; Escape closes it and gives the focus back', async () => {
    const { page, tabId } = await bench.open(talented.replace('ViewJob', 'ViewJob_Description'));
    await soon(() => wordsIn(tabId)).toMatch(/lessons/);
    await page.evaluate(() => {
      document.body.tabIndex = 0;
      document.body.focus();
    });
    const step = (by: 1 | -1) =>
      bench.door.evaluate(
        ([tab, way]) => chrome.runtime.sendMessage({ type: 'step', tabId: tab, by: way }),
        [tabId, by],
      );
    const focused = () => page.evaluate(() => document.activeElement?.localName);
    const card = async () => (await bench.painted(tabId)).card;
    await step(1);
    await soon(card).toMatch(/weekly lessons/);
    await soon(focused).toBe('parascope-card');
    await step(1);
    await soon(card).toMatch(/Cover/);
    await step(1);
    await soon(card).toMatch(/weekly lessons/);
    await step(-1);
    await soon(card).toMatch(/Cover/);
    await page.keyboard.press('Escape');
    await soon(card).toBe(null);
    expect(await focused()).toBe('body');
    expect(await page.locator('parascope-card').count()).toBe(0);
  });

  test('opens when the pointer rests on the words, stays while it is on the card, goes when it leaves', async () => {
    const { page, tabId } = await bench.open(frameOnly);
    await soon(() => wordsIn(tabId)).toMatch(/lessons/);
    const { x, y } = await middleOfMark(page);
    await page.mouse.move(x, y);
    const host = page.locator('parascope-card');
    await host.waitFor();
    const box = (await host.boundingBox())!;
    await page.mouse.move(box.x + 40, box.y + 60, { steps: 4 });
    expect(await bench.painted(tabId)).toMatchObject({ card: expect.stringMatching(/lessons/) });
    await page.mouse.move(1100, 700, { steps: 4 });
    await host.waitFor({ state: 'detached' });
  });

  test('works under a policy that forbids everything', async () => {
    const { page, tabId } = await bench.open('https://strict.tedk12.com/hire/ViewJob_Description.aspx?JobID=1');
    await soon(() => wordsIn(tabId)).toMatch(/Plan phonics lessons/);
    const { x, y } = await middleOfMark(page);
    await page.mouse.click(x, y);
    const host = page.locator('parascope-card');
    await host.waitFor();
    // Its own style sheet gives it this width.
    await soon(async () => (await host.boundingBox())?.width).toBe(420);
  });
});

test('in forced colors the three shapes are drawn over the words, and taken away with the colors', async () => {
  const { page, tabId } = await bench.open(frameOnly);
  await soon(() => wordsIn(tabId)).toMatch(/lessons/);
  const isDrawn = async () => (await page.locator('parascope-boxes').count()) === 1;
  await page.emulateMedia({ forcedColors: 'active' });
  await soon(isDrawn).toBe(true);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(await wordsIn(tabId)).toMatch(/lessons.*Cover/);
  await page.emulateMedia({ forcedColors: 'none' });
  await soon(isDrawn).toBe(false);
  expect(await page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
});

test('hostile markup executes nothing, in the page or in the panel', async () => {
  const { page, tabId } = await bench.open('https://hostile.tedk12.com/hire/ViewJob_Description.aspx?JobID=1');
  await soon(() => wordsIn(tabId)).toMatch(/Plan weekly lessons/);
  const { x, y } = await middleOfMark(page);
  await page.mouse.move(x, y);
  await page.locator('parascope-card').waitFor();
  expect(await page.evaluate(() => (globalThis as unknown as { hit: unknown }).hit)).toBe(null);
  const panel = await bench.show('sidepanel', tabId);
  await panel.getByRole('tab', { name: 'All lines' }).click();
  await panel.getByText('<iframe srcdoc=', { exact: false }).waitFor();
  expect(await panel.locator('#root img, #root iframe, #root script').count()).toBe(0);
  expect(await panel.evaluate(() => (globalThis as unknown as { hit?: unknown }).hit)).toBe(undefined);
});

test('the background is killed, and what it knew is still there', async () => {
  const { tabId } = await bench.open(frameOnly);
  await soon(() => bench.badge(tabId)).toMatchObject({ text: '2' });
  const workers = async () => {
    const { targetInfos } = await bench.cdp.send('Target.getTargets');
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(bench.id));
  };
  for (const { targetId } of await workers()) await bench.cdp.send('Target.closeTarget', { targetId });
  await soon(async () => (await workers()).length).toBe(0);
  const panel = await bench.show('sidepanel', tabId);
  await panel.getByRole('heading', { name: /^Two lines/ }).waitFor();
  await panel.getByRole('button', { name: 'Next' }).click();
  await soon(async () => (await bench.painted(tabId)).card).toMatch(/weekly lessons/);
});

describe('on and off', () => {
  test('a site switched off in the popup loses its marks at once, and gets them back', async () => {
    const { tabId } = await bench.open(frameOnly);
    await soon(() => wordsIn(tabId)).toMatch(/lessons/);
    const popup = await bench.show('popup', tabId);
    await popup.getByRole('heading', { name: /^Two lines/ }).waitFor();
    const site = popup.getByRole('switch', { name: 'Read cedarbend.tedk12.com by itself' });
    await site.uncheck();
    await soon(() => wordsIn(tabId)).toBe('');
    await soon(() => bench.badge(tabId)).toMatchObject({ text: '' });
    await site.check();
    await soon(() => wordsIn(tabId)).toMatch(/lessons/);
  });

  test('a board whose permission is taken back is read no more, and is read again once allowed', async () => {
    const { tabId } = await bench.open(frameOnly);
    await soon(() => wordsIn(tabId)).toMatch(/lessons/);
    await bench.door.getByRole('button', { name: 'Take back the permission for TalentEd (TedK12)' }).click();
    await soon(() => wordsIn(tabId)).toBe('');
    const ids = () =>
      bench.door.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id));
    await soon(ids).not.toContain('talented');
    const { tabId: other } = await bench.open(frameOnly);
    const { tabId: list } = await bench.open('https://cedarbend.tedk12.com/hire/index.aspx');
    expect(await wordsIn(other)).toBe('');
    await bench.door.getByRole('button', { name: 'Allow TalentEd (TedK12)' }).click();
    await soon(ids).toContain('talented');
    // Pages that were open already are read as by themselves: a list of jobs is not taken for a posting.
    await soon(() => wordsIn(other)).toMatch(/lessons/);
    await soon(() => wordsIn(tabId)).toMatch(/lessons/);
    await soon(async () => (await bench.badge(list)).text).toBe('?');
  });
});
