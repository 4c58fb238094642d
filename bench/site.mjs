import { join } from 'node:path';
import { buildSite } from '../scripts/build.mjs';
import { ensureFresh, root, run } from '../scripts/setup.mjs';

/** What the site is held to: underline after a keystroke (ms), lines read for it, Lighthouse, first load of the analyzer (KB). */
const aims = { keystroke: 50, lines: 1, performance: 98, others: 100, script: 40 };

/** Builds the site and measures it in real Chromium; `ask` runs a script of bench/ and gives its answer. */
export async function measureSite(ask) {
  const folder = join(root, 'bench', 'lighthouse');
  const about = {
    sources: ['bench/lighthouse/package.json', 'bench/lighthouse/package-lock.json'],
    made: ['bench/lighthouse/node_modules/.package-lock.json'],
  };
  const install = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder];
  await ensureFresh('lighthouse', about, () => run('Installing Lighthouse, for the benchmark alone', 'npm', install));
  await buildSite();
  console.log('Lighthouse on four pages, then forty lines typed at the draft desk (two minutes)');
  const lighthouse = await ask('lighthouse.mjs');
  const draft = await ask('draft.mjs');
  return { lighthouse, draft, targets: toTargets({ lighthouse, draft }) };
}

function toTargets({ lighthouse, draft }) {
  const pages = Object.entries(lighthouse);
  const least = (of) => Math.min(...pages.map(([, scores]) => of(scores)));
  const { performance, others, keystroke, lines, script } = aims;
  const other = (scores) =>
    Math.min(scores.accessibility, scores['best-practices'], scores.seo, scores['agentic-browsing']);
  const fast = least((scores) => scores.performance);
  const good = least(other);
  const shown = draft.underline.onTheScreen.p95;
  const { scriptKB } = lighthouse.analyzer;
  return [
    { name: `Lighthouse, performance: at least ${performance}`, value: fast, met: fast >= performance },
    { name: `Lighthouse, all else: ${others}`, value: good, met: good >= others },
    { name: `underline on the screen, p95: at most ${keystroke} ms`, value: shown, met: shown <= keystroke },
    {
      name: 'lines read for a letter: one',
      value: draft.linesReadForOneLetter,
      met: draft.linesReadForOneLetter === lines,
    },
    { name: `scripts of the first load: at most ${script} KB`, value: scriptKB, met: scriptKB <= script },
  ];
}

/** Shows what was measured, as rows of `row` (a name and cells). */
export function printSite({ lighthouse, draft }, row) {
  console.log('\nThe site, by Lighthouse on a simulated phone');
  const columns = ['performance', 'accessibility', 'best-practices', 'seo', 'agentic-browsing', 'scriptKB'];
  console.log(
    row(
      '',
      columns.map((name) => name.slice(0, 13)),
    ),
  );
  for (const [name, scores] of Object.entries(lighthouse)) {
    console.log(
      row(
        `  ${name}`,
        columns.map((column) => scores[column]),
      ),
    );
    for (const words of scores.short ?? []) console.log(`    ${words}`);
  }
  console.log(
    `\nThe draft desk with ${draft.lines} lines: milliseconds after a keystroke, ${draft.keystrokes} of each`,
  );
  console.log(row('', ['median', 'p95', 'worst']));
  for (const [name, { median, p95, worst }] of [
    ['underline, in the page', draft.underline.inThePage],
    ['underline, on the screen', draft.underline.onTheScreen],
    ['gone again, on the screen', draft.gone.onTheScreen],
  ])
    console.log(row(`  ${name}`.padEnd(28), [median, p95, worst]));
}
