import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Desk, openDesk, paste, posting, teacherPosting, withoutDuties } from './site-desk.ts';

let desk: Desk;
let page: Page;
let errors: string[];

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
beforeEach(async () => {
  page = await desk.newPage();
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(desk.address);
});
afterEach(async () => {
  await page.close();
  expect(errors).toEqual([]);
});

const heading = () => page.getByRole('heading', { level: 1 });
const box = () => page.getByLabel('The posting', { exact: true });
const marks = () => page.locator('.posting mark a');
const card = (name: string | RegExp) => page.getByRole('article').filter({ has: page.getByRole('button', { name }) });

/** Waits until the newest text has been read. */
const read = () => page.locator('.desk[data-state="done"] .tab').first().waitFor();

describe('a posting that is pasted', () => {
  beforeEach(async () => {
    await paste(page, { 'text/plain': posting });
    await read();
  });

  test('has its verdict as the heading, said aloud too', async () => {
    const verdict = await heading().textContent();
    expect(verdict).toMatch(/cross(es)? the line/);
    expect(verdict).toMatch(/ordinary para work\.$/);
    expect(await page.getByRole('status').first().textContent()).toBe(verdict);
    expect(await page.locator('.meta').textContent()).toContain('read on this device');
  });

  test('shows every line with its place, and the findings marked in it', async () => {
    expect(await page.locator('.posting').textContent()).toContain('Help students with toileting and feeding');
    expect(await page.locator('.posting .margin[data-family]').count()).toBeGreaterThanOrEqual(6);
    expect(await marks().count()).toBeGreaterThanOrEqual(2);
    expect(await marks().first().textContent()).toMatch(/plan weekly lessons/i);
    expect(await page.locator('.mix-legend li').count()).toBeGreaterThanOrEqual(1);
  });

  test('has a card with everything a finding says', async () => {
    const open = page.locator('.card[data-open="true"]');
    const words = await open.textContent();
    expect(words).toContain('Crosses the line');
    for (const part of ['Looked for', 'Not found here', 'Better', 'Ask', 'Source']) expect(words).toContain(part);
    expect(await open.getByRole('button').count()).toBeLessThanOrEqual(3);
  });

  test('goes from a mark to its card and back', async () => {
    await marks().nth(1).click();
    const open = page.locator('.card[data-open="true"]');
    await page.locator('#finding-1[data-open="true"] button:focus').waitFor();
    await open.locator('.quote a').click();
    await page.locator('#mark-1:focus').waitFor();
  });

  test('is walked by keyboard alone', async () => {
    await page.getByRole('tab', { name: /Findings/ }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('tabpanel', { name: /Checks/ }).waitFor();
    await page.keyboard.press('End');
    await page.getByRole('tabpanel', { name: 'Lines' }).waitFor();
    await page.keyboard.press('Home');
    await page.getByRole('tabpanel', { name: /Findings/ }).waitFor();
    await page.keyboard.press('n');
    await page.locator('#finding-1 button:focus').waitFor();
    await page.keyboard.press('p');
    await page.locator('#finding-0 button:focus').waitFor();
    await page.keyboard.press('Enter');
    expect(await page.locator('.card[data-open="true"]').count()).toBe(0);
    await marks().first().focus();
    await page.keyboard.press('n');
    await page.locator('.posting mark a:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.card button:focus').waitFor();
  });

  test('has questions, checks and lines under the other tabs', async () => {
    await page.getByRole('tab', { name: /Checks/ }).click();
    await page.getByRole('heading', { name: /^Not said/ }).waitFor();
    await page.getByRole('tab', { name: 'Questions' }).click();
    await page.getByRole('heading', { name: 'About the marked lines' }).waitFor();
    await page.getByRole('tab', { name: 'Lines' }).click();
    await page.getByRole('tabpanel').getByRole('link', { name: 'Supervise recess, lunch and the bus line.' }).click();
    await page.locator('.line:focus', { hasText: 'Supervise recess' }).waitFor();
  });

  test('lets a finding be set aside and put back', async () => {
    const before = await marks().count();
    await page.getByRole('button', { name: 'Not here' }).click();
    await page.getByRole('heading', { name: /^Set aside by you/ }).waitFor();
    expect(await marks().count()).toBe(before - 1);
    await page.getByRole('button', { name: 'Put back' }).click();
    await expect.poll(() => marks().count()).toBe(before);
  });

  test('can be edited and started over', async () => {
    await page.getByRole('button', { name: 'Edit the text' }).click();
    expect(await box().inputValue()).toBe(posting);
    await page.getByRole('button', { name: 'Start over' }).click();
    await page.getByRole('heading', { name: 'Read a para posting line by line' }).waitFor();
    expect(await box().inputValue()).toBe('');
  });
});

test('typing is read too, and the box keeps the focus', async () => {
  await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
  await box().pressSequentially('Paraprofessional\nDuties\nPlan weekly lessons for the reading group.');
  await card(/lesson/i).waitFor();
  expect(await box().evaluate((element) => element === document.activeElement)).toBe(true);
  await page.getByRole('button', { name: 'Mark it up' }).click();
  await marks().first().waitFor();
});

test("a teacher's posting is named as one, and judged only when asked", async () => {
  await page.getByLabel('Job title').fill('Fifth Grade Teacher');
  await paste(page, { 'text/plain': teacherPosting });
  await read();
  expect(await heading().textContent()).toMatch(/teacher.*not judged/i);
  expect(await marks().count()).toBe(0);
  await page.getByRole('button', { name: 'Read its duties anyway' }).click();
  await expect.poll(() => marks().count()).toBeGreaterThan(0);
  expect(await heading().textContent()).toMatch(/cross(es)? the line/);
});

test('a posting without duties says so', async () => {
  await paste(page, { 'text/plain': withoutDuties });
  await read();
  expect(await heading().textContent()).toBe('No duty lines were found here.');
  await page.getByText('check that it was copied too').waitFor();
});

test('a text that is too long gets a plain message, and the page lives', async () => {
  await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
  for (const type of ['text/plain', 'text/html']) {
    await page.evaluate((flavor) => {
      const transfer = new DataTransfer();
      // Twenty megabytes, made in the page.
      transfer.setData(flavor, '<li>Help students read. '.repeat(850_000));
      const event = new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true });
      document.getElementById('text')?.dispatchEvent(event);
    }, type);
    await page.getByRole('heading', { name: 'That is too long for one posting' }).waitFor();
  }
  await paste(page, { 'text/plain': posting });
  await read();
});

test('each sample can be opened, and by its address', async () => {
  for (const name of ['Kindergarten Instructional Aide', 'Fourth Grade Teacher']) {
    await page.goto(desk.address);
    await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
    await page.getByRole('button', { name }).click();
    await read();
    expect(await page.locator('.meta').textContent()).toContain(name);
  }
  await page.goto('about:blank');
  await page.goto(`${desk.address}#sample=mixed`);
  await read();
  expect(await marks().count()).toBeGreaterThanOrEqual(2);
});

/** Loads the page again with its program held back until the answer is called. */
async function reloadSlowly(): Promise<() => void> {
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route(/Analyzer.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  return go;
}

test('a button pressed before the program of the page is there does its work when it is', async () => {
  const go = await reloadSlowly();
  await page.waitForFunction(() => document.readyState !== 'loading');
  await page.getByRole('button', { name: 'Special Education Paraprofessional' }).click();
  go();
  await read();
  expect(await marks().count()).toBeGreaterThanOrEqual(2);
});

test('what is typed before the program of the page is there is kept and read', async () => {
  const go = await reloadSlowly();
  await box().fill('Paraprofessional\nDuties\nPlan weekly lessons for the reading group.');
  go();
  await card(/lesson/i).waitFor();
  expect(await box().inputValue()).toContain('Plan weekly lessons');
});
