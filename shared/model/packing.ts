import { toTagger } from '../reading/tagger.ts';
import type { Trained } from './regression.ts';

/** A model as it stands in weights.ts. */
export interface Packed {
  classes: string[];
  count: number;
  features: string;
  rows: string;
  bias: number[];
  scale: number;
  temperature: number;
}

/** Steps of a weight on either side of zero; one letter each in the file. */
const steps = 9;

/**
 * Weights as letters, class by class: a letter a weight packs better than bytes in base64. Features are the gaps between their sorted
 * numbers, in base 90, two letters a gap, "~" before a four-letter one.
 */
export function pack(model: Trained, classes: string[]): Packed {
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
      const value = model.rows[index * model.width + c] as number;
      const level = Math.max(-steps, Math.min(steps, Math.round(value / scale)));
      rows += String.fromCharCode(80 + level);
    }
  }
  return {
    classes,
    count: model.ids.length,
    features,
    rows,
    bias: Array.from(model.bias, (value) => Number(value.toFixed(3))),
    scale: Number(scale.toFixed(5)),
    temperature: 1,
  };
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

export function predict(packed: Packed): (features: readonly number[]) => Float32Array {
  const tagger = toTagger(packed);
  return (features) => tagger.score(features);
}
