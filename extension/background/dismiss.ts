import { wordsOf } from '../../shared/ui/words.ts';
import { addressKey, changeSettings, type Ignored, withEntry } from '../settings.ts';
import { keyOfFinding } from '../shown-report.ts';
import { postingsOf, readTabState, type Spot } from '../tab-state.ts';
import { tellMarkings } from './reading.ts';
import { changeTab } from './tabs.ts';

/** How far "not here" reaches: until the page is left, in this posting for good, or the rule everywhere. */
export type Reach = 'once' | 'posting' | 'rule';

/** Takes a finding off the page, the count and the list. */
export async function dismiss(tabId: number, spot: Spot, reach: Reach): Promise<void> {
  const before = await readTabState(tabId);
  const shown = postingsOf(before).find((one) => one.frame === spot.frame && one.posting === spot.posting);
  const finding = shown?.report.findings[spot.finding];
  if (!shown || !finding) return;
  // The settings' own change shows every tab anew.
  if (reach === 'rule')
    return changeSettings(({ offRules }) => ({ offRules: withEntry(offRules, finding.rule, true) }));
  if (reach === 'posting') {
    const { title, address, text } = shown;
    const entry: Ignored = { address: addressKey(address), title, rule: finding.rule, words: wordsOf(text, finding) };
    return changeSettings(({ ignored }) => ({ ignored: [...ignored, entry] }));
  }
  const key = keyOfFinding(shown.text, finding);
  const state = await changeTab(tabId, (now) => ({ ...now, current: null, setAside: [...now.setAside, key] }));
  await tellMarkings(tabId, spot.frame, state);
}

/** Brings back what was set aside in a tab, and what was ignored in its postings. */
export async function bringBack(tabId: number): Promise<void> {
  const state = await changeTab(tabId, (before) => ({ ...before, current: null, setAside: [] }));
  const here = Object.values(state.frames).map(({ address }) => addressKey(address));
  const isHere = (one: Ignored) => here.includes(one.address);
  if (state.sieve.ignored.some(isHere))
    return changeSettings(({ ignored }) => ({ ignored: ignored.filter((one) => !isHere(one)) }));
  for (const frame of Object.keys(state.frames)) await tellMarkings(tabId, Number(frame), state);
}
