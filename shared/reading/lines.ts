import type { Span } from '../types.ts';
import { type Physical, toPhysical } from './lines/physical.ts';
import { toPieces } from './lines/pieces.ts';
import { joins, wrapWidth } from './lines/wrapping.ts';

/** A line before its kind is known. */
export interface RawLine extends Span {
  /** What stood before it: a list glyph, a number or letter, or nothing. */
  marker: 'glyph' | 'number' | null;
  /** Columns of white space before it on its first physical line. */
  indent: number;
  /** Empty physical lines before it. */
  gap: number;
  /** Lines cut from one physical or wrapped line share its number. */
  parent: number;
}

/** The lines of a text, in order, without overlap; every letter and digit is in a line or in a list marker. */
export function toLines(text: string): RawLine[] {
  const physical = toPhysical(text);
  const wrap = wrapWidth(text, physical);
  const out: RawLine[] = [];
  let parent = 0;
  for (let index = 0; index < physical.length; index += 1) {
    const first = physical[index] as Physical;
    let end = first.end;
    let last = first;
    while (index + 1 < physical.length && joins(text, last, physical[index + 1] as Physical, wrap, first)) {
      index += 1;
      last = physical[index] as Physical;
      end = last.end;
    }
    for (const piece of toPieces(text, first.start, end, first.marker)) {
      out.push({ ...piece, indent: first.indent, gap: piece.start === first.start ? first.gap : 0, parent });
    }
    parent += 1;
  }
  return out;
}
