import type { ColumnNames } from '../../../../shared/audit/columns.ts';
import type { KeptPosting } from '../../../../shared/audit/kept.ts';
import type { Row } from '../../../../shared/audit/rows.ts';
import type { DocumentKind } from '../../../../shared/documents/kinds.ts';
import type { KeptText } from '../store.ts';

/** A file to be read, and what a person said of it. */
export interface Input {
  file: File;
  /** Its name, with its folders where they are known. */
  path: string;
  /** The employer of the postings that name none. */
  district: string;
  columns: ColumnNames;
}

/** One piece of work for a reader. */
export type Task = Row | { is: 'document'; file: File; path: string; kind: DocumentKind };

/** What a reader takes at a time: rows of one file, or one document. */
export interface Batch {
  /** Its place among all batches; a fraction where a batch was taken apart. */
  number: number;
  district: string;
  tasks: Task[];
  /** Its share of the work, in the unit of `Feed.weight`. */
  weight: number;
}

/** To the feeder: what to read; a reader's line to it; a reader that was lost with its batch; that no more is wanted. */
export type ToFeeder =
  | { is: 'inputs'; inputs: Input[] }
  | { is: 'reader'; reader: number; port: MessagePort }
  | { is: 'lost'; reader: number; why: string }
  | { is: 'stop' };

/** To a reader: which audit its texts belong to, and its line to the feeder. */
export interface ToReader {
  audit: string;
  port: MessagePort;
}

/** What became of a batch. */
export interface Done {
  is: 'done';
  batch: number;
  kept: KeptPosting[];
  /** The texts, where this browser would not keep them; null where they are kept. */
  texts: KeptText[] | null;
  errors: string[];
  weight: number;
}

/** From a reader to the page. */
export type FromReader = { is: 'ready' } | { is: 'began' } | Done | { is: 'idle' };
