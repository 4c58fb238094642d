import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { subjects } from './subjects.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const out = join(here, '..', '.bench');

/** Bundles every subject that is measured as one file. Gives the file to load for each id. */
export function bundleSubjects() {
  const { buildSync } = esbuild();
  mkdirSync(out, { recursive: true });
  return Object.fromEntries(
    subjects.map(({ id, entry, bundled }) => {
      const from = join(here, entry);
      if (!bundled) return [id, from];
      const outfile = join(out, entry.replaceAll('/', '-').replace('.mjs', '.cjs'));
      buildSync({
        entryPoints: [from],
        outfile,
        bundle: true,
        format: 'cjs',
        platform: 'node',
        minify: true,
        logLevel: 'error',
      });
      return [id, outfile];
    }),
  );
}

/** Bytes of our own bundles as a page loads them, plain and gzipped. */
export function measureBundles() {
  const entry = join(here, '..', 'shared', 'index.ts');
  return {
    'engine and weights, without compromise': measure(entry, ['compromise/*']),
    'engine and weights, with compromise': measure(entry, []),
  };
}

function measure(entry, external) {
  const { outputFiles } = esbuild().buildSync({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    minify: true,
    write: false,
    external,
    logLevel: 'error',
  });
  const { contents } = outputFiles[0];
  return { bytes: contents.length, gzip: gzipSync(contents, { level: 9 }).length };
}

function esbuild() {
  return createRequire(new URL('peers/package.json', import.meta.url))('esbuild');
}
