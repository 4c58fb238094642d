import { type Zippable, zipSync } from 'fflate';

export { zipSync };

/** fflate's `zip`, done where it is called. */
export function zip(files: Zippable, done: (error: Error | null, archive: Uint8Array) => void): void {
  done(null, zipSync(files));
}
