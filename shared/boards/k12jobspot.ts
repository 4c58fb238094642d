import { largestBlock, longestOf, onlyPosting } from './block.ts';
import type { Board } from './board.ts';

/** K12JobSpot (Frontline): a script builds the page; lists are nested, or a paragraph numbers its duties inline. */
export const k12jobspot: Board = {
  id: 'jobspot',
  name: 'K12JobSpot',
  matches: ['https://*.k12jobspot.com/*'],
  allFrames: false,
  known: 'described',
  find(document, url) {
    if (!/\/job\/(detail\/)?\d+/i.test(url.pathname)) return null;
    return onlyPosting(document, longestOf(document, '[class*="description" i]') ?? largestBlock(document));
  },
};
