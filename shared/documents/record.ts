const QUOTE = 34;
const LINE = 10;
const RETURN = 13;

/** The first record of some bytes of CSV: its cells and what is behind it; or that its end has not come yet, or why it is none. */
export type Cut =
  | { is: 'record'; cells: Uint8Array[]; next: number; lines: number }
  | { is: 'more' }
  | { is: 'broken'; why: string };

/** Cuts the first record off (RFC 4180; line ends of any kind). `ended`: no more bytes will come. */
export function cutRecord(held: Uint8Array, delimiter: number, ended: boolean): Cut {
  const cells: Uint8Array[] = [];
  let at = 0;
  let lines = 1;
  if (held.length === 0) return { is: 'more' };
  for (;;) {
    if (held[at] === QUOTE) {
      const from = at + 1;
      let end = held.indexOf(QUOTE, from);
      let isDoubled = false;
      while (end >= 0 && held[end + 1] === QUOTE) {
        isDoubled = true;
        end = held.indexOf(QUOTE, end + 2);
      }
      // The mark at the very end of what is held may be the first of a doubled one.
      if (end < 0 || (end === held.length - 1 && !ended)) return { is: 'more' };
      const cell = held.subarray(from, end);
      for (let next = cell.indexOf(LINE); next >= 0; next = cell.indexOf(LINE, next + 1)) lines += 1;
      cells.push(isDoubled ? undoubled(cell) : cell);
      at = end + 1;
      const after = held[at];
      if (after !== undefined && after !== delimiter && after !== LINE && after !== RETURN)
        return { is: 'broken', why: 'unbalanced quotation marks' };
    } else {
      const from = at;
      while (at < held.length && held[at] !== delimiter && held[at] !== LINE) at += 1;
      if (at === held.length && !ended) return { is: 'more' };
      const end = held[at - 1] === RETURN && at > from && held[at] !== delimiter ? at - 1 : at;
      cells.push(held.subarray(from, end));
    }
    if (held[at] === RETURN) at += 1;
    if (at >= held.length) return ended ? { is: 'record', cells, next: at, lines } : { is: 'more' };
    if (held[at] === LINE) return { is: 'record', cells, next: at + 1, lines };
    at += 1;
  }
}

function undoubled(cell: Uint8Array): Uint8Array {
  const out = new Uint8Array(cell.length);
  let to = 0;
  for (let at = 0; at < cell.length; at += 1) {
    out[to] = cell[at] as number;
    to += 1;
    if (cell[at] === QUOTE) at += 1;
  }
  return out.subarray(0, to);
}
