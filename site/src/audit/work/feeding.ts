import type { Batch, Task } from './messages.ts';

/** Rows handed over at a time, and about how many characters. */
const ROWS = 16;
const CHARACTERS = 200_000;

/** Hands batches to readers that ask, and takes back those of a reader that was lost. */
export interface Feeding {
  /** The next batch for a reader; null when there is none left. */
  next: (reader: number) => Promise<Batch | null>;
  lost: (reader: number, why: string) => void;
  /** Gives nothing more: whoever asks is told that there is none left. */
  stop: () => void;
}

/** Nothing is taken up before a reader has time for it. */
export function makeFeeding(batches: AsyncIterator<Batch>): Feeding {
  const handed = new Map<number, Batch | null>();
  const again: Batch[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  let isOver = false;
  const take = async (reader: number): Promise<Batch | null> => {
    const batch = isOver ? null : (again.shift() ?? (await batches.next()).value ?? null);
    handed.set(reader, batch);
    return batch;
  };
  return {
    next: (reader) => {
      const mine = turn.then(() => take(reader));
      turn = mine;
      return mine;
    },
    lost: (reader, why) => {
      const batch = handed.get(reader);
      handed.delete(reader);
      if (batch) again.push(...apart(batch, why));
    },
    stop: () => {
      isOver = true;
    },
  };
}

/** The batch of a reader that was lost, to be tried row by row; what was alone in it is the culprit and becomes an error. */
function apart(batch: Batch, why: string): Batch[] {
  const { tasks, number, weight } = batch;
  const [only] = tasks;
  if (only && tasks.length === 1) {
    const error = only.is === 'error' ? only.error : `${nameOf(only)}: ${why}`;
    return [{ ...batch, tasks: [{ is: 'error', id: null, error }] }];
  }
  const share = 1 / tasks.length;
  return tasks.map((task, index) => ({
    ...batch,
    tasks: [task],
    number: number + index * share,
    weight: weight * share,
  }));
}

function nameOf(task: Exclude<Task, { is: 'error' }>): string {
  if (task.is === 'document') return task.path;
  const { file, row } = task.is === 'posting' ? task.posting : task;
  return row === null ? file : `${file}:${row}`;
}

/** The tasks of a file, put together into batches from the number `from` on. `passed` tells the bytes since it was last asked. */
export async function* toBatches(
  tasks: AsyncIterable<Task>,
  { district, total, from, passed }: { district: string; total: number; from: number; passed: () => number },
): AsyncGenerator<Batch> {
  let number = from;
  let given = 0;
  let held: Task[] = [];
  let size = 0;
  const give = (weight: number): Batch => {
    const batch = { number, district, tasks: held, weight };
    number += 1;
    given += weight;
    size = 0;
    held = [];
    return batch;
  };
  for await (const task of tasks) {
    held.push(task);
    size += task.is === 'line' ? task.line.length : task.is === 'posting' ? task.posting.text.length : 0;
    if (held.length >= ROWS || size >= CHARACTERS) yield give(Math.min(passed(), total - given));
  }
  // What is left over: the rows' own bytes are counted only about.
  if (held.length > 0) yield give(total - given);
}
