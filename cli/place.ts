import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { noStatistics } from '../shared/audit/statistics.ts';
import type { AuditFacts } from '../shared/exports/facts.ts';
import { Plain } from './plain.ts';
import { unwritable } from './reasons.ts';

/** Where a run is: what it has done, and how much of the output that made. */
export interface Place {
  schema: 'parascope/place@1';
  /** Of the inputs and options: another run cannot go on from here. */
  run: string;
  tasks: number;
  /** Of the output, all of them whole pieces. */
  bytes: number;
  /** Whether a finding has reached the severity that the caller fails on. */
  found: boolean;
  facts: AuditFacts;
}

export function firstPlace(run: string, date: string): Place {
  const facts = { date, statistics: noStatistics(), errors: [], failed: 0 };
  return { schema: 'parascope/place@1', run, tasks: 0, bytes: 0, found: false, facts };
}

/** The file beside an output that says where its run is; it is gone when the run is done. */
export function noteOf(output: string): string {
  return `${output}.resume`;
}

/** The place that an earlier run noted for this output, null when there is none. Throws `Plain` when it is another run's. */
export function readPlace(output: string, run: string): Place | null {
  const note = noteOf(output);
  if (!existsSync(note)) return null;
  let place: Place;
  try {
    place = JSON.parse(readFileSync(note, 'utf8'));
  } catch {
    throw new Plain(`${note} cannot be read; remove it to begin again`);
  }
  if (place.run !== run)
    throw new Plain(`${note} belongs to a run with other inputs or options; remove it to begin again`);
  return place;
}

/** Notes a place for `--resume`: the whole note is there, or the one before it. */
export function notePlace(output: string, place: Place): void {
  const note = noteOf(output);
  try {
    writeFileSync(`${note}.new`, JSON.stringify(place));
    renameSync(`${note}.new`, note);
  } catch (reason) {
    rmSync(`${note}.new`, { force: true });
    throw unwritable(output, reason);
  }
}
