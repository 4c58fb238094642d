import { type Remote, wrap } from 'comlink';
import type { AnalyzeOptions, Report } from '../../../shared/types.ts';
import type { Reader } from './worker.ts';

interface Running {
  reader: Remote<Reader>;
  /** Rejects when the worker cannot be loaded or breaks; never resolves. */
  broken: Promise<never>;
  stop(): void;
}

function start(): Running {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'parascope-reader' });
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'The reader could not be loaded')));
    worker.addEventListener('messageerror', () => reject(new Error('The reader sent something unreadable')));
  });
  broken.catch(() => {}); // The reading that waits for it tells the reader of the page.
  return { reader: wrap<Reader>(worker), broken, stop: () => worker.terminate() };
}

/**
 * A worker that reads, which starts (and loads the language library) with the first question.
 * Asking throws when the worker broke; the next question starts a new one.
 */
export function makeReader() {
  let running: Running | null = null;
  return async function ask<Answer>(question: (reader: Remote<Reader>) => Promise<Answer>): Promise<Answer> {
    running ??= start();
    const { reader, broken, stop } = running;
    try {
      return await Promise.race([question(reader), broken]);
    } catch (error) {
      stop();
      running = null;
      throw error;
    }
  };
}

const ask = makeReader();

/** Reads a posting in the page's own worker. */
export function readPosting(text: string, options: AnalyzeOptions): Promise<Report> {
  return ask((reader) => reader.read(text, options));
}
