import { type PostingOnPage, plain, type Way } from '../../shared/boards/board.ts';
import { boardAt } from '../../shared/boards/index.ts';
import { MOST_POSTINGS } from '../messages.ts';

/** What stands in this document, and which way it was found. */
export interface Sight {
  status: 'read' | 'waiting' | 'none';
  way: Way | null;
  postings: PostingOnPage[];
}

/** Finds the posting of any page; `seek.ts` puts it on `globalThis.parascopeSeek` when a person asks. */
export type SeekDoor = (document: Document) => { way: Way; postings: PostingOnPage[] } | null;

/**
 * Looks for postings: the selection, then the board's own file, then any page's way; the first and the last only when a
 * person asked. Null when this frame has nothing to say: it is a frame inside a page that will speak for itself.
 */
export function findPostings(asked: boolean, speaks: boolean): Sight | null {
  const selected = asked && speaks ? selectedRange() : null;
  if (selected) return { status: 'read', way: 'selection', postings: [{ title: '', roots: [selected] }] };
  const board = boardAt(location.href);
  const onBoard = board?.find(document, new URL(location.href)) ?? null;
  if (onBoard?.length) {
    const way = onBoard.some(({ words }) => words !== undefined) ? 'data' : 'board';
    return { status: 'read', way, postings: onBoard.slice(0, MOST_POSTINGS) };
  }
  // A page whose words stand in a frame of it leaves them to the frame.
  if (onBoard && (!asked || board?.allFrames)) return { status: 'waiting', way: null, postings: [] };
  if (!speaks) return null;
  const seek = (globalThis as { parascopeSeek?: SeekDoor }).parascopeSeek;
  const anywhere = asked ? (seek?.(document) ?? null) : null;
  if (anywhere) return { status: 'read', ...anywhere };
  return asked || board ? { status: 'none', way: null, postings: [] } : null;
}

/** The reader's selection as a range, null when nothing worth reading is selected. */
function selectedRange(): Range | null {
  const selection = getSelection();
  if (!selection?.rangeCount || plain(selection.toString()).length < 12) return null;
  return selection.getRangeAt(0).cloneRange();
}

/** Who posts here, as the page itself says it; empty when it does not. */
export function employerHere(): string {
  return plain(document.querySelector('meta[property="og:site_name"]')?.getAttribute('content'));
}
