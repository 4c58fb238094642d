import { expose } from 'comlink';
import { type Changes, type PostingWords, toChanges } from '../../../../shared/audit/changes.ts';
import type { Decisions } from '../../../../shared/audit/decisions.ts';
import type { KeptPosting } from '../../../../shared/audit/kept.ts';
import { makeReading } from '../../../../shared/audit/reading.ts';
import type { Report } from '../../../../shared/types.ts';
import { type AuditRecord, batchesOf, type KeptBatch, type KeptText, textAt, textsOf } from '../store.ts';
import type { PackChoice } from './pack.ts';
import { type PackKind, packOf } from './pack.ts';
import { type Repeats, toRepeats } from './repeats.ts';

/** Where a posting stands in its audit. */
export interface Place {
  batch: number;
  index: number;
}

/** An audit as the page hands it over: by its record where this device keeps it, with all it holds where the browser keeps nothing. */
export interface Held {
  record: AuditRecord;
  /** All batches, and the texts that the store would not take; null where the store has all. */
  memory: { batches: KeptBatch[]; texts: [place: string, text: KeptText][] } | null;
}

/** What the page can ask of the worker that looks at a whole audit. */
export interface Study {
  reading(held: Held, place: Place, title: string): Promise<{ text: string; report: Report } | null>;
  repeats(held: Held): Promise<Repeats>;
  changes(before: Held, after: Held): Promise<Changes>;
  pack(held: Held, kind: PackKind, choice: PackChoice, decisions: Decisions): Promise<Blob>;
}

const reading = makeReading();

/** The key of a posting's text among those that a page holds itself. */
const placeKey = ({ batch, index }: Place): string => `${batch} ${index}`;

function sourceOf(held: Held) {
  const { record, memory } = held;
  const texts = memory && new Map(memory.texts);
  const textOf = async (place: Place): Promise<KeptText | null> =>
    texts?.get(placeKey(place)) ?? (await textAt(record.id, place.batch, place.index).catch(() => null));
  async function* postings(): AsyncGenerator<{ kept: KeptPosting; place: Place }> {
    for await (const batches of memory ? [memory.batches] : batchesOf(record.id))
      for (const { number: batch, kept } of batches)
        for (const [index, posting] of kept.entries()) yield { kept: posting, place: { batch, index } };
  }
  /** The postings with their texts, fetched a batch at a time. */
  async function* withTexts(): AsyncGenerator<{ kept: KeptPosting; place: Place; text: string }> {
    let batch: KeptText[] = [];
    for await (const { kept, place } of postings()) {
      if (place.index === 0) batch = await textsOf(record.id, place.batch).catch(() => []);
      yield { kept, place, text: (texts?.get(placeKey(place)) ?? batch[place.index])?.text ?? '' };
    }
  }
  return { textOf, postings, withTexts };
}

/** An audit as the parts of this worker read it. */
export type Source = ReturnType<typeof sourceOf>;

async function allOf(source: Source): Promise<Map<KeptPosting, Place>> {
  const all = new Map<KeptPosting, Place>();
  for await (const { kept, place } of source.postings()) all.set(kept, place);
  return all;
}

const study: Study = {
  async reading(held, place, title) {
    const kept = await sourceOf(held).textOf(place);
    return kept && { text: kept.text, report: reading(title, kept.text) };
  },
  repeats: (held) => toRepeats(sourceOf(held)),
  async changes(before, after) {
    const [old, now] = [sourceOf(before), sourceOf(after)];
    const [earlier, later] = [await allOf(old), await allOf(now)];
    const wordsOf = async (posting: KeptPosting): Promise<PostingWords> => {
      const [source, place] = earlier.has(posting) ? [old, earlier.get(posting)] : [now, later.get(posting)];
      const { text, duties } = (place && (await source.textOf(place))) ?? { text: '', duties: [] };
      const lines: string[] = [];
      for (let at = 0; at < duties.length; at += 2) lines.push(text.slice(duties[at], duties[at + 1]));
      return { text, duties: lines };
    };
    return toChanges([...earlier.keys()], [...later.keys()], wordsOf);
  },
  pack: (held, kind, choice, decisions) => packOf(sourceOf(held), held.record, kind, choice, decisions),
};
expose(study);
