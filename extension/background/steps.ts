import { browser } from 'wxt/browser';
import type { ToPage } from '../messages.ts';
import { postingsOf, readTabState, type Spot, type TabState } from '../tab-state.ts';
import { changeTab } from './tabs.ts';

/** Goes to the next or the previous finding of a tab, round and round, and opens its card. */
export async function step(tabId: number, by: 1 | -1): Promise<void> {
  const spots = spotsOf(await readTabState(tabId));
  if (!spots.length) return;
  const { current } = await readTabState(tabId);
  const at = spots.findIndex((spot) => current && same(spot, current));
  const next = spots[at === -1 ? (by === 1 ? 0 : spots.length - 1) : (at + by + spots.length) % spots.length]!;
  await goTo(tabId, next);
}

/** Makes a finding the current one and shows it in the page. */
export async function goTo(tabId: number, spot: Spot): Promise<void> {
  await setCurrent(tabId, spot);
  const message: ToPage = { type: 'go', posting: spot.posting, finding: spot.finding, focus: true };
  await browser.tabs.sendMessage(tabId, message, { frameId: spot.frame }).catch(() => undefined);
}

/** Makes a finding the current one: the panel opens its card. */
export async function setCurrent(tabId: number, spot: Spot | null): Promise<void> {
  await changeTab(tabId, (state) => ({ ...state, current: spot }));
}

function spotsOf(state: TabState): Spot[] {
  return postingsOf(state).flatMap(({ frame, posting, report }) =>
    report.findings.map((_, finding) => ({ frame, posting, finding })),
  );
}

function same(one: Spot, other: Spot): boolean {
  return one.frame === other.frame && one.posting === other.posting && one.finding === other.finding;
}
