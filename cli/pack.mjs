// Makes the command line a package of its own, ready for `npm pack` or `npm publish`: node cli/pack.mjs [FOLDER]
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = resolve(process.argv[2] ?? join(root, '.output', 'cli'));
/** The Node that it needs: node:fs has glob() since then, and unpdf and commander ask for 22. */
const OLDEST = { major: 22, minor: 17 };
/** What the command line needs of others, each for its own field; versions are the repository's. */
const needed = ['commander', 'compromise', 'fflate', 'linkedom', 'mammoth', 'parse5', 'unpdf', 'write-excel-file'];

const { version, description, license, dependencies, devDependencies } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    target: 'node22',
    outDir: folder,
    emptyOutDir: false,
    minify: false,
    rolldownOptions: {
      input: { main: join(root, 'cli', 'main.ts'), worker: join(root, 'cli', 'worker.ts') },
      // One folder, so that the worker stands beside whatever starts it.
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
// An older Node would stop at the first import that it does not know, with a message that helps nobody.
const start = join(folder, 'parascope.js');
writeFileSync(
  start,
  `#!/usr/bin/env node
const [major, minor] = process.versions.node.split('.').map(Number);
if (major > ${OLDEST.major} || (major === ${OLDEST.major} && minor >= ${OLDEST.minor})) await import('./main.js');
else {
  process.stderr.write(\`parascope: needs Node ${OLDEST.major}.${OLDEST.minor} or later, and this is \${process.versions.node}; https://nodejs.org has it\\n\`);
  process.exitCode = 2;
}
`,
);
chmodSync(start, 0o755);
writeFileSync(
  join(folder, 'package.json'),
  `${JSON.stringify(
    {
      name: 'parascope',
      version,
      description,
      license,
      type: 'module',
      bin: { parascope: 'parascope.js' },
      files: ['*.js'],
      engines: { node: `>=${OLDEST.major}.${OLDEST.minor}` },
      keywords: ['paraprofessional', 'job postings', 'audit', 'linter'],
      dependencies: Object.fromEntries(needed.map((name) => [name, dependencies[name] ?? devDependencies[name]])),
    },
    null,
    2,
  )}\n`,
);
copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
copyFileSync(join(root, 'cli', 'README.md'), join(folder, 'README.md'));
