import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import type { Painted } from '../../extension/messages.ts';
import { firefoxPath } from './browsers.ts';
import { type Pages, servePages } from './pages.ts';

const folder = join(import.meta.dirname, '../../.output/firefox-mv3');
const gecko = 'parascope@parascope.example';
/** Firefox gives each installation an address of its own; this one is set beforehand. */
const uuid = '6f0f6d54-5a0e-4c1e-9d39-0c6a5f0f7b11';
/** Milliseconds after which an idle background is put to sleep: short, so that the tests meet it asleep, yet longer than any reading takes. */
const idle = 9000;

/** Waits for a thing; Firefox is slower to start than to read. */
export const soon = <T>(look: () => T) => expect.poll(look, { timeout: 20_000 });

/** Firefox with the extension as it ships, the saved pages behind every host name, and ways to look inside. */
export interface Fox {
  pages: Pages;
  browser: Browser;
  /** A page of the extension, from which its own interfaces can be called. */
  door: Page;
  open(host: string, path: string): Promise<{ page: Page; tabId: number }>;
  /** A page of the extension, about a tab where one is given. */
  show(name: string, tabId?: number): Promise<Page>;
  painted(tabId: number, frame?: number): Promise<Painted>;
  /** The marked words of one frame as one text. */
  wordsIn(tabId: number, frame?: number): Promise<string>;
  badge(tabId: number): Promise<string>;
  framesOf(tabId: number): Promise<{ frame: number; postings: number }[]>;
  /** Runs an expression in the browser's own window, where its menus, keys and the state of extensions are. */
  inBrowser(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Starts Firefox with no board allowed; its own question for a permission is answered with yes. */
export async function startFox(): Promise<Fox> {
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error('Build the extension first: npx wxt build -b firefox');
  const pages = await servePages();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'], // else the driver may not open pages of the extension
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'extensions.webextensions.uuids': JSON.stringify({ [gecko]: uuid }),
      'extensions.webextOptionalPermissionPrompts': false, // a person's "Allow" in the browser's own question
      'extensions.background.idle.timeout': idle,
    },
  });
  await browser.installExtension(folder);
  const show: Fox['show'] = async (name, tabId) => {
    const page = await browser.newPage();
    const address = `moz-extension://${uuid}/${name}.html${tabId === undefined ? '' : `?tab=${tabId}`}`;
    // The driver does not hear such a page's load event, so it waits for what the page draws.
    page.goto(address, { timeout: 0 }).catch(() => undefined);
    // Going to a page of the extension changes the process under the page, which breaks a look that is under way: look again.
    const look = async () => {
      if (!(await page.$('main'))) throw new Error(`${name} has drawn nothing yet`);
    };
    await vi.waitFor(look, { timeout: 20_000 });
    return page;
  };
  const door = await withChrome(await show('options'));
  const window = await windowOf(browser);
  const painted: Fox['painted'] = (tabId, frame = 0) =>
    door.evaluate(
      (tab, frameId) =>
        chrome.tabs.sendMessage(tab, { type: 'painted' }, { frameId }).catch(() => ({ marks: {}, card: null })),
      tabId,
      frame,
    );
  return {
    pages,
    browser,
    door,
    show,
    painted,
    async open(host, path) {
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(recordChanges);
      await page.goto(`https://${host}:${pages.port}${path}`);
      await page.bringToFront();
      const tabId = await door.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id ?? 0);
      return { page, tabId };
    },
    async wordsIn(tabId, frame = 0) {
      const { marks } = await painted(tabId, frame);
      return Object.values(marks).flat().join(' ').replace(/\s+/g, ' ');
    },
    badge: (tabId) => door.evaluate((tab) => chrome.action.getBadgeText({ tabId: tab }), tabId),
    framesOf: (tabId) =>
      door.evaluate(async (tab) => {
        const { [`tab-${tab}`]: state } = await chrome.storage.session.get(`tab-${tab}`);
        const frames = (state as { frames?: Record<string, { postings: unknown[] }> })?.frames ?? {};
        return Object.entries(frames).map(([frame, { postings }]) => ({
          frame: Number(frame),
          postings: postings.length,
        }));
      }, tabId),
    inBrowser: window,
    async close() {
      await browser.close();
      await pages.close();
    },
  };
}

/** Ends the extension's background at once, whatever it is doing. */
export const killBackground = (fox: Fox) =>
  fox.inBrowser(`WebExtensionPolicy.getByID('${gecko}').extension.terminateBackground().then(() => 'gone')`);

/** What the context menu of the page offers from the extension, and what happens when one is chosen. */
export async function chooseInMenu(fox: Fox, page: Page, selector: string, label: RegExp): Promise<unknown> {
  await page.click(selector, { button: 'right' });
  const menu = `document.getElementById('contentAreaContextMenu')`;
  await soon(() => fox.inBrowser(`${menu}.state`)).toBe('open');
  return fox.inBrowser(`(() => {
    const item = [...${menu}.querySelectorAll('menuitem')].find((one) => !one.hidden && ${label}.test(one.label));
    if (item) ${menu}.activateItem(item);
    else ${menu}.hidePopup();
    return item?.label ?? null;
  })()`);
}

/** Presses a shortcut of the extension: `.` with Alt and Shift, as the browser's own window has it. */
export const press = (fox: Fox, key: string) =>
  fox.inBrowser(`(() => {
    const keys = [...document.querySelectorAll('keyset[id*="parascope"] key')];
    const found = keys.find((one) => (one.getAttribute('key') ?? one.getAttribute('keycode')) === '${key}');
    found?.doCommand();
    return Boolean(found);
  })()`);

function recordChanges(): void {
  addEventListener('DOMContentLoaded', () => {
    const changes: string[] = [];
    Object.assign(globalThis, { changes });
    const all = { subtree: true, childList: true, characterData: true, attributes: true };
    new MutationObserver((records) => changes.push(...records.map(({ type }) => type))).observe(document, all);
  });
}

/** In Firefox the extension's interfaces are `browser`; under this name the tests share their types with Chromium's. */
async function withChrome(page: Page): Promise<Page> {
  await page.evaluate(() =>
    Object.assign(globalThis, { chrome: (globalThis as unknown as { browser: object }).browser }),
  );
  return page;
}

interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** The browser's own window; the driver's library has no words for it, its connection has. */
async function windowOf(browser: Browser): Promise<Fox['inBrowser']> {
  const { connection } = browser as unknown as { connection: Bidi };
  const scope = { 'moz:scope': 'chrome' };
  const { result } = await connection.send('browsingContext.getTree', scope);
  const { contexts } = result as { contexts: { context: string; url: string }[] };
  const context = contexts.find(({ url }) => url.endsWith('browser.xhtml'))?.context;
  return async (expression) => {
    const about = { expression, target: { context }, awaitPromise: true, ...scope };
    const answer = (await connection.send('script.evaluate', about)).result as {
      result?: { value?: unknown };
      exceptionDetails?: { text: string };
    };
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result?.value;
  };
}
