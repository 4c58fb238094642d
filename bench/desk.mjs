/**
 * The audit desk in a real Chromium, with the postings of the command line's benchmark: how long, how much memory, whether the page
 * answers all the while, and whether what it finds is what the command line finds, posting by posting.
 * node bench/desk.mjs [--count 10000] [--json]
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openDesk } from '../test/browser/site-desk.ts';
import { toRows } from './audit-postings.mjs';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '10000' }, json: { type: 'boolean', default: false } },
});
const count = Number(values.count);
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'parascope-desk-'));
const input = join(folder, 'postings.jsonl');
/** The issue's bounds for 10,000 postings. */
const TARGET = { postings: 10_000, seconds: 90, answer: 100 };
const tell = (words) => process.stderr.write(`${words}\n`);

async function write() {
  const out = createWriteStream(input);
  for (const row of toRows(count)) if (!out.write(`${row}\n`)) await once(out, 'drain');
  out.end();
  await once(out, 'close');
}

/** What an audit says of a posting, in one line that is the same wherever it was read. */
const toLine = ({ id, role, lines, duties, categories, missing, found }) =>
  JSON.stringify([
    id,
    role,
    lines,
    duties,
    Object.entries(categories).sort(),
    [...missing].sort(),
    found.map(({ key, rule, severity, start, end, line, confidence }) => [
      key,
      rule,
      severity,
      start,
      end,
      line,
      confidence,
    ]),
  ]);

/** A line for each posting, as the command line reads them. */
async function byCommandLine() {
  const output = join(folder, 'reports.jsonl');
  const node = join(root, 'node_modules', '.bin', 'node');
  const began = performance.now();
  const child = spawn(node, [join(root, 'cli', 'main.ts'), '--format', 'jsonl', '--output', output, input], {
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  await once(child, 'close');
  const seconds = (performance.now() - began) / 1000;
  const lines = [];
  for await (const line of createInterface({ input: createReadStream(output) })) {
    const { schema, id, posting, lines: read, findings, checks, summary } = JSON.parse(line);
    if (schema !== 'parascope/report@1') continue;
    const isPara = posting.role === 'para' || posting.role === 'unknown';
    const missing = isPara ? checks.filter(({ result }) => result === 'missing').map((check) => check.id) : [];
    const { duties, categories } = summary;
    lines.push(toLine({ id, role: posting.role, lines: read.length, duties, categories, missing, found: findings }));
  }
  return { lines, seconds };
}

/** Measures in the page: the longest time between two beats of a clock, beyond its pace, and the longest task. */
const heartbeat = () => {
  const PACE = 10;
  const state = { late: 0, task: 0, last: performance.now() };
  window.heart = state;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) state.task = Math.max(state.task, duration);
  }).observe({ type: 'longtask' });
  const beat = () => {
    const now = performance.now();
    state.late = Math.max(state.late, now - state.last - PACE);
    state.last = now;
    setTimeout(beat, PACE);
  };
  setTimeout(beat, PACE);
};

/** The longest pauses since the last question, in milliseconds. */
const pauses = (page) =>
  page.evaluate(() => {
    const { late, task } = window.heart;
    Object.assign(window.heart, { late: 0, task: 0 });
    return { late, task };
  });

/** Milliseconds from an act to what it is to bring. */
async function timed(page, act, until) {
  const began = performance.now();
  await act();
  await until();
  return { ms: performance.now() - began, ...(await pauses(page)) };
}

/** The most memory that a process and all its threads have held, in megabytes, where Linux tells it. */
function peak(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return null;
  }
}

async function renderers(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** A line for each posting, as the desk has kept them. */
const keptLines = (page) =>
  page.evaluate(async () => {
    const asked = (request) =>
      new Promise((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    const base = await asked(indexedDB.open('parascope-audits'));
    const batches = await asked(base.transaction('batches').objectStore('batches').getAll());
    return batches.sort((one, other) => one.number - other.number).flatMap(({ kept }) => kept);
  });

async function byDesk() {
  const desk = await openDesk();
  try {
    const page = await desk.newPage({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } });
    await page.addInitScript(heartbeat);
    // An empty page beside it: what its clock misses is the machine's doing, not the desk's.
    const empty = await desk.newPage();
    await empty.goto(`${desk.address}robots.txt`);
    await empty.evaluate(heartbeat);
    await page.goto(`${desk.address}audit/`);
    await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
    const tabs = page.getByRole('tablist');
    await page.locator('#audit-files').setInputFiles(input);
    await page.getByRole('button', { name: 'Read them' }).waitFor();
    await pauses(page);
    const read = await timed(
      page,
      () => page.getByRole('button', { name: 'Read them' }).click(),
      () => tabs.waitFor({ timeout: 900_000 }),
    );
    const megabytes = Math.max(...(await renderers(desk.browser)).map((pid) => peak(pid) ?? 0));
    const first = () => page.locator('.finding-row[data-index="0"]').textContent();
    await page.locator('.audit-excerpt').waitFor();
    await pauses(page);
    const before = await first();
    const changed = async (old) => {
      while ((await first()) === old) await page.waitForTimeout(4);
    };
    const sort = await timed(
      page,
      () => page.getByRole('button', { name: 'Sentence' }).click(),
      () => changed(before),
    );
    const search = await timed(
      page,
      () => page.locator('#audit-search').fill('lessons'),
      () => page.getByText(/^[\d,]+ of [\d,]+ findings/).waitFor(),
    );
    const clear = await timed(
      page,
      () => page.getByRole('button', { name: 'Show all' }).click(),
      () => page.getByText(/^[\d,]+ findings/).waitFor(),
    );
    const scroll = await timed(
      page,
      () =>
        page.evaluate(async () => {
          const frame = document.querySelector('.finding-frame');
          for (let step = 0; step <= 100; step += 1) {
            frame.scrollTop = (frame.scrollHeight / 100) * step;
            await new Promise(requestAnimationFrame);
          }
        }),
      async () => {},
    );
    const repeats = await timed(
      page,
      () => page.getByRole('tab', { name: /Repeats/ }).click(),
      () => page.locator('.audit-repeat').first().waitFor({ timeout: 120_000 }),
    );
    const reload = await timed(
      page,
      () => page.reload(),
      () => tabs.waitFor({ timeout: 60_000 }),
    );
    const noise = await pauses(empty);
    const kept = await keptLines(page);
    const findings = kept.reduce((sum, { found }) => sum + found.length, 0);
    return { read, sort, search, clear, scroll, repeats, reload, noise, megabytes, findings, lines: kept.map(toLine) };
  } finally {
    await desk.close();
  }
}

const digestOf = (lines) => createHash('sha256').update(lines.join('\n')).digest('hex');
const ms = (value) => `${value.toFixed(0)} ms`;

try {
  await write();
  const load = loadavg()[0];
  tell(
    `${count.toLocaleString('en-US')} postings, ${(statSync(input).size / 1e6).toFixed(0)} MB; load before ${load.toFixed(1)}`,
  );
  const desk = await byDesk();
  const command = await byCommandLine();
  const differing = command.lines.filter((line, at) => line !== desk.lines[at]).length;
  const same = differing === 0 && command.lines.length === desk.lines.length;
  const seconds = desk.read.ms / 1000;
  tell(
    `read in ${seconds.toFixed(1)} s (${(count / seconds).toFixed(0)} a second), ${desk.findings} findings; the page's process held ${desk.megabytes.toFixed(0)} MB at most`,
  );
  tell(`the command line took ${command.seconds.toFixed(1)} s`);
  tell('                        done in   longest pause   longest task');
  const acts = ['read', 'sort', 'search', 'clear', 'scroll', 'repeats', 'reload'];
  for (const act of acts)
    tell(
      `${act.padEnd(22)}${ms(desk[act].ms).padStart(11)}${ms(desk[act].late).padStart(15)}${ms(desk[act].task).padStart(15)}`,
    );
  tell(`${'an empty page beside it'.padEnd(33)}${ms(desk.noise.late).padStart(15)}`);
  tell(
    `${desk.lines.length} postings compared with the command line's: ${same ? `all the same (sha256 ${digestOf(desk.lines).slice(0, 16)})` : `${differing} differ, ${command.lines.length} there`}`,
  );
  const longest = Math.max(...acts.map((act) => desk[act].late));
  const targets = [
    ...(count === TARGET.postings
      ? [{ name: 'audit desk: 10,000 postings in at most 90 s', value: seconds, met: seconds <= TARGET.seconds }]
      : []),
    { name: 'audit desk: longest pause at most 100 ms', value: longest, met: longest <= TARGET.answer },
    { name: 'audit desk: postings read otherwise than by the cli', value: differing, met: same },
  ];
  for (const { name, value, met } of targets)
    tell(`${name.padEnd(54)}${value.toFixed(1).padStart(8)}  ${met ? 'met' : 'NOT MET'}`);
  if (values.json) {
    const { lines, ...figures } = desk;
    const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, load };
    console.log(
      JSON.stringify({ count, machine, ...figures, digest: digestOf(lines), command: command.seconds, targets }),
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
