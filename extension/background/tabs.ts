import { browser } from 'wxt/browser';
import { emptyState, readTabState, type TabState, writeTabState } from '../tab-state.ts';
import { showBadge } from './badge.ts';

const turns = new Map<number, Promise<unknown>>();

/** Changes a tab's state, one change after another, then shows it on the badge. Resolves to the new state. */
export function changeTab(tabId: number, change: (state: TabState) => TabState): Promise<TabState> {
  const turn = (turns.get(tabId) ?? Promise.resolve()).then(async () => {
    const before = await readTabState(tabId);
    const after = change(before);
    if (after !== before) {
      await writeTabState(tabId, after);
      await showBadge(tabId, after);
    }
    return after;
  });
  const settled = turn.catch(() => undefined);
  turns.set(tabId, settled);
  void settled.then(() => turns.get(tabId) === settled && turns.delete(tabId));
  return turn;
}

/** Forgets a tab. */
export const forgetTab = (tabId: number) => changeTab(tabId, () => emptyState);

/** Forgets a tab whose page has no reader any more: it went to another page. */
export async function forgetIfGone(tabId: number): Promise<void> {
  const state = await readTabState(tabId);
  if (state === emptyState) return;
  const isThere = await browser.tabs.sendMessage(tabId, { type: 'still' }).catch(() => false);
  if (!isThere) await forgetTab(tabId);
}
