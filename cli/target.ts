import { closeSync, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { Plain } from './plain.ts';
import { unwritable } from './reasons.ts';

/** What is written to: pieces go in whole, or not at all where it is a file. */
export interface Target {
  write: (piece: string | Uint8Array) => Promise<void>;
  /** In bytes. */
  size: () => number;
  close: () => void;
}

/** A file, cut to a size that holds whole pieces; or standard output, whatever it is tied to (null). */
export function openTarget(file: string | null, size: number): Target {
  const name = file ?? 'standard output';
  const descriptor = file === null ? 1 : guarded(file, () => openSync(file, size > 0 ? 'r+' : 'w'));
  const about = guarded(name, () => fstatSync(descriptor));
  if (!about.isFile()) return pipe();
  if (about.size < size) throw new Plain(`${name} is shorter than the run had written; begin again`);
  if (file !== null) ftruncateSync(descriptor, size);
  let written = file === null ? about.size : size;
  return {
    async write(piece) {
      try {
        written += writeAll(descriptor, piece, file === null ? null : written);
      } catch (reason) {
        // A full disk takes half a piece: what was there before is left.
        ftruncateSync(descriptor, written);
        throw unwritable(name, reason);
      }
    },
    size: () => written,
    close: () => {
      if (file !== null) closeSync(descriptor);
    },
  };
}

/** Standard output that is no file: a pipe or a terminal. */
function pipe(): Target {
  let written = 0;
  return {
    async write(piece) {
      written += Buffer.byteLength(piece);
      if (!process.stdout.write(piece)) await new Promise((resolve) => process.stdout.once('drain', resolve));
    },
    size: () => written,
    close() {},
  };
}

/** Writes a piece at a place (null: where the file's own place is) and gives its length in bytes. */
function writeAll(descriptor: number, piece: string | Uint8Array, place: number | null): number {
  const size = Buffer.byteLength(piece);
  const placeAt = (at: number): number | null => (place === null ? null : place + at);
  // Words go out as they are: a copy in bytes of each would pile up outside of the heap between two collections.
  let at = typeof piece === 'string' ? writeSync(descriptor, piece, placeAt(0)) : 0;
  const bytes = at === size ? null : typeof piece === 'string' ? Buffer.from(piece) : piece;
  while (bytes && at < size) at += writeSync(descriptor, bytes, at, size - at, placeAt(at));
  return size;
}

function guarded<Value>(file: string, work: () => Value): Value {
  try {
    return work();
  } catch (reason) {
    throw unwritable(file, reason);
  }
}
