import { findOnAnyPage, selectedRange, type Way } from '../hosts/any-page.ts';
import type { PostingOnPage } from '../hosts/board.ts';
import { boardAt } from '../hosts/index.ts';
import { MOST_POSTINGS } from '../messages.ts';

/** What stands in this document, and which way it was found. */
export interface Sight {
  status: 'read' | 'waiting' | 'none';
  way: Way | null;
  postings: PostingOnPage[];
}

/**
 * Looks for postings: the selection, then the board's own file, then any page's way; the first and the last only when a
 * person asked. Null when this frame has nothing to say: it is a frame inside a page that will speak for itself.
 */
export function findPostings(asked: boolean, speaks: boolean): Sight | null {
  const selected = asked && speaks ? selectedRange(document) : null;
  if (selected) return { status: 'read', way: 'selection', postings: [{ title: '', roots: [selected] }] };
  const board = boardAt(location.href);
  const onBoard = board?.find(document, new URL(location.href)) ?? null;
  if (onBoard?.length) return { status: 'read', way: 'board', postings: onBoard.slice(0, MOST_POSTINGS) };
  if (onBoard) return { status: 'waiting', way: null, postings: [] };
  if (!speaks) return null;
  const anywhere = asked ? findOnAnyPage(document) : null;
  if (anywhere) return { status: 'read', ...anywhere };
  return asked || board ? { status: 'none', way: null, postings: [] } : null;
}
