/**
 * Trains the line tagger on our own labelled postings (`lines/*.txt`) and writes `weights.ts` and the model card `README.md`.
 * Seeded and free of clocks: the same lines give the same bytes. Run: npm run train
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type Context, categoryFeatures, kindFeatures } from '../reading/features.ts';
import { sectionAfter } from '../reading/kinds.ts';
import { toLines } from '../reading/lines.ts';
import { toTagger } from '../reading/tagger.ts';
import { toWords } from '../reading/words.ts';
import type { Kind } from '../types.ts';
import { type LabelledPosting, parseLabelled, rowOf } from './labelled.ts';
import { variants } from './variants.ts';

const kindNames = [
  'duty',
  'heading',
  'summary',
  'reporting',
  'qualification',
  'physical',
  'terms',
  'legal',
  'furniture',
  'other-duties',
];
const categoryNames =
  'small-group one-to-one individual-plans materials technology behavior-plans social-emotional classroom-routines personal-care mobility-equipment health-procedures supervision records teamwork families conduct'.split(
    ' ',
  );

interface Example {
  /** The posting it comes from: a feature counts once in each. */
  posting: number;
  features: number[];
  label: number;
  /** Labels that count as right. */
  right: number[];
  weight: number;
}

interface Examples {
  kinds: Example[];
  categories: Example[];
}

/** Small seeded generator (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The examples of a posting, with the labels of the lines above as context. */
function toExamples(posting: LabelledPosting, place: number, weight: number): Examples {
  const { text, rows } = posting;
  const lines = toLines(text);
  const kinds: Example[] = [];
  const categories: Example[] = [];
  let section: Context['section'] = null;
  let before: Kind | null = null;
  let heading: Context['heading'] = [];
  lines.forEach((line, index) => {
    const row = rowOf(rows, line.start, line.end);
    if (!row) return;
    const words = toWords(text, line.start, line.end);
    const context: Context = { section, before, heading, index, count: lines.length };
    const kind = row.kinds[0] as Kind;
    const label = kindNames.indexOf(kind);
    if (label < 0) throw new Error(`${posting.id}: unknown kind "${kind}"`);
    kinds.push({
      posting: place,
      features: kindFeatures(text, line, words, context, lines[index + 1] ?? null),
      label,
      right: row.kinds.map((name) => kindNames.indexOf(name)),
      weight,
    });
    if (kind === 'duty' && row.category) {
      const category = categoryNames.indexOf(row.category);
      if (category < 0) throw new Error(`${posting.id}: unknown category "${row.category}"`);
      categories.push({
        posting: place,
        features: categoryFeatures(words, context),
        label: category,
        right: [category, row.second ? categoryNames.indexOf(row.second) : -1],
        weight,
      });
    }
    section = sectionAfter(words, kind, section);
    before = kind;
    if (kind === 'heading') heading = words;
  });
  return { kinds, categories };
}

interface Trained {
  ids: number[];
  rows: Float32Array;
  bias: Float32Array;
  width: number;
}

interface Settings {
  /** Features kept: the most telling ones. */
  keep: number;
  epochs: number;
  rate: number;
  decay: number;
  seed: number;
  minCount: number;
}

/** Multinomial logistic regression by AdaGrad. */
function fit(examples: readonly Example[], width: number, settings: Settings): Trained {
  const whole = fitTo(examples, width, settings, countFeatures(examples, settings.minCount));
  return fitTo(examples, width, settings, mostTelling(examples, whole, settings.keep));
}

/** The features with the most weight on the most lines. */
function mostTelling(examples: readonly Example[], { ids, rows, width }: Trained, keep: number): number[] {
  const counts = new Map<number, number>();
  for (const { features } of examples) for (const id of features) counts.set(id, (counts.get(id) ?? 0) + 1);
  const scored = ids.map((id, index) => {
    let sum = 0;
    for (let c = 0; c < width; c += 1) sum += (rows[index * width + c] as number) ** 2;
    return { id, score: sum * Math.sqrt(counts.get(id) ?? 1) };
  });
  return scored
    .sort((a, b) => b.score - a.score || a.id - b.id)
    .slice(0, keep)
    .map(({ id }) => id)
    .sort((a, b) => a - b);
}

/** Features met in at least `least` postings: one met in a single posting only teaches that posting. */
function countFeatures(examples: readonly Example[], least: number): number[] {
  const counts = new Map<number, { last: number; count: number }>();
  for (const { features, posting } of examples) {
    for (const id of features) {
      const seen = counts.get(id);
      if (!seen) counts.set(id, { last: posting, count: 1 });
      else if (seen.last !== posting) {
        seen.last = posting;
        seen.count += 1;
      }
    }
  }
  return [...counts]
    .filter(([, { count }]) => count >= least)
    .map(([id]) => id)
    .sort((a, b) => a - b);
}

function fitTo(examples: readonly Example[], width: number, settings: Settings, ids: number[]): Trained {
  const place = new Map(ids.map((id, index) => [id, index]));
  const dense = examples.map((example) =>
    Int32Array.from(example.features.map((id) => place.get(id) ?? -1).filter((index) => index >= 0)),
  );
  const rows = new Float32Array(ids.length * width);
  const past = new Float32Array(ids.length * width).fill(1e-6);
  const bias = new Float32Array(width);
  const biasPast = new Float32Array(width).fill(1e-6);
  const tally = new Float64Array(width);
  for (const { label, weight } of examples) tally[label] = (tally[label] as number) + weight;
  const mean = tally.reduce((sum, value) => sum + value, 0) / width;
  const next = random(settings.seed);
  const order = examples.map((_, index) => index);
  const scores = new Float64Array(width);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    for (let index = order.length - 1; index > 0; index -= 1) {
      const other = Math.floor(next() * (index + 1));
      [order[index], order[other]] = [order[other] as number, order[index] as number];
    }
    for (const at of order) {
      const example = examples[at] as Example;
      const features = dense[at] as Int32Array;
      scores.set(bias);
      for (const row of features)
        for (let c = 0; c < width; c += 1) scores[c] = (scores[c] as number) + (rows[row * width + c] as number);
      let most = -Infinity;
      for (let c = 0; c < width; c += 1) most = Math.max(most, scores[c] as number);
      let sum = 0;
      for (let c = 0; c < width; c += 1) {
        scores[c] = Math.exp((scores[c] as number) - most);
        sum += scores[c] as number;
      }
      const importance = example.weight * Math.sqrt(mean / Math.max(1, tally[example.label] as number));
      for (let c = 0; c < width; c += 1) {
        const slope = ((scores[c] as number) / sum - (c === example.label ? 1 : 0)) * importance;
        biasPast[c] = (biasPast[c] as number) + slope * slope;
        bias[c] = (bias[c] as number) - (settings.rate * slope) / Math.sqrt(biasPast[c] as number);
        if (Math.abs(slope) < 1e-4) continue;
        for (const row of features) {
          const cell = row * width + c;
          const gradient = slope + settings.decay * (rows[cell] as number);
          past[cell] = (past[cell] as number) + gradient * gradient;
          rows[cell] = (rows[cell] as number) - (settings.rate * gradient) / Math.sqrt(past[cell] as number);
        }
      }
    }
  }
  return { ids, rows, bias, width };
}

interface Packed {
  classes: string[];
  count: number;
  features: string;
  rows: string;
  bias: number[];
  scale: number;
  temperature: number;
}

/** Steps of a weight on either side of zero; one letter each in the file. */
const steps = 15;

/**
 * Weights as letters, class by class: a letter a weight packs better than bytes in base64. Features are the gaps between their sorted
 * numbers, in base 90, two letters a gap, "~" before a four-letter one.
 */
function pack(model: Trained, classes: string[]): Packed {
  const clip = 2.4;
  const scale = clip / steps;
  let features = '';
  let last = 0;
  for (const id of model.ids) {
    const gap = id - last;
    last = id;
    features += gap < 8100 ? digits(gap, 2) : `~${digits(gap, 4)}`;
  }
  let rows = '';
  for (let c = 0; c < model.width; c += 1) {
    for (let index = 0; index < model.ids.length; index += 1) {
      const level = Math.max(-steps, Math.min(steps, Math.round((model.rows[index * model.width + c] as number) / scale)));
      rows += String.fromCharCode(80 + level);
    }
  }
  return { classes, count: model.ids.length, features, rows, bias: Array.from(model.bias, (value) => Number(value.toFixed(3))), scale: Number(scale.toFixed(5)), temperature: 1 };
}

/** A number in base 90, most telling digit first, in letters that JSON need not escape. */
function digits(value: number, length: number): string {
  let out = '';
  let rest = value;
  for (let index = 0; index < length; index += 1) {
    const code = 35 + (rest % 90);
    out = String.fromCharCode(code === 92 ? 125 : code) + out;
    rest = Math.floor(rest / 90);
  }
  return out;
}

function predict(packed: Packed): (features: readonly number[]) => Float32Array {
  const tagger = toTagger(packed);
  return (features) => tagger.score(features);
}

interface Figures {
  accuracy: number;
  macroF1: number;
  calibrationError: number;
  count: number;
}

function measure(packed: Packed, examples: readonly Example[]): Figures {
  const score = predict(packed);
  const width = packed.classes.length;
  const hit = new Float64Array(width);
  const said = new Float64Array(width);
  const real = new Float64Array(width);
  const bins = Array.from({ length: 10 }, () => ({ count: 0, right: 0, sum: 0 }));
  let right = 0;
  for (const example of examples) {
    const p = score(example.features);
    let best = 0;
    for (let c = 1; c < width; c += 1) if ((p[c] as number) > (p[best] as number)) best = c;
    const ok = example.right.includes(best);
    if (ok) right += 1;
    const label = ok ? best : example.label;
    real[label] = (real[label] as number) + 1;
    said[best] = (said[best] as number) + 1;
    if (ok) hit[best] = (hit[best] as number) + 1;
    const bin = bins[Math.min(9, Math.floor((p[best] as number) * 10))] as (typeof bins)[0];
    bin.count += 1;
    bin.sum += p[best] as number;
    if (ok) bin.right += 1;
  }
  let f1 = 0;
  for (let c = 0; c < width; c += 1)
    f1 += (2 * (hit[c] as number)) / Math.max(1, (said[c] as number) + (real[c] as number));
  const calibrationError = bins.reduce((sum, bin) => sum + Math.abs(bin.sum - bin.right), 0) / examples.length;
  return { accuracy: right / examples.length, macroF1: f1 / width, calibrationError, count: examples.length };
}

/** The temperature at which the held-back lines are least surprising. */
function calibrate(packed: Packed, examples: readonly Example[]): number {
  let best = 1;
  let least = Infinity;
  for (let step = 10; step <= 60; step += 1) {
    const temperature = step / 20;
    const score = predict({ ...packed, temperature });
    let loss = 0;
    for (const { features, right } of examples) {
      const p = score(features);
      loss -= Math.log(Math.max(1e-9, ...right.filter((c) => c >= 0).map((c) => p[c] as number)));
    }
    if (loss < least) {
      least = loss;
      best = temperature;
    }
  }
  return best;
}

/** Postings held back, by their id: about one in seven. */
function isHeldBack(id: string): boolean {
  let value = 7;
  for (const char of id) value = (value * 31 + char.charCodeAt(0)) % 1009;
  return value % 7 === 0;
}

const here = new URL('.', import.meta.url);
const folder = new URL('lines/', here);
const postings = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .flatMap((name) => parseLabelled(readFileSync(new URL(name, folder), 'utf8'), name));
const trainSet: Examples = { kinds: [], categories: [] };
const heldSet: Examples = { kinds: [], categories: [] };
let rows = 0;
postings.forEach((posting, place) => {
  rows += posting.rows.length;
  const held = isHeldBack(posting.id);
  const into = held ? heldSet : trainSet;
  const all = held ? [posting] : [posting, ...variants(posting, 2)];
  all.forEach((version, index) => {
    const made = toExamples(version, place, index === 0 ? 1 : 0.5);
    into.kinds.push(...made.kinds);
    into.categories.push(...made.categories);
  });
});

const kindSettings: Settings = { keep: Number(process.env.KK ?? 4500), epochs: 12, rate: 0.12, decay: 2e-5, seed: 11, minCount: 3 };
const categorySettings: Settings = { keep: Number(process.env.KC ?? 6000), epochs: 14, rate: 0.12, decay: 2e-5, seed: 12, minCount: 3 };
/** Trained on the rest for the figures; the shipped weights then learn from every line, with the same settings and temperature. */
function train(
  kind: 'kinds' | 'categories',
  names: string[],
  settings: Settings,
): { packed: Packed; figures: Figures; majority: number } {
  const trial = pack(fit(trainSet[kind], names.length, settings), names);
  trial.temperature = calibrate(trial, heldSet[kind]);
  const figures = measure(trial, heldSet[kind]);
  const tally = new Map<number, number>();
  for (const { label } of trainSet[kind]) tally.set(label, (tally.get(label) ?? 0) + 1);
  const top = [...tally].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  const majority = heldSet[kind].filter((example) => example.right.includes(top)).length / heldSet[kind].length;
  const packed = pack(fit([...trainSet[kind], ...heldSet[kind]], names.length, settings), names);
  packed.temperature = trial.temperature;
  return { packed, figures, majority };
}

const kinds = train('kinds', kindNames, kindSettings);
const categories = train('categories', categoryNames, categorySettings);
const body = JSON.stringify({ kinds: kinds.packed, categories: categories.packed });
writeFileSync(
  new URL('weights.ts', here),
  `// Made by train.ts from our own labelled lines; not edited by hand.\nexport interface Model {\n  classes: readonly string[];\n  count: number;\n  features: string;\n  rows: string;\n  bias: readonly number[];\n  scale: number;\n  temperature: number;\n}\n\nexport const weights: { kinds: Model; categories: Model } = ${body};\n`,
);
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
console.log(
  `${postings.length} postings, ${rows} lines; ${trainSet.kinds.length} training examples with variants, ${heldSet.kinds.length} lines held back`,
);
for (const [name, result] of [
  ['kinds', kinds],
  ['categories', categories],
] as const) {
  const { figures } = result;
  console.log(
    `${name}: accuracy ${percent(figures.accuracy)}, macro-F1 ${percent(figures.macroF1)}, majority ${percent(result.majority)}, calibration error ${percent(figures.calibrationError)}, temperature ${result.packed.temperature}`,
  );
}
console.log(`weights: ${(gzipSync(body).length / 1024).toFixed(1)} KB gzipped`);
