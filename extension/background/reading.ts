import { browser } from 'wxt/browser';
import { analyze, type Finding } from '../../shared/index.ts';
import type { Sighted, ToPage } from '../messages.ts';
import {
  type FrameReading,
  keyOfFinding,
  type PostingReading,
  postingsOf,
  type TabState,
  withoutSetAside,
} from '../tab-state.ts';
import { changeTab } from './tabs.ts';

/** A frame of a tab, and the document in it. */
export interface Place {
  tabId: number;
  frame: number;
  address: string;
  since: number;
}

/** A new document in a frame: what was read before it in that frame, or under it, is gone. */
export async function arrive(place: Place): Promise<void> {
  await changeTab(place.tabId, (state) => {
    const kept = Object.entries(state.frames).filter(
      // The same document asks again after a change of settings: it is not a new one.
      ([frame, { since }]) =>
        since === place.since || (Number(frame) !== place.frame && (place.frame !== 0 || since >= place.since)),
    );
    if (kept.length === Object.keys(state.frames).length) return state;
    return { frames: Object.fromEntries(kept), current: null, setAside: place.frame === 0 ? [] : state.setAside };
  });
}

/** Reads what a frame's reader saw, keeps it, and gives the findings to mark, posting by posting. */
export async function readSighted(place: Place, sighted: Sighted): Promise<Finding[][]> {
  const state = await changeTab(place.tabId, (before) => withSighted(before, place, sighted));
  return findingsIn(state, place.frame);
}

/** Reads one posting as a para's, whatever its title says. */
export async function assumePara(tabId: number, frame: number, posting: number): Promise<void> {
  const state = await changeTab(tabId, (before) => {
    const reading = before.frames[frame];
    if (!reading?.postings[posting]) return before;
    const postings = reading.postings.map((one, index) => (index === posting ? readOne(one, true) : one));
    return { ...before, frames: { ...before.frames, [frame]: { ...reading, postings } } };
  });
  await tellFindings(tabId, frame, state);
}

/** Sets one finding aside ("not here"): it leaves the page, the count and the list until it is brought back. */
export async function setAside(tabId: number, frame: number, posting: number, finding: number): Promise<void> {
  const state = await changeTab(tabId, (before) => {
    const shown = postingsOf(before).find((one) => one.frame === frame && one.posting === posting);
    const flagged = shown?.report.findings[finding];
    if (!shown || !flagged) return before;
    return { ...before, current: null, setAside: [...before.setAside, keyOfFinding(shown.text, flagged)] };
  });
  await tellFindings(tabId, frame, state);
}

/** Brings back everything that was set aside in a tab. */
export async function bringBack(tabId: number): Promise<void> {
  const state = await changeTab(tabId, (before) => ({ ...before, current: null, setAside: [] }));
  for (const frame of Object.keys(state.frames)) await tellFindings(tabId, Number(frame), state);
}

function withSighted(state: TabState, place: Place, { status, way, postings }: Sighted): TabState {
  const others = Object.fromEntries(Object.entries(state.frames).filter(([frame]) => Number(frame) !== place.frame));
  if (status === 'left') return { ...state, frames: others, current: null };
  const before = state.frames[place.frame]?.postings ?? [];
  const reading: FrameReading = {
    status,
    way,
    address: place.address,
    since: place.since,
    postings: postings.map((posting) => known(before, posting) ?? readOne(posting, false)),
  };
  return { ...state, frames: { ...others, [place.frame]: reading }, current: null };
}

/** The same words were read before: pages that draw themselves again and again cost nothing. */
function known(before: PostingReading[], { title, text }: { title: string; text: string }): PostingReading | undefined {
  return before.find((one) => one.text === text && one.title === title);
}

function readOne({ title, text }: { title: string; text: string }, assumed: boolean): PostingReading {
  return { title, text, assumed, report: analyze(text, { title, assumePara: assumed }) };
}

function findingsIn(state: TabState, frame: number): Finding[][] {
  return state.frames[frame]?.postings.map((one) => withoutSetAside(one, state.setAside).findings) ?? [];
}

async function tellFindings(tabId: number, frame: number, state: TabState): Promise<void> {
  const message: ToPage = { type: 'findings', postings: findingsIn(state, frame) };
  await browser.tabs.sendMessage(tabId, message, { frameId: frame }).catch(() => undefined);
}
