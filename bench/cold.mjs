/** One subject's first text in a fresh process. Run by scripts/bench.mjs: node cold.mjs FILE LINES SEED; without a file, Node alone. */
import { pathToFileURL } from 'node:url';
import { toPosting } from './postings.mjs';

const [file, lines = '15', seed = '1'] = process.argv.slice(2);
const { text, title } = toPosting(Number(lines), Number(seed));
const began = performance.now();
let loaded = began;
if (file) {
  const read = await (await import(pathToFileURL(file).href)).open();
  loaded = performance.now();
  await read(text, title);
}
const ended = performance.now();
const memory = process.resourceUsage().maxRSS / 1024; // kilobytes on every platform
process.stdout.write(JSON.stringify({ load: loaded - began, first: ended - loaded, memory, node: process.version }));
