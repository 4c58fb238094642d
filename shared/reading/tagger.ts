import { type Model, weights } from '../model/weights.ts';

/** A linear model ready to use: a row of class weights for each known feature. */
export interface Tagger {
  classes: readonly string[];
  /** Class scores turned into chances that sum to 1, in the order of `classes`. */
  score: (features: readonly number[]) => Float32Array;
}

/** Unpacks a model once: sorted feature numbers and a row of small whole weights for each. */
export function toTagger(model: Model): Tagger {
  const width = model.classes.length;
  const { count } = model;
  // Open addressing: the table is at most half full, so a look-up takes one or two steps.
  let size = 1;
  while (size < count * 2 + 2) size *= 2;
  const keys = new Uint32Array(size);
  const slots = new Int32Array(size).fill(-1);
  const ids = toIds(model.features, count);
  for (let index = 0; index < count; index += 1) {
    const id = ids[index] as number;
    let at = id & (size - 1);
    while (slots[at] !== -1) at = (at + 1) & (size - 1);
    keys[at] = id;
    slots[at] = index;
  }
  const rows = new Int8Array(count * width);
  for (let c = 0; c < width; c += 1) {
    for (let index = 0; index < count; index += 1)
      rows[index * width + c] = model.rows.charCodeAt(c * count + index) - 80;
  }
  const bias = Float32Array.from(model.bias);
  return {
    classes: model.classes,
    score(features) {
      const totals = new Int32Array(width);
      for (const id of features) {
        let at = id & (size - 1);
        while (slots[at] !== -1 && keys[at] !== id) at = (at + 1) & (size - 1);
        const row = slots[at] as number;
        if (row === -1) continue;
        const from = row * width;
        for (let index = 0; index < width; index += 1)
          totals[index] = (totals[index] as number) + (rows[from + index] as number);
      }
      return softmax(totals, bias, model.scale / model.temperature, 1 / model.temperature);
    },
  };
}

function softmax(sums: Int32Array, bias: Float32Array, scale: number, biasScale: number): Float32Array {
  const totals = new Float32Array(sums.length);
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
  return totals;
}

/** Sorted numbers from their gaps: base 90, two letters a gap, four behind a "~". */
function toIds(packed: string, count: number): Uint32Array {
  const ids = new Uint32Array(count);
  let at = 0;
  let last = 0;
  for (let index = 0; index < count; index += 1) {
    const long = packed[at] === '~';
    if (long) at += 1;
    let gap = 0;
    for (let digit = long ? 4 : 2; digit > 0; digit -= 1) {
      const code = packed.charCodeAt(at);
      gap = gap * 90 + (code === 125 ? 92 : code) - 35;
      at += 1;
    }
    last += gap;
    ids[index] = last;
  }
  return ids;
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
