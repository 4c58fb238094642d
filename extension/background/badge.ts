import { browser } from 'wxt/browser';
import { wordsFor } from '../page-words.ts';
import type { TabState } from '../tab-state.ts';

const grounds = { crosses: '#a8231c', condition: '#85540a', calm: '#5a626b' };

/** Shows a tab's count on the toolbar, and the same in words as its title. */
export async function showBadge(tabId: number, state: TabState): Promise<void> {
  const { badge, tone, sentence } = wordsFor(state);
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: badge }),
      browser.action.setBadgeBackgroundColor({ tabId, color: grounds[tone] }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      browser.action.setTitle({ tabId, title: `Parascope: ${sentence}` }),
    ]);
  } catch {
    // The tab was closed meanwhile; there is nothing to show it on.
  }
}
