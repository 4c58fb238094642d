import type { Found } from '../../../shared/audit/found.ts';
import type { KeptPosting } from '../../../shared/audit/kept.ts';
import { countsOf, noStatistics, type Statistics, together } from '../../../shared/audit/statistics.ts';
import type { Severity } from '../../../shared/types.ts';
import { type AuditRecord, batchesOf, type KeptBatch, type KeptText } from './store.ts';
import type { Held, Place } from './work/study.ts';

/** A finding as a row of the table. */
export interface FindingRow {
  /** Its place among the findings of the audit, from 0. */
  index: number;
  place: Place;
  posting: KeptPosting;
  found: Found;
  /** What a search looks through, in small letters: the sentence first. */
  search: string;
  /** What rows are put in order by when it is by their posting: the employer, then the title, in small letters. */
  where: string;
}

/** An audit as the page holds it: what was found and counted, without the texts. */
export interface Model {
  record: AuditRecord;
  postings: { kept: KeptPosting; place: Place }[];
  rows: FindingRow[];
  statistics: Statistics;
  /** Lines by their gravest finding. */
  lines: Record<Severity, number>;
  /** In how many postings a finding's key stands. */
  inPostings: ReadonlyMap<string, number>;
  /** What only this page holds, where the browser keeps nothing. */
  memory: Held['memory'];
}

/** Puts a model together, batch by batch in their order. */
export function makeModel() {
  const postings: Model['postings'] = [];
  const rows: FindingRow[] = [];
  const lines = { crosses: 0, condition: 0, ask: 0 };
  const inPostings = new Map<string, number>();
  let statistics = noStatistics();
  const add = ({ number, kept }: Pick<KeptBatch, 'number' | 'kept'>): void => {
    for (const [index, posting] of kept.entries()) {
      const place = { batch: number, index };
      postings.push({ kept: posting, place });
      statistics = together(statistics, countsOf(posting));
      for (const key of new Set(posting.found.map((found) => found.key)))
        inPostings.set(key, (inPostings.get(key) ?? 0) + 1);
      for (const severity of gravestByLine(posting)) lines[severity] += 1;
      for (const found of posting.found) {
        const { title, district, id } = posting;
        const search = [found.sentence, found.rule, title, district, id].join('\n').toLowerCase();
        const where = `${district}\n${title}`.toLowerCase();
        rows.push({ index: rows.length, place, posting, found, search, where });
      }
    }
  };
  const finish = (record: AuditRecord, memory: Held['memory'] = null): Model => {
    return { record, postings, rows, statistics, lines, inPostings, memory };
  };
  return { add, finish };
}

function gravestByLine({ found }: KeptPosting): Severity[] {
  const order: Severity[] = ['ask', 'condition', 'crosses'];
  const gravest = new Map<number, Severity>();
  for (const { line, severity } of found) {
    const known = gravest.get(line);
    if (!known || order.indexOf(severity) > order.indexOf(known)) gravest.set(line, severity);
  }
  return [...gravest.values()];
}

/** Milliseconds of work after which the page gets its turn. */
const TURN = 12;

/** Lets the page answer now and then in a long work of small steps: call it after each. */
function makeBreather(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < TURN) return;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  };
}

/** An audit of this device, opened a piece at a time. */
export async function openModel(record: AuditRecord): Promise<Model> {
  const model = makeModel();
  const breathe = makeBreather();
  for await (const batches of batchesOf(record.id)) {
    for (const batch of batches) {
      model.add(batch);
      await breathe();
    }
  }
  const { rows, postings } = model.finish(record);
  // A reading that was cut off never wrote how far it came.
  return model.finish({ ...record, postings: postings.length, findings: rows.length });
}

/** Batches that arrived in any order, as a model. */
export async function modelOf(
  batches: readonly KeptBatch[],
  record: AuditRecord,
  texts: ReadonlyMap<string, KeptText>,
): Promise<Model> {
  const model = makeModel();
  const breathe = makeBreather();
  const inOrder = [...batches].sort((one, other) => one.number - other.number);
  for (const batch of inOrder) {
    model.add(batch);
    await breathe();
  }
  return model.finish(record, texts.size > 0 ? { batches: inOrder, texts: [...texts] } : null);
}

/** The audit as the workers take it. */
export function heldOf({ record, memory }: Pick<Model, 'record' | 'memory'>): Held {
  return { record, memory };
}
