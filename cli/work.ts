import type { ColumnNames } from '../shared/audit/columns.ts';
import type { Config } from './config.ts';
import type { Options } from './options.ts';
import type { Progress } from './progress.ts';
import type { FormatName } from './run.ts';
import { type Task, toTasks } from './tasks.ts';
import { findFiles } from './walk.ts';

/** Every piece of work of every file, in order. */
export async function* every(
  names: string[],
  options: Options,
  format: FormatName,
  config: Config,
  progress: Progress,
): AsyncGenerator<Task> {
  const { input: kind } = options;
  const columns = { ...config.columns, ...columnsOf(options) };
  const isFilter = kind === 'jsonl' || kind === 'csv' || format === 'jsonl';
  for await (const found of findFiles(names)) {
    if ('error' in found) yield { is: 'error', id: null, error: found.error };
    else {
      let taken = 0;
      const onBytes = (count: number): void => {
        taken += count;
        progress.bytes(count);
      };
      yield* toTasks(found.file, { kind, columns, isFilter, onBytes });
      progress.bytes(Math.max(0, found.size - taken));
    }
  }
}

function columnsOf(options: Options): ColumnNames {
  const { textColumn, titleColumn, idColumn, districtColumn, addressColumn, capturedColumn } = options;
  return {
    ...(textColumn ? { text: textColumn } : {}),
    ...(titleColumn ? { title: titleColumn } : {}),
    ...(idColumn ? { id: idColumn } : {}),
    ...(districtColumn ? { district: districtColumn } : {}),
    ...(addressColumn ? { address: addressColumn } : {}),
    ...(capturedColumn ? { captured: capturedColumn } : {}),
  };
}

/** The tasks behind those that an earlier run has done. */
export async function* behind(tasks: AsyncIterable<Task>, done: number): AsyncGenerator<Task> {
  let count = 0;
  for await (const task of tasks) {
    count += 1;
    if (count > done) yield task;
  }
}

/** Bytes of all files; null when it cannot be known (a pipe). */
export async function sizeOf(names: string[]): Promise<number | null> {
  if (names.includes('-')) return null;
  let sum = 0;
  for await (const found of findFiles(names)) if ('size' in found) sum += found.size;
  return sum;
}
