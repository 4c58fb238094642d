import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import type { Painted } from '../../extension/messages.ts';
import { chromiumFlags, chromiumPath } from './browsers.ts';
import { type Pages, servePages } from './pages.ts';

declare global {
  /** What the driver finds in pages of the extension. */
  const chrome: typeof import('wxt/browser').browser;
}

const folder = join(import.meta.dirname, '../../.output/chrome-mv3');

/** Chromium with the extension as it ships, the saved pages behind every host name, and ways to look inside. */
export interface Bench {
  pages: Pages;
  context: BrowserContext;
  cdp: CDPSession;
  id: string;
  /** A page of the extension, from which its own interfaces can be called. */
  door: Page;
  open(address: string): Promise<{ page: Page; tabId: number }>;
  /** A page of the extension about a tab: `popup`, `sidepanel`. */
  show(name: string, tabId: number): Promise<Page>;
  painted(tabId: number, frame?: number): Promise<Painted>;
  badge(tabId: number): Promise<{ text: string; title: string }>;
  close(): Promise<void>;
}

/** Starts Chromium with every board allowed, or with none; its interface in English, or in another language. */
export async function startBench({
  allowed,
  language = 'en',
}: {
  allowed: boolean;
  language?: string;
}): Promise<Bench> {
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error('Build the extension first: npx wxt build');
  const pages = await servePages();
  const profile = mkdtempSync(join(tmpdir(), 'parascope-profile-'));
  let context = await launch(profile, pages.port, language);
  const id = await idOf(context);
  await closeWelcome(context);
  if (allowed) {
    await context.close();
    allowBoards(profile, id);
    context = await launch(profile, pages.port, language);
    await idOf(context);
  }
  const cdp = await context.browser()!.newBrowserCDPSession();
  const door = await context.newPage();
  await door.goto(`chrome-extension://${id}/options.html`);
  const tabIdOf = async (page: Page): Promise<number> => {
    await page.bringToFront();
    const active = () =>
      door.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        return tab?.id ?? 0;
      });
    return active();
  };
  if (allowed) {
    // A script that is registered reaches the pages a moment later: wait for the first page that has it.
    const probe = await context.newPage();
    const hasReader = async () => {
      // A browser that is still starting may drop the first navigation.
      await probe.goto('https://probe.tedk12.com/').catch(() => null);
      const tab = await tabIdOf(probe);
      return door.evaluate((id) => chrome.tabs.sendMessage(id, { type: 'still' }).catch(() => false), tab);
    };
    while (!(await hasReader()));
    await probe.close();
  }
  return {
    pages,
    context,
    cdp,
    id,
    door,
    async open(address) {
      const page = await context.newPage();
      await page.addInitScript(recordChanges);
      await page.goto(address);
      return { page, tabId: await tabIdOf(page) };
    },
    async show(name, tabId) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${name}.html?tab=${tabId}`);
      return page;
    },
    painted: (tabId, frame = 0) =>
      door.evaluate(
        ([tab, frameId]) =>
          chrome.tabs
            .sendMessage(tab!, { type: 'painted' }, { frameId: frameId! })
            .catch(() => ({ marks: {}, card: null })),
        [tabId, frame],
      ),
    badge: (tabId) =>
      door.evaluate(
        async (tab) => ({
          text: await chrome.action.getBadgeText({ tabId: tab }),
          title: await chrome.action.getTitle({ tabId: tab }),
        }),
        tabId,
      ),
    async close() {
      await context.close();
      await pages.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Every change of the page's DOM after it was parsed, its own scripts' included. */
function recordChanges(): void {
  addEventListener('DOMContentLoaded', () => {
    const changes: string[] = [];
    Object.assign(globalThis, { changes });
    const all = { subtree: true, childList: true, characterData: true, attributes: true };
    new MutationObserver((records) => {
      for (const { type, target, attributeName } of records)
        changes.push(`${type} ${target.nodeName} ${attributeName ?? ''}`);
    }).observe(document, all);
  });
}

function launch(profile: string, port: number, language: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: false, // the flags ask for the new headless mode, which has extensions
    ignoreHTTPSErrors: true,
    env: { ...process.env, LANGUAGE: language } as Record<string, string>,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...chromiumFlags,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--enable-unsafe-extension-debugging',
      '--ignore-certificate-errors',
      `--lang=${language}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    ],
  });
}

/** The first-run page comes by itself after the install, and would come to the front of what is tested. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  let page = context.pages().find(isWelcome);
  while (!page) {
    await new Promise((done) => setTimeout(done, 20));
    page = context.pages().find(isWelcome);
  }
  await page.close();
}

async function idOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

/**
 * Writes into the profile that a person allowed the boards before: the browser's own question cannot be answered by a
 * driver. What was allowed once is given again without a question, so that the options page's buttons can be pressed.
 */
function allowBoards(profile: string, id: string): void {
  const file = join(profile, 'Default/Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8'));
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const hosts: string[] = manifest.optional_host_permissions;
  const settings = preferences.extensions.settings[id];
  for (const kind of ['granted_permissions', 'active_permissions']) settings[kind].explicit_host = hosts;
  settings.runtime_granted_permissions = {
    api: [],
    manifest_permissions: [],
    scriptable_host: [],
    explicit_host: hosts,
  };
  writeFileSync(file, JSON.stringify(preferences));
}

/** Runs an expression in a target that the driver does not show as a page, such as the toolbar's popup. */
export async function evaluateIn(cdp: CDPSession, targetId: string, expression: string): Promise<unknown> {
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  const message = JSON.stringify({
    id: 1,
    method: 'Runtime.evaluate',
    params: { expression, awaitPromise: true, returnByValue: true, userGesture: true },
  });
  const answer = new Promise<unknown>((resolve) => {
    cdp.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      const { id, result } = JSON.parse(event.message);
      if (id === 1) resolve(result?.result?.value);
    });
  });
  await cdp.send('Target.sendMessageToTarget', { sessionId, message });
  return answer;
}
