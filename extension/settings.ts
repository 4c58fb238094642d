import { browser } from 'wxt/browser';

/** What the reader chose; kept on this device. */
export interface Settings {
  /** Host names where nothing is read by itself. */
  offSites: string[];
  /** Ids of boards that may be read but are paused. */
  pausedBoards: string[];
}

const KEY = 'settings';
const none: Settings = { offSites: [], pausedBoards: [] };

/** The settings as they are stored, whole even when something else wrote there. */
export async function readSettings(): Promise<Settings> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const { offSites, pausedBoards } = (stored ?? none) as Partial<Record<keyof Settings, unknown>>;
  return { offSites: texts(offSites), pausedBoards: texts(pausedBoards) };
}

/** Changes the settings and stores them. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: change(await readSettings()) });
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

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
