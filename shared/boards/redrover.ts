import { largestBlock, onlyPosting } from './block.ts';
import type { Board } from './board.ts';

/** Red Rover Hiring: headings and real lists, put there by a script. */
export const redrover: Board = {
  id: 'red-rover',
  name: 'Red Rover',
  matches: ['https://jobs.redroverk12.com/*'],
  allFrames: false,
  known: 'seen',
  find(document, url) {
    return /\/org\/[^/]+\/opening\/[^/]+/i.test(url.pathname) ? onlyPosting(document, largestBlock(document)) : null;
  },
};
