import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, startBench } from './extension-chromium.ts';
import { soon, wordsIn } from './seen.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench({ allowed: true });
});
afterAll(() => bench?.close());
afterEach(async () => {
  for (const page of bench.context.pages()) if (page !== bench.door) await page.close();
  if (!bench.door.isClosed()) await bench.door.evaluate(() => chrome.storage.local.clear());
});

const posting = 'https://cedarbend.tedk12.com/hire/ViewJob_Description.aspx?JobID=4471';
const list = 'https://www.applitrack.com/quarryhill/onlineapp/default.aspx?all=1';
const words = (tabId: number) => wordsIn(bench, tabId);
const options = () => bench.show('options', 0);
const root = join(import.meta.dirname, '../..');

/** What a page gives as a file when a button is pressed. */
async function fileFrom(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return readFileSync(await file.path(), 'utf8');
}

describe('the basket', () => {
  test('keeps, finds, exports what the command line reads, deletes one, deletes all', async () => {
    for (const address of [posting, 'https://strict.tedk12.com/hire/ViewJob_Description.aspx?JobID=1']) {
      const { tabId } = await bench.open(address);
      await soon(() => words(tabId)).toMatch(/lessons/);
      const panel = await bench.show('sidepanel', tabId);
      await panel.getByRole('button', { name: 'Keep this posting' }).click();
      await panel.getByRole('button', { name: 'Kept', exact: true }).waitFor();
    }
    const basket = await bench.show('basket', 0);
    await basket.getByRole('heading', { name: '2 postings are kept' }).waitFor();
    const exported = await fileFrom(basket, 'Export as JSONL');
    const rows = exported
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row));
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatchObject({ address: posting, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(rows[1].text).toContain('Plan weekly lessons');
    const told = execFileSync('node', ['cli/main.ts', '-', '--input', 'jsonl', '--format', 'jsonl'], {
      cwd: root,
      input: exported,
      encoding: 'utf8',
    });
    const reports = told
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row));
    expect(reports.map(({ id, summary }) => [id, summary.crosses])).toEqual([
      [rows[0].id, 1],
      [rows[1].id, 2],
    ]);

    await basket.getByRole('searchbox').fill('phonics');
    await soon(() =>
      basket
        .getByRole('listitem')
        .filter({ has: basket.locator('h2') })
        .count(),
    ).toBe(1);
    await basket.getByRole('searchbox').fill('nothing like it');
    await basket.getByText('No kept posting holds these words.').waitFor();
    await basket.getByRole('searchbox').fill('');
    await basket.getByRole('button', { name: 'Delete Reading Aide' }).click();
    await basket.getByRole('heading', { name: 'One posting is kept' }).waitFor();
    await basket.getByRole('button', { name: 'Delete everything' }).click();
    await basket.getByRole('button', { name: 'Delete all 1 now' }).click();
    await basket.getByRole('heading', { name: 'No posting is kept' }).waitFor();
  });
});

describe('"Not here" in the card and in the panel', () => {
  test('in this posting: gone for good there, still marked elsewhere, brought back in the options', async () => {
    const { tabId } = await bench.open(posting);
    await soon(() => words(tabId)).toMatch(/lessons/);
    const panel = await bench.show('sidepanel', tabId);
    const card = panel.getByRole('article').first();
    await card.getByRole('heading').getByRole('button').click();
    await card.getByRole('button', { name: 'Not here' }).click();
    await card.getByRole('button', { name: 'Never in this posting' }).click();
    await soon(() => words(tabId)).not.toMatch(/lessons/);
    const again = await bench.open(posting);
    await soon(() => words(again.tabId)).toBe('Cover the class');
    const print = await bench.open('https://cedarbend.tedk12.com/hire/Admin/JobPostingPrintView.aspx?JobID=7');
    await soon(() => words(print.tabId)).toMatch(/lessons/);
    const page = await options();
    await page.getByRole('button', { name: /^Show again.*Plan weekly lessons/ }).click();
    await soon(() => words(again.tabId)).toMatch(/lessons/);
    await page.close();
  });

  test('the rule everywhere: off in every tab, and on again in the options', async () => {
    const { tabId } = await bench.open(posting);
    const { tabId: other } = await bench.open(list);
    await soon(() => words(tabId)).toMatch(/lessons/);
    await soon(() => words(other)).toMatch(/reading lessons/);
    const panel = await bench.show('sidepanel', tabId);
    const card = panel.getByRole('article').first();
    await card.getByRole('heading').getByRole('button').click();
    await card.getByRole('button', { name: 'Not here' }).click();
    await card.getByRole('button', { name: 'Switch this rule off' }).click();
    await soon(() => words(tabId)).toBe('Cover the class');
    await soon(() => words(other)).not.toMatch(/lessons/);
    await panel.getByText('One held back by your options.').waitFor();
    const page = await options();
    await page.getByText('Show all rules').click();
    await page.getByRole('switch', { name: /^Planning lessons/ }).check();
    await soon(() => words(other)).toMatch(/reading lessons/);
  });
});

describe('the options', () => {
  test('quiet marks: the first word of each duty, in the hue of its family', async () => {
    const { tabId } = await bench.open(posting);
    await soon(() => words(tabId)).toMatch(/lessons/);
    const families = async () => Object.keys((await bench.painted(tabId)).marks).filter((name) => /family/.test(name));
    expect(await families()).toEqual([]);
    const page = await options();
    await page.getByRole('switch', { name: /^Mark the first word/ }).check();
    await soon(families).toEqual(expect.arrayContaining(['family-instruction', 'family-care', 'family-supervision']));
    expect((await bench.painted(tabId)).marks['family-instruction']).toContain('Review');
    await page.getByRole('switch', { name: /^Mark the first word/ }).uncheck();
    await soon(families).toEqual([]);
  });

  test('the dial is kept, exported, reset and imported', async () => {
    const page = await options();
    await page.getByRole('radio', { name: /^Quiet/ }).check();
    await page.getByLabel('Your state').selectOption('NY');
    await soon(() => page.getByRole('radio', { name: /^Quiet/ }).isChecked()).toBe(true);
    const exported = await fileFrom(page, 'Export settings');
    expect(JSON.parse(exported)).toMatchObject({
      schema: 'parascope/settings@1',
      settings: { dial: 'quiet', state: 'NY' },
    });
    await page.getByRole('button', { name: 'Reset settings' }).click();
    await page.getByRole('button', { name: 'Reset now' }).click();
    await soon(() => page.getByRole('radio', { name: /^Balanced/ }).isChecked()).toBe(true);
    const file = join(root, 'test/.out/settings.json');
    writeFileSync(file, exported);
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('The settings were taken over.').waitFor();
    await soon(() => page.getByRole('radio', { name: /^Quiet/ }).isChecked()).toBe(true);
    writeFileSync(file, '{"schema":"other"}');
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('This file holds no Parascope settings.', { exact: false }).waitFor();
  });
});

describe('when something is taken away in the middle', () => {
  const long = 'https://long.tedk12.com/hire/ViewJob_Description.aspx';
  const workers = async () => {
    const { targetInfos } = await bench.cdp.send('Target.getTargets');
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(bench.id));
  };

  test('marks are gone in the frame after the word to stop', async () => {
    const { page, tabId } = await bench.open(posting);
    await soon(() => words(tabId)).toMatch(/lessons/);
    const gone = page.evaluate(
      () =>
        new Promise<number>((done) => {
          let frames = 0;
          let from = 0;
          const look = () => {
            if (!from && (globalThis as { stopped?: boolean }).stopped) from = frames;
            if (CSS.highlights.size === 0) return done(from ? frames - from : 0);
            frames += 1;
            requestAnimationFrame(look);
          };
          look();
        }),
    );
    await bench.door.evaluate((tab) => chrome.tabs.sendMessage(tab, { type: 'stop' }).catch(() => null), tabId);
    await page.evaluate(() => Object.assign(globalThis, { stopped: true }));
    expect(await gone).toBeLessThanOrEqual(1);
  });

  test('the background is killed while it reads, and the page is marked all the same', async () => {
    const { tabId } = await bench.open(long);
    for (const { targetId } of await workers()) await bench.cdp.send('Target.closeTarget', { targetId });
    await soon(() => words(tabId)).toMatch(/Plan weekly lessons.*Cover/);
  });

  test('the permission is taken back while the page is read, and nothing stays marked', async () => {
    const { page, tabId } = await bench.open(long);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await bench.door.getByRole('button', { name: 'Take back the permission for TalentEd (TedK12)' }).click();
    await bench.door.getByRole('button', { name: 'Allow TalentEd (TedK12)' }).waitFor();
    await soon(() => bench.badge(tabId)).toMatchObject({ text: '' });
    await soon(() => words(tabId)).toBe('');
    await bench.door.getByRole('button', { name: 'Allow TalentEd (TedK12)' }).click();
    await soon(() => words(tabId)).toMatch(/Plan weekly lessons/);
    expect(errors).toEqual([]);
  });
});

test('the first-run page says what the marks mean and leads to the boards', async () => {
  const page = await bench.show('welcome', 0);
  await page.getByRole('heading', { name: 'A careful second reading of para job postings' }).waitFor();
  await page.getByRole('button', { name: 'Choose job boards' }).click();
  // The options are open already: they come to the front.
  await soon(() => bench.door.evaluate(() => document.visibilityState)).toBe('visible');
});

// Last: after it the extension is another one.
test('an update leaves the old script in the page alone: it takes its marks away and ends quietly', async () => {
  const { page, tabId } = await bench.open(posting);
  await soon(() => words(tabId)).toMatch(/lessons/);
  const said: string[] = [];
  page.on('pageerror', ({ message }) => said.push(message));
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  const [worker] = bench.context.serviceWorkers();
  await worker!.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await soon(async () => {
    await page.evaluate(() => document.querySelector('li')?.append(' '));
    await page.mouse.move(60, 250 + Math.random());
    return page.evaluate(() => CSS.highlights.size);
  }).toBe(0);
  expect(said).toEqual([]);
});
