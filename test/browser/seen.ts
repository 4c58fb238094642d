import { expect } from 'vitest';
import type { Bench } from './extension-chromium.ts';

/** Waits for a thing; the first reading after a start also loads the engine. */
export const soon = <T>(look: () => T) => expect.poll(look, { timeout: 15_000 });

/** The marked words of one frame, whatever their severity, as one text. */
export async function wordsIn(bench: Bench, tabId: number, frame = 0): Promise<string> {
  const { marks } = await bench.painted(tabId, frame);
  return Object.values(marks).flat().join(' ').replace(/\s+/g, ' ');
}

/** The titles of the postings that a tab's frames hold. */
export const titlesIn = (bench: Bench, tabId: number): Promise<string[]> =>
  bench.door.evaluate(async (tab) => {
    const { [`tab-${tab}`]: state } = await chrome.storage.session.get(`tab-${tab}`);
    const frames = Object.values(
      (state as { frames?: Record<string, { postings: { title: string }[] }> })?.frames ?? {},
    );
    return frames.flatMap(({ postings }) => postings.map(({ title }) => title));
  }, tabId);
