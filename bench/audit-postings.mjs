/** A district's listings for the audit's benchmark and tests: our own sentences, seeded, with doubles and broken rows. */
import { toPosting } from './postings.mjs';

const DISTRICTS = 120;
const FEWEST = 40;
const MOST = 120; // lines of a posting
const DOUBLES = 0.05; // a district posts one text for several schools
const BROKEN = 0.001; // rows that no program could read

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function toChance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Rows of JSONL, `count` of them: postings of 40 to 120 lines, 5 % of them doubles, 1 in 1,000 broken. */
export function* toRows(count, seed = 1) {
  const chance = toChance(seed);
  const kept = [];
  for (let index = 0; index < count; index += 1) {
    if (chance() < BROKEN) {
      yield [`{"id":"b${index}","text":`, `{"id":"b${index}"}`, 'not JSON', `{"id":"b${index}","text":null}`][
        index % 4
      ];
      continue;
    }
    const lines = FEWEST + Math.floor(chance() * (MOST - FEWEST + 1));
    const isDouble = kept.length > 0 && chance() < DOUBLES;
    const { title, text } = isDouble
      ? kept[Math.floor(chance() * kept.length)]
      : toPosting(lines, seed * 1_000_003 + index);
    if (!isDouble && kept.length < 200) kept.push({ title, text });
    const district = `District ${Math.floor(chance() * DISTRICTS) + 1}`;
    yield JSON.stringify({ id: `p${index}`, title, text, district, url: `https://jobs.example.org/${index}` });
  }
}
