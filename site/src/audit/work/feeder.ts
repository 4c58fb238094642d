import { jsonRows, tableRows } from '../../../../shared/audit/rows.ts';
import { type FileKind, isUnread, kindOf, sniff } from '../../../../shared/documents/kinds.ts';
import { problemWords } from '../../../../shared/documents/problem-words.ts';
import { bytesOf } from './bytes.ts';
import { type Feeding, makeFeeding, toBatches } from './feeding.ts';
import type { Batch, Input, Task, ToFeeder } from './messages.ts';
import { weightOf } from './weight.ts';

/** Streams files and hands their rows to whichever reader asks. */
let feeding: Feeding | null = null;

self.addEventListener('message', ({ data }: MessageEvent<ToFeeder>) => {
  if (data.is === 'inputs') feeding = makeFeeding(batchesOf(data.inputs));
  else if (data.is === 'lost') feeding?.lost(data.reader, data.why);
  else if (data.is === 'stop') feeding?.stop();
  else {
    const { reader, port } = data;
    port.onmessage = async () => port.postMessage((await feeding?.next(reader)) ?? null);
  }
});

async function* batchesOf(inputs: readonly Input[]): AsyncGenerator<Batch> {
  let from = 0;
  for (const input of inputs) {
    let bytes = 0;
    const passed = () => {
      const since = bytes;
      bytes = 0;
      return since;
    };
    const tasks = tasksOf(input, (count) => {
      bytes += count;
    });
    const { district } = input;
    for await (const batch of toBatches(tasks, { district, total: weightOf(input), from, passed })) {
      from = batch.number + 1;
      yield batch;
    }
  }
}

async function* tasksOf({ file, path, columns }: Input, onBytes: (count: number) => void): AsyncGenerator<Task> {
  const noted = (why: string): Task => ({ is: 'error', id: null, error: `${path}: ${why}` });
  try {
    if (file.size === 0) return yield noted('is empty');
    const kind: FileKind = kindOf(path) ?? sniff(new Uint8Array(await file.slice(0, 4000).arrayBuffer()));
    const isOpen = kind === 'html' || kind === 'pdf' || kind === 'docx';
    if (isUnread(path) && !isOpen) return yield noted(problemWords.unknown);
    if (kind === 'csv') yield* tableRows(path, bytesOf(file), columns, onBytes);
    else if (kind === 'jsonl') yield* jsonRows(path, bytesOf(file), onBytes);
    else yield { is: 'document', file, path, kind };
  } catch (reason) {
    // A file that was moved, changed or locked since it was chosen.
    console.warn(reason);
    yield noted('could not be opened; it may have been moved or changed since it was chosen');
  }
}
