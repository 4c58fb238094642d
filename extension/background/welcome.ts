import { browser } from 'wxt/browser';
import { boardAt } from '../../shared/boards/index.ts';
import type { ToPage } from '../messages.ts';
import { readSettings } from '../settings.ts';

/**
 * Whether a page may be read: its site is not switched off, and where nobody `asked`, its board is allowed and not paused.
 */
export async function isWelcome(address: string, asked: boolean): Promise<boolean> {
  const { offSites, pausedBoards } = await readSettings();
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  if (offSites.includes(host)) return false;
  const board = boardAt(address);
  if (!board || asked) return true;
  return !pausedBoards.includes(board.id) && browser.permissions.contains({ origins: board.matches });
}

/** Lets every reader ask again whether it is welcome, after settings or permissions changed. */
export async function tellSettings(): Promise<void> {
  const message: ToPage = { type: 'settings' };
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined) browser.tabs.sendMessage(id, message).catch(() => undefined);
  }
}
