import { expose } from 'comlink';
import { type AnalyzeOptions, analyze, type Report } from '../../../shared/index.ts';

/** What the page can ask of the worker. */
export interface Reader {
  read(text: string, options: AnalyzeOptions): Report;
}

const reader: Reader = { read: (text, options) => analyze(text, options) };
expose(reader);
