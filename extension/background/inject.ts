import { browser } from 'wxt/browser';
import type { ToPage } from '../messages.ts';
import { readSettings } from '../settings.ts';
import { toSieve } from '../shown-report.ts';
import { readTabState } from '../tab-state.ts';
import { readOne } from './reading.ts';
import { changeTab } from './tabs.ts';

const SCRIPT = '/reader.js';
const STYLE = '/marks.css';
/** Finds the posting of a page that no board's file covers; only put there when a person asks. */
const SEEKER = '/seek.js';

/** The files of the reader, as `registerContentScripts` wants them. */
export const readerFiles = { js: [SCRIPT], css: [STYLE] };

/** Puts the reader into a tab, or into one frame of it. False when the browser keeps us off the page. */
export async function placeReader(tabId: number, frame?: number): Promise<boolean> {
  const target = frame === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frame] };
  try {
    const placed = await browser.scripting.executeScript({ target, files: [SCRIPT] });
    const fresh = placed.filter(({ result }) => result === 'new').map(({ frameId }) => frameId);
    if (fresh.length) await browser.scripting.insertCSS({ target: { tabId, frameIds: fresh }, files: [STYLE] });
    return true;
  } catch {
    return false;
  }
}

/** Reads a tab because a person asked for it: the click gave access to this page (`activeTab`), or its board is allowed. */
export async function readTab(tabId: number, frame?: number): Promise<boolean> {
  if (!(await placeReader(tabId, frame))) {
    await noteBlocked(tabId);
    return false;
  }
  await placeSeeker(tabId, frame);
  const message: ToPage = { type: 'read', asked: true, anyFrame: frame !== undefined };
  await browser.tabs.sendMessage(tabId, message, frame === undefined ? {} : { frameId: frame }).catch(() => undefined);
  return true;
}

async function placeSeeker(tabId: number, frame?: number): Promise<void> {
  const target = { tabId, frameIds: [frame ?? 0] };
  // A page that went away meanwhile is not read either.
  await browser.scripting.executeScript({ target, files: [SEEKER] }).catch(() => undefined);
}

/** Puts the card's script, which is only needed once a card is opened, into a frame. */
export async function placeCard(tabId: number, frame: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frame] }, files: ['/card.js'] });
    return true;
  } catch {
    return false; // the page went away, or the permission was taken back meanwhile
  }
}

/**
 * Reads a selection; where the page cannot be entered (a PDF viewer), or keeps its selection to itself (words in a field
 * or in a component), the selected words alone are read.
 */
export async function readSelection(tabId: number, frame: number, selected: string, address: string): Promise<void> {
  await readTab(tabId, frame);
  if ((await readTabState(tabId)).frames[frame]?.way === 'selection') return;
  const sieve = toSieve(await readSettings());
  const reading = readOne({ title: '', employer: '', text: selected, assumed: false, standsIn: false }, sieve);
  await changeTab(tabId, () => ({
    frames: { [frame]: { status: 'read', way: 'selection', address, since: Date.now(), postings: [reading] } },
    current: null,
    setAside: [],
    sieve,
  }));
}

async function noteBlocked(tabId: number): Promise<void> {
  const frame = { status: 'blocked' as const, way: null, address: '', since: Date.now(), postings: [] };
  await changeTab(tabId, (before) => ({ ...before, frames: { 0: frame }, current: null, setAside: [] }));
}
