import type { PageText } from './text.ts';

/** A run of characters that text and DOM share: `text[start + i]` is `node.data[from + i]`. */
export interface Piece {
  node: Text;
  from: number;
  start: number;
  length: number;
}

/** The way from offsets to the page. */
export function rangesIn(pieces: Piece[]): PageText['rangesOf'] {
  return (start, end) => {
    const ranges: Range[] = [];
    for (let i = firstEndingAfter(pieces, start); i < pieces.length; i++) {
      const { node, from, start: at, length } = pieces[i]!;
      if (at >= end) break;
      const low = from + Math.max(0, start - at);
      const high = from + Math.min(length, end - at);
      const last = ranges.at(-1);
      if (high > node.data.length) continue; // the page changed since it was read
      if (last?.endContainer === node) last.setEnd(node, high);
      else ranges.push(rangeOver(node, low, high));
    }
    return ranges;
  };
}

function rangeOver(node: Text, low: number, high: number): Range {
  const range = node.ownerDocument.createRange();
  range.setStart(node, low);
  range.setEnd(node, high);
  return range;
}

/** The way from the page to offsets. */
export function offsetIn(pieces: Piece[]): PageText['offsetAt'] {
  const byNode = new Map<Node, Piece[]>();
  for (const piece of pieces) byNode.set(piece.node, [...(byNode.get(piece.node) ?? []), piece]);
  return (node, offset) => {
    const piece = byNode.get(node)?.find(({ from, length }) => offset >= from && offset <= from + length);
    return piece ? piece.start + offset - piece.from : null;
  };
}

/** Index of the first piece that ends after an offset, by halves. */
function firstEndingAfter(pieces: Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { start, length } = pieces[middle]!;
    if (start + length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
