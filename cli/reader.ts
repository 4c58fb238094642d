import { createHash } from 'node:crypto';
import { toEvidence } from '../shared/audit/evidence.ts';
import type { AuditedPosting } from '../shared/audit/postings.ts';
import { fromLine, type RawPosting } from '../shared/audit/raw.ts';
import { makeReading } from '../shared/audit/reading.ts';
import { reaches, settle } from '../shared/audit/settings.ts';
import { noStatistics, type Statistics, statisticsOf, together } from '../shared/audit/statistics.ts';
import type { Report } from '../shared/index.ts';
import { readFrom } from './documents.ts';
import { formats } from './formats.ts';
import type { Run } from './run.ts';
import type { Task } from './tasks.ts';

/** What came of some tasks: their piece of the output, and what the whole must know of it. */
export interface Done {
  /** How many tasks. */
  tasks: number;
  /** Their piece of the output, ready to be written. */
  chunk: string;
  errors: string[];
  /** Whether a finding reached the severity that the caller fails on. */
  found: boolean;
  statistics: Statistics;
}

/** Does some tasks, in order. */
export async function read(tasks: readonly Task[], run: Run): Promise<Done> {
  const format = formats[run.format];
  const chunks: string[] = [];
  const errors: string[] = [];
  let found = false;
  let statistics = noStatistics();
  const fail = (id: string | null, error: string): void => {
    errors.push(error);
    chunks.push(format.error?.(id, error) ?? '');
  };
  for (const task of tasks) {
    const raws = await toPostings(task);
    if ('error' in raws) {
      fail(raws.id, raws.error);
      continue;
    }
    for (const raw of raws.postings) {
      const whole: AuditedPosting = { ...raw, report: reportOf(raw, run) };
      const posting = settle(whole, run.settings, run.baseline);
      const sha256 = format.needsEvidence ? createHash('sha256').update(raw.text).digest('hex') : '';
      const evidence = format.needsEvidence ? toEvidence(posting, sha256) : [];
      chunks.push(format.posting({ posting, raw, evidence }));
      if (run.failOn && reaches(posting.report, run.failOn)) found = true;
      statistics = together(statistics, statisticsOf(posting));
    }
  }
  return { tasks: tasks.length, chunk: chunks.join(''), errors, found, statistics };
}

const readings = new WeakMap<Run, ReturnType<typeof makeReading>>();

function reportOf({ title, text }: RawPosting, run: Run): Report {
  const reading = readings.get(run) ?? makeReading(run.analyzing);
  readings.set(run, reading);
  return reading(title, text);
}

type Postings = { postings: RawPosting[] } | { id: string | null; error: string };

async function toPostings(task: Task): Promise<Postings> {
  switch (task.is) {
    case 'posting':
      return { postings: [task.posting] };
    case 'error':
      return task;
    case 'line': {
      const raw = fromLine(task.file, task.row, task.line);
      return 'error' in raw ? { id: raw.id, error: `${task.file}:${task.row}: ${raw.error}` } : { postings: [raw] };
    }
    default: {
      const read = await readFrom(task.file, task.as, task.is === 'bytes' ? task.bytes : null);
      return typeof read === 'string'
        ? { id: task.file === '-' ? 'stdin' : task.file, error: `${task.file}: ${read}` }
        : { postings: read };
    }
  }
}
