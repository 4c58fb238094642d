import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { analyze } from '../../shared/index.ts';
import { parseLabelled } from '../../shared/model/labelled.ts';
import { chromiumFlags, chromiumPath, firefoxPath } from './browsers.ts';

const gold = join(import.meta.dirname, '../gold');
const engine = join(import.meta.dirname, '../../shared/index.ts');

/** A posting to read; without a title the text alone tells whose it is. */
interface Asked {
  id: string;
  title: string;
  text: string;
}

let postings: Asked[];
let folder: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const files = (await readdir(gold)).filter((name) => name.endsWith('.txt')).sort();
  const sources = await Promise.all(files.map((name) => readFile(join(gold, name), 'utf8')));
  postings = sources.flatMap((source, index) =>
    parseLabelled(source, files[index] as string).map(({ id, title, text }) => ({ id, title, text })),
  );
  folder = await mkdtemp(join(tmpdir(), 'parascope-parity-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder, target: 'es2023', lib: { entry: engine, formats: ['es'], fileName: 'engine' } },
  });
  const page =
    '<!doctype html><meta charset="utf-8"><script type="module">import { analyze } from "./engine.js"; globalThis.analyze = analyze;</script>';
  await writeFile(join(folder, 'index.html'), page);
  server = await serve(folder);
});
afterAll(async () => {
  await server?.close();
  if (folder) await rm(folder, { recursive: true });
});

/** Every report as JSON: with and without its title, and read as a para's whatever its title says. Runs in the page too, so it uses nothing from here. */
function readAll(asked: Asked[]): string[] {
  const { analyze: read } = globalThis as unknown as { analyze: typeof analyze };
  return asked.flatMap(({ title, text }) =>
    [{ title }, {}, { title, assumePara: true }].map((options) => JSON.stringify(read(text, options))),
  );
}

async function inChromium(): Promise<string[]> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
  try {
    const page = await browser.newPage();
    await page.goto(server.address);
    return await page.evaluate(readAll, postings);
  } finally {
    await browser.close();
  }
}

async function inFirefox(): Promise<string[]> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefoxPath(), headless: true });
  try {
    const page = await browser.newPage();
    await page.goto(server.address);
    return await page.evaluate(readAll, postings);
  } finally {
    await browser.close();
  }
}

describe('the same reports, byte for byte', () => {
  test.each([
    ['Chromium', inChromium],
    ['Firefox', inFirefox],
  ])('in Node and in %s', async (_, read) => {
    const found = await read();
    Object.assign(globalThis, { analyze });
    const expected = readAll(postings);
    expect(postings.length).toBeGreaterThan(40);
    expect(found.length).toBe(expected.length);
    const differing = expected.flatMap((report, index) =>
      report === found[index] ? [] : [{ id: postings[Math.floor(index / 3)]?.id, node: report, browser: found[index] }],
    );
    expect(differing).toEqual([]);
  });
});
