import { type ResourceLimits, Worker } from 'node:worker_threads';
import { noStatistics, together } from '../shared/audit/statistics.ts';
import { formats } from './formats.ts';
import type { Done } from './reader.ts';
import type { Run } from './run.ts';
import type { Task } from './tasks.ts';

/** What is alive at a time is about 30 MB; without a limit, garbage is let grow to several times that before it is collected. */
const small: ResourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 64 };
const roomy: ResourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 2048 };

export interface Hand {
  /** Tasks that wait for this worker. */
  load: () => number;
  read: (tasks: Task[]) => Promise<Done>;
  leave: () => Promise<unknown>;
}

/** A worker. One that dies (a posting that needs more memory than there is) is replaced, and its tasks are tried one by one. */
export function hire(run: Run): Hand {
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
