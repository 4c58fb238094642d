import { largestFile } from '../../../shared/documents/problem.ts';
import type { FileAnswer, FileProblem } from './worker.ts';

/** Milliseconds after which a file counts as unreadable: the slowest honest one took two seconds. */
const patience = 30_000;

/** The text of a file, read in a worker of its own that is ended afterwards, whatever the file did to it; or why there is none. */
export async function openFile(file: File): Promise<FileAnswer> {
  if (file.size > largestFile) return { problem: 'too-big' };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return { problem: 'damaged' };
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'parascope-files' });
  const timer = { id: 0 };
  try {
    const answer = await new Promise<FileAnswer>((resolve) => {
      const fail = (problem: FileProblem) => resolve({ problem });
      timer.id = window.setTimeout(() => fail('slow'), patience);
      worker.addEventListener('error', () => fail('damaged'));
      // PDF.js, once loaded in a worker, greets its page with messages of its own.
      worker.addEventListener('message', ({ data }: MessageEvent<FileAnswer>) => {
        if ('text' in data || 'problem' in data) resolve(data);
      });
      worker.postMessage({ name: file.name, bytes }, [bytes]);
    });
    // The readers of PDF and Word come with the first such file: without a network they may be what is missing.
    return 'problem' in answer && answer.problem === 'damaged' && !navigator.onLine ? { problem: 'offline' } : answer;
  } finally {
    window.clearTimeout(timer.id);
    worker.terminate();
  }
}
