import { type ResourceLimits, Worker } from 'node:worker_threads';
import { noStatistics, together } from '../shared/audit/statistics.ts';
import { formats } from './formats.ts';
import type { Done } from './reader.ts';
import type { Run } from './run.ts';
import type { Task } from './tasks.ts';

/** Postings that are read here before workers are called: a handful is done sooner than a worker starts. */
const ALONE = 16;
/** Tasks handed over at a time, and about how many characters: fewer messages, and still little in the air. */
const BATCH = 16;
const BATCH_CHARACTERS = 200_000;
/** How long a batch waits for company when tasks come slowly (someone types, or a slow pipe). */
const PATIENCE = 20; // ms

/** Reads tasks and gives what came of them in their own order. With more than one job, workers read ahead. */
export async function* readAll(tasks: AsyncIterable<Task>, run: Run, jobs: number): AsyncGenerator<Done> {
  const iterator = tasks[Symbol.asyncIterator]();
  let held: Task[] = [];
  const flush = async (): Promise<Done> => {
    // Loaded only here: where workers read, the main thread stays small.
    const { read } = await import('./reader.ts');
    const batch = held;
    held = [];
    return read(batch, run);
  };
  let next = iterator.next();
  while (jobs === 1 || held.length < ALONE) {
    const arrived = held.length > 0 ? await soon(next) : await next;
    if (arrived?.done) {
      if (held.length > 0) yield await flush();
      return;
    }
    if (arrived !== null) {
      held.push(arrived.value);
      next = iterator.next();
    }
    if (arrived === null || jobs === 1) yield await flush();
  }
  yield* readByCrew(held, next, iterator, run, jobs);
}

async function* readByCrew(
  held: Task[],
  coming: Promise<IteratorResult<Task>>,
  iterator: AsyncIterator<Task>,
  run: Run,
  jobs: number,
): AsyncGenerator<Done> {
  const crew = Array.from({ length: jobs }, () => hire(run));
  // Enough to keep every worker busy, few enough that memory does not grow with the number of postings.
  const ahead = jobs * 3;
  const queue: Promise<Done>[] = [];
  const signal = (): { wait: Promise<void>; give: () => void } => {
    let give = (): void => {};
    const wait = new Promise<void>((resolve) => {
      give = resolve;
    });
    return { wait, give };
  };
  let room = signal();
  let filled = signal();
  let isOver = false;
  let isLeft = false;
  let failure: unknown = null;

  const produce = async (): Promise<void> => {
    let batch = held;
    let size = batch.reduce((sum, task) => sum + sizeOf(task), 0);
    const dispatch = async (): Promise<void> => {
      if (batch.length === 0) return;
      const hand = crew.reduce((least, one) => (one.load() < least.load() ? one : least));
      queue.push(hand.read(batch));
      batch = [];
      size = 0;
      filled.give();
      while (queue.length >= ahead && !isLeft) {
        room = signal();
        await room.wait;
      }
    };
    await dispatch();
    let next = coming;
    while (!isLeft) {
      const arrived = batch.length > 0 ? await soon(next) : await next;
      if (arrived === null) {
        await dispatch();
        continue;
      }
      if (arrived.done) break;
      batch.push(arrived.value);
      size += sizeOf(arrived.value);
      if (batch.length >= BATCH || size >= BATCH_CHARACTERS) await dispatch();
      next = iterator.next();
    }
    await dispatch();
  };
  const producing = produce()
    .catch((reason) => {
      failure = reason;
    })
    .finally(() => {
      isOver = true;
      filled.give();
    });
  try {
    for (;;) {
      const done = queue.shift();
      if (done) {
        const result = await done;
        room.give();
        yield result;
      } else if (isOver) break;
      else {
        filled = signal();
        await filled.wait;
      }
    }
    await producing;
    if (failure) throw failure;
  } finally {
    isLeft = true;
    room.give();
    await Promise.all(crew.map((hand) => hand.leave()));
  }
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

function sizeOf(task: Task): number {
  if (task.is === 'line') return task.line.length;
  if (task.is === 'posting') return task.posting.text.length;
  return task.is === 'error' ? 0 : 10_000;
}

/** What is alive at a time is about 30 MB; without a limit, garbage is let grow to several times that before it is collected. */
const small: ResourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 64 };
const roomy: ResourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 2048 };

interface Hand {
  /** Tasks that wait for this worker. */
  load: () => number;
  read: (tasks: Task[]) => Promise<Done>;
  leave: () => Promise<unknown>;
}

/** A worker. One that dies (a posting that needs more memory than there is) is replaced, and its tasks are tried one by one. */
function hire(run: Run): Hand {
  const waiting: { tasks: Task[]; resolve: (done: Done) => void }[] = [];
  const tried = new WeakSet<Task>();
  let isLeaving = false;
  const start = (resourceLimits: ResourceLimits): Worker => {
    const file = import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js';
    const made = new Worker(new URL(file, import.meta.url), {
      workerData: { run },
      resourceLimits,
    });
    made.on('message', (done: Done) => waiting.shift()?.resolve(done));
    made.on('error', (reason) => {
      if (isLeaving) return;
      // A posting that needs more room gets it, once.
      worker = start(roomy);
      for (const { tasks, resolve } of waiting.splice(0)) void again(tasks, reason).then(resolve);
    });
    return made;
  };
  const send = (tasks: Task[]): Promise<Done> =>
    new Promise((resolve) => {
      waiting.push({ tasks, resolve });
      worker.postMessage(tasks);
    });
  const again = async (tasks: Task[], reason: Error): Promise<Done> => {
    const [only] = tasks;
    if (tasks.length === 1 && only) {
      if (tried.has(only)) return lost(only, reason, run);
      tried.add(only);
    }
    const parts: Done[] = [];
    for (const task of tasks) parts.push(await send([task]));
    return joined(parts);
  };
  let worker = start(small);
  return {
    load: () => waiting.reduce((sum, { tasks }) => sum + tasks.length, 0),
    read: send,
    leave: () => {
      isLeaving = true;
      return worker.terminate();
    },
  };
}

function lost(task: Task, reason: Error, run: Run): Done {
  const [file, row] =
    task.is === 'posting'
      ? [task.posting.file, task.posting.row]
      : [task.is === 'error' ? '' : task.file, task.is === 'line' ? task.row : null];
  const error = `${file}${row === null ? '' : `:${row}`}: could not be read (${reason.message})`;
  const chunk = formats[run.format].error?.(null, error) ?? '';
  return { tasks: 1, chunk, errors: [error], found: false, statistics: noStatistics() };
}

function joined(parts: Done[]): Done {
  return {
    tasks: parts.reduce((sum, { tasks }) => sum + tasks, 0),
    chunk: parts.map(({ chunk }) => chunk).join(''),
    errors: parts.flatMap(({ errors }) => errors),
    found: parts.some(({ found }) => found),
    // Each part is small: the sum of many is made where all parts meet.
    statistics: parts.reduce((sum, part) => together(sum, part.statistics), noStatistics()),
  };
}
