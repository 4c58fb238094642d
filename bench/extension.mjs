// What the extension costs a page, in real Chromium with the built package: `node bench/extension.mjs`. Build first.
// The same is measured for a page whose words are wrapped in elements, as highlighters of job boards do it, for the ratio.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { startBench } from '../test/browser/extension-chromium.ts';
import { busyBetween, categories, costOf } from './page-cost.mjs';

const build = join(fileURLToPath(new URL('..', import.meta.url)), '.output/chrome-mv3');
const times = Number(process.argv[2] ?? 7);
const frame = 'https://cedarbend.tedk12.com/hire/ViewJob_Description.aspx?JobID=1';
const list = 'https://cedarbend.tedk12.com/hire/index.aspx';
const elsewhere = 'https://www.foxhollow.example/';

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const round = (value) => Math.round(value * 10) / 10;
const zipped = (file) => round(gzipSync(readFileSync(join(build, file)), { level: 9 }).length / 1024);

const bench = await startBench({ allowed: true });

/** What the browser did while `visit` went on. */
async function traced(visit) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  bench.cdp.on('Tracing.dataCollected', collect);
  const traceConfig = { includedCategories: categories };
  await bench.cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  await visit();
  const done = new Promise((resolve) => bench.cdp.once('Tracing.tracingComplete', resolve));
  await bench.cdp.send('Tracing.end');
  await done;
  bench.cdp.off('Tracing.dataCollected', collect);
  return events;
}
const costOfOurs = (events) => costOf(events, { script: '/reader.js', world: 'Parascope' });

const settled = (page) => page.evaluate(() => new Promise((done) => setTimeout(done, 400)));

/** A page of a board that holds no posting, and no script of its own. */
async function beforePosting() {
  const costs = [];
  for (let at = 0; at < times; at += 1) {
    const events = await traced(async () => {
      const page = await bench.context.newPage();
      await page.goto(list);
      // Nothing of the driver's may run in the page meanwhile.
      await new Promise((done) => setTimeout(done, 500));
      await page.close();
    });
    costs.push(costOfOurs(events));
  }
  const of = (key) => costs.map((one) => one[key]);
  return {
    busyMs: round(median(of('busy'))),
    worstBusyMs: round(Math.max(...of('busy'))),
    clockMs: round(median(of('wall'))),
    worstClockMs: round(Math.max(...of('wall'))),
    worstPieceMs: round(Math.max(...of('longest'))),
  };
}

/**
 * A posting of so many lines comes into the page; how long until marks are painted, and what it cost.
 * `by`: who marks it: nobody, we, or a script that wraps the first word of each line and the flagged words in elements,
 * all at once and with their places known beforehand, which is the least that such a script does.
 */
function bringPosting({ lines, by }) {
  const items = Array.from({ length: lines }, (_, at) =>
    at % 40 === 7 ? 'Plan weekly lessons for the reading group.' : `Help students at table ${at} with coats and shoes.`,
  );
  const seen = { long: 0, shift: 0, changes: 0 };
  const watch = (type, add) => {
    new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type });
  };
  watch('longtask', ({ duration }) => {
    seen.long = Math.max(seen.long, duration);
  });
  watch('layout-shift', ({ value }) => {
    seen.shift += value;
  });
  const html = `<h1>Classroom Aide</h1><h2>Duties</h2><ul>${items.map((one) => `<li>${one}</li>`).join('')}</ul>`;
  const wrap = () => {
    for (const item of document.querySelectorAll('li'))
      item.innerHTML = item.innerHTML
        .replace('Plan weekly lessons', '<mark style="border-bottom:3px solid #a00;padding:0 2px">$&</mark>')
        .replace(/^\w+/, '<span style="padding:0 3px">$&</span>');
    seen.paint = performance.now() - begin;
  };
  performance.mark('bench-begin');
  const begin = performance.now();
  document.body.innerHTML = html;
  const all = { subtree: true, childList: true, characterData: true, attributes: true };
  new MutationObserver((records) => {
    seen.changes += records.length;
  }).observe(document, all);
  // All three draw frame after frame for as long, so that the looking costs them the same.
  const look = () => {
    const now = performance.now() - begin;
    if (by === 'us' && CSS.highlights.size) seen.paint ??= now;
    if (now < 400) requestAnimationFrame(look);
  };
  // The page draws itself first; a script that marks comes after.
  if (by === 'wrapping') requestAnimationFrame(() => setTimeout(wrap));
  look();
  return new Promise((done) => {
    setTimeout(() => {
      performance.mark('bench-end');
      done(seen);
    }, 900);
  });
}

async function withPosting(lines, by) {
  const results = [];
  for (let at = 0; at < times; at += 1) {
    const { page, tabId } = await bench.open(by === 'us' ? frame : elsewhere);
    if (by === 'us') while (!Object.keys((await bench.painted(tabId)).marks).length);
    await page.evaluate(() => document.body.replaceChildren());
    await settled(page);
    let result;
    const events = await traced(async () => {
      result = await page.evaluate(bringPosting, { lines, by });
    });
    const { busy, longest } = costOfOurs(events);
    // The page's own list of long tasks leaves out those of extensions.
    const long = Math.max(result.long, longest);
    results.push({ ...result, long, busy: busyBetween(events, 'bench-begin', 'bench-end'), script: busy });
    await page.close();
  }
  const of = (key) => results.map((one) => one[key] ?? 0);
  return {
    paintMs: round(median(of('paint'))),
    worstPaintMs: round(Math.max(...of('paint'))),
    busyMs: round(median(of('busy'))),
    scriptMs: round(median(of('script'))),
    longestTaskMs: round(median(of('long'))),
    worstTaskMs: round(Math.max(...of('long'))),
    layoutShift: round(Math.max(...of('shift'))),
    changesOfThePage: Math.max(...of('changes')),
  };
}

/** A posting of so many lines, unmarked, marked by us, and marked by wrapping; what each adds to the page's own work. */
async function compare(lines) {
  const unmarked = await withPosting(lines, 'nobody');
  const ours = await withPosting(lines, 'us');
  const wrapping = await withPosting(lines, 'wrapping');
  const added = ({ busyMs }) => round(Math.max(0, busyMs - unmarked.busyMs));
  return {
    lines,
    unmarked: { busyMs: unmarked.busyMs },
    ours: { ...ours, addedMs: added(ours) },
    wrapping: { ...wrapping, addedMs: added(wrapping) },
    ratio: round(added(ours) / added(wrapping)),
  };
}

const figures = {
  gzippedKiB: {
    'reader.js': zipped('reader.js'),
    'card.js (with the first card)': zipped('card.js'),
    'seek.js (with a click)': zipped('seek.js'),
  },
  beforeAPosting: await beforePosting(),
  postings: [await compare(200), await compare(1000)],
};
await bench.close();
const [{ ours }] = figures.postings;
const targets = [
  ['the page’s script: at most 12 KiB gzipped', figures.gzippedKiB['reader.js'], 12],
  ['before a posting: worst run, ms of main thread', figures.beforeAPosting.worstBusyMs, 5],
  // By the clock, so the middle of the runs: one run on a busy machine says nothing.
  ['200 lines: painted after, ms', ours.paintMs, 250],
  ['200 lines: longest task, ms', ours.longestTaskMs, 50],
  ['200 lines: layout shift', ours.layoutShift, 0],
  ['200 lines: changes of the page', ours.changesOfThePage, 0],
].map(([name, value, most]) => ({ name, value, met: value <= most }));
console.log(JSON.stringify({ ...figures, targets }, null, 2));
