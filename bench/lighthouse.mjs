// Lighthouse on the built site, as a phone sees it: `node bench/lighthouse.mjs [FOLDER OF A BUILT SITE]`; prints JSON.
// Its package stands in bench/lighthouse, for this alone. A page below the aim in speed is measured twice more and the middle
// counts: on a shared machine one run may be slow by chance. Also weighs the scripts of the analyzer's first load.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../scripts/serve.mjs';
import { chromiumFlags, chromiumPath } from '../test/browser/browsers.ts';
import { launch } from './lighthouse/node_modules/chrome-launcher/dist/index.js';
import lighthouse from './lighthouse/node_modules/lighthouse/core/index.js';

const pages = { analyzer: '', 'draft desk': 'draft/', 'a rule': 'rules/lesson-planning/', handouts: 'handouts/' };
const FAST_ENOUGH = 98;

const site = process.argv[2] ?? join(fileURLToPath(new URL('..', import.meta.url)), 'site/dist');
const { address, close } = await serve(site, { base: process.env.SITE_BASE ?? '/' });

/** One visit by a browser of its own: scores from 0 to 100, what was short, and the scripts that came (bytes as sent). */
async function visit(url) {
  const chrome = await launch({ chromePath: chromiumPath(), chromeFlags: chromiumFlags, logLevel: 'silent' });
  try {
    const { lhr } = await lighthouse(url, { port: chrome.port, output: 'json', logLevel: 'error' });
    const scores = Object.fromEntries(
      Object.values(lhr.categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
    );
    const short = Object.values(lhr.categories).flatMap(({ id, auditRefs }) =>
      auditRefs
        .filter(({ id: audit, weight }) => weight > 0 && (lhr.audits[audit].score ?? 1) < 0.9)
        .map(({ id: audit }) => `${id}: ${lhr.audits[audit].title} ${lhr.audits[audit].displayValue ?? ''}`.trim()),
    );
    const requests = lhr.audits['network-requests']?.details?.items ?? [];
    const script = requests
      .filter(({ resourceType }) => resourceType === 'Script')
      .reduce((sum, { transferSize }) => sum + transferSize, 0);
    return { scores, short, script };
  } finally {
    chrome.kill();
  }
}

try {
  const result = {};
  for (const [name, path] of Object.entries(pages)) {
    const visits = [await visit(address + path)];
    while (visits[0].scores.performance < FAST_ENOUGH && visits.length < 3) visits.push(await visit(address + path));
    visits.sort((a, b) => a.scores.performance - b.scores.performance);
    const { scores, short, script } = visits[Math.floor(visits.length / 2)];
    result[name] = { ...scores, scriptKB: Math.round(script / 100) / 10, ...(short.length ? { short } : {}) };
  }
  console.log(JSON.stringify(result));
} finally {
  await close();
}
