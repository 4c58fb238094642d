import { sha256Of } from '../../../../shared/audit/digest.ts';
import { type KeptPosting, toKept } from '../../../../shared/audit/kept.ts';
import { fromDocument, fromLine, type RawPosting } from '../../../../shared/audit/raw.ts';
import { makeReading } from '../../../../shared/audit/reading.ts';
import { readDocument } from '../../../../shared/documents/index.ts';
import { DocumentProblem, largestFile } from '../../../../shared/documents/problem.ts';
import { inWords } from '../../../../shared/documents/problem-words.ts';
import { type KeptText, keepBatch } from '../store.ts';
import type { Batch, FromReader, Task, ToReader } from './messages.ts';

const tell = (message: FromReader): void => self.postMessage(message);
const reading = makeReading();
/** False once this browser has refused to keep a text: then the page holds the texts itself. */
let keeps = true;

self.addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
  // PDF.js, once loaded in a worker, greets its page with messages of its own, and hears its page's.
  if (data.port) take(data);
});
tell({ is: 'ready' });

function take({ audit, port }: ToReader): void {
  let writing: Promise<unknown> = Promise.resolve();
  port.onmessage = async ({ data: batch }: MessageEvent<Batch | null>) => {
    if (!batch) {
      await writing;
      tell({ is: 'idle' });
      return;
    }
    tell({ is: 'began' });
    const { kept, texts, errors } = await readBatch(batch);
    // One batch is written while the next is read, and no more: memory does not grow.
    await writing;
    writing = keep(audit, batch, kept, texts).then((isKept) => {
      const { number, weight } = batch;
      tell({ is: 'done', batch: number, kept, texts: isKept ? null : texts, errors, weight });
    });
    port.postMessage('next');
  };
  port.postMessage('next');
}

async function keep(audit: string, { number }: Batch, kept: KeptPosting[], texts: KeptText[]): Promise<boolean> {
  if (!keeps) return false;
  if (kept.length === 0) return true;
  try {
    await keepBatch({ audit, number, kept }, texts);
  } catch (reason) {
    console.warn(reason);
    keeps = false;
  }
  return keeps;
}

async function readBatch({ tasks, district }: Batch): Promise<{
  kept: KeptPosting[];
  texts: KeptText[];
  errors: string[];
}> {
  const kept: KeptPosting[] = [];
  const texts: KeptText[] = [];
  const errors: string[] = [];
  for (const task of tasks) {
    const raws = await toPostings(task);
    if (typeof raws === 'string') {
      errors.push(raws);
      continue;
    }
    for (const raw of raws) {
      try {
        const { posting, text } = await readOne(raw, district);
        kept.push(posting);
        texts.push(text);
      } catch (reason) {
        // The reading takes any text; should it ever fail in one, the others are still read.
        console.error(reason);
        errors.push(`${raw.file}${raw.row === null ? '' : `:${raw.row}`}: could not be read (${reason})`);
      }
    }
  }
  return { kept, texts, errors };
}

async function readOne(raw: RawPosting, district: string): Promise<{ posting: KeptPosting; text: KeptText }> {
  const { title, text } = raw;
  const report = reading(title, text);
  // Only secure pages have digests: a copy that is served without a certificate has none.
  const sha256 = crypto.subtle ? await sha256Of(text) : '';
  const duties = report.lines.filter(({ kind }) => kind === 'duty');
  return {
    posting: toKept({ ...raw, district: raw.district || district, report }, sha256),
    text: { text, duties: duties.flatMap(({ start, end }) => [start, end]) },
  };
}

/** The postings of a task, or why there are none. */
async function toPostings(task: Task): Promise<RawPosting[] | string> {
  if (task.is === 'posting') return [task.posting];
  if (task.is === 'error') return task.error;
  if (task.is === 'line') {
    const raw = fromLine(task.file, task.row, task.line);
    return 'error' in raw ? `${task.file}:${task.row}: ${raw.error}` : [raw];
  }
  const { file, path, kind } = task;
  try {
    if (file.size > largestFile) throw new DocumentProblem('too-big');
    const found = await readDocument(new Uint8Array(await file.arrayBuffer()), kind);
    const raws = fromDocument(path, kind, found, new Date(file.lastModified).toISOString());
    return Array.isArray(raws) ? raws : `${path}: ${raws.error}`;
  } catch (reason) {
    if (!(reason instanceof DocumentProblem)) console.warn(reason);
    return `${path}: ${reason instanceof DocumentProblem ? inWords(reason) : 'could not be opened'}`;
  }
}
