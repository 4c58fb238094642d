// Its own bundle for workers: without the optional native canvas of the main one.
import { parseHTML } from 'linkedom/worker';
import { type DefaultTreeAdapterTypes, serialize } from 'parse5';
import { type Board, isRange } from '../boards/board.ts';
import { textOfNode } from './dom.ts';
import type { FoundPosting } from './posting.ts';

/** The postings of a page saved from a job board, by the board's own file; none where its shape is not the one we know. */
export function readBoardPage(board: Board, page: DefaultTreeAdapterTypes.ParentNode, address: string): FoundPosting[] {
  // linkedom takes tags as they come; parse5 has mended them as a browser does (missing ends, missing body).
  const { document } = parseHTML(serialize(page));
  try {
    const found = board.find(document, new URL(address)) ?? [];
    return found
      .map(({ title, roots, words }) => ({
        title,
        text:
          words ?? roots.map((root) => textOfNode(isRange(root) ? root.commonAncestorContainer : root)).join('\n\n'),
        address,
      }))
      .filter(({ text }) => text.trim() !== '');
  } catch {
    // A board's file may ask for what only a live page has; then the page is read like any other.
    return [];
  }
}
