import { createReadStream, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { together } from '../shared/audit/statistics.ts';
import type { AuditFacts } from '../shared/exports/facts.ts';
import type { Format } from './formats.ts';
import { firstPlace, noteOf, notePlace, readPlace } from './place.ts';
import type { Done } from './reader.ts';
import { openTarget } from './target.ts';

/** Errors that are kept for the end of a document; beyond them only their number is. */
const MOST_ERRORS = 10_000;
/** How often the place is noted from which a run that is cut off goes on. */
const NOTE_EVERY = 200; // ms

export interface Output {
  /** Tasks that an earlier run has done. */
  done: number;
  write: (done: Done) => Promise<void>;
  /** Notes the place, for `--resume`; the output holds whole pieces only. */
  pause: () => void;
  /** Writes what stands at the end. */
  finish: () => Promise<Finished>;
}

export interface Finished {
  found: boolean;
  facts: AuditFacts;
}

export interface OutputOptions {
  /** A file, or null for standard output. */
  file: string | null;
  format: Format;
  /** Whether to go on from the place that an earlier run noted. */
  resume: boolean;
  run: string;
  /** Today, as yyyy-mm-dd. */
  date: string;
}

/** Opens the output; null when an earlier run has finished this very one. Every write is of whole pieces. */
export async function openOutput({ file, format, resume, run, date }: OutputOptions): Promise<Output | null> {
  const { assemble } = format;
  const old = resume && file !== null ? readPlace(file, run) : null;
  if (resume && file !== null && old === null && existsSync(file)) {
    rmSync(`${file}.part`, { force: true });
    return null;
  }
  const place = old ?? firstPlace(run, date);
  let noted = 0;
  const note = (bytes: number): void => {
    place.bytes = bytes;
    if (file !== null) notePlace(file, place);
    noted = performance.now();
  };
  // The note comes before the output: an output without a note is one that is finished.
  if (old === null) note(0);
  // What is assembled at the end waits in a file till then.
  const temporary = assemble && file === null ? mkdtempSync(join(tmpdir(), 'parascope-')) : null;
  const waiting = temporary ? join(temporary, 'pieces') : `${file}.part`;
  const target = openTarget(assemble ? waiting : file, place.bytes);
  if (place.bytes === 0 && format.head) await target.write(format.head);
  return {
    done: place.tasks,
    async write({ tasks, chunk, errors, found, statistics }) {
      if (chunk !== '') await target.write(chunk);
      const { facts } = place;
      place.tasks += tasks;
      place.found ||= found;
      facts.failed += errors.length;
      facts.errors.push(...errors.slice(0, MOST_ERRORS - facts.errors.length));
      facts.statistics = together(facts.statistics, statistics);
      if (performance.now() - noted > NOTE_EVERY) note(target.size());
    },
    pause() {
      note(target.size());
      target.close();
      if (temporary) rmSync(temporary, { recursive: true });
    },
    async finish() {
      note(target.size());
      target.close();
      if (assemble) await write(file, assemble(linesOf(waiting), place.facts));
      // The note before the pieces: with a note but no pieces, nothing could go on.
      if (file !== null) rmSync(noteOf(file), { force: true });
      if (assemble) rmSync(temporary ?? waiting, { recursive: true });
      return { found: place.found, facts: place.facts };
    },
  };
}

function linesOf(file: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
}

/** Writes a whole output; a file has its name only once it is whole. */
async function write(file: string | null, pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
  const end = openTarget(file && `${file}.new`, 0);
  for await (const piece of pieces) await end.write(piece);
  end.close();
  if (file !== null) renameSync(`${file}.new`, file);
}
