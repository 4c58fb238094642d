import { type Browser, browser } from 'wxt/browser';
import type { FromPanel, ToPage } from '../messages.ts';

/** Sends a message to the background. Resolves to its answer, null when it has none. */
export async function ask(message: FromPanel): Promise<unknown> {
  return (await browser.runtime.sendMessage(message)) ?? null;
}

/** Sends a message to the reader in one frame of a tab; a page that went away meanwhile does not hear it. */
export async function tellPage(tabId: number, frame: number, message: ToPage): Promise<void> {
  await browser.tabs.sendMessage(tabId, message, { frameId: frame }).catch(() => undefined);
}

/** The tab a page of ours is about: the one named in its address (`?tab=12`), else its window's active one. */
export async function tabInQuestion(): Promise<Browser.tabs.Tab | null> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named) return browser.tabs.get(named).catch(() => null);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}
