import { parentPort, workerData } from 'node:worker_threads';
import { read } from './reader.ts';
import type { Run } from './run.ts';
import type { Task } from './tasks.ts';

const { run } = workerData as { run: Run };
const port = parentPort;

port?.on('message', async (tasks: Task[]) => port.postMessage(await read(tasks, run)));
