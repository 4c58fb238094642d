import { readFileSync } from 'node:fs';

const peer = (name) =>
  JSON.parse(readFileSync(new URL(`peers/node_modules/${name}/package.json`, import.meta.url), 'utf8'));
const own = (file) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));

/**
 * What is measured, ourselves first. `entry` exports `open()`, which gives a function that reads a whole text. `bundled`: measured as one
 * file, as a page would load it, so that the number of a package's files decides nothing. write-good sets a variable that it never declares,
 * which bundles forbid; Harper loads its WebAssembly from its own folder.
 */
export const subjects = [
  { id: 'parascope', entry: 'parascope.mjs', bundled: true, version: () => own('package.json').version },
  { id: 'wink-nlp', entry: 'peers/wink-nlp.mjs', bundled: true, version: () => peer('wink-nlp').version },
  {
    id: 'wink-nlp, read out',
    entry: 'peers/wink-nlp-read.mjs',
    bundled: true,
    version: () => peer('wink-nlp').version,
  },
  { id: 'write-good', entry: 'peers/write-good.mjs', bundled: false, version: () => peer('write-good').version },
  {
    id: 'compromise/two',
    entry: 'peers/compromise.mjs',
    bundled: true,
    version: () => own('node_modules/compromise/package.json').version,
  },
  { id: 'alex', entry: 'peers/alex.mjs', bundled: true, version: () => peer('alex').version },
  { id: 'harper.js', entry: 'peers/harper.mjs', bundled: false, version: () => peer('harper.js').version },
];

/** Sizes of posting, in lines. */
export const sizes = { small: 15, medium: 100, large: 400, huge: 20_000 };
