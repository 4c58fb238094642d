import { browser } from 'wxt/browser';
import type { Board } from '../../shared/boards/board.ts';
import { boards } from '../../shared/boards/index.ts';
import { readSettings } from '../settings.ts';
import { placeReader, readerFiles } from './inject.ts';

/** Keeps the registered reader in step with what the person allows: a script for each allowed board, none else. */
export function syncBoards(): Promise<void> {
  // One after another: two at once would register the same script twice.
  syncing = syncing.then(sync, sync);
  return syncing;
}

let syncing: Promise<void> = Promise.resolve();

async function sync(): Promise<void> {
  const wanted = await wantedBoards();
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const gone = registered.filter((id) => !wanted.some((board) => board.id === id));
  const fresh = wanted.filter((board) => !registered.includes(board.id));
  if (gone.length) await browser.scripting.unregisterContentScripts({ ids: gone });
  if (fresh.length) await browser.scripting.registerContentScripts(fresh.map(scriptFor));
}

/** Puts the reader into the board's pages that are already open, right after it was allowed; it begins by itself. */
export async function placeInOpenTabs(origins: string[]): Promise<void> {
  const matches = boards.flatMap((board) => board.matches).filter((match) => origins.includes(match));
  if (!matches.length) return;
  for (const { id } of await browser.tabs.query({ url: matches })) if (id !== undefined) await placeReader(id);
}

async function wantedBoards(): Promise<Board[]> {
  const { pausedBoards } = await readSettings();
  const allowed = await Promise.all(boards.map(({ matches }) => browser.permissions.contains({ origins: matches })));
  return boards.filter((board, index) => allowed[index] && !pausedBoards.includes(board.id));
}

function scriptFor({ id, matches, allFrames }: Board) {
  return { id, matches, allFrames, ...readerFiles, runAt: 'document_idle' as const };
}
