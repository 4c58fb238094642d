// What the extension costs a page, in real Chromium with the built package: `node bench/extension.mjs`. Build first.
// Each figure is a median; the machine's load shows in them, so the same is measured for a script that wraps words in elements.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { startBench } from '../test/browser/extension-chromium.ts';

const build = join(fileURLToPath(new URL('..', import.meta.url)), '.output/chrome-mv3');
const times = Number(process.argv[2] ?? 7);
const frame = 'https://cedarbend.tedk12.com/hire/ViewJob_Description.aspx?JobID=1';
const list = 'https://cedarbend.tedk12.com/hire/index.aspx';

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const round = (value) => Math.round(value * 10) / 10;
const zipped = (file) => round(gzipSync(readFileSync(join(build, file)), { level: 9 }).length / 1024);

const bench = await startBench({ allowed: true });

/** Milliseconds that a page's main thread spends in a script of ours, from a trace. */
async function timeInReader(visit) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  bench.cdp.on('Tracing.dataCollected', collect);
  await bench.cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8.execute'] },
  });
  await visit();
  const done = new Promise((resolve) => bench.cdp.once('Tracing.tracingComplete', resolve));
  await bench.cdp.send('Tracing.end');
  await done;
  bench.cdp.off('Tracing.dataCollected', collect);
  // A call may stand inside another: only the outermost of each thread count.
  const ours = events
    .filter(({ ph, dur, args }) => ph === 'X' && dur && args?.data?.url?.endsWith('/reader.js'))
    .sort((a, b) => a.ts - b.ts);
  let sum = 0;
  let end = 0;
  for (const { ts, dur } of ours) {
    if (ts < end) continue;
    sum += dur;
    end = ts + dur;
  }
  return sum / 1000;
}

const settled = (page) => page.evaluate(() => new Promise((done) => setTimeout(done, 400)));

async function beforePosting() {
  const spent = [];
  for (let at = 0; at < times; at += 1) {
    spent.push(
      await timeInReader(async () => {
        const { page } = await bench.open(list);
        await settled(page);
        await page.close();
      }),
    );
  }
  return spent;
}

/** A posting of so many lines comes into the page; how long until marks are painted, and what it cost. */
function bringPosting({ lines, wraps }) {
  const items = Array.from({ length: lines }, (_, at) =>
    at % 40 === 7 ? 'Plan weekly lessons for the reading group.' : `Help students at table ${at} with coats and shoes.`,
  );
  const long = [];
  let shift = 0;
  new PerformanceObserver((seen) => long.push(...seen.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  });
  new PerformanceObserver((seen) => {
    for (const { value } of seen.getEntries()) shift += value;
  }).observe({ type: 'layout-shift' });
  let changes = 0;
  const html = `<h1>Classroom Aide</h1><h2>Duties</h2><ul>${items.map((one) => `<li>${one}</li>`).join('')}</ul>`;
  return new Promise((done) => {
    const begin = performance.now();
    document.body.innerHTML = html;
    const made = new MutationObserver((records) => {
      changes += records.length;
    });
    made.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    if (wraps) {
      // As highlighters of job boards do: every line gets an element, flagged words another.
      const from = performance.now();
      for (const item of document.querySelectorAll('li')) {
        item.innerHTML = item.innerHTML
          .replace(
            /Plan weekly lessons/,
            '<mark class="flag" style="border-bottom:3px solid #a00;padding:2px">$&</mark>',
          )
          .replace(/^(\w+)/, '<span class="tag" style="padding:1px 3px">$1</span>');
        item.getBoundingClientRect();
      }
      const spent = performance.now() - from;
      setTimeout(() => done({ paint: spent, changes, shift, long: Math.max(0, ...long), spent }), 300);
      return;
    }
    const look = () => {
      if (CSS.highlights.size === 0) return requestAnimationFrame(look);
      const paint = performance.now() - begin;
      setTimeout(() => done({ paint, changes, shift, long: Math.max(0, ...long) }), 300);
    };
    look();
  });
}

async function withPosting(lines, wraps) {
  const results = [];
  for (let at = 0; at < times; at += 1) {
    const { page, tabId } = await bench.open(wraps ? list : frame);
    if (!wraps) while (!Object.keys((await bench.painted(tabId)).marks).length);
    if (!wraps) await page.evaluate(() => document.body.replaceChildren());
    await settled(page);
    let result;
    const spent = await timeInReader(async () => {
      result = await page.evaluate(bringPosting, { lines, wraps });
    });
    results.push({ ...result, spent: wraps ? result.spent : spent });
    await page.close();
  }
  const of = (key) => results.map((one) => one[key]);
  return {
    lines,
    paintMs: round(median(of('paint'))),
    mainThreadMs: round(median(of('spent'))),
    longestTaskMs: round(Math.max(...of('long'))),
    layoutShift: Math.max(...of('shift')),
    changesOfThePage: Math.max(...of('changes')),
  };
}

const spent = await beforePosting();
const figures = {
  gzippedKiB: {
    'reader.js': zipped('reader.js'),
    'card.js (with the first card)': zipped('card.js'),
    'seek.js (with a click)': zipped('seek.js'),
  },
  beforeAPosting: { mainThreadMs: round(median(spent)), worstMs: round(Math.max(...spent)) },
  ours: [await withPosting(200, false), await withPosting(1000, false)],
  wrapping: [await withPosting(200, true), await withPosting(1000, true)],
};
await bench.close();
console.log(JSON.stringify(figures, null, 2));
