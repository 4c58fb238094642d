import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { extname } from 'node:path';
import { engineVersion } from '../shared/audit/versions.ts';
import { type Config, readConfig } from './config.ts';
import { readAll } from './crew.ts';
import { formats } from './formats.ts';
import { toTidy } from './memory.ts';
import type { Options } from './options.ts';
import { openOutput } from './output.ts';
import { Plain } from './plain.ts';
import { summary, toProgress } from './progress.ts';
import { type FormatName, toRun } from './run.ts';
import { behind, every, sizeOf } from './work.ts';

/** A wish, from outside, that the run should end after the piece that is being written. */
export interface Stopping {
  /** The exit status to end with; 0 while nobody wishes it. */
  code: number;
  /** Called when the wish comes. */
  ask: () => void;
}

/** Reads all that the names name and writes it as asked for; gives the exit status. Throws `Plain`. */
export async function audit(names: string[], options: Options, stopping: Stopping): Promise<number> {
  const { output: file = null, resume = false } = options;
  const format = options.format ?? formatBy(file);
  const config: Config = options.config ? readConfig(options.config) : {};
  const run = await toRun(names, format, options, config);
  if (resume && file === null) throw new Plain('--resume goes on with a file: name it with --output');
  if (format === 'xlsx' && file === null && process.stdout.isTTY)
    throw new Plain('--format xlsx writes a file: name it with --output');
  if (names.includes('-') && process.stdin.isTTY)
    process.stderr.write('parascope: reading what you type or paste; Ctrl-D ends it (--help tells of files)\n');
  const output = await openOutput({
    file,
    format: formats[format],
    resume,
    run: fingerprint(names, format, options, config),
    date: new Date(Number(process.env.SOURCE_DATE_EPOCH ?? Number.NaN) * 1000 || Date.now()).toISOString().slice(0, 10),
  });
  if (output === null) {
    process.stderr.write(`parascope: ${file} is finished; nothing is left to do\n`);
    return 0;
  }
  const progress = toProgress(process.stderr.isTTY ? await sizeOf(names) : null);
  const done = readAll(behind(every(names, options, format, config, progress), output.done), run, options.jobs);
  const tidy = toTidy();
  for (;;) {
    const next = await unlessStopped(done.next(), stopping);
    if (next === null || stopping.code !== 0) {
      output.pause();
      progress.clear();
      const hint = file === null ? '' : '; the same command with --resume goes on';
      process.stderr.write(`parascope: interrupted${hint}\n`);
      return stopping.code;
    }
    if (next.done) break;
    if (next.value.errors.length > 0) progress.clear();
    for (const error of next.value.errors) process.stderr.write(`parascope: ${error}\n`);
    await output.write(next.value);
    progress.tick(next.value.statistics.postings);
    tidy();
  }
  const { facts, found } = await output.finish();
  progress.clear();
  if (process.stderr.isTTY && facts.statistics.postings + facts.failed > 1)
    process.stderr.write(`parascope: ${summary(facts, file)}\n`);
  return facts.failed > 0 ? 2 : found ? 1 : 0;
}

/** The format that an output's name asks for by its ending; text otherwise. */
function formatBy(file: string | null): FormatName {
  const named: Record<string, FormatName> = {
    '.json': 'json',
    '.jsonl': 'jsonl',
    '.ndjson': 'jsonl',
    '.csv': 'csv',
    '.md': 'markdown',
    '.html': 'html',
    '.htm': 'html',
    '.sarif': 'sarif',
    '.xlsx': 'xlsx',
  };
  return named[extname(file ?? '').toLowerCase()] ?? 'text';
}

/** The value, or null when a signal comes first. Not `Promise.race` with one lasting promise: that would keep every value alive. */
function unlessStopped<Value>(value: Promise<Value>, stopping: Stopping): Promise<Value | null> {
  return new Promise((resolve, reject) => {
    stopping.ask = () => resolve(null);
    value.then(resolve, reject);
  });
}

/** What two runs must share so that one goes on where the other was cut off: inputs, options, version. */
function fingerprint(names: string[], format: FormatName, options: Options, config: Config): string {
  const { jobs, resume, output, ...rest } = options;
  const inputs = names.map((name) => [name, ...stampOf(name)]);
  return createHash('sha256')
    .update(JSON.stringify([engineVersion, inputs, format, rest, config]))
    .digest('hex');
}

/** Size and time of a named file; nothing for what is none, or cannot be looked at: it is told of where it is read. */
function stampOf(name: string): number[] {
  try {
    const about = statSync(name);
    return about.isFile() ? [about.size, about.mtimeMs] : [];
  } catch {
    return [];
  }
}
