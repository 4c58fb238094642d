import { largestBlock, longestOf, onlyPosting } from './block.ts';
import type { Board } from './board.ts';

/** NEOGOV: a posting's body is put into `#details-info` by a script; class specifications are plain pages. */
export const neogov: Board = {
  id: 'neogov',
  name: 'NEOGOV (GovernmentJobs, SchoolJobs)',
  matches: ['https://*.governmentjobs.com/*', 'https://*.schooljobs.com/*'],
  allFrames: false,
  known: 'described',
  find(document, url) {
    const path = url.pathname.toLowerCase();
    if (/\/jobs\/(newprint\/)?\d+/.test(path))
      return onlyPosting(document, longestOf(document, '#details-info'), '.entity-title, h1, h2');
    return /\/classspecs\/\d+/.test(path) ? onlyPosting(document, largestBlock(document)) : null;
  },
};
