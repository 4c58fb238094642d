import { availableParallelism } from 'node:os';
import { parentPort, Worker } from 'node:worker_threads';
import { toError, toRecord } from '../shared/exports/json.ts';
import { type AnalyzeOptions, analyze, type Report } from '../shared/index.ts';
import type { Input } from './inputs.ts';

/** What was read of one posting: its report, or why there is none. */
export interface Outcome {
  name: string;
  id: string | null;
  title: string;
  text: string;
  report: Report | null;
  error: string | null;
}

/** The JSON line of an outcome. */
export function toJson({ id, title, report, error }: Outcome): string {
  return JSON.stringify(report && id !== null ? toRecord(id, title, report) : toError(id, error ?? 'not read'));
}

function read(input: Input, options: AnalyzeOptions): Outcome {
  if ('error' in input)
    return { name: input.name, id: input.id, title: '', text: '', report: null, error: input.error };
  const { name, id, title, text } = input;
  return { name, id, title, text, report: analyze(text, title ? { ...options, title } : options), error: null };
}

/** Reads postings in order. With more than one job, workers read ahead and the order is kept. */
export async function* readAll(
  inputs: AsyncIterable<Input>,
  options: AnalyzeOptions,
  jobs: number,
): AsyncGenerator<Outcome> {
  if (jobs <= 1) {
    for await (const input of inputs) yield read(input, options);
    return;
  }
  const crew = Array.from({ length: Math.min(jobs, availableParallelism() * 2) }, () => hire(options));
  // Enough to keep every worker busy, few enough that memory does not grow with the number of postings.
  const ahead = crew.length * 4;
  const queue: Promise<Outcome>[] = [];
  let turn = 0;
  try {
    for await (const input of inputs) {
      const worker = crew[turn % crew.length] as Hand;
      turn += 1;
      queue.push('error' in input ? Promise.resolve(read(input, options)) : worker.read(input));
      if (queue.length >= ahead) yield await (queue.shift() as Promise<Outcome>);
    }
    while (queue.length > 0) yield await (queue.shift() as Promise<Outcome>);
  } finally {
    await Promise.all(crew.map((hand) => hand.leave()));
  }
}

interface Hand {
  read: (input: Input) => Promise<Outcome>;
  leave: () => Promise<number>;
}

function hire(options: AnalyzeOptions): Hand {
  const worker = new Worker(new URL(import.meta.url), { workerData: 'parascope-reader' });
  const waiting: { resolve: (outcome: Outcome) => void; input: Input }[] = [];
  worker.on('message', (outcome: Outcome) => waiting.shift()?.resolve(outcome));
  worker.on('error', (error) => {
    for (const { resolve, input } of waiting.splice(0))
      resolve({
        name: input.name,
        id: input.id,
        title: '',
        text: '',
        report: null,
        error: `${input.name}: ${error.message}`,
      });
  });
  return {
    read: (input) =>
      new Promise((resolve) => {
        waiting.push({ resolve, input });
        worker.postMessage({ input, options });
      }),
    leave: () => worker.terminate(),
  };
}

parentPort?.on('message', ({ input, options }: { input: Input; options: AnalyzeOptions }) =>
  parentPort?.postMessage(read(input, options)),
);
