/** Where our own reading spends its time, stage by stage, on the stages' own functions. Run by scripts/bench.mjs --profile. */
import { toCategory } from '../shared/reading/categories.ts';
import { toChecks } from '../shared/reading/checks.ts';
import { toFindings } from '../shared/reading/findings.ts';
import { toKinds } from '../shared/reading/kinds.ts';
import { toLines } from '../shared/reading/lines.ts';
import { toPosting as toRole } from '../shared/reading/role.ts';
import { toSentences } from '../shared/reading/sentences.ts';
import { toGoodSigns } from '../shared/reading/signs.ts';
import { toPosting } from './postings.mjs';
import { sizes } from './subjects.mjs';

const ROUNDS = 300;
const WARM_UP = 100;

const stages = ['lines', 'kinds', 'role', 'categories', 'sentences', 'findings', 'signs', 'checks'];
const spent = Object.fromEntries(stages.map((stage) => [stage, []]));
let lines = 0;
for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
  const { text, title } = toPosting(sizes.medium, round);
  const marks = [performance.now()];
  const mark = (value) => {
    marks.push(performance.now());
    return value;
  };
  const cut = mark(toLines(text));
  const read = mark(toKinds(text, cut));
  mark(toRole(text, read, title));
  mark(read.map((line) => (line.kind === 'duty' ? toCategory(line, read) : null)));
  const sentences = mark(toSentences(text, read));
  mark(toFindings(text, read, sentences, {}));
  mark(toGoodSigns(sentences));
  mark(toChecks(text, read, sentences, title));
  if (round < WARM_UP) continue;
  lines += read.length;
  for (const [index, stage] of stages.entries()) spent[stage].push(marks[index + 1] - marks[index]);
}

const perLine = (list) => (list.sort((one, other) => one - other)[list.length >> 1] / (lines / ROUNDS)) * 1000;
const result = Object.fromEntries(stages.map((stage) => [stage, perLine(spent[stage])]));
const sum = Object.values(result).reduce((total, value) => total + value, 0);
process.stdout.write(JSON.stringify({ microsecondsALine: result, sum }));
