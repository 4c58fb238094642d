import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { boardCases } from './boards.ts';
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

const words = (tabId: number) => wordsIn(bench, tabId);

describe('every board’s saved page has its words marked, and is not changed', () => {
  test.each(boardCases)('$board', async ({ host, path, postings, marked, not, title }) => {
    const { page, tabId } = await bench.open(`https://${host}${path}`);
    await soon(() => words(tabId)).toMatch(marked);
    expect(await words(tabId)).not.toMatch(not);
    const titles = await titlesIn(bench, tabId);
    expect(titles).toHaveLength(postings);
    expect(titles[0]).toBe(title);
    expect(await page.locator('[class*="parascope"], [data-parascope], mark').count()).toBe(0);
  });
});

describe('list, job, other job and back, without a load', () => {
  test.each([
    ['Indeed', 'https://www.indeed.com/jobs?q=para', 'Paraprofessional', 'Lunch Aide', /Create lesson plans/],
    ['LinkedIn', 'https://www.linkedin.com/jobs/search/', 'Teacher Assistant', 'Library Aide', /Plan phonics lessons/],
    ['NEOGOV', 'https://www.schooljobs.com/careers/q', 'Instructional Aide', 'Bus Attendant', /Develop lesson plans/],
  ])('%s', async (_, list, first, second, marked) => {
    const { page, tabId } = await bench.open(list);
    await soon(() => bench.badge(tabId)).toMatchObject({ text: '?' });
    await page.getByRole('link', { name: first, exact: true }).click();
    await soon(() => words(tabId)).toMatch(marked);
    if (list.includes('schooljobs')) await page.goBack();
    await page.getByRole('link', { name: second, exact: true }).click();
    await soon(() => bench.badge(tabId)).toMatchObject({ text: '0' });
    await soon(() => words(tabId)).toBe('');
    await page.goBack();
    if (list.includes('schooljobs')) await page.getByRole('link', { name: first, exact: true }).click();
    await soon(() => words(tabId)).toMatch(marked);
    await page.goto(`https://${new URL(list).host}/about`);
    await page.goBack();
    await soon(() => words(tabId)).toMatch(marked);
  });
});

test('a list that grows as it is scrolled gives each new posting its result', async () => {
  const { page, tabId } = await bench.open('https://infinite.applitrack.com/q/onlineapp/default.aspx?all=1');
  await soon(() => titlesIn(bench, tabId)).toHaveLength(2);
  for (const count of [3, 4, 5]) {
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await soon(async () => (await titlesIn(bench, tabId)).length).toBeGreaterThanOrEqual(count);
  }
  await soon(() => words(tabId)).toMatch(/group 5|(Plan lessons.*){5}/);
});

test('a page that draws its list anew every second keeps its marks', async () => {
  const { page, tabId } = await bench.open('https://churn.tedk12.com/hire/ViewJob_Description.aspx');
  const times = () => page.evaluate(() => Number(document.getElementById('times')?.textContent));
  const livingMarks = () =>
    page.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one].map(String)).join(' '));
  for (const from of [0, 1, 2]) {
    await soon(times).toBeGreaterThan(from);
    await soon(livingMarks).toMatch(/Cover.*Plan weekly lessons|Plan weekly lessons.*Cover/);
  }
  expect((await bench.badge(tabId)).text).toBe('2');
});

test('5,000 lines are marked to the last', async () => {
  const { tabId } = await bench.open('https://long.tedk12.com/hire/ViewJob_Description.aspx');
  await soon(() => words(tabId)).toMatch(/Plan weekly lessons.*Cover/);
});
