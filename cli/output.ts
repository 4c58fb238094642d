import {
  closeSync,
  createReadStream,
  existsSync,
  fstatSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { noStatistics, together } from '../shared/audit/statistics.ts';
import type { AuditFacts } from '../shared/exports/facts.ts';
import type { Format } from './formats.ts';
import type { Done } from './reader.ts';

/** A mistake in how the command was called, or an output that cannot be written: told in one line, exit 2. */
export class Plain extends Error {}

/** Errors that are kept for the end of a document; beyond them only their number is. */
const MOST_ERRORS = 10_000;
/** How often the place is noted from which a run that is cut off goes on. */
const NOTE_EVERY = 200; // ms

/** Where a run is: what it has done, and how much of the output that made. */
interface Place {
  schema: 'parascope/place@1';
  /** Of the inputs and options: another run cannot go on from here. */
  run: string;
  tasks: number;
  bytes: number;
  found: boolean;
  facts: AuditFacts;
}

export interface Output {
  /** Tasks that an earlier run has done. */
  done: number;
  write: (done: Done) => Promise<void>;
  /** Notes the place, for `--resume`; the output holds whole pieces only. */
  pause: () => void;
  /** Writes what stands at the end. */
  finish: () => Promise<{ failed: boolean; found: boolean }>;
  /** True when an earlier run has finished this very output. */
  isFinished: boolean;
}

export interface OutputOptions {
  /** A file, or null for standard output. */
  file: string | null;
  format: Format;
  resume: boolean;
  run: string;
  date: string;
}

/** Opens the output. Every write is of whole pieces; one that fails is taken back where the output is a file. */
export function openOutput({ file, format, resume, run, date }: OutputOptions): Output {
  const waits = format.assemble !== undefined;
  const noteFile = file === null ? null : `${file}.resume`;
  const temporary = waits && file === null ? mkdtempSync(join(tmpdir(), 'parascope-')) : null;
  const body = temporary ? join(temporary, 'pieces') : waits ? `${file}.part` : file;
  const old = resume ? oldPlace(noteFile, run) : null;
  if (resume && file !== null && old === null && existsSync(file)) {
    rmSync(`${file}.part`, { force: true });
    return { done: 0, write: async () => {}, pause() {}, finish: async () => whole, isFinished: true };
  }
  const place: Place = old ?? {
    schema: 'parascope/place@1',
    run,
    tasks: 0,
    bytes: 0,
    found: false,
    facts: { date, statistics: noStatistics(), errors: [], failed: 0 },
  };
  let noted = 0;
  const note = (bytes: number): void => {
    if (noteFile === null) return;
    try {
      writeFileSync(`${noteFile}.new`, JSON.stringify({ ...place, bytes }));
      renameSync(`${noteFile}.new`, noteFile);
    } catch (reason) {
      // The note before this one still stands.
      rmSync(`${noteFile}.new`, { force: true });
      throw unwritable(noteFile, reason);
    }
    noted = performance.now();
  };
  // The note comes before the output: an output without a note is one that is finished.
  if (old === null) note(0);
  const target = openTarget(body, place.bytes);
  if (place.bytes === 0 && format.head && !waits) target.writeNow(format.head);
  return {
    done: place.tasks,
    isFinished: false,
    async write({ tasks, chunk, errors, found, statistics }) {
      if (chunk !== '') await target.write(chunk);
      place.tasks += tasks;
      place.found ||= found;
      place.facts.failed += errors.length;
      place.facts.errors.push(...errors.slice(0, MOST_ERRORS - place.facts.errors.length));
      place.facts.statistics = together(place.facts.statistics, statistics);
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
      if (format.assemble) {
        const lines = createInterface({ input: createReadStream(body as string), crlfDelay: Number.POSITIVE_INFINITY });
        const end = file === null ? openTarget(null, 0) : openTarget(`${file}.new`, 0);
        for await (const piece of format.assemble(lines, place.facts)) await end.write(piece);
        end.close();
        if (file !== null) renameSync(`${file}.new`, file);
      }
      // The note before the pieces: with a note but no pieces, nothing could go on.
      if (noteFile !== null) rmSync(noteFile, { force: true });
      if (waits) rmSync(temporary ?? (body as string), { recursive: true });
      return { failed: place.facts.failed > 0, found: place.found };
    },
  };
}

const whole = { failed: false, found: false };

function oldPlace(noteFile: string | null, run: string): Place | null {
  if (noteFile === null || !existsSync(noteFile)) return null;
  let place: Place;
  try {
    place = JSON.parse(readFileSync(noteFile, 'utf8'));
  } catch {
    throw new Plain(`${noteFile} cannot be read; remove it to begin again`);
  }
  if (place.run !== run)
    throw new Plain(`${noteFile} belongs to a run with other inputs or options; remove it to begin again`);
  return place;
}

interface Target {
  write: (piece: string | Uint8Array) => Promise<void>;
  writeNow: (piece: string) => void;
  size: () => number;
  close: () => void;
}

/** A file, cut to a size that holds whole pieces; or standard output, whatever it is tied to. */
function openTarget(file: string | null, size: number): Target {
  const descriptor = file === null ? 1 : guarded(file, () => openSync(file, size > 0 ? 'r+' : 'w'));
  const name = file ?? 'standard output';
  const isFile = guarded(name, () => fstatSync(descriptor).isFile());
  let written = file === null ? (isFile ? fstatSync(1).size : 0) : size;
  if (file !== null) {
    if (fstatSync(descriptor).size < size) throw new Plain(`${file} is shorter than the run had written; begin again`);
    ftruncateSync(descriptor, size);
  }
  const writeNow = (piece: string | Uint8Array): void => {
    const size = typeof piece === 'string' ? Buffer.byteLength(piece) : piece.length;
    const place = (at: number): number | null => (file === null ? null : written + at);
    try {
      // Words go out as they are: a copy in bytes of each would pile up outside of the heap between two collections.
      let at = typeof piece === 'string' ? writeSync(descriptor, piece, place(0)) : 0;
      const rest = at === size ? null : typeof piece === 'string' ? Buffer.from(piece) : piece;
      while (rest && at < size) at += writeSync(descriptor, rest, at, size - at, place(at));
      written += size;
    } catch (reason) {
      // A full disk takes half a piece: what was there before is left.
      if (isFile) ftruncateSync(descriptor, written);
      throw unwritable(name, reason);
    }
  };
  return {
    writeNow: (piece) => {
      if (isFile) writeNow(piece);
      else process.stdout.write(piece);
    },
    async write(piece) {
      if (isFile) writeNow(piece);
      else if (!process.stdout.write(piece)) await new Promise((resolve) => process.stdout.once('drain', resolve));
    },
    size: () => written,
    close: () => {
      if (file !== null) closeSync(descriptor);
    },
  };
}

function guarded<Value>(file: string, work: () => Value): Value {
  try {
    return work();
  } catch (reason) {
    throw unwritable(file, reason);
  }
}

/** Why an output could not be written, in one line. */
export function unwritable(file: string, reason: unknown): Plain {
  const known: Record<string, string> = {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EFBIG: 'the file is larger than is allowed',
    EACCES: 'may not be written (permission)',
    ENOENT: 'no such folder',
    EISDIR: 'is a folder',
    EROFS: 'the disk is read-only',
  };
  const { code = '', message } = reason as NodeJS.ErrnoException;
  return new Plain(`${file}: ${known[code] ?? message}`);
}
