/**
 * Bits as text and back, each by how likely it is: an adaptive binary arithmetic code (as in LZMA), written in 64 letters. A bit that is nearly
 * certain takes nearly no room, which neither fixed codes nor gzip can do.
 */

/** Letters of six bits; none that a string literal or gzip's reader would mind. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** How likely a bit is 0, of 4096, as learned so far. One array serves all the places that a code tells apart. */
export type Odds = Uint16Array;

const SURE = 12; // bits of the odds
const SLOWNESS = 5; // bits: how slowly odds follow what is met
const LEAST = 2 ** 24; // below this the range is widened by a byte

export function toOdds(places: number): Odds {
  return new Uint16Array(places).fill(1 << (SURE - 1));
}

/** Reads bits, in the order and at the places where `Writer` wrote them. */
export class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;
  #range = 0xffffffff;
  #code = 0;

  constructor(text: string) {
    this.#bytes = toBytes(text);
    for (let count = 0; count < 4; count += 1) this.#code = ((this.#code << 8) | this.#next()) >>> 0;
  }

  #next(): number {
    const byte = this.#bytes[this.#at] ?? 0;
    this.#at += 1;
    return byte;
  }

  bit(odds: Odds, place: number): number {
    const likely = odds[place] as number;
    const bound = (this.#range >>> SURE) * likely;
    let bit = 0;
    if (this.#code < bound) {
      this.#range = bound;
      odds[place] = likely + (((1 << SURE) - likely) >> SLOWNESS);
    } else {
      this.#code -= bound;
      this.#range -= bound;
      odds[place] = likely - (likely >> SLOWNESS);
      bit = 1;
    }
    while (this.#range < LEAST) {
      this.#range = (this.#range << 8) >>> 0;
      this.#code = ((this.#code << 8) | this.#next()) >>> 0;
    }
    return bit;
  }

  /** A whole number from 0 on: how many bits it has, one place for each, then the bits, the first ones by their odds. */
  number(odds: Odds, place: number): number {
    let length = 0;
    while (this.bit(odds, place + length)) length += 1;
    let value = 1;
    for (let left = length; left > 0; left -= 1)
      value = value * 2 + this.bit(odds, place + PREFIX + Math.min(left, PREFIX - 1));
    return value - 1;
  }
}

const PREFIX = 32; // places of the length of a number; as many again are its bits'

/** Places that a number takes up. */
export const NUMBER = PREFIX * 2;

/** Writes bits for `Reader`. */
export class Writer {
  readonly #bytes: number[] = [];
  #low = 0;
  #range = 0xffffffff;

  bit(odds: Odds, place: number, bit: number): void {
    const likely = odds[place] as number;
    const bound = (this.#range >>> SURE) * likely;
    if (bit === 0) {
      this.#range = bound;
      odds[place] = likely + (((1 << SURE) - likely) >> SLOWNESS);
    } else {
      this.#low += bound;
      this.#range -= bound;
      odds[place] = likely - (likely >> SLOWNESS);
    }
    while (this.#range < LEAST) this.#shift();
  }

  number(odds: Odds, place: number, value: number): void {
    const whole = value + 1;
    const length = Math.floor(Math.log2(whole));
    for (let index = 0; index < length; index += 1) this.bit(odds, place + index, 1);
    this.bit(odds, place + length, 0);
    for (let left = length; left > 0; left -= 1)
      this.bit(odds, place + PREFIX + Math.min(left, PREFIX - 1), Math.floor(whole / 2 ** (left - 1)) & 1);
  }

  /** Puts out the first byte of the range, and carries into those before where the sum has run over. */
  #shift(): void {
    if (this.#low >= 2 ** 32) {
      this.#low -= 2 ** 32;
      let at = this.#bytes.length - 1;
      while (this.#bytes[at] === 255) {
        this.#bytes[at] = 0;
        at -= 1;
      }
      this.#bytes[at] = (this.#bytes[at] as number) + 1;
    }
    this.#bytes.push(Math.floor(this.#low / LEAST));
    this.#low = (this.#low % LEAST) * 256;
    this.#range = (this.#range << 8) >>> 0;
  }

  text(): string {
    for (let count = 0; count < 4; count += 1) this.#shift();
    return toText(this.#bytes);
  }
}

function toText(bytes: readonly number[]): string {
  let out = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] as number) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (let shift = 18; shift >= 0; shift -= 6) out += letters[(three >> shift) & 63];
  }
  return out;
}

function toBytes(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let index = 0; index < letters.length; index += 1) values[letters.charCodeAt(index)] = index;
  const bytes = new Uint8Array((text.length / 4) * 3);
  for (let at = 0, to = 0; at < text.length; at += 4, to += 3) {
    let four = 0;
    for (let index = 0; index < 4; index += 1) four = (four << 6) | (values[text.charCodeAt(at + index)] as number);
    bytes[to] = four >> 16;
    bytes[to + 1] = four >> 8;
    bytes[to + 2] = four;
  }
  return bytes;
}
