import { type Remote, wrap } from 'comlink';
import type { Study } from './work/study.ts';

interface Running {
  study: Remote<Study>;
  /** Rejects when the worker cannot be loaded or breaks; never resolves. */
  broken: Promise<never>;
  worker: Worker;
}

let running: Running | null = null;

function start(): Running {
  const worker = new Worker(new URL('./work/study.ts', import.meta.url), { type: 'module', name: 'parascope-study' });
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'The worker could not be loaded')));
  });
  broken.catch(() => {});
  return { study: wrap<Study>(worker), broken, worker };
}

/** Asks the worker that looks at whole audits; it starts with the first question, and anew after it broke. */
export async function ask<Answer>(question: (study: Remote<Study>) => Promise<Answer>): Promise<Answer> {
  running ??= start();
  const { study, broken, worker } = running;
  try {
    return await Promise.race([question(study), broken]);
  } catch (error) {
    worker.terminate();
    running = null;
    throw error;
  }
}
