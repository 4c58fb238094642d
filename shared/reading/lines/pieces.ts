import type { Span } from '../../types.ts';
import type { RawLine } from '../lines.ts';
import { isSpaceCode } from '../words.ts';
import { hasWord, isUpper, skipSpace } from './characters.ts';
import { cutInline } from './inline.ts';
import { sentenceEnds } from './sentence-ends.ts';

export interface Piece extends Span {
  marker: RawLine['marker'];
}

/** One wrapped or physical line in the pieces a reader would call lines. */
export function toPieces(text: string, start: number, end: number, marker: RawLine['marker']): Piece[] {
  const out: Piece[] = [];
  const note = noteAfterHeading(text, start, end);
  if (note > 0) return [...toPieces(text, start, note, marker), ...toPieces(text, note, end, null)];
  for (const part of cutInline(text, start, end, marker)) {
    for (const clause of cutSemicolons(text, part)) {
      for (const sentence of cutSentences(text, clause)) {
        const tidy = trim(text, sentence);
        if (tidy) out.push(tidy);
      }
    }
  }
  return out;
}

/** Where the note begins in "DUTIES: (Any one position may not ...)"; 0 when there is none. */
function noteAfterHeading(text: string, start: number, end: number): number {
  if (!isUpper(text, start)) return 0;
  for (let at = start; at < Math.min(end, start + 60); at += 1) {
    const code = text.charCodeAt(at);
    if (code === 58) {
      const next = skipSpace(text, at + 1, end);
      return text[next] === '(' && end - next > 30 ? next : 0;
    }
    if (code === 46 || code === 40 || code === 44) return 0;
  }
  return 0;
}

function trim(text: string, piece: Piece): Piece | null {
  let { start, end } = piece;
  while (start < end && isSpaceCode(text.charCodeAt(start))) start += 1;
  while (end > start && isSpaceCode(text.charCodeAt(end - 1))) end -= 1;
  if (start >= end || !hasWord(text, start, end)) return null;
  return start === piece.start && end === piece.end ? piece : { ...piece, start, end };
}

/** Parts a chain of duties at its semicolons, outside brackets. */
function cutSemicolons(text: string, piece: Piece): Piece[] {
  if (piece.end - piece.start < 60) return [piece];
  const out: Piece[] = [];
  let depth = 0;
  let from = piece.start;
  for (let at = piece.start; at < piece.end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 40) depth += 1;
    else if (code === 41) depth = Math.max(0, depth - 1);
    else if (code === 59 && depth === 0 && at - from > 12 && piece.end - at > 12) {
      out.push({ start: from, end: at + 1, marker: from === piece.start ? piece.marker : null });
      from = at + 1;
    }
  }
  out.push({ start: from, end: piece.end, marker: from === piece.start ? piece.marker : null });
  return out;
}

/** Parts a paragraph into sentences; a short bullet of two sentences stays whole. */
function cutSentences(text: string, piece: Piece): Piece[] {
  if (piece.end - piece.start < (piece.marker ? 240 : 110)) return [piece];
  const out: Piece[] = [];
  let from = piece.start;
  for (const end of sentenceEnds(text, piece.start, piece.end)) {
    if (end - from < 12) continue;
    out.push({ start: from, end, marker: from === piece.start ? piece.marker : null });
    from = end;
  }
  if (from < piece.end) out.push({ start: from, end: piece.end, marker: from === piece.start ? piece.marker : null });
  return out;
}
