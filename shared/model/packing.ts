import { toTagger } from '../reading/tagger.ts';
import { toOdds, Writer } from './coding.ts';
import { type Packed, placesOf, writeModel } from './packed.ts';
import type { Trained } from './regression.ts';

/** What a whole weight of 1 stands for, and the greatest whole weight. Coarser than it looks: finer steps tell held-back lines no better. */
const STEP = 0.48;
const MOST = 9;
/** How much more than half a step a weight must have to be told from the next smaller one: most from zero, for zeros take nearly no room. */
const FROM_ZERO = 0.1;
const FROM_OTHERS = 0.05;

/**
 * A trained model in as few bits as may be. Chances hang on the differences within a row alone, so each row is moved until its middle weight is
 * zero: then more than half of all weights are zero. Rows of zeros are left out.
 */
export function pack(model: Trained, classes: string[]): Packed {
  const { width } = model;
  const ids: number[] = [];
  const kept: number[] = [];
  model.ids.forEach((id, index) => {
    const row = Array.from(model.rows.subarray(index * width, (index + 1) * width));
    const middle = middleOf(row);
    const levels = row.map((value) => toLevel((value - middle) / STEP));
    if (levels.every((level) => level === 0)) return;
    ids.push(id);
    kept.push(...levels);
  });
  const writer = new Writer();
  writeModel(writer, toOdds(placesOf(width)), ids, Int8Array.from(kept), width);
  return {
    classes,
    count: ids.length,
    code: writer.text(),
    bias: Array.from(model.bias, (value) => Number(value.toFixed(3))),
    scale: STEP,
    temperature: 1,
  };
}

function toLevel(steps: number): number {
  const size = Math.abs(steps);
  const level = Math.floor(size + 0.5 - (size < 1.5 ? FROM_ZERO : FROM_OTHERS));
  return Math.sign(steps) * Math.min(MOST, level);
}

function middleOf(row: readonly number[]): number {
  const sorted = [...row].sort((one, other) => one - other);
  const half = sorted.length >> 1;
  return ((sorted[half] as number) + (sorted[(sorted.length - 1) >> 1] as number)) / 2;
}

export function predict(packed: Packed): (features: readonly number[]) => Float32Array {
  const tagger = toTagger(packed);
  return (features) => tagger.score({ ids: Int32Array.from(features), count: features.length });
}
