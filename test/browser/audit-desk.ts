import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Dropped } from './audit-files.ts';
import type { Desk } from './site-desk.ts';

/** Opens the audit desk and waits until it takes files. */
export async function openAudit(desk: Desk, page: Page, lang = ''): Promise<void> {
  await page.goto(`${desk.address}${lang}audit/`);
  await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
}

/** Drops files on the desk, as a browser hands them over. */
export async function drop(page: Page, files: Dropped[]): Promise<void> {
  const plain = files.map(({ name, bytes }) => ({ name, content: Buffer.from(bytes).toString('base64') }));
  await page.evaluate((given) => {
    const transfer = new DataTransfer();
    for (const { name, content } of given) {
      const bytes = Uint8Array.from(atob(content), (one) => one.charCodeAt(0));
      transfer.items.add(new File([bytes], name, { lastModified: 1_770_000_000_000 }));
    }
    const target = document.querySelector('.audit-drop');
    for (const type of ['dragover', 'drop'])
      target?.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, plain);
}

/** Starts the reading and waits for its end. */
export async function readThem(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Read them' }).click();
  await page.getByRole('tablist').waitFor();
}

/** Reads the sample postings. */
export async function openSamples(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try it with 40 sample postings' }).click();
  await page.locator('.finding-row[data-index="0"]').waitFor();
}

export const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name }).click();

/** Presses what makes a file, and reads the file. */
export async function saved(page: Page, button: string): Promise<{ name: string; bytes: Uint8Array; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes: new Uint8Array(bytes), text: bytes.toString('utf8') };
}

/** Everything that a page asks for and complains of. */
export function recorded(page: Page) {
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('dialog', (dialog) => {
    errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.context().on('request', (request) => requests.push(request.url()));
  return { requests, errors };
}

/** No request left the site, and none carries words of a posting. */
export function expectPrivate(desk: Desk, requests: string[]): void {
  for (const url of requests) {
    expect(url.startsWith(desk.address) || url.startsWith('blob:')).toBe(true);
    expect(decodeURIComponent(url.split('#')[0] ?? '')).not.toMatch(/lesson|cedar|invalid|[?&]/i);
  }
}
