import { largestBlock } from '../../shared/boards/block.ts';
import { type PostingOnPage, plain, type Way } from '../../shared/boards/board.ts';
import { denseLists } from './dense-lists.ts';
import { describedIn, elementHolding } from './job-data.ts';
import { readableBlock } from './readable.ts';

/** The posting of a page that no board's file covers: JSON-LD, then the densest list, then the longest block of text. */
export function findOnAnyPage(document: Document): { way: Way; postings: PostingOnPage[] } | null {
  const title = plain(document.querySelector('h1')?.textContent) || plain(document.title);
  const found = blockOf(document);
  if (!found) return null;
  const described = describedIn(document, plain(found.block.textContent).length);
  const root = described && elementHolding(document, described.text);
  if (described && root) {
    const { employer } = described;
    return { way: 'data', postings: [{ title: described.title || title, employer, roots: [root] }] };
  }
  return { way: found.way, postings: [{ title, roots: [found.block] }] };
}

/** What the library leaves of the longest text must be at least this share of it: a posting cut short is worse than one with a menu. */
const SHARE = 0.3;

/** The element that holds the posting, null when the page has too few words. */
function blockOf(document: Document): { way: 'list' | 'block'; block: Element } | null {
  const largest = largestBlock(document);
  if (!largest) return null;
  const lists = denseLists(document);
  const [densest] = lists;
  const readable = readableBlock(document);
  if (readable && isBetter(readable, largest, lists)) return { way: 'block', block: readable };
  if (!densest || largest.contains(densest)) return { way: 'block', block: largest };
  // Elsewhere there are more words, but a list this long is what a posting has.
  return { way: 'list', block: densest.closest('article, section, main') ?? densest.parentElement ?? densest };
}

/** The library knows articles, and a posting is most like one; but without all the dense lists it would be without duties. */
function isBetter(readable: Element, largest: Element, lists: Element[]): boolean {
  if (readable === largest || readable.contains(largest)) return false;
  if (!lists.every((list) => readable.contains(list))) return false;
  return !largest.contains(readable) || lengthOf(readable) >= lengthOf(largest) * SHARE;
}

function lengthOf(element: Element): number {
  return plain(element.textContent).length;
}
