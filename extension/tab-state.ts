import { browser } from 'wxt/browser';
import type { Finding, Report } from '../shared/types.ts';
import { wordsOf } from '../shared/ui/words.ts';
import type { Way } from './hosts/any-page.ts';

/** One posting of a page as it was read. `assumed`: read as a para's though its title says another role. */
export interface PostingReading {
  title: string;
  text: string;
  report: Report;
  assumed: boolean;
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
}

export const emptyState: TabState = { frames: {}, current: null, setAside: [] };

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
    await browser.storage.session.set({ [key]: state });
  }
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

/** A posting of a tab with its place, its report without what was set aside. */
export interface ShownPosting extends PostingReading {
  frame: number;
  posting: number;
  address: string;
  way: Way | null;
  setAside: number;
}

/** All postings of a tab, frame by frame, in the order of the page. */
export function postingsOf(state: TabState): ShownPosting[] {
  return Object.entries(state.frames).flatMap(([frame, { postings, address, way }]) =>
    postings.map((reading, posting) => {
      const report = withoutSetAside(reading, state.setAside);
      const setAside = reading.report.findings.length - report.findings.length;
      return { ...reading, report, frame: Number(frame), posting, address, way, setAside };
    }),
  );
}

/** What a tab as a whole is: a posting in any frame outweighs frames that have none. */
export function statusOf(state: TabState): FrameReading['status'] | 'nothing' {
  const statuses = Object.values(state.frames).map(({ status }) => status);
  return (['read', 'waiting', 'blocked', 'none'] as const).find((status) => statuses.includes(status)) ?? 'nothing';
}

/** A finding's key: its rule and words, which outlive a change elsewhere in the text. */
export function keyOfFinding(text: string, finding: Finding): string {
  return `${finding.rule}|${wordsOf(text, finding)}`;
}

/** The report without the findings set aside, its counts to match. */
export function withoutSetAside({ text, report }: PostingReading, setAside: string[]): Report {
  if (!setAside.length) return report;
  const findings = report.findings.filter((finding) => !setAside.includes(keyOfFinding(text, finding)));
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  const summary = { ...report.summary, crosses: count('crosses'), condition: count('condition'), ask: count('ask') };
  return { ...report, findings, summary };
}
