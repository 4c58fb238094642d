import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { boxesIn, withoutHighlights } from './drawn.ts';
import { type Bench, startBench } from './extension-chromium.ts';
import { soon, titlesIn, wordsIn } from './seen.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench({ allowed: true });
});
afterAll(() => bench?.close());
afterEach(async () => {
  for (const page of bench.context.pages()) if (page !== bench.door) await page.close();
});

const posting = 'https://cedarbend.tedk12.com/hire/ViewJob_Description.aspx?JobID=4471';
const words = (tabId: number, frame = 0) => wordsIn(bench, tabId, frame);
const card = async (tabId: number) => (await bench.painted(tabId)).card;

/** The posting's page with its words marked. */
async function marked(): Promise<{ page: Page; tabId: number }> {
  const opened = await bench.open(posting);
  await soon(() => words(opened.tabId)).toMatch(/Plan weekly lessons.*Cover/);
  return opened;
}

/** Fires an event of the background's own, as the browser does; a driver cannot press its shortcuts or open its menus. */
const fire = (event: 'commands.onCommand' | 'contextMenus.onClicked', about: unknown, tabId: number) =>
  bench.context.serviceWorkers()[0]!.evaluate(
    async ([name, given, id]) => {
      const [space, kind] = (name as string).split('.');
      const events = (chrome as unknown as Record<string, Record<string, { dispatch(...given: unknown[]): void }>>)[
        space!
      ];
      events![kind!]!.dispatch(given, await chrome.tabs.get(id as number));
    },
    [event, about, tabId] as const,
  );

describe('the context menu and the shortcuts', () => {
  test('every command has a key that Chromium does not keep for itself', async () => {
    const keys = await bench.door.evaluate(() => chrome.commands.getAll());
    expect(keys.filter(({ name, shortcut }) => name !== '_execute_action' && !shortcut)).toEqual([]);
  });

  test('next and previous finding, and reading the page again', async () => {
    const { tabId } = await marked();
    await fire('commands.onCommand', 'next-finding', tabId);
    await soon(() => card(tabId)).toMatch(/weekly lessons/);
    await fire('commands.onCommand', 'previous-finding', tabId);
    await soon(() => card(tabId)).toMatch(/Cover/);
    await fire('commands.onCommand', 'read-page', tabId);
    await soon(() => words(tabId)).toMatch(/Plan weekly lessons.*Cover/);
  });

  test('the list’s command closes a list that is open', async () => {
    const { tabId } = await marked();
    const panel = await bench.show('sidepanel', tabId);
    await panel.getByRole('heading', { name: /^Two lines/ }).waitFor();
    const closed = panel.waitForEvent('close');
    await fire('commands.onCommand', 'toggle-panel', tabId);
    await closed;
  });

  test('“Read this page”, and “Read this selection” with the page’s own selection', async () => {
    const { page, tabId } = await marked();
    await page.getByText('Plan weekly').selectText();
    const about = { menuItemId: 'read-selection', frameId: 0, selectionText: 'Plan weekly lessons', pageUrl: posting };
    await fire('contextMenus.onClicked', about, tabId);
    await soon(() => words(tabId)).toMatch(/^Plan weekly\s+lessons$/);
    await page.evaluate(() => getSelection()?.empty());
    await fire('contextMenus.onClicked', { menuItemId: 'read-page', pageUrl: posting }, tabId);
    await soon(() => words(tabId)).toMatch(/Plan weekly lessons.*Cover/);
  });

  test('a selection that the page keeps to itself is read by its words alone', async () => {
    const { tabId } = await bench.open('https://cedarbend.tedk12.com/hire/index.aspx');
    await soon(() => bench.badge(tabId)).toMatchObject({ text: '?' });
    const selectionText = 'Paraprofessional\nDuties\n- Plan weekly lessons\n- Help students with coats';
    await fire('contextMenus.onClicked', { menuItemId: 'read-selection', frameId: 0, selectionText }, tabId);
    await soon(() => bench.badge(tabId)).toMatchObject({ text: '1' });
  });
});

describe('TalentEd behind a wall', () => {
  test('what the page’s data tell is read where the frame shows nothing', async () => {
    const { tabId } = await bench.open('https://walled.tedk12.com/hire/ViewJob.aspx?JobID=4471');
    await soon(() => bench.badge(tabId)).toMatchObject({ text: '1' });
    expect(await titlesIn(bench, tabId)).toEqual(['Special Education Paraprofessional']);
    const panel = await bench.show('sidepanel', tabId);
    await panel.getByText('Found by the page', { exact: false }).waitFor();
    await panel.getByRole('article').filter({ hasText: 'weekly lessons' }).waitFor();
  });
});

test('without the Highlight API the marks are drawn over the words, stay there when it scrolls, and go', async () => {
  const { page, tabId } = await bench.open('https://long.tedk12.com/hire/ViewJob_Description.aspx');
  await soon(() => words(tabId)).toMatch(/Plan weekly lessons/);
  await bench.door.evaluate(withoutHighlights, tabId);
  await page.evaluate(() => document.querySelector('li')?.append(' and bags'));
  await page.locator('parascope-boxes').waitFor({ state: 'attached' });
  await page.evaluate(() => scrollTo(0, 60));
  await soon(() => bench.door.evaluate(boxesIn, tabId)).toMatchObject([
    { words: 'Plan weekly lessons', isOver: true },
    {},
  ]);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  await bench.door.evaluate((tab) => chrome.tabs.sendMessage(tab, { type: 'stop' }).catch(() => null), tabId);
  await page.locator('parascope-boxes').waitFor({ state: 'detached' });
});

describe('odd pages', () => {
  test('a board in a frame of another site: read in the frame alone', async () => {
    const { page, tabId } = await bench.open('https://www.quarryhill.example/jobs');
    await soon(() => titlesIn(bench, tabId)).toHaveLength(3);
    await soon(() => bench.badge(tabId)).toMatchObject({ text: '2' });
    expect(await page.evaluate(() => (globalThis as unknown as { changes: string[] }).changes)).toEqual([]);
  });

  test('words in a component’s shadow tree are read, drawn over and open their card', async () => {
    const { page, tabId } = await marked();
    await page.evaluate(() => {
      const inside = document.createElement('job-posting').attachShadow({ mode: 'open' });
      inside.append(...document.body.childNodes);
      document.body.append(inside.host);
    });
    await page.locator('parascope-boxes').waitFor({ state: 'attached' });
    await soon(() => words(tabId)).toMatch(/Plan weekly lessons.*Cover/);
    const { x, y } = await page.evaluate(() => {
      const list = document.querySelector('job-posting')!.shadowRoot!;
      const at = document.createTreeWalker(list, NodeFilter.SHOW_TEXT);
      while (at.nextNode()) if (at.currentNode.nodeValue!.includes('Cover')) break;
      const range = document.createRange();
      range.selectNodeContents(at.currentNode);
      const box = range.getClientRects()[0]!;
      return { x: box.x + 30, y: box.y + box.height / 2 };
    });
    await page.mouse.click(x, y);
    await soon(() => card(tabId)).toMatch(/Cover/);
  });

  test('an editable page stays the reader’s to edit, and the card is not part of it', async () => {
    const { page, tabId } = await marked();
    await page.evaluate(() => {
      document.designMode = 'on';
    });
    await fire('commands.onCommand', 'next-finding', tabId);
    await soon(() => card(tabId)).toMatch(/weekly lessons/);
    const before = await card(tabId);
    await page.keyboard.type('abc');
    expect(await card(tabId)).toBe(before);
    await page.keyboard.press('Escape');
    await page.getByText('Plan weekly').click({ position: { x: 1, y: 5 } });
    await page.keyboard.press('Home');
    await page.keyboard.type('Now: ');
    await soon(() => page.evaluate(() => document.body.textContent)).toMatch(/Now:/);
    await soon(() => words(tabId)).toMatch(/Plan weekly lessons.*Cover/);
  });

  test('a page that is written anew, body or whole, is followed', async () => {
    const { page, tabId } = await marked();
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.innerHTML = '<h1>Aide</h1><ul><li>Plan art lessons.</li><li>Help students with brushes.</li></ul>';
      document.body.replaceWith(body);
    });
    await soon(() => words(tabId)).toBe('Plan art lessons');
    await page.evaluate(() => {
      document.open();
      document.write('<h1>Aide</h1><ul><li>Plan music lessons.</li><li>Help students with drums.</li></ul>');
      document.close();
    });
    await soon(() => words(tabId)).toBe('Plan music lessons');
  });

  test('a page of two million characters is read from its beginning, as far as any posting goes', async () => {
    const { page, tabId } = await marked();
    await page.evaluate(() => {
      const rest = document.createElement('p');
      rest.style.whiteSpace = 'nowrap';
      rest.textContent = 'sort books and '.repeat(140_000);
      document.body.append(rest);
      document.querySelector('li')!.append(' Plan art lessons.');
    });
    await soon(() => words(tabId)).toMatch(/Plan art lessons/);
    const { length } = await bench.door.evaluate(async (tab) => {
      const { [`tab-${tab}`]: state } = await chrome.storage.session.get(`tab-${tab}`);
      return (state as { frames: { postings: { text: string }[] }[] }).frames[0]!.postings[0]!.text;
    }, tabId);
    expect(length).toBe(400_000);
  });

  test('from right to left, at a large type size: the card stays in the window', async () => {
    const { page, tabId } = await marked();
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
      document.documentElement.style.fontSize = '32px';
    });
    await page.setViewportSize({ width: 360, height: 640 });
    await fire('commands.onCommand', 'next-finding', tabId);
    await soon(() => card(tabId)).toMatch(/weekly lessons/);
    await soon(async () => {
      const box = (await page.locator('parascope-card').boundingBox())!;
      return box.x >= 0 && box.y >= 0 && box.x + box.width <= 360 && box.y + box.height <= 640;
    }).toBe(true);
  });

  test('printed, it is the page as its owner made it', async () => {
    const { page, tabId } = await marked();
    await page.evaluate(() => CSS.highlights.size);
    const decorated = () =>
      page.evaluate(() => {
        const item = [...document.querySelectorAll('li, p')].find((one) => one.textContent?.includes('weekly'))!;
        return getComputedStyle(item, '::highlight(parascope-crosses)').textDecorationLine;
      });
    expect(await decorated()).toBe('underline');
    await fire('commands.onCommand', 'next-finding', tabId);
    await soon(() => card(tabId)).toMatch(/weekly lessons/);
    await page.emulateMedia({ media: 'print' });
    expect(await decorated()).toBe('none');
    await soon(() => page.locator('parascope-card').isVisible()).toBe(false);
  });
});
