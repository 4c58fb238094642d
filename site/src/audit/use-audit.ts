import { useEffect, useRef, useState } from 'preact/hooks';
import { versionsNow } from '../../../shared/audit/evidence.ts';
import type { AuditHead } from '../../../shared/exports/audit-file.ts';
import type { ChosenFiles } from './files.ts';
import { auditHeadOf, type Tables, tablesAmong } from './look.ts';
import { type Model, modelOf, openModel } from './model.ts';
import {
  type AuditRecord,
  allAudits,
  deleteAll,
  deleteAudit,
  type KeptBatch,
  type KeptText,
  keepAudit,
} from './store.ts';
import type { Input } from './work/messages.ts';
import { type Pool, readAll } from './work/pool.ts';

/** Files that wait to be read, with what was found out about them. */
export interface Waiting extends ChosenFiles {
  tables: Tables[];
  heads: AuditHead[];
}

/** Where the desk stands. */
export type Stage =
  | { is: 'start' }
  | { is: 'setup'; waiting: Waiting }
  | { is: 'reading'; pool: Pool; name: string; again: () => void }
  | { is: 'finishing' }
  | { is: 'broken'; again: () => void }
  | { is: 'opening' }
  | { is: 'open'; model: Model };

/** Errors that are kept by name; beyond them only their number is. */
const MOST_ERRORS = 10_000;

/** The address of an open audit, so that a reload opens it again. */
const inAddress = () => /^#audit=([\w-]+)$/.exec(window.location.hash)?.[1] ?? null;
const toAddress = (id: string | null) =>
  window.history.replaceState(null, '', id ? `#audit=${id}` : window.location.pathname);

/** An audit before its first posting: kept at once, so that a reading that is cut off can still be opened, and deleted. */
function newRecord(name: string, files: number): AuditRecord {
  return {
    id: crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`.replace(/\./g, ''),
    name,
    made: new Date().toISOString(),
    files,
    postings: 0,
    findings: 0,
    errors: [],
    failed: 0,
    stopped: true,
    versions: versionsNow,
  };
}

/** Reads files into an audit that nobody has opened yet. Where this browser keeps no texts, they come back with it. */
export function beginReading(inputs: Input[], name: string) {
  const begun = newRecord(name, inputs.length);
  const { id } = begun;
  const batches: KeptBatch[] = [];
  const texts = new Map<string, KeptText>();
  const errors: [batch: number, error: string][] = [];
  const first = keepAudit(begun).catch(() => {});
  const pool = readAll({
    audit: id,
    inputs,
    onDone: (done) => {
      batches.push({ audit: id, number: done.batch, kept: done.kept });
      for (const [index, text] of done.texts?.entries() ?? []) texts.set(`${done.batch} ${index}`, text);
      for (const error of done.errors) errors.push([done.batch, error]);
    },
  });
  let stopped = false;
  const stop = () => {
    stopped = true;
    pool.stop();
  };
  const finish = async () => {
    try {
      await pool.finished;
    } catch (reason) {
      await first;
      await deleteAudit(id).catch(() => {});
      throw reason;
    }
    const { postings, findings, failed } = pool.progress();
    const named = errors.sort(([one], [other]) => one - other).map(([, error]) => error);
    const record: AuditRecord = { ...begun, postings, findings, errors: named.slice(0, MOST_ERRORS), failed, stopped };
    return { record, batches, texts };
  };
  return { pool: { ...pool, stop }, finished: finish() };
}

/** The desk's stages, and the audits of this device. `unkept`: this browser keeps nothing. */
export function useAudit() {
  const [stage, setStage] = useState<Stage>({ is: 'start' });
  const [audits, setAudits] = useState<AuditRecord[]>([]);
  const [unkept, setUnkept] = useState(false);
  const running = useRef<Pool | null>(null);

  const list = async (): Promise<AuditRecord[]> => {
    try {
      const all = await allAudits();
      setAudits(all);
      return all;
    } catch {
      setUnkept(true);
      return [];
    }
  };
  const open = async (record: AuditRecord) => {
    setStage({ is: 'opening' });
    try {
      const model = await openModel(record);
      toAddress(record.id);
      setStage({ is: 'open', model });
    } catch (error) {
      console.error(error);
      close();
    }
  };
  const close = () => {
    toAddress(null);
    setStage({ is: 'start' });
    // What this browser could keep of it is only a part.
    const part = stage.is === 'open' && stage.model.memory ? deleteAudit(stage.model.record.id) : Promise.resolve();
    void part.catch(() => {}).then(list);
  };

  useEffect(() => {
    const asked = inAddress();
    if (asked) setStage({ is: 'opening' });
    void list().then((all) => {
      const record = all.find(({ id }) => id === asked);
      if (record) void open(record);
      else if (asked) close();
    });
    return () => running.current?.stop();
  }, []);

  const choose = async (chosen: ChosenFiles) => {
    setStage({ is: 'opening' });
    const heads: AuditHead[] = [];
    for (const file of chosen.files) heads.push(...[(await auditHeadOf(file)) ?? []].flat());
    setStage({ is: 'setup', waiting: { ...chosen, tables: await tablesAmong(chosen.files), heads } });
  };

  const begin = async (inputs: Input[], name: string) => {
    const again = () => void begin(inputs, name);
    const { pool, finished } = beginReading(inputs, name);
    running.current = pool;
    setStage({ is: 'reading', pool, name, again });
    try {
      const { record, batches, texts } = await finished;
      setStage({ is: 'finishing' });
      if (texts.size > 0) setUnkept(true);
      else await keepAudit(record).catch(() => setUnkept(true));
      // A reader that was cut off may have kept a batch and not said so: the store knows.
      const fromStore = record.stopped && texts.size === 0;
      const model = fromStore ? await openModel(record) : await modelOf(batches, record, texts);
      if (fromStore) await keepAudit(model.record).catch(() => setUnkept(true));
      toAddress(texts.size > 0 ? null : record.id);
      setStage({ is: 'open', model });
    } catch (error) {
      console.error(error);
      setStage({ is: 'broken', again });
    } finally {
      running.current = null;
    }
    void list();
  };

  const rename = async (name: string) => {
    if (stage.is !== 'open') return;
    const record = { ...stage.model.record, name };
    setStage({ is: 'open', model: { ...stage.model, record } });
    await keepAudit(record).catch(() => setUnkept(true));
    void list();
  };
  const remove = async (id: string) => {
    await deleteAudit(id).catch(() => setUnkept(true));
    await list();
  };
  const removeAll = async () => {
    await deleteAll().catch(() => setUnkept(true));
    await list();
  };
  return { stage, audits, unkept, choose, begin, open, close, rename, remove, removeAll, list };
}

/** The files as the pool takes them. */
export function toInputs(
  { files, tables }: Waiting,
  district: string,
  byFolder: boolean,
  columns: readonly Input['columns'][],
): Input[] {
  return files.map(({ file, path, folder }) => ({
    file,
    path,
    district: (byFolder && folder) || district,
    columns: columns[tables.findIndex(({ paths }) => paths.includes(path))] ?? {},
  }));
}
