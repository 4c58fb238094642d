import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Report } from '../../shared/types.ts';
import type { ShownPosting } from '../tab-state.ts';

/** A posting as it was kept, with all that a later reader needs to trust it. */
export interface Kept {
  /** The same text at the same address is kept once. */
  id: string;
  title: string;
  employer: string;
  address: string;
  /** When it was kept, in ISO 8601. */
  keptAt: string;
  text: string;
  /** Of the text in UTF-8, as hex. */
  sha256: string;
  /** The whole report, with what the settings hide. */
  report: Report;
}

interface Basket extends DBSchema {
  postings: { key: string; value: Kept; indexes: { keptAt: string } };
}

const news = 'parascope-basket';
let opened: Promise<IDBPDatabase<Basket>> | null = null;

function basket(): Promise<IDBPDatabase<Basket>> {
  opened ??= openDB<Basket>('parascope', 1, {
    upgrade(db) {
      db.createObjectStore('postings', { keyPath: 'id' }).createIndex('keptAt', 'keptAt');
    },
    terminated() {
      opened = null;
    },
  });
  return opened;
}

/** Keeps a posting of a tab; kept again, it has the newer time. */
export async function keep(posting: Pick<ShownPosting, 'title' | 'employer' | 'address' | 'text'>, whole: Report) {
  const { title, employer, address, text } = posting;
  const sha256 = await sha256Of(text);
  const id = (await sha256Of(`${address}\n${title}\n${text}`)).slice(0, 16);
  const kept: Kept = { id, title, employer, address, keptAt: new Date().toISOString(), text, sha256, report: whole };
  await (await basket()).put('postings', kept);
  tell();
}

/** All that is kept, the newest first. */
export async function readBasket(): Promise<Kept[]> {
  return (await (await basket()).getAllFromIndex('postings', 'keptAt')).reverse();
}

export async function countBasket(): Promise<number> {
  return (await basket()).count('postings');
}

export async function discard(id: string): Promise<void> {
  await (await basket()).delete('postings', id);
  tell();
}

export async function discardAll(): Promise<void> {
  await (await basket()).clear('postings');
  tell();
}

/** Calls back now and after each change, of any page of ours, until the returned function is called. */
export function followBasket(again: () => void): () => void {
  const channel = new BroadcastChannel(news);
  channel.onmessage = again;
  again();
  return () => channel.close();
}

function tell(): void {
  const channel = new BroadcastChannel(news);
  channel.postMessage('changed');
  channel.close();
}

async function sha256Of(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
