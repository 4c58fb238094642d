import { type Remote, wrap } from 'comlink';
import type { AnalyzeOptions, Report } from '../../../shared/types.ts';
import type { Reader } from './worker.ts';

interface Running {
  reader: Remote<Reader>;
  /** Rejects when the worker cannot be loaded or breaks; never resolves. */
  broken: Promise<never>;
  stop(): void;
}

let running: Running | null = null;

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
 * Reads a posting in a worker, which starts (and loads the language library) with the first text.
 * Throws when the worker broke; the next call starts a new one.
 */
export async function readPosting(text: string, options: AnalyzeOptions): Promise<Report> {
  running ??= start();
  const { reader, broken, stop } = running;
  try {
    return await Promise.race([reader.read(text, options), broken]);
  } catch (error) {
    stop();
    running = null;
    throw error;
  }
}
