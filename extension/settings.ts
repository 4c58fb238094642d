import { browser } from 'wxt/browser';

/** How much is shown: only what surely crosses the line, what is fairly sure, or everything. */
export const dials = ['quiet', 'balanced', 'strict'] as const;
export type Dial = (typeof dials)[number];

/** A finding that a person never wants to see again in one posting. */
export interface Ignored {
  address: string;
  title: string;
  rule: string;
  words: string;
}

/** What the reader chose; kept on this device. */
export interface Settings {
  /** Host names where nothing is read by itself. */
  offSites: string[];
  /** Ids of boards that may be read but are paused. */
  pausedBoards: string[];
  dial: Dial;
  /** Slugs of rules that are switched off. */
  offRules: string[];
  /** Postal code of the reader's state, empty when not chosen. */
  state: string;
  /** Whether duties carry the quiet mark of their family. */
  marksFamilies: boolean;
  ignored: Ignored[];
}

const KEY = 'settings';
/** More than this many ignored findings are not kept; the oldest go first. */
const MOST_IGNORED = 1000;

export const defaultSettings: Settings = {
  offSites: [],
  pausedBoards: [],
  dial: 'balanced',
  offRules: [],
  state: '',
  marksFamilies: false,
  ignored: [],
};

/** Settings out of anything that was stored or imported: what has not the right shape is left at its default. */
export function toSettings(value: unknown): Settings {
  const stored = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const { offSites, pausedBoards, dial, offRules, state, marksFamilies, ignored } = stored;
  return {
    offSites: texts(offSites),
    pausedBoards: texts(pausedBoards),
    dial: dials.find((one) => one === dial) ?? defaultSettings.dial,
    offRules: texts(offRules),
    state: typeof state === 'string' && /^[A-Z]{2}$/.test(state) ? state : '',
    marksFamilies: marksFamilies === true,
    ignored: Array.isArray(ignored) ? ignored.filter(isIgnored).slice(-MOST_IGNORED) : [],
  };
}

/** The settings as they are stored, whole even when something else wrote there. */
export async function readSettings(): Promise<Settings> {
  return toSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes the settings and stores them. */
export async function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<void> {
  const before = await readSettings();
  await browser.storage.local.set({ [KEY]: toSettings({ ...before, ...change(before) }) });
}

/** Calls back with the settings now and after each change, until the returned function is called. */
export function followSettings(show: (settings: Settings) => void): () => void {
  const again = () => void readSettings().then(show);
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) again();
  };
  browser.storage.onChanged.addListener(listen);
  again();
  return () => browser.storage.onChanged.removeListener(listen);
}

/** A list with or without an entry. */
export function withEntry(list: string[], entry: string, present: boolean): string[] {
  const others = list.filter((one) => one !== entry);
  return present ? [...others, entry] : others;
}

/** An address without its fragment, as ignored findings are kept under it. */
export function addressKey(address: string): string {
  return address.replace(/#.*$/s, '');
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function isIgnored(value: unknown): value is Ignored {
  if (typeof value !== 'object' || value === null) return false;
  const { address, title, rule, words } = value as Record<string, unknown>;
  return [address, title, rule, words].every((one) => typeof one === 'string' && one.length < 4000);
}
