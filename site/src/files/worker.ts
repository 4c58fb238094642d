import { textOfFile } from '../../../shared/documents/index.ts';
import { DocumentProblem, type Problem } from '../../../shared/documents/problem.ts';

/** Why a file gave no text; `offline`: perhaps only because its reader is not on this device yet. */
export type FileProblem = Problem | 'offline';

/** What the worker answers: the file's text, or why there is none. */
export type FileAnswer = { text: string } | { problem: FileProblem };

self.addEventListener('message', async ({ data }: MessageEvent<{ name: string; bytes: ArrayBuffer }>) => {
  let answer: FileAnswer;
  try {
    answer = { text: await textOfFile(data.name, new Uint8Array(data.bytes)) };
  } catch (error) {
    console.warn(error);
    answer = { problem: error instanceof DocumentProblem ? error.problem : 'damaged' };
  }
  self.postMessage(answer);
});
