import { Reader, toOdds } from '../model/coding.ts';
import { type Packed, placesOf, readModel } from '../model/packed.ts';
import { weights } from '../model/weights.ts';
import { type Features, toStored } from './features/hash.ts';

/** A linear model ready to use: a row of class weights for each known feature. */
export interface Tagger {
  classes: readonly string[];
  /** Class scores turned into chances that sum to 1, in the order of `classes`, good until the next line is scored. A feature counts once. */
  score: (features: Features) => Float32Array;
}

/** Unpacks a model once: sorted feature numbers and a row of small whole weights for each. */
export function toTagger(model: Packed): Tagger {
  const width = model.classes.length;
  const { count } = model;
  // Two classes share a number, so that one sum adds both: each weight stands there with LIFT on top and is never below zero.
  const half = (width + 1) >> 1;
  const known = readModel(new Reader(model.code), toOdds(placesOf(width)), count, width);
  const rows = new Int32Array(count * half).fill(LIFT | (LIFT << LANE));
  for (let c = 0; c < width; c += 1) {
    for (let index = 0; index < count; index += 1) {
      const at = index * half + (c >> 1);
      const weight = known.rows[index * width + c] as number;
      rows[at] = (rows[at] as number) + (c & 1 ? weight << LANE : weight);
    }
  }
  const bias = Float32Array.from(model.bias);
  const rowOf = toRowOf(known.ids);
  const sums = new Int32Array(half);
  const totals = new Int32Array(width);
  const chances = new Float32Array(width);
  /** The line in which a row was last counted. */
  const counted = new Uint32Array(count);
  let line = 0;
  return {
    classes: model.classes,
    score({ ids, count: found }) {
      line += 1;
      sums.fill(0);
      let lift = 0;
      for (let at = 0; at < found; at += 1) {
        const row = rowOf(toStored(ids[at] as number));
        if (row === -1 || counted[row] === line) continue;
        counted[row] = line;
        lift += LIFT;
        const from = row * half;
        for (let index = 0; index < half; index += 1)
          sums[index] = (sums[index] as number) + (rows[from + index] as number);
      }
      for (let c = 0; c < width; c += 1) {
        const sum = sums[c >> 1] as number;
        totals[c] = (c & 1 ? sum >>> LANE : sum & MASK) - lift;
      }
      softmax(totals, bias, model.scale / model.temperature, 1 / model.temperature, chances);
      return chances;
    },
  };
}

const LANE = 16; // bits
const MASK = 0xffff;
const LIFT = 32; // above any weight; a thousand features of a line still fit in a lane

/** Finds a feature's row, -1 for an unknown one. Open addressing; the table is small, so that it stays near at hand. */
function toRowOf(ids: Int32Array): (id: number) => number {
  let size = 1;
  while (size < ids.length * 2) size *= 2;
  const rows = new Int16Array(size).fill(-1);
  const mask = size - 1;
  ids.forEach((id, row) => {
    let at = id & mask;
    while (rows[at] !== -1) at = (at + 1) & mask;
    rows[at] = row;
  });
  return (id) => {
    let at = id & mask;
    for (let row = rows[at] as number; row !== -1; row = rows[at] as number) {
      if (ids[row] === id) return row;
      at = (at + 1) & mask;
    }
    return -1;
  };
}

function softmax(sums: Int32Array, bias: Float32Array, scale: number, biasScale: number, totals: Float32Array): void {
  let most = -Infinity;
  for (let index = 0; index < totals.length; index += 1) {
    const value = (sums[index] as number) * scale + (bias[index] as number) * biasScale;
    totals[index] = value;
    if (value > most) most = value;
  }
  let sum = 0;
  for (let index = 0; index < totals.length; index += 1) {
    const value = Math.exp((totals[index] as number) - most);
    totals[index] = value;
    sum += value;
  }
  for (let index = 0; index < totals.length; index += 1) totals[index] = (totals[index] as number) / sum;
}

let kinds: Tagger | null = null;
let categories: Tagger | null = null;

export function kindTagger(): Tagger {
  kinds ??= toTagger(weights.kinds);
  return kinds;
}

export function categoryTagger(): Tagger {
  categories ??= toTagger(weights.categories);
  return categories;
}
