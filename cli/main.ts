import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { CommanderError } from 'commander';
import { plainSettings } from '../shared/audit/settings.ts';
import { engineVersion } from '../shared/audit/versions.ts';
import { readBaseline } from './baseline.ts';
import { completion } from './completion.ts';
import { type Config, readConfig } from './config.ts';
import { readAll } from './crew.ts';
import { formats } from './formats.ts';
import { type Options, toProgram } from './options.ts';
import { openOutput, Plain, unwritable } from './output.ts';
import { type Progress, toProgress } from './progress.ts';
import type { Run } from './run.ts';
import { type Task, toTasks } from './tasks.ts';
import { explain, listRules } from './text.ts';
import { findFiles } from './walk.ts';

const program = toProgram();

/** What was asked for by a signal: stop after the piece that is being written. */
const stopping = { code: 0, ask: (): void => {} };
for (const [name, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)
  process.on(name, () => {
    if (stopping.code !== 0) process.exit(code);
    stopping.code = code;
    stopping.ask();
  });

async function main(): Promise<number> {
  program.parse();
  const options = program.opts<Options>();
  if (options.completion) return say(completion(program, options.completion));
  if (options.listRules) return say(listRules());
  if (options.explain) {
    const page = explain(options.explain);
    if (page === null) throw new Plain(`no rule "${options.explain}"; --list-rules prints them`);
    return say(page);
  }
  return audit(program.args.length > 0 ? program.args : ['-'], options);
}

async function audit(names: string[], options: Options): Promise<number> {
  const config: Config = options.config ? readConfig(options.config) : {};
  const run = await toRun(options, config);
  const { output: file = null, resume = false } = options;
  if (resume && file === null) throw new Plain('--resume goes on with a file: name it with --output');
  if (options.format === 'xlsx' && file === null && process.stdout.isTTY)
    throw new Plain('--format xlsx writes a file: name it with --output');
  const output = openOutput({
    file,
    format: formats[options.format],
    resume,
    run: fingerprint(names, options, config),
    date: new Date(Number(process.env.SOURCE_DATE_EPOCH ?? Number.NaN) * 1000 || Date.now()).toISOString().slice(0, 10),
  });
  if (output.isFinished) {
    process.stderr.write(`parascope: ${file} is finished; nothing is left to do\n`);
    return 0;
  }
  const progress = toProgress(process.stderr.isTTY ? await sizeOf(names) : null);
  const done = readAll(behind(every(names, options, config, progress), output.done), run, options.jobs);
  for (;;) {
    const next = await unlessStopped(done.next());
    if (next === null || stopping.code !== 0) return stop(output.pause, file);
    if (next.done) break;
    if (next.value.errors.length > 0) progress.clear();
    for (const error of next.value.errors) process.stderr.write(`parascope: ${error}\n`);
    await output.write(next.value);
    progress.tick(next.value.statistics.postings);
  }
  const { failed, found } = await output.finish();
  progress.clear();
  return failed ? 2 : found ? 1 : 0;
}

/** The value, or null when a signal comes first. Not `Promise.race` with one lasting promise: that would keep every value alive. */
function unlessStopped<Value>(value: Promise<Value>): Promise<Value | null> {
  return new Promise((resolve, reject) => {
    stopping.ask = () => resolve(null);
    value.then(resolve, reject);
  });
}

function stop(pause: () => void, file: string | null): number {
  pause();
  const hint = file === null ? '' : '; the same command with --resume goes on';
  process.stderr.write(`parascope: interrupted${hint}\n`);
  return stopping.code;
}

async function toRun(options: Options, config: Config): Promise<Run> {
  const state = options.state ?? config.state;
  if (state && !/^[A-Za-z]{2}$/.test(state))
    throw new Plain(`--state takes a postal code of two letters, got "${state}"`);
  const assumePara = options.assumePara ?? config.assumePara ?? false;
  return {
    format: options.format,
    analyzing: { ...(assumePara ? { assumePara } : {}), ...(state ? { state } : {}) },
    settings: {
      minSeverity: options.minSeverity ?? config.minSeverity ?? plainSettings.minSeverity,
      rules: config.rules ?? {},
      ignores: config.ignores ?? [],
    },
    baseline: options.baseline ? await readBaseline(options.baseline) : null,
    failOn: options.failOn ?? config.failOn ?? null,
  };
}

/** Every piece of work of every file, in order. */
async function* every(names: string[], options: Options, config: Config, progress: Progress): AsyncGenerator<Task> {
  const { textColumn, titleColumn, idColumn, districtColumn, addressColumn } = options;
  const columns = {
    ...config.columns,
    ...(textColumn ? { text: textColumn } : {}),
    ...(titleColumn ? { title: titleColumn } : {}),
    ...(idColumn ? { id: idColumn } : {}),
    ...(districtColumn ? { district: districtColumn } : {}),
    ...(addressColumn ? { address: addressColumn } : {}),
  };
  const isFilter = options.input === 'jsonl' || options.input === 'csv' || options.format === 'jsonl';
  for await (const found of findFiles(names)) {
    if ('error' in found) yield { is: 'error', id: null, error: found.error };
    else {
      let taken = 0;
      const onBytes = (count: number): void => {
        taken += count;
        progress.bytes(count);
      };
      yield* toTasks(found.file, { kind: options.input, columns, isFilter, onBytes });
      progress.bytes(Math.max(0, found.size - taken));
    }
  }
}

/** The tasks behind those that an earlier run has done. */
async function* behind(tasks: AsyncIterable<Task>, done: number): AsyncGenerator<Task> {
  let count = 0;
  for await (const task of tasks) {
    count += 1;
    if (count > done) yield task;
  }
}

async function sizeOf(names: string[]): Promise<number | null> {
  let sum = 0;
  for await (const found of findFiles(names)) {
    if ('error' in found) continue;
    if (found.file === '-') return null;
    sum += found.size;
  }
  return sum;
}

/** What two runs must share so that one goes on where the other was cut off: inputs, options, version. */
function fingerprint(names: string[], { jobs, resume, output, ...rest }: Options, config: Config): string {
  const inputs = names.map((name) => [name, ...stampOf(name)]);
  return createHash('sha256')
    .update(JSON.stringify([engineVersion, inputs, rest, config]))
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

async function say(words: string): Promise<number> {
  if (!process.stdout.write(`${words}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  return 0;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader at the other end of a pipe has gone ("| head"): nothing is left to do.
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`parascope: ${unwritable('standard output', error).message}\n`);
  process.exit(2);
});

try {
  process.exitCode = await main();
  // Workers and an open standard input would keep an interrupted run alive.
  if (stopping.code !== 0) process.exit();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof Plain) {
    process.stderr.write(`parascope: ${error.message}\n`);
    process.exit(2);
  } else throw error;
}
