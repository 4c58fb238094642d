/**
 * All subjects in one process, in turns, on texts that none has read before, so that whatever slows the machine meets all alike.
 * Run by scripts/bench.mjs: node --expose-gc warm.mjs '{"files": {"id": "file"}}'; prints JSON.
 */
import { pathToFileURL } from 'node:url';
import { toPosting } from './postings.mjs';
import { sizes } from './subjects.mjs';

const { files } = JSON.parse(process.argv[2]);
const rounds = { small: 60, medium: 40, large: 12, huge: 3 };
const warmUp = { small: 30, medium: 30, large: 2, huge: 0 };
const BOUND = 15_000; // ms: a subject that would need longer for one text is skipped there
const FLAT_ROUNDS = 3;

const readers = {};
for (const [id, file] of Object.entries(files)) readers[id] = await (await import(pathToFileURL(file).href)).open();

let seed = 1;

/** Milliseconds for one text; the young garbage of the subject before is cleared first. */
async function time(read, { text, title }) {
  globalThis.gc?.({ type: 'minor' });
  const began = performance.now();
  await read(text, title);
  return performance.now() - began;
}

const times = {};
const skipped = {};
/** The size before: a subject is skipped at one size only, the last. */
let before = null;
for (const [size, count] of Object.entries(sizes)) {
  times[size] = Object.fromEntries(Object.keys(readers).map((id) => [id, []]));
  skipped[size] = {};
  const taking = Object.keys(readers).filter((id) => {
    const expected = before ? (middle(times[before][id]) * count) / sizes[before] : 0;
    if (expected > BOUND) skipped[size][id] = `would take about ${Math.round(expected / 1000)} s for one text`;
    return expected <= BOUND;
  });
  for (let round = -warmUp[size]; round < rounds[size]; round += 1) {
    seed += 1;
    const posting = toPosting(count, seed);
    for (const id of turned(taking, seed)) {
      const spent = await time(readers[id], posting);
      if (round >= 0) times[size][id].push(spent);
    }
  }
  before = size;
  process.stderr.write('.');
}

// Is the time a line the same in a long text? As many lines at each size, one size right after the other.
const flat = [];
for (let round = 0; round < FLAT_ROUNDS; round += 1) {
  const spent = {};
  for (const size of turned(['medium', 'large', 'huge'], round)) {
    spent[size] = 0;
    for (let left = sizes.huge / sizes[size]; left > 0; left -= 1) {
      seed += 1;
      spent[size] += await time(readers.parascope, toPosting(sizes[size], seed));
    }
  }
  flat.push(spent);
  process.stderr.write('.');
}

process.stdout.write(JSON.stringify({ times, skipped, flat }));

function middle(list) {
  return [...list].sort((one, other) => one - other)[list.length >> 1];
}

/** The list from another start each time: nobody always runs after the same one. */
function turned(list, by) {
  const from = by % list.length;
  return [...list.slice(from), ...list.slice(0, from)];
}
