// All checks, in the order in which they find mistakes soonest. Plain JavaScript on Node 20: it runs before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { buildExtension, buildSite, buildSubpathSite } from './build.mjs';
import { CommandFailed, ensureInstalled, root, run } from './setup.mjs';

const out = join(root, 'test', '.out');
const counts = { passed: 0, failed: 0 };

/** The first of these names in PATH, or null. */
function inPath(names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      if (folder && existsSync(join(folder, name))) return join(folder, name);
    }
  }
  return null;
}

/** Finds Chromium and Firefox, or installs them where that takes no question (Debian, as root), or says what to install. */
async function ensureBrowsers() {
  const missing = [];
  if (!process.env.CHROMIUM_PATH && !inPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']))
    missing.push('chromium');
  if (!process.env.FIREFOX_PATH && !inPath(['firefox-esr', 'firefox'])) missing.push('firefox-esr');
  if (missing.length === 0) return;
  const root = process.getuid?.() === 0;
  if (!root || !inPath(['apt-get'])) {
    throw new CommandFailed(
      `The browser tests need ${missing.join(' and ')}: install with "sudo apt-get install ${missing.join(' ')}", or set CHROMIUM_PATH and FIREFOX_PATH.`,
    );
  }
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('Looking up browser packages', 'apt-get', ['update', '-q'], { env });
  await run(
    `Installing ${missing.join(' and ')}`,
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', ...missing, 'fonts-liberation'],
    { env },
  );
}

/** Runs one Vitest project, its report on the screen, and counts from the report. */
async function vitest(project) {
  console.log(`\nTests: ${project}`);
  const file = join(out, `${project}.json`);
  const node = join(root, 'node_modules', '.bin', 'node');
  const runner = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const code = await new Promise((resolve) => {
    const child = spawn(
      node,
      [runner, 'run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile=${file}`],
      { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
    );
    child.on('error', () => resolve(1));
    child.on('close', resolve);
  });
  const report = await readFile(file, 'utf8').then(JSON.parse, () => null);
  if (report) {
    counts.passed += report.numPassedTests;
    counts.failed += report.numFailedTests;
    // A file that could not even be loaded holds no test to count: it is a failure all the same.
    counts.failed += report.testResults.filter(
      (result) => result.status === 'failed' && result.assertionResults.length === 0,
    ).length;
    const skipped = report.numPendingTests + (report.numTodoTests ?? 0);
    if (skipped > 0) {
      console.log(`${skipped} tests were skipped; none may be.`);
      counts.failed += skipped;
    }
  }
  if (code !== 0 && counts.failed === 0) counts.failed += 1;
}

let broken = false;
async function step(work) {
  try {
    await work();
    return true;
  } catch (error) {
    console.error(error instanceof CommandFailed ? error.message : error);
    broken = true;
    counts.failed += 1;
    return false;
  }
}

const ready = await step(async () => {
  await ensureInstalled();
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
});
if (ready) {
  const browsers = await step(ensureBrowsers);
  await step(() => run('Format and lint', 'biome', ['ci', '--error-on-warnings', '.']));
  await step(() => run('Preparing types', 'wxt', ['prepare']));
  await step(() => run('Types', 'tsc', ['--noEmit']));
  await step(() => run('Types of the site', 'astro', ['check', '--root', 'site']));
  await vitest('unit');
  const built = (await step(buildSite)) && (await step(buildSubpathSite)) && (await step(buildExtension));
  if (built && browsers) await vitest('browser');
}
console.log(`\ntests: ${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = broken || counts.failed > 0 || counts.passed === 0 ? 1 : 0;
