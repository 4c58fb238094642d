import { type Model, weights } from '../model/weights.ts';

/** A linear model ready to use: a row of class weights for each known feature. */
export interface Tagger {
  classes: readonly string[];
  /** Class scores turned into chances that sum to 1, in the order of `classes`. */
  score: (features: readonly number[]) => Float32Array;
}

/** Unpacks a model once: a sorted table of feature numbers and signed bytes of weights. */
function toTagger(model: Model): Tagger {
  const width = model.classes.length;
  const ids = fromBase64(model.features);
  const rows = new Int8Array(fromBase64(model.rows).buffer);
  const count = ids.length / 4;
  // Open addressing: the table is at most half full, so a look-up takes one or two steps.
  let size = 1;
  while (size < count * 2 + 2) size *= 2;
  const keys = new Uint32Array(size);
  const slots = new Int32Array(size).fill(-1);
  const view = new DataView(ids.buffer);
  for (let index = 0; index < count; index += 1) {
    const id = view.getUint32(index * 4, true);
    let at = id & (size - 1);
    while (slots[at] !== -1) at = (at + 1) & (size - 1);
    keys[at] = id;
    slots[at] = index;
  }
  const bias = Float32Array.from(model.bias);
  return {
    classes: model.classes,
    score(features) {
      const totals = new Float32Array(width);
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

function softmax(totals: Float32Array, bias: Float32Array, scale: number, biasScale: number): Float32Array {
  let most = -Infinity;
  for (let index = 0; index < totals.length; index += 1) {
    const value = (totals[index] as number) * scale + (bias[index] as number) * biasScale;
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

/** Base64 without `atob` or `Buffer`, so that every place the engine runs in reads the same bytes. */
function fromBase64(text: string): Uint8Array {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const table = new Uint8Array(128);
  for (let index = 0; index < 64; index += 1) table[alphabet.charCodeAt(index)] = index;
  const pad = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const out = new Uint8Array((text.length / 4) * 3 - pad);
  let to = 0;
  for (let at = 0; at < text.length; at += 4) {
    const value =
      ((table[text.charCodeAt(at)] as number) << 18) |
      ((table[text.charCodeAt(at + 1)] as number) << 12) |
      ((table[text.charCodeAt(at + 2)] as number) << 6) |
      (table[text.charCodeAt(at + 3)] as number);
    out[to++] = value >> 16;
    if (to < out.length) out[to++] = (value >> 8) & 255;
    if (to < out.length) out[to++] = value & 255;
  }
  return out;
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
