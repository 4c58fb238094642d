/**
 * The audit from the command line, at growing numbers of postings: time, memory, and whether the time grows in proportion.
 * node bench/audit.mjs [--sizes 1000,5000,10000,50000] [--jobs 2] [--format jsonl] [--keep FOLDER]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { toRows } from './audit-postings.mjs';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,5000,10000,50000' },
    jobs: { type: 'string', default: '2' },
    format: { type: 'string', default: 'jsonl' },
    keep: { type: 'string' },
  },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'parascope-audit-'));
mkdirSync(folder, { recursive: true });
const TARGET = { postings: 10_000, seconds: 60, megabytes: 400 };

async function write(file, count) {
  const out = createWriteStream(file);
  for (const row of toRows(count)) if (!out.write(`${row}\n`)) await once(out, 'drain');
  out.end();
  await once(out, 'close');
}

/** The most memory that a process has held, in megabytes, as Linux tells it; null elsewhere or when it is gone. */
function peak(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024 || null;
  } catch {
    return null;
  }
}

/** Seconds of processor time that a process has used, as Linux tells it: on a shared machine the fairer figure. */
function processor(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100; // clock ticks, 100 a second
  } catch {
    return 0;
  }
}

async function measure(count) {
  const input = join(folder, `${count}.jsonl`);
  const output = join(folder, `${count}.out`);
  await write(input, count);
  const began = performance.now();
  const child = spawn(
    join(root, 'node_modules', '.bin', 'node'),
    [join(root, 'cli', 'main.ts'), '--format', values.format, '--jobs', values.jobs, '--output', output, input],
    { stdio: ['ignore', 'ignore', 'ignore'] },
  );
  let megabytes = 0;
  let used = 0;
  const watch = setInterval(() => {
    used = Math.max(used, processor(child.pid));
    megabytes = Math.max(megabytes, peak(child.pid) ?? 0);
  }, 100);
  const [code] = await once(child, 'close');
  clearInterval(watch);
  const seconds = (performance.now() - began) / 1000;
  return {
    count,
    seconds,
    used,
    megabytes,
    code,
    input: statSync(input).size / 1e6,
    output: statSync(output).size / 1e6,
  };
}

const results = [];
console.log(
  `${cpus()[0]?.model ?? ''}, ${cpus().length} cores, node ${process.version}, load before ${loadavg()[0].toFixed(1)}`,
);
console.log('postings   seconds  processor s   a second   peak MB   in MB   out MB   exit');
for (const count of values.sizes.split(',').map(Number)) {
  const one = await measure(count);
  results.push(one);
  const cells = [
    count,
    one.seconds.toFixed(1),
    one.used.toFixed(1),
    (count / one.seconds).toFixed(0),
    one.megabytes.toFixed(0),
  ];
  console.log(
    [...cells, one.input.toFixed(0), one.output.toFixed(0), one.code]
      .map((cell, at) => String(cell).padStart([8, 9, 12, 10, 9, 7, 8, 6][at]))
      .join(' '),
  );
}
if (results.length > 1) {
  // Least squares of log processor seconds over log postings: 1 is in proportion.
  const points = results.map(({ count, seconds, used }) => [Math.log(count), Math.log(used || seconds)]);
  const mean = (at) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const slope =
    points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) /
    points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  console.log(
    `\nprocessor time grows with the ${slope.toFixed(2)}th power of the number of postings (1 is in proportion)`,
  );
}
const asked = results.find(({ count }) => count === TARGET.postings);
if (asked)
  console.log(
    `10,000 postings: ${asked.seconds.toFixed(1)} s (at most ${TARGET.seconds}), ${asked.megabytes.toFixed(0)} MB (at most ${TARGET.megabytes})`,
  );
if (!values.keep) rmSync(folder, { recursive: true });
