import { NUMBER, type Odds, type Reader, type Writer } from './coding.ts';

/** A linear model as it stands in weights.ts: for each known feature a small whole weight for each class. */
export interface Packed {
  classes: readonly string[];
  /** Features known. */
  count: number;
  /** Their sorted numbers and their weights, in the code of `coding.ts`. */
  code: string;
  bias: readonly number[];
  /** What a weight of 1 stands for. */
  scale: number;
  temperature: number;
}

/** Whether a weight is zero hangs on its class and on what its row holds so far: how many weights, and the greatest. */
const HELD = 4;
const TOP = 4;
const SIZES = 16; // places for the size of a weight, by its sign

/** Places that the code of a model with so many classes tells apart. */
export function placesOf(width: number): number {
  return NUMBER + width * HELD * TOP * 2 + SIZES * 2;
}

/** Reads or writes a bit: given the bit to write, gives the bit that was read. */
type Bit = (place: number, bit: number) => number;

/** The one walk over a row that reading and writing share: what is met on the way is what the next bit's place hangs on. */
function walk(row: Int8Array, width: number, bit: Bit): void {
  let held = 0;
  let top = 0;
  const zeros = NUMBER;
  const signs = zeros + width * HELD * TOP;
  const sizes = signs + width * HELD * TOP;
  for (let c = 0; c < width; c += 1) {
    const weight = row[c] as number;
    const place = (c * HELD + Math.min(held, HELD - 1)) * TOP + top;
    if (bit(zeros + place, weight === 0 ? 0 : 1) === 0) {
      row[c] = 0;
      continue;
    }
    const negative = bit(signs + place, weight < 0 ? 1 : 0);
    let size = 1;
    const at = sizes + negative * SIZES;
    while (bit(at + Math.min(size, SIZES - 1), size < Math.abs(weight) ? 1 : 0)) size += 1;
    row[c] = negative ? -size : size;
    held += 1;
    if (!negative) top = Math.max(top, Math.min(size, TOP - 1));
  }
}

export function writeModel(writer: Writer, odds: Odds, ids: readonly number[], rows: Int8Array, width: number): void {
  let last = -1;
  ids.forEach((id, index) => {
    writer.number(odds, 0, id - last - 1);
    last = id;
    walk(rows.subarray(index * width, (index + 1) * width), width, (place, bit) => {
      writer.bit(odds, place, bit);
      return bit;
    });
  });
}

export function readModel(
  reader: Reader,
  odds: Odds,
  count: number,
  width: number,
): { ids: Int32Array; rows: Int8Array } {
  const ids = new Int32Array(count);
  const rows = new Int8Array(count * width);
  let last = -1;
  for (let index = 0; index < count; index += 1) {
    last += reader.number(odds, 0) + 1;
    ids[index] = last;
    walk(rows.subarray(index * width, (index + 1) * width), width, (place) => reader.bit(odds, place));
  }
  return { ids, rows };
}
