import { isInShadow, type Mark } from './marks.ts';

/** A point counts as on a mark this many pixels around it, so that the underline is part of it. */
const SLACK = 3;

/** The mark under a point of the viewport, null when there is none. */
export function markAt(marks: Mark[], x: number, y: number): Mark | null {
  const place = placeAt(x, y);
  const near = marks.filter(
    // The caret stops at the edge of a component's shadow tree.
    (mark) => isInShadow(mark) || (place && mark.ranges.some((range) => touches(range, place))),
  );
  // The caret snaps to the nearest text, so the point must also be inside the words' own boxes.
  return near.find((mark) => mark.ranges.some((range) => holds(range, x, y))) ?? null;
}

interface Place {
  node: Node;
  offset: number;
}

function placeAt(x: number, y: number): Place | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  if (caret) return { node: caret.offsetNode, offset: caret.offset };
  // TODO [2027-12]: Chromium < 128 has only this one.
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

function touches(range: Range, { node, offset }: Place): boolean {
  return range.startContainer === node && offset >= range.startOffset && offset <= range.endOffset;
}

function holds(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (box) => x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK,
  );
}
