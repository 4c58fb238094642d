// Measures our reading beside its peers, in one run. Plain JavaScript on Node 20: it runs before anything is installed.
// npm run bench -- [--json FILE] [--engine | --profile | --site | --extension | --desk | --audit [--long]]
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { buildExtension, buildSite } from './build.mjs';
import { CommandFailed, ensureFresh, ensureInstalled, root, run } from './setup.mjs';

const args = process.argv.slice(2);
const jsonAt = args.indexOf('--json');
const jsonFile = jsonAt < 0 ? null : (args[jsonAt + 1] ?? null);
const COLD_RUNS = { small: 5, medium: 5, large: 3, huge: 1 };

/** The answer of a script of bench/, run by the repository's own Node. */
function ask(script, given = [], flags = []) {
  return new Promise((resolve, reject) => {
    const node = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
    const child = spawn(node, [...flags, join(root, 'bench', script), ...given], {
      cwd: root,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(Buffer.concat(output).toString()));
      else reject(new CommandFailed(`bench/${script} ended with ${code}`));
    });
  });
}

const median = (list) => [...list].sort((one, other) => one - other)[list.length >> 1];
const show = (value, digits = 1) => value.toFixed(value >= 100 ? 0 : value < 10 ? Math.max(digits, 2) : digits);
const row = (first, cells) => first.padEnd(24) + cells.map((cell) => String(cell).padStart(14)).join('');

async function profile() {
  const { microsecondsALine, sum } = await ask('profile.mjs');
  console.log('\nMicroseconds a line by stage (medium posting, warm)');
  for (const [stage, spent] of Object.entries(microsecondsALine))
    console.log(row(`  ${stage}`, [show(spent), `${((spent / sum) * 100).toFixed(0)} %`]));
  console.log(row('  together', [show(sum)]));
  return { profile: { microsecondsALine, sum } };
}

async function compare() {
  const about = {
    sources: ['bench/peers/package.json', 'bench/peers/package-lock.json'],
    made: ['bench/peers/node_modules/.package-lock.json'],
  };
  const install = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', join(root, 'bench', 'peers')];
  await ensureFresh('peers', about, () => run('Installing the peers, for the benchmark alone', 'npm', install));
  const { bundleSubjects, measureBundles } = await import('../bench/bundles.mjs');
  const { sizes, subjects } = await import('../bench/subjects.mjs');
  const files = bundleSubjects();
  const bundles = measureBundles();

  process.stdout.write('Warm, all in turns ');
  const { times, skipped, flat } = await ask('warm.mjs', [JSON.stringify({ files })], ['--expose-gc']);
  process.stdout.write('\nCold, each in fresh processes ');
  const cold = await measureCold(files, sizes, skipped);
  console.log('\n');

  const result = {
    date: new Date().toISOString().slice(0, 10),
    machine: { node: cold.node, cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length },
    versions: Object.fromEntries(subjects.map(({ id, version }) => [id, version()])),
    sizes,
    warm: {},
    cold: cold.bySize,
    bareMemory: cold.bare,
    flat: toFlat(flat, sizes),
    bundles,
  };
  for (const size of Object.keys(sizes)) {
    result.warm[size] = {};
    for (const { id } of subjects) {
      const list = times[size][id];
      result.warm[size][id] =
        list.length === 0
          ? { skipped: skipped[size][id] }
          : { ms: median(list), least: Math.min(...list), ours: ratio(times[size].parascope, list) };
    }
  }
  result.targets = toTargets(result);
  print(result, subjects);
  return result;
}

/** How many times as long as the peer we take: the middle of the rounds' own ratios, so that drift cancels out. */
function ratio(ours, peer) {
  return median(ours.map((spent, round) => spent / peer[round]));
}

async function measureCold(files, sizes, skipped) {
  const bySize = {};
  const bare = await ask('cold.mjs');
  for (const [size, lines] of Object.entries(sizes)) {
    const runs = Object.fromEntries(Object.keys(files).map((id) => [id, []]));
    for (let round = 0; round < COLD_RUNS[size]; round += 1) {
      for (const [id, file] of Object.entries(files)) {
        if (!skipped[size][id]) runs[id].push(await ask('cold.mjs', [file, String(lines), String(round + 1)]));
      }
      process.stdout.write('.');
    }
    bySize[size] = Object.fromEntries(
      Object.entries(runs).map(([id, list]) => [
        id,
        list.length === 0
          ? { skipped: skipped[size][id] }
          : Object.fromEntries(['load', 'first', 'memory'].map((what) => [what, median(list.map((one) => one[what]))])),
      ]),
    );
  }
  return { bySize, bare: bare.memory, node: bare.node };
}

/** Microseconds a line by size, and each size's share of the medium one. */
function toFlat(rounds, sizes) {
  return Object.fromEntries(
    ['medium', 'large', 'huge'].map((size) => [
      size,
      {
        microsecondsALine: (median(rounds.map((spent) => spent[size])) / sizes.huge) * 1000,
        ofMedium: median(rounds.map((spent) => spent[size] / spent.medium)),
      },
    ]),
  );
}

function toTargets({ warm, flat, bundles }) {
  const { medium } = warm;
  const gzip = bundles['engine and weights, without compromise'].gzip;
  return [
    ['medium, warm: at most 1.0 times wink-nlp', medium['wink-nlp'].ours, (value) => value <= 1],
    ['medium, warm: at most 1/15 of alex', medium.alex.ours, (value) => value <= 1 / 15],
    ['medium, warm: at most 1/15 of Harper', medium['harper.js'].ours, (value) => value <= 1 / 15],
    ['a line of 20,000: within 20 % of a line of 100', flat.huge.ofMedium, (value) => value >= 0.8 && value <= 1.2],
    ['without compromise: at most 120 KB gzipped', gzip / 1000, (value) => value <= 120],
  ].map(([name, value, holds]) => ({ name, value, met: holds(value) }));
}

function print({ warm, cold, bareMemory, flat, bundles, sizes, versions, targets, machine }, subjects) {
  console.log(`Node ${machine.node.slice(1)}, ${machine.cores} cores, ${machine.cpu}`);
  for (const [size, lines] of Object.entries(sizes)) {
    console.log(
      `\n${size}: ${lines.toLocaleString('en-US')} lines (ms, middle of the runs; memory in MB, Node alone ${show(bareMemory, 0)})`,
    );
    console.log(row('', ['warm', 'ours/peer', 'cold', '  of it loading', 'memory']));
    for (const { id } of subjects) {
      const hot = warm[size][id];
      const first = cold[size][id];
      const name = `  ${id} ${versions[id]}`;
      if (hot.skipped) console.log(`${name.padEnd(24)}  skipped: ${hot.skipped}`);
      else
        console.log(
          row(name, [
            show(hot.ms),
            id === 'parascope' ? '' : show(hot.ours, 3),
            show(first.load + first.first, 0),
            show(first.load, 0),
            show(first.memory, 0),
          ]),
        );
    }
  }
  console.log('\nOurs, a line at a time: as many lines in texts of each size');
  console.log(row('', ['microseconds', 'of medium']));
  for (const [size, { microsecondsALine, ofMedium }] of Object.entries(flat))
    console.log(row(`  ${size}`, [show(microsecondsALine), `${(ofMedium * 100).toFixed(0)} %`]));
  console.log('\nBundles for the browser (KB)');
  for (const [name, { bytes, gzip }] of Object.entries(bundles))
    console.log(`  ${name.padEnd(42)}${show(bytes / 1000).padStart(8)}${show(gzip / 1000).padStart(8)} gzipped`);
  printTargets(targets);
}

function printTargets(targets) {
  console.log('\nTargets');
  for (const { name, value, met } of targets)
    console.log(`  ${name.padEnd(50)}${show(value, 3).padStart(8)}  ${met ? 'met' : 'NOT MET'}`);
}

/** The site in a real browser: loading, and writing at the draft desk. */
async function site() {
  const { measureSite, printSite } = await import('../bench/site.mjs');
  const result = await measureSite(ask);
  printSite(result, row);
  printTargets(result.targets);
  return { site: result };
}

/** The extension in a real browser: its size, its time in a page, and the same for a page whose words are wrapped. */
async function extension() {
  await buildExtension();
  const { printExtension } = await import('../bench/extension-table.mjs');
  const result = await ask('extension.mjs');
  printExtension(result, row);
  printTargets(result.targets);
  return { extension: result };
}

/** Many postings by the command line: time, memory, and how they grow. `--long`: as many as six states have listed. */
async function audit() {
  console.log('\nMany postings by the command line, two workers');
  const sizes = args.includes('--long') ? '1000,5000,10000,50000,100000' : '1000,5000,10000';
  const measured = await ask('audit.mjs', ['--sizes', sizes, '--json']);
  printTargets(measured.targets);
  return { audit: measured };
}

/** As many by the site's audit desk, in a real browser: time, memory, whether the page answers, and the same findings. */
async function desk() {
  console.log('\n10,000 postings by the audit desk of the site');
  await buildSite();
  const measured = await ask('desk.mjs', ['--json']);
  printTargets(measured.targets);
  return { desk: measured };
}

async function measure() {
  if (args.includes('--engine')) return compare();
  if (args.includes('--desk')) return desk();
  if (args.includes('--profile')) return profile();
  if (args.includes('--site')) return site();
  if (args.includes('--extension')) return extension();
  if (args.includes('--audit')) return audit();
  return { ...(await compare()), ...(await audit()), ...(await desk()), ...(await site()), ...(await extension()) };
}

try {
  await ensureInstalled();
  const result = await measure();
  if (jsonFile) await writeFile(jsonFile, `${JSON.stringify(result, null, 2)}\n`);
} catch (error) {
  console.error(error instanceof CommandFailed ? error.message : error);
  process.exitCode = 1;
}
