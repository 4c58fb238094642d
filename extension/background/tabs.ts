import { browser } from 'wxt/browser';
import { emptyState, readTabState, type TabState, writeTabState } from '../tab-state.ts';
import { showBadge } from './badge.ts';

const turns = new Map<number, Promise<unknown>>();

/** Changes a tab's state, one change after another. Resolves to the new state once it is kept; the badge follows. */
export function changeTab(tabId: number, change: (state: TabState) => TabState): Promise<TabState> {
  const before = turns.get(tabId) ?? Promise.resolve();
  const turn = before.then(async () => {
    const state = await readTabState(tabId);
    const after = change(state);
    const isNew = after !== state;
    if (isNew) await writeTabState(tabId, after);
    return { after, isNew };
  });
  // Nobody waits for the badge but the next change, so that an older one never comes last.
  const settled = turn.then(({ after, isNew }) => (isNew ? showBadge(tabId, after) : undefined)).catch(() => undefined);
  turns.set(tabId, settled);
  void settled.then(() => turns.get(tabId) === settled && turns.delete(tabId));
  return turn.then(({ after }) => after);
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
