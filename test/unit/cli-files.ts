import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type Done, read } from '../../cli/reader.ts';
import type { Run } from '../../cli/run.ts';
import { type Task, type TaskOptions, toTasks } from '../../cli/tasks.ts';
import { findFiles } from '../../cli/walk.ts';
import { plainSettings } from '../../shared/audit/settings.ts';

/** A posting of our own words with one line that crosses. */
export const posting =
  'Instructional Aide\n\nDuties:\n- Plan weekly lessons for the reading group\n- Watch students at recess\n- Help the teacher plan science lessons\n';

export const run: Run = { format: 'jsonl', analyzing: {}, settings: plainSettings, baseline: null, failOn: null };

const options: TaskOptions = { kind: 'auto', columns: {}, isFilter: false, onBytes() {} };

/** A folder for a test file's own inputs, gone when its tests are done. */
export function folder(): { path: string; file: (name: string, content: string | Uint8Array) => string } {
  const path = mkdtempSync(join(tmpdir(), 'parascope-test-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    file(name, content) {
      const file = join(path, name);
      writeFileSync(file, content);
      return file;
    },
  };
}

/** All tasks of some names, as the command line finds them. */
export async function tasksOf(names: string[], given: Partial<TaskOptions> = {}): Promise<Task[]> {
  const tasks: Task[] = [];
  for await (const found of findFiles(names)) {
    if ('error' in found) tasks.push({ is: 'error', id: null, error: found.error });
    else for await (const task of toTasks(found.file, { ...options, ...given })) tasks.push(task);
  }
  return tasks;
}

/** What comes of some names, without a process of its own. */
export async function readNames(
  names: string[],
  given: Partial<TaskOptions> = {},
  how: Partial<Run> = {},
): Promise<Done> {
  return read(await tasksOf(names, given), { ...run, ...how });
}

/** The records of a piece of JSONL. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into records of any shape
export function records(chunk: string): any[] {
  return chunk
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
