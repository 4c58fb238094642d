import { browser } from 'wxt/browser';
import type { Way } from '../shared/boards/board.ts';
import type { Report } from '../shared/types.ts';
import { defaultSieve, type Shown, type Sieve, showReport } from './shown-report.ts';

/**
 * One posting of a page as it was read. `assumed`: read as a para's though its title says another role. `standsIn`: read
 * from the page's data, until a frame shows the words.
 */
export interface PostingReading {
  title: string;
  employer: string;
  text: string;
  report: Report;
  assumed: boolean;
  standsIn: boolean;
}

/** What one frame of a tab holds. `blocked`: the browser keeps extensions off the page. */
export interface FrameReading {
  status: 'read' | 'waiting' | 'none' | 'blocked';
  way: Way | null;
  address: string;
  /** When the frame's document began, in milliseconds of the clock. */
  since: number;
  postings: PostingReading[];
}

/** Which finding the reader is at; `finding` counts among those shown. */
export interface Spot {
  frame: number;
  posting: number;
  finding: number;
}

/** Everything known of a tab; kept in session storage, so that it outlives the background. */
export interface TabState {
  frames: Record<number, FrameReading>;
  current: Spot | null;
  /** Keys of the findings that the reader set aside here. */
  setAside: string[];
  /** The settings by which it is shown. */
  sieve: Sieve;
}

export const emptyState: TabState = { frames: {}, current: null, setAside: [], sieve: defaultSieve };

const keyOf = (tabId: number) => `tab-${tabId}`;

export async function readTabState(tabId: number): Promise<TabState> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  return (stored[key] as TabState | undefined) ?? emptyState;
}

export async function writeTabState(tabId: number, state: TabState): Promise<void> {
  const key = keyOf(tabId);
  if (state === emptyState) return browser.storage.session.remove(key);
  try {
    await browser.storage.session.set({ [key]: state });
  } catch {
    // The quota (10 MB) is full: other tabs can be read again, this one is looked at now.
    await browser.storage.session.clear();
    // A page with tens of thousands of findings fits nowhere: it is marked all the same, the list stays empty.
    await browser.storage.session.set({ [key]: state }).catch(() => undefined);
  }
}

/** The ids of all tabs of which something is known. */
export async function knownTabs(): Promise<number[]> {
  const keys = Object.keys(await browser.storage.session.get(null));
  return keys.filter((key) => key.startsWith('tab-')).map((key) => Number(key.slice(4)));
}

/** Calls back with a tab's state now and after each change, until the returned function is called. */
export function followTabState(tabId: number, show: (state: TabState) => void): () => void {
  const key = keyOf(tabId);
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'session' ? changes[key] : undefined;
    if (change) show((change.newValue as TabState | undefined) ?? emptyState);
  };
  browser.storage.onChanged.addListener(listen);
  void readTabState(tabId).then(show);
  return () => browser.storage.onChanged.removeListener(listen);
}

/** A posting of a tab with its place, its report as the settings show it. */
export interface ShownPosting extends PostingReading, Shown {
  frame: number;
  posting: number;
  address: string;
  way: Way | null;
}

/** All postings of a tab, frame by frame, in the order of the page. */
export function postingsOf({ frames, setAside, sieve }: TabState): ShownPosting[] {
  const all = Object.entries(frames).flatMap(([frame, { postings, address, way }]) =>
    postings.map((reading, posting) => {
      const shown = showReport(reading, address, setAside, sieve);
      return { ...reading, ...shown, frame: Number(frame), posting, address, way };
    }),
  );
  const seen = all.filter(({ standsIn }) => !standsIn);
  return seen.length ? seen : all;
}

/** What a tab as a whole is: a posting in any frame outweighs frames that have none. */
export function statusOf(state: TabState): FrameReading['status'] | 'nothing' {
  const statuses = Object.values(state.frames).map(({ status }) => status);
  return (['read', 'waiting', 'blocked', 'none'] as const).find((status) => statuses.includes(status)) ?? 'nothing';
}
