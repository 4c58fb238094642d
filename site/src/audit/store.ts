import { type DBSchema, openDB } from 'idb';
import type { Decision } from '../../../shared/audit/decisions.ts';
import type { Versions } from '../../../shared/audit/evidence.ts';
import type { KeptPosting } from '../../../shared/audit/kept.ts';

/** An audit as this device lists it. */
export interface AuditRecord {
  id: string;
  name: string;
  /** When it was made, as an ISO 8601 instant. */
  made: string;
  files: number;
  postings: number;
  findings: number;
  /** What could not be read, each with its file and row; the first ones when there are very many. */
  errors: string[];
  failed: number;
  /** A person ended it before all was read. */
  stopped: boolean;
  versions: Versions;
}

/** Postings that were read together, in order. */
export interface KeptBatch {
  audit: string;
  number: number;
  kept: KeptPosting[];
}

/** The text of a posting, with the offsets of its duty lines: start, end, start, end. */
export interface KeptText {
  text: string;
  duties: number[];
}

interface Base extends DBSchema {
  audits: { key: string; value: AuditRecord };
  batches: { key: [audit: string, batch: number]; value: KeptBatch };
  texts: { key: [audit: string, batch: number, index: number]; value: KeptText };
  /** By the finding's content key. */
  decisions: { key: string; value: Decision };
}

const open = () =>
  openDB<Base>('parascope-audits', 1, {
    upgrade(base) {
      base.createObjectStore('audits', { keyPath: 'id' });
      base.createObjectStore('batches', { keyPath: ['audit', 'number'] });
      base.createObjectStore('texts');
      base.createObjectStore('decisions');
    },
  });

let opened: ReturnType<typeof open> | null = null;
const base = () => {
  opened ??= open().catch((reason) => {
    opened = null;
    throw reason;
  });
  return opened;
};

/** All keys of an audit in a store whose keys begin with its id. */
const allOf = (audit: string) => IDBKeyRange.bound([audit], [audit, []]);

/** Keeps a batch with its texts. Throws where the browser keeps nothing, or no more. */
export async function keepBatch(batch: KeptBatch, texts: KeptText[]): Promise<void> {
  const writing = (await base()).transaction(['batches', 'texts'], 'readwrite', { durability: 'relaxed' });
  const store = writing.objectStore('texts');
  const put = [writing.objectStore('batches').put(batch)];
  for (const [index, text] of texts.entries()) void store.put(text, [batch.audit, batch.number, index]);
  await Promise.all([...put, writing.done]);
}

/** The batches of an audit in their order, a few at a time, so that no page waits long for one. */
export async function* batchesOf(audit: string, most = 20): AsyncGenerator<KeptBatch[]> {
  const held = await base();
  let after = Number.NEGATIVE_INFINITY;
  for (;;) {
    const range = IDBKeyRange.bound([audit, after], [audit, Number.POSITIVE_INFINITY], true);
    const some = await held.getAll('batches', range, most);
    if (some.length > 0) yield some;
    if (some.length < most) return;
    after = some.at(-1)?.number ?? after;
  }
}

/** The texts of a batch, in its order. */
export async function textsOf(audit: string, batch: number): Promise<KeptText[]> {
  return (await base()).getAll('texts', IDBKeyRange.bound([audit, batch], [audit, batch, []]));
}

/** Null where there is none. */
export async function textAt(audit: string, batch: number, index: number): Promise<KeptText | null> {
  return (await (await base()).get('texts', [audit, batch, index])) ?? null;
}

/** Every audit on this device, the newest first. */
export async function allAudits(): Promise<AuditRecord[]> {
  const audits = await (await base()).getAll('audits');
  return audits.sort((one, other) => (one.made < other.made ? 1 : -1));
}

export async function keepAudit(audit: AuditRecord): Promise<void> {
  await (await base()).put('audits', audit);
}

export async function deleteAudit(audit: string): Promise<void> {
  const writing = (await base()).transaction(['audits', 'batches', 'texts'], 'readwrite');
  await Promise.all([
    writing.objectStore('audits').delete(audit),
    writing.objectStore('batches').delete(allOf(audit)),
    writing.objectStore('texts').delete(allOf(audit)),
    writing.done,
  ]);
}

/** Forgets every audit and every decision. */
export async function deleteAll(): Promise<void> {
  const writing = (await base()).transaction(['audits', 'batches', 'texts', 'decisions'], 'readwrite');
  const stores = ['audits', 'batches', 'texts', 'decisions'] as const;
  await Promise.all([...stores.map((name) => writing.objectStore(name).clear()), writing.done]);
}

/** Every decision on this device, by the finding's key. */
export async function allDecisions(): Promise<Record<string, Decision>> {
  const reading = (await base()).transaction('decisions');
  const [keys, values] = await Promise.all([reading.store.getAllKeys(), reading.store.getAll()]);
  return Object.fromEntries(keys.map((key, index) => [key, values[index] as Decision]));
}

/** Keeps decisions by key; null takes one back. */
export async function keepDecisions(changed: Record<string, Decision | null>): Promise<void> {
  const writing = (await base()).transaction('decisions', 'readwrite');
  for (const [key, decision] of Object.entries(changed))
    void (decision ? writing.store.put(decision, key) : writing.store.delete(key));
  await writing.done;
}
