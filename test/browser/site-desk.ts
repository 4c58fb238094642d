import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';
import { chromiumFlags, chromiumPath } from './browsers.ts';

const inRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The built site on a free port, with a browser to look at it. */
export interface Desk {
  address: string;
  /** Where its files are. */
  folder: string;
  browser: Browser;
  /** A page of its own, without the service worker: only the test of working offline wants that. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Where a build of the site is. Throws when it is not there. */
export function builtSite(path: string): string {
  const folder = inRoot(path);
  if (!existsSync(`${folder}/index.html`)) throw new Error(`${path} is missing: build the site first (npm test does).`);
  return folder;
}

/** Serves site/dist (or SITE_FOLDER), or another folder with a build for `base`, and starts Chromium. Throws when it is not built. */
export async function openDesk(
  folder = builtSite(process.env.SITE_FOLDER ?? 'site/dist'),
  base = process.env.SITE_BASE ?? '/',
): Promise<Desk> {
  const { address, close } = await serve(folder, { base });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
  const closeAll = async () => {
    await browser.close();
    await close();
  };
  const newPage = (options: BrowserContextOptions = {}) => browser.newPage({ serviceWorkers: 'block', ...options });
  return { address, folder, browser, newPage, close: closeAll };
}

/** Pastes into the posting's box as a person would: the box focused, a paste event with these flavors. */
export async function paste(page: Page, flavors: Record<string, string>): Promise<void> {
  await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
  await page.getByLabel('The posting', { exact: true }).focus();
  await page.evaluate((data) => {
    const transfer = new DataTransfer();
    for (const [type, value] of Object.entries(data)) transfer.setData(type, value);
    const event = new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, flavors);
}

/** A para posting of our own words with one line that crosses the line and one that needs a condition. */
export const posting = `Special Education Paraprofessional
Reports to: Special education teacher

Essential duties
• Review spelling words with small groups after the teacher has taught them.
• Plan weekly lessons for the reading group.
• Help students with toileting and feeding.
• Supervise recess, lunch and the bus line.
• Cover the classroom when the teacher is at meetings.
• Take attendance and file finished work.

Qualifications
High school diploma and 48 college credits
`;

/** A teacher's posting of our own words. */
export const teacherPosting = `Fifth Grade Teacher
Responsibilities
• Plan and teach daily lessons in reading and math to a class of 25.
• Assign grades and write report cards.
• Supervise paraprofessionals in the classroom.
Qualifications
Valid state teaching license with an elementary endorsement
`;

/** A para posting of our own words in which nobody does anything. */
export const withoutDuties = `Paraprofessional
Salary: $19.40 an hour, 182 days
Qualifications
High school diploma or equivalent required
Equal opportunity employer
`;
