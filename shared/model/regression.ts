import type { Example } from './examples.ts';

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

export interface Trained {
  ids: number[];
  rows: Float32Array;
  bias: Float32Array;
  width: number;
}

export interface Settings {
  /** Share of a line's features left out at each step, so that no line is told by a few words alone. */
  drop: number;
  /** Features kept: the most telling ones. */
  keep: number;
  epochs: number;
  rate: number;
  decay: number;
  seed: number;
  /** Runs over the lines, each in another order, whose mean is taken. */
  orders: number;
  minCount: number;
}

/** Multinomial logistic regression by AdaGrad: the mean over several orders of the lines, since one order leaves its mark. */
export function learn(examples: readonly Example[], width: number, settings: Settings): Trained {
  const whole = learnFrom(examples, width, settings, countFeatures(examples, settings.minCount));
  const ids = mostTelling(examples, whole, settings.keep);
  const runs = Array.from({ length: settings.orders }, (_, run) =>
    learnFrom(examples, width, { ...settings, seed: settings.seed + run }, ids),
  );
  return { ids, width, rows: meanOf(runs.map((run) => run.rows)), bias: meanOf(runs.map((run) => run.bias)) };
}

function meanOf(lists: readonly Float32Array[]): Float32Array {
  const out = new Float32Array((lists[0] as Float32Array).length);
  for (const list of lists)
    for (let at = 0; at < out.length; at += 1) out[at] = (out[at] as number) + (list[at] as number) / lists.length;
  return out;
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

function learnFrom(examples: readonly Example[], width: number, settings: Settings, ids: number[]): Trained {
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
  // The mean over the later epochs: one epoch's order of lines leaves its mark, the mean does not.
  const mid = Math.floor(settings.epochs / 2);
  const rowsMean = new Float32Array(rows.length);
  const biasMean = new Float32Array(width);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    for (let index = order.length - 1; index > 0; index -= 1) {
      const other = Math.floor(next() * (index + 1));
      [order[index], order[other]] = [order[other] as number, order[index] as number];
    }
    for (const at of order) {
      const example = examples[at] as Example;
      const features = thin(dense[at] as Int32Array, settings.drop, next);
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
    if (epoch < mid) continue;
    const share = 1 / (settings.epochs - mid);
    for (let cell = 0; cell < rows.length; cell += 1)
      rowsMean[cell] = (rowsMean[cell] as number) + (rows[cell] as number) * share;
    for (let c = 0; c < width; c += 1) biasMean[c] = (biasMean[c] as number) + (bias[c] as number) * share;
  }
  return { ids, rows: rowsMean, bias: biasMean, width };
}

/** A line's features with some left out. */
function thin(features: Int32Array, share: number, next: () => number): Int32Array {
  const kept = new Int32Array(features.length);
  let count = 0;
  for (const feature of features) {
    if (next() < share) continue;
    kept[count] = feature;
    count += 1;
  }
  return kept.subarray(0, count);
}
