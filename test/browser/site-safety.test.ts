import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Desk, openDesk, paste, posting } from './site-desk.ts';

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
beforeEach(async () => {
  page = await desk.newPage();
});
afterEach(() => page.close());

const read = () => page.locator('.desk[data-state="done"] .tab').first().waitFor();
const box = () => page.getByLabel('The posting', { exact: true });

test('a rich paste keeps bullets, numbers, breaks and cells', async () => {
  await page.goto(desk.address);
  const html = `<h2>Duties</h2><ul><li>Reread stories</li><li><p>Set out <b>paint</b></p><ul><li>and paper</li></ul></li></ul>
    <ol start="3"><li>Watch recess</li><li>Walk to the bus</li></ol><p>Hours:<br>6 a day</p>
    <table><tr><td>Grade</td><td>K</td></tr></table>`;
  await paste(page, { 'text/html': html, 'text/plain': 'Duties Reread stories' });
  await read();
  await page.getByRole('button', { name: 'Edit the text' }).click();
  expect(await box().inputValue()).toBe(
    'Duties\n• Reread stories\n• Set out paint\n  • and paper\n3. Watch recess\n4. Walk to the bus\nHours:\n6 a day\nGrade\tK',
  );
});

test('hostile HTML in a paste executes nothing and loads nothing', async () => {
  await page.goto(desk.address);
  const requests: string[] = [];
  const dialogs: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const html = `<ul><li onclick="alert(1)">Plan weekly lessons <img src="https://evil.invalid/x.png" onerror="document.title='owned'"></li>
    <li><script>document.title='owned'</script><svg onload="document.title='owned'"><a href="javascript:alert(2)">x</a></svg>Help students</li>
    <li><iframe srcdoc="<script>parent.document.title='owned'</script>"></iframe><style>body{display:none}</style>&lt;script&gt;document.title='owned'&lt;/script&gt;</li></ul>`;
  await paste(page, { 'text/html': html });
  await read();
  const shown = page.locator('.posting');
  expect(await shown.textContent()).toContain('<script>');
  expect(await shown.locator('script, img, svg, iframe, style').count()).toBe(0);
  expect(await page.title()).toContain('Parascope');
  expect(dialogs).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(desk.address))).toEqual([]);
});

test('no request follows from a text', async () => {
  const requests: Request[] = [];
  page.context().on('request', (request) => requests.push(request));
  await page.goto(desk.address);

  await paste(page, { 'text/plain': posting });
  await read();
  await page.evaluate(() => document.fonts.ready);
  for (const request of requests) {
    expect(request.method()).toBe('GET');
    expect(request.postData()).toBeNull();
    expect(request.url().startsWith(desk.address)).toBe(true);
    expect(decodeURIComponent(request.url())).not.toMatch(/lesson|toileting|[?&]/i);
  }

  // The reader is loaded now: from here on a text causes no request at all.
  const before = requests.length;
  await page.getByRole('button', { name: 'Start over' }).click();
  await paste(page, { 'text/plain': posting.replace('weekly', 'daily') });
  await read();
  await page.getByText('Plan daily lessons').first().waitFor();
  for (const name of [/Checks/, 'Questions', 'Lines']) await page.getByRole('tab', { name }).click();
  await page.getByRole('button', { name: 'Edit the text' }).click();
  await box().press('End');
  await box().pressSequentially('Cover the class when the teacher is away.');
  await page.getByRole('button', { name: 'Mark it up' }).click();
  await page.locator('.posting', { hasText: 'when the teacher is away' }).waitFor();
  expect(requests.slice(before).map((request) => request.url())).toEqual([]);
});

test('the reader and what shows a report are loaded with the first text, not before', async () => {
  const scripts = new Map<string, number>();
  page.on('response', async (response) => {
    if (/\.js$/.test(response.url())) scripts.set(response.url(), gzipSync(await response.body()).length);
  });
  await page.goto(desk.address, { waitUntil: 'networkidle' });
  const before = [...scripts.values()].reduce((sum, size) => sum + size, 0);
  expect(before).toBeLessThan(40 * 1024); // the budget of the first load
  expect([...scripts.keys()].some((url) => /worker|desk/.test(url))).toBe(false);
  await paste(page, { 'text/plain': posting });
  await read();
  expect([...scripts.keys()].some((url) => /desk/.test(url))).toBe(true);
});

test('every page forbids inline code and sending, and has none', () => {
  const pages = readdirSync(desk.folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  expect(pages.length).toBeGreaterThan(300);
  for (const name of pages) {
    const source = readFileSync(join(desk.folder, name), 'utf8');
    const policy = source.match(/<meta http-equiv="content-security-policy" content="([^"]*)"/i)?.[1] ?? '';
    expect(policy, name).toContain("default-src 'none'");
    expect(policy, name).toContain("connect-src 'self'");
    expect(policy, name).not.toContain('unsafe');
    expect(source, name).not.toMatch(/<[^>]+\s(style|on[a-z]+)=/i);
  }
});

test('a reader that cannot be loaded is said plainly, and can be tried again', async () => {
  await page.goto(desk.address);
  await page.route(/worker/, (route) => route.abort());
  await paste(page, { 'text/plain': posting });
  await page.getByRole('heading', { name: 'The posting could not be read' }).waitFor();
  expect(await box().inputValue()).toBe(posting);
  await page.unroute(/worker/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await read();
});
