import { type Hand, hire } from './hand.ts';
import type { Done } from './reader.ts';
import type { Run } from './run.ts';
import type { Task } from './tasks.ts';

/** Tasks handed over at a time, and about how many characters: fewer messages, and still little in the air. */
const BATCH = 16;
const BATCH_CHARACTERS = 200_000;
/** How long a batch waits for company when tasks come slowly (someone types, or a slow pipe). */
const PATIENCE = 20; // ms

/** Reads tasks and gives what came of them in their own order. `jobs` workers read ahead, once there is more than a handful. */
export async function* readAll(tasks: AsyncIterable<Task>, run: Run, jobs: number): AsyncGenerator<Done> {
  const batches = toBatches(tasks);
  let next = await batches.next();
  // Few tasks, or slow ones, are done here sooner than a worker starts.
  for (; !next.done && !isFull(next.value); next = await batches.next()) {
    // Loaded only here: where workers read, the main thread stays small.
    const { read } = await import('./reader.ts');
    yield await read(next.value, run);
  }
  if (!next.done) yield* readByCrew(next.value, batches, run, jobs);
}

async function* readByCrew(
  first: Task[],
  batches: AsyncGenerator<Task[]>,
  run: Run,
  jobs: number,
): AsyncGenerator<Done> {
  const crew = Array.from({ length: jobs }, () => hire(run));
  const leastLoaded = (): Hand => crew.reduce((least, one) => (one.load() < least.load() ? one : least));
  // Enough to keep every worker busy, few enough that memory does not grow with the number of postings.
  const ahead = jobs * 3;
  const queue: Promise<Done>[] = [];
  let coming: Promise<IteratorResult<Task[]>> | null = Promise.resolve({ value: first });
  try {
    while (coming || queue.length > 0) {
      const events: Promise<{ batch: IteratorResult<Task[]> } | { done: Done }>[] = [];
      if (coming && queue.length < ahead) events.push(coming.then((batch) => ({ batch })));
      if (queue[0]) events.push(queue[0].then((done) => ({ done })));
      const event = await Promise.race(events);
      if ('done' in event) {
        queue.shift();
        yield event.done;
      } else if (event.batch.done) coming = null;
      else {
        queue.push(leastLoaded().read(event.batch.value));
        coming = batches.next();
      }
    }
  } finally {
    await Promise.all(crew.map((hand) => hand.leave()));
  }
}

/** Tasks in batches: full ones while they come fast, shorter ones where the input keeps one waiting, and at its end. */
async function* toBatches(tasks: AsyncIterable<Task>): AsyncGenerator<Task[]> {
  const iterator = tasks[Symbol.asyncIterator]();
  let batch: Task[] = [];
  let next = iterator.next();
  for (;;) {
    const arrived = batch.length > 0 ? await soon(next) : await next;
    if (arrived && !arrived.done) {
      batch.push(arrived.value);
      next = iterator.next();
      if (!isFull(batch)) continue;
    }
    if (batch.length > 0) yield batch;
    if (arrived?.done) return;
    batch = [];
  }
}

function isFull(batch: readonly Task[]): boolean {
  return batch.length >= BATCH || batch.reduce((sum, task) => sum + sizeOf(task), 0) >= BATCH_CHARACTERS;
}

function sizeOf(task: Task): number {
  if (task.is === 'line') return task.line.length;
  if (task.is === 'posting') return task.posting.text.length;
  return task.is === 'error' ? 0 : 10_000;
}

/** The value when it comes at once, null when it keeps one waiting. */
async function soon<Value>(value: Promise<Value>): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, null);
  });
  try {
    return await Promise.race([value, late]);
  } finally {
    clearTimeout(timer);
  }
}
