import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { samplePostings } from '../../site/src/audit/samples.ts';
import { drop, expectPrivate, openAudit, openSamples, readThem, recorded, saved, tab } from './audit-desk.ts';
import { hostileName, mixedFiles } from './audit-files.ts';
import { type Desk, openDesk } from './site-desk.ts';

let desk: Desk;
let page: Page;
let heard: ReturnType<typeof recorded>;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
beforeEach(async () => {
  page = await desk.newPage({ acceptDownloads: true, reducedMotion: 'reduce' });
  heard = recorded(page);
  await openAudit(desk, page);
});
afterEach(async () => {
  await page.close();
  expect(heard.errors).toEqual([]);
  expectPrivate(desk, heard.requests);
});

const heading = () => page.getByRole('heading', { level: 1 });
const row = (index: number) => page.locator(`.finding-row[data-index="${index}"]`);
const decidedOf = (index: number) => row(index).getAttribute('data-decided');
const jsonl = (postings: object[]) =>
  new TextEncoder().encode(postings.map((posting) => `${JSON.stringify(posting)}\n`).join(''));

test('300 files dropped, reviewed by keys, taken along as evidence, opened again, compared with a second audit', async () => {
  const { files, broken } = await mixedFiles();
  expect(files).toHaveLength(300);
  await drop(page, files);
  await heading().getByText('300 files ready to read').waitFor();
  await page.getByLabel('Name of the audit').fill('Spring list');
  await page.getByLabel(/District, where/).fill('County <b>list</b>');
  await readThem(page);
  await heading()
    .getByText(/^304 postings read/)
    .waitFor();
  expect(await page.title()).not.toContain('owned');

  // What could not be read is named with its file, its row and the reason; the rest was read.
  await tab(page, /Not read/);
  const errors = await page.locator('.audit-errors li').allTextContents();
  expect(errors).toHaveLength(broken);
  for (const part of [
    /^list\.csv:8: has 3 cells/,
    /^basket\.jsonl:7: not a line of JSON/,
    /^basket\.jsonl:8: has no "text"/,
  ])
    expect(errors.some((error) => part.test(error))).toBe(true);
  for (const name of ['empty.txt', 'locked.pdf', 'scan.pdf', 'broken.docx', 'binary.txt', 'picture.png'])
    expect(errors.filter((error) => error.startsWith(`${name}: `))).toHaveLength(1);

  // The review, by keys alone, wherever the focus is.
  await tab(page, /Findings/);
  await page.keyboard.press('a');
  await expect.poll(() => decidedOf(0)).toBe('accepted');
  // On to the next that is not reviewed: the same sentence elsewhere has its decision already.
  const active = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.decided);
  await expect.poll(active).toBe('open');
  await page.keyboard.press('End');
  await page.keyboard.press('r');
  await page.getByLabel('Why is it rejected?').fill('The contract allows it.');
  await page.keyboard.press('Enter');
  const rejected = page.locator('.finding-row[data-decided="rejected"]').first();
  await rejected.waitFor();
  await page.keyboard.press('Home');
  await page.keyboard.press('j');
  for (let index = 1; (await decidedOf(index)) === 'accepted'; index += 1) await page.keyboard.press('j');
  await page.keyboard.press('n');
  // Typed as fast as can be: every letter goes into the note.
  await page.keyboard.type('Ask the principal.');
  expect(await page.getByLabel('Note', { exact: true }).inputValue()).toBe('Ask the principal.');
  await page.keyboard.press('Enter');
  await page.locator('.finding-row[data-decided="noted"]').first().waitFor();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').locator('.posting mark').first().waitFor();
  await page.keyboard.press('Escape');
  expect(await row(0).evaluate((one) => one === document.activeElement)).toBe(true);

  // Search: the hostile file's finding, its name shown as words.
  await page.keyboard.press('/');
  await page.keyboard.type('onerror');
  await page.getByText(/^1 of [\d,]+ findings/).waitFor();
  await page.locator('.audit-where').getByText(hostileName).first().waitFor();
  await page.getByRole('button', { name: 'Show all' }).click();

  // The evidence: only what was accepted, unless more is asked for.
  await tab(page, /Evidence/);
  const accepted = Number(await page.locator('.audit-chosen .count').first().textContent());
  expect(accepted).toBeGreaterThan(0);
  const pack = JSON.parse((await saved(page, 'Data (JSON)')).text);
  expect(pack.evidence).toHaveLength(accepted);
  expect(pack.review).toMatchObject({ chosen: 'accepted', accepted });
  expect(pack.evidence[0]).toMatchObject({
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    engine: expect.any(String),
    ruleVersion: expect.stringMatching(/^[0-9a-f]{8}$/),
    decision: { is: 'accepted' },
  });
  await page.getByLabel(/^All \d/).check();
  const csv = await saved(page, 'Table (CSV)');
  expect(csv.text.split('\r\n')[0]).toContain('sha256 of the text');
  expect(csv.text).toContain('rejected: The contract allows it.');
  expect(csv.text).not.toMatch(/(^|,)[=+@]/m);
  const workbook = unzipSync((await saved(page, 'Workbook (Excel)')).bytes);
  expect(strFromU8(workbook['xl/workbook.xml'] as Uint8Array)).toMatch(/Summary[\s\S]*Findings[\s\S]*Method/);
  const report = await saved(page, 'Report (HTML)');
  expect(report.name).toBe('spring-list.html');
  expect(report.text).toContain('County &lt;b&gt;list&lt;/b&gt;');
  expect(report.text).not.toContain('<img');
  const whole = await saved(page, 'Save the whole audit');
  expect(whole.name).toBe('spring-list.audit.jsonl');

  // Opened again after a reload, with the decisions.
  await page.reload();
  await heading()
    .getByText(/^304 postings read/)
    .waitFor();
  await expect.poll(() => decidedOf(0)).toBe('accepted');

  // A second audit: one list of the same postings, some changed, some gone, some new.
  await page.getByRole('button', { name: 'All audits' }).click();
  const later = whole.text
    .split('\n')
    .slice(1, -1)
    .map((line) => JSON.parse(line));
  const [plan] = later.filter(({ text }) => text.includes('Covers the classroom when'));
  plan.text = plan.text.replace('Covers the classroom when', 'Helps in the classroom when');
  const added = {
    id: 'new-1',
    title: 'Aide',
    text: 'Aide\nDuties\n- Assigns grades and enters them in report cards.\n- Watch recess.',
  };
  await drop(page, [{ name: 'autumn.jsonl', bytes: jsonl([...later.slice(0, -2), added]) }]);
  await page.getByLabel('Name of the audit').fill('Autumn list');
  await readThem(page);
  // Decisions hang on the sentence: they are there before anyone has looked.
  await page.locator('.finding-row[data-decided="accepted"]').first().waitFor();
  await tab(page, /Changes/);
  await page.getByRole('combobox', { name: 'Earlier audit' }).selectOption({ index: 1 });
  await page.getByText(/^305 postings compared/).waitFor();
  const counts = await page.locator('.audit-changes .mix-legend').textContent();
  expect(counts).toMatch(/301 the same.*1 reworded.*1 new.*2 gone/);
  await page.getByText('Helps in the classroom when').first().waitFor();
  await page.locator('section', { hasText: 'New findings' }).getByText('Assigns grades').first().waitFor();
});

test('a saved audit can be compared with, and brings its decisions along', async () => {
  await openSamples(page);
  await page.keyboard.press('Tab');
  await row(0).click();
  await page.keyboard.press('a');
  await expect.poll(() => decidedOf(0)).toBe('accepted');
  await tab(page, /Evidence/);
  const file = await saved(page, 'Save the whole audit');
  const decisions = await saved(page, 'Save decisions');
  await tab(page, /Changes/);
  await page.locator('#earlier-file').setInputFiles({ name: 'notes.jsonl', mimeType: '', buffer: Buffer.from('{}') });
  await page.getByText('not a saved audit').waitFor();
  await page.locator('#earlier-file').setInputFiles({ name: file.name, mimeType: '', buffer: Buffer.from(file.bytes) });
  await page.getByText('Nothing changed.').waitFor();

  // On another device: the audit's own file, or the decisions alone.
  await page.getByRole('button', { name: 'All audits' }).click();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  await expect.poll(() => page.locator('.kept-audit').count()).toBe(0);
  await page.reload();
  await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
  expect(await page.locator('.kept-audit').count()).toBe(0);
  await openSamples(page);
  expect(await decidedOf(0)).toBe('open');
  await tab(page, /Evidence/);
  const taken = { name: decisions.name, mimeType: 'application/json', buffer: Buffer.from(decisions.bytes) };
  await page.locator('#decisions-file').setInputFiles(taken);
  await page.getByText('1 decision taken in.').waitFor();
  await tab(page, /Findings/);
  await expect.poll(() => decidedOf(0)).toBe('accepted');
});

test('the columns of a table are found, or chosen; a folder’s name is a district; other kinds are left out', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'parascope-audit-'));
  try {
    const [one, two, three] = samplePostings(3);
    for (const name of ['Alder Creek', 'Old Ferry']) await mkdir(join(folder, name));
    await writeFile(join(folder, 'Alder Creek', 'a.txt'), one?.text ?? '');
    await writeFile(join(folder, 'Alder Creek', 'picture.png'), 'x');
    await writeFile(join(folder, 'Old Ferry', '.hidden.txt'), 'x');
    await writeFile(join(folder, 'Old Ferry', 'b.txt'), two?.text ?? '');
    await page.locator('#audit-folder').setInputFiles(folder);
    await page.getByText('1 file of other kinds left out').waitFor();
    expect(await page.getByLabel(/folder as its district/).isChecked()).toBe(true);
    await readThem(page);
    await tab(page, /Districts 2/);
    await page
      .getByRole('cell', { name: 'Alder Creek' })
      .or(page.getByRole('rowheader', { name: 'Alder Creek' }))
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'All audits' }).click();

    const cells = [one, two, three].map((each) => `"${each?.title}";"${each?.text.slice(0, 190)}";"X"`);
    const table = `alpha;beta;gamma\n${cells.join('\n')}\n`;
    await drop(page, [{ name: 'odd.csv', bytes: new TextEncoder().encode(table) }]);
    await page.getByRole('button', { name: 'Read them' }).click();
    await page.getByRole('alert').getByText('Choose the column that holds the text').waitFor();
    await page.getByLabel('Text of the posting').selectOption({ label: 'beta' });
    await page
      .locator('.audit-columns label', { hasText: 'District' })
      .locator('select')
      .selectOption({ label: 'gamma' });
    await readThem(page);
    await heading()
      .getByText(/^Three postings read/)
      .waitFor();
    await page.getByRole('tab', { name: 'Districts 1' }).waitFor();
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a reading can be stopped; what was read stays, and each audit can be deleted', async () => {
  const postings = samplePostings(2500, 5).map((posting, index) => ({ ...posting, id: `p${index}` }));
  await drop(page, [{ name: 'long.jsonl', bytes: jsonl(postings) }]);
  await page.getByRole('button', { name: 'Read them' }).click();
  await page.getByText(/^\d+ % [1-9][\d,]* postings? read/).waitFor();
  await page.getByRole('button', { name: 'Stop here' }).click();
  await page.getByText('You stopped this reading before its end.').waitFor();
  const [, read = '0'] = /^([\d,]+|\w+) postings read/.exec((await heading().textContent()) ?? '') ?? [];
  expect(read).not.toBe('0');
  // All of what it counts can be opened again.
  await page.reload();
  await heading().getByText(`${read} postings read`).waitFor();
  await page.getByRole('button', { name: 'All audits' }).click();
  await page.getByRole('button', { name: /^Delete Audit of/ }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Keep' }).click();
  expect(await page.locator('.kept-audit').count()).toBe(1);
  await page.getByRole('button', { name: /^Delete Audit of/ }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  await expect.poll(() => page.locator('.kept-audit').count()).toBe(0);
  const left = await page.evaluate(async () => {
    const open = indexedDB.open('parascope-audits');
    const base = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    const reading = base.transaction(['batches', 'texts']);
    const count = (name: string) =>
      new Promise<number>((resolve) => {
        const asked = reading.objectStore(name).count();
        asked.onsuccess = () => resolve(asked.result);
      });
    return [await count('batches'), await count('texts')];
  });
  expect(left).toEqual([0, 0]);
});

test('where the browser keeps nothing, or no more, the audit works and says that it will be gone', async () => {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(desk.address).origin, quotaSize: 300_000 });
  const postings = samplePostings(600, 5).map((posting, index) => ({ ...posting, id: `p${index}` }));
  await drop(page, [{ name: 'long.jsonl', bytes: jsonl(postings) }]);
  await readThem(page);
  await page.getByText('it is gone when you leave the page').waitFor();
  await heading()
    .getByText(/^600 postings read/)
    .waitFor();
  await page.keyboard.press('Tab');
  await row(0).focus();
  await page.keyboard.press('End');
  await page.locator('.audit-excerpt').waitFor();
  await tab(page, /Evidence/);
  const lines = (await saved(page, 'Save the whole audit')).text.trim().split('\n').slice(1);
  expect(lines.map((line) => JSON.parse(line).text)).toEqual(postings.map(({ text }) => text));
});

test('no request follows from a posting once the desk is loaded', async () => {
  await openSamples(page);
  for (const name of [/Repeats/, /Districts/, /Evidence/, /Findings/]) await tab(page, name);
  await page.locator('.audit-excerpt').waitFor();
  const before = heard.requests.length;
  await page.keyboard.press('Tab');
  await row(1).click();
  await page.keyboard.press('a');
  await page.keyboard.press('o');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.audit-search input').fill('lessons');
  await page.getByText(/^\d+ of \d+ findings/).waitFor();
  expect(heard.requests.slice(before).filter((url) => !url.startsWith('blob:'))).toEqual([]);
});

test('single keys can be turned off; the buttons and the arrows stay', async () => {
  await openSamples(page);
  await row(0).click();
  await page.keyboard.press('?');
  await page.getByLabel('Use single keys').uncheck();
  await page.keyboard.press('Escape');
  await row(0).focus();
  await page.keyboard.press('a');
  await page.keyboard.press('ArrowDown');
  expect(await row(1).getAttribute('aria-selected')).toBe('true');
  expect(await decidedOf(0)).toBe('open');
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect.poll(() => decidedOf(1)).toBe('accepted');
});
