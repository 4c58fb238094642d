import type { Example } from './examples.ts';
import type { Packed } from './packed.ts';
import { predict } from './packing.ts';

export interface Figures {
  accuracy: number;
  macroF1: number;
  calibrationError: number;
  count: number;
  /** The commonest mistakes, most first. */
  confused: { expected: string; got: string; count: number }[];
}

export function measure(packed: Packed, examples: readonly Example[]): Figures {
  const score = predict(packed);
  const width = packed.classes.length;
  const hit = new Float64Array(width);
  const said = new Float64Array(width);
  const real = new Float64Array(width);
  const bins = Array.from({ length: 10 }, () => ({ count: 0, right: 0, sum: 0 }));
  const mistakes = new Map<string, number>();
  let right = 0;
  for (const example of examples) {
    const p = score(example.features);
    let best = 0;
    for (let c = 1; c < width; c += 1) if ((p[c] as number) > (p[best] as number)) best = c;
    const ok = example.right.includes(best);
    if (ok) right += 1;
    else {
      const pair = `${packed.classes[example.label]} ${packed.classes[best]}`;
      mistakes.set(pair, (mistakes.get(pair) ?? 0) + 1);
    }
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
  const confused = [...mistakes]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 6)
    .map(([pair, count]) => {
      const [expected = '', got = ''] = pair.split(' ');
      return { expected, got, count };
    });
  return { accuracy: right / examples.length, macroF1: f1 / width, calibrationError, count: examples.length, confused };
}

/** The temperature at which the held-back lines are least surprising. */
export function calibrate(packed: Packed, examples: readonly Example[]): number {
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
