import { parentPort, workerData } from 'node:worker_threads';
import { read } from './reader.ts';
import type { Run } from './run.ts';
import type { Task } from './tasks.ts';

const { run } = workerData as { run: Run };
const port = parentPort;

// One batch at a time: reading a document waits for its library, and a batch that came later must not overtake it.
let last: Promise<void> = Promise.resolve();
port?.on('message', (tasks: Task[]) => {
  last = last.then(async () => port.postMessage(await read(tasks, run)));
});
