import { browser } from 'wxt/browser';
import { analyze } from '../../shared/index.ts';
import type { Sighted, ToPage } from '../messages.ts';
import { readSettings } from '../settings.ts';
import { type Sieve, toSieve } from '../shown-report.ts';
import { type FrameReading, knownTabs, type PostingReading, type TabState } from '../tab-state.ts';
import { type Marking, markingsIn } from './markings.ts';
import { changeTab } from './tabs.ts';

/** A frame of a tab, and the document in it. */
export interface Place {
  tabId: number;
  frame: number;
  address: string;
  since: number;
}

/**
 * A new document in a frame: what was read before it in that frame, or under it, is gone, and what its reader saw is
 * read. Gives what to mark, posting by posting; false where nothing may be read.
 */
export async function arrive(
  place: Place,
  sighted: Sighted,
  isWelcome: () => Promise<boolean>,
): Promise<Marking[] | false> {
  const [mayRead, settings] = await Promise.all([isWelcome(), readSettings()]);
  const seen: Sighted = mayRead ? sighted : { status: 'left', way: null, postings: [] };
  const sieve = toSieve(settings);
  const state = await changeTab(place.tabId, (before) =>
    withSighted(sieved(withoutPast(before, place), sieve), place, seen),
  );
  return mayRead && markingsIn(state, place.frame);
}

/** A tab without what was read in a frame, or under it, before its document began. */
function withoutPast(state: TabState, place: Place): TabState {
  const kept = Object.entries(state.frames).filter(
    // The same document asks again after a change of settings: it is not a new one.
    ([frame, { since }]) =>
      since === place.since || (Number(frame) !== place.frame && (place.frame !== 0 || since >= place.since)),
  );
  if (kept.length === Object.keys(state.frames).length) return state;
  const setAside = place.frame === 0 ? [] : state.setAside;
  return { ...state, frames: Object.fromEntries(kept), current: null, setAside };
}

/** Reads what a frame's reader saw, keeps it, and gives what to mark, posting by posting. */
export async function readSighted(place: Place, sighted: Sighted): Promise<Marking[]> {
  const sieve = toSieve(await readSettings());
  const state = await changeTab(place.tabId, (before) =>
    withSighted(sieved(withoutPast(before, place), sieve), place, sighted),
  );
  return markingsIn(state, place.frame);
}

/** Reads one posting as a para's, whatever its title says. */
export async function assumePara(tabId: number, frame: number, posting: number): Promise<void> {
  const state = await changeTab(tabId, (before) => {
    const reading = before.frames[frame];
    if (!reading?.postings[posting]) return before;
    const postings = reading.postings.map((one, index) =>
      index === posting ? readOne({ ...one, assumed: true }, before.sieve) : one,
    );
    return { ...before, frames: { ...before.frames, [frame]: { ...reading, postings } } };
  });
  await tellMarkings(tabId, frame, state);
}

/** Shows every tab anew after the settings changed: other findings, or other readings where the state did. */
export async function applySettings(): Promise<void> {
  const sieve = toSieve(await readSettings());
  for (const tabId of await knownTabs()) {
    const state = await changeTab(tabId, (before) => sieved(before, sieve));
    for (const frame of Object.keys(state.frames)) await tellMarkings(tabId, Number(frame), state);
  }
}

/** Has a frame paint what is shown of it now. */
export async function tellMarkings(tabId: number, frame: number, state: TabState): Promise<void> {
  const message: ToPage = { type: 'markings', postings: markingsIn(state, frame) };
  await browser.tabs.sendMessage(tabId, message, { frameId: frame }).catch(() => undefined);
}

/** A posting as the background reads it. */
export function readOne(
  { title, employer, text, assumed, standsIn }: Omit<PostingReading, 'report'>,
  { state }: Pick<Sieve, 'state'>,
): PostingReading {
  const report = analyze(text, { title, assumePara: assumed, ...(state && { state }) });
  return { title, employer, text, assumed, standsIn, report };
}

function sieved(state: TabState, sieve: Sieve): TabState {
  if (JSON.stringify(state.sieve) === JSON.stringify(sieve)) return state;
  if (state.sieve.state === sieve.state) return { ...state, current: null, sieve };
  const frames = Object.entries(state.frames).map(([frame, reading]) => {
    return [frame, { ...reading, postings: reading.postings.map((one) => readOne(one, sieve)) }];
  });
  return { ...state, current: null, sieve, frames: Object.fromEntries(frames) };
}

function withSighted(state: TabState, place: Place, { status, way, postings }: Sighted): TabState {
  if (status === 'left' && !(place.frame in state.frames)) return state;
  const others = Object.fromEntries(Object.entries(state.frames).filter(([frame]) => Number(frame) !== place.frame));
  if (status === 'left') return { ...state, frames: others, current: null };
  const before = state.frames[place.frame]?.postings ?? [];
  const reading: FrameReading = {
    status,
    way,
    address: place.address,
    since: place.since,
    postings: postings.map((posting) => known(before, posting) ?? readOne({ ...posting, assumed: false }, state.sieve)),
  };
  return { ...state, frames: { ...others, [place.frame]: reading }, current: null };
}

/** The same words were read before: pages that draw themselves again and again cost nothing. */
function known(before: PostingReading[], { title, text }: { title: string; text: string }): PostingReading | undefined {
  return before.find((one) => one.text === text && one.title === title);
}
