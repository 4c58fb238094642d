/**
 * The audit from the command line, at growing numbers of postings: time, memory, and whether the time grows in proportion.
 * node bench/audit.mjs [--sizes 1000,5000,10000] [--jobs 2] [--format jsonl] [--keep FOLDER] [--json]
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
    sizes: { type: 'string', default: '1000,5000,10000' },
    jobs: { type: 'string', default: '2' },
    format: { type: 'string', default: 'jsonl' },
    keep: { type: 'string' },
    json: { type: 'boolean' },
  },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'parascope-audit-'));
mkdirSync(folder, { recursive: true });

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

/** Least squares: what a run costs by itself and what each posting adds, and the power by which the cost grows. */
function fit(results) {
  const points = results.map(({ count, seconds, used }) => [count, used || seconds]);
  const line = regress(points);
  const power = regress(points.map((point) => point.map(Math.log)));
  return { startSeconds: line.base, msAPosting: line.slope * 1000, power: power.slope };
}

function regress(points) {
  const mean = (at) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const slope =
    points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) /
    points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  return { slope, base: y - slope * x };
}

// With --json, what people read goes beside it.
const say = values.json ? console.error : console.log;
const columns = {
  postings: 8,
  seconds: 9,
  'processor s': 13,
  'a second': 10,
  'peak MB': 9,
  'in MB': 7,
  'out MB': 8,
  exit: 6,
};
const row = (cells) => cells.map((cell, at) => String(cell).padStart(Object.values(columns)[at])).join('');
const results = [];
say(
  `${cpus()[0]?.model ?? ''}, ${cpus().length} cores, node ${process.version}, load before ${loadavg()[0].toFixed(1)}`,
);
say(row(Object.keys(columns)));
for (const count of values.sizes.split(',').map(Number)) {
  const one = await measure(count);
  results.push(one);
  const { seconds, used, megabytes, input, output, code } = one;
  say(
    row([
      count,
      seconds.toFixed(1),
      used.toFixed(1),
      (count / seconds).toFixed(0),
      megabytes.toFixed(0),
      input.toFixed(0),
      output.toFixed(0),
      code,
    ]),
  );
}
const growth = results.length > 1 ? fit(results) : null;
if (growth)
  say(
    `\nprocessor time: ${growth.startSeconds.toFixed(1)} s to start and ${growth.msAPosting.toFixed(2)} ms a posting; it grows with the ${growth.power.toFixed(2)}th power of their number (1 is in proportion)`,
  );
const targets = [
  {
    name: 'any number of postings: under 400 MB',
    value: Math.max(...results.map(({ megabytes }) => megabytes)),
    most: 400,
  },
  ...results
    .filter(({ count }) => count === 10_000)
    .map(({ seconds }) => ({ name: '10,000 postings: at most 60 s', value: seconds, most: 60 })),
].map(({ name, value, most }) => ({ name, value, met: value <= most }));
if (values.json) console.log(JSON.stringify({ results, growth, targets }));
else for (const { name, value, met } of targets) say(`${name}: ${value.toFixed(0)}, ${met ? 'met' : 'NOT MET'}`);
if (!values.keep) rmSync(folder, { recursive: true });
