import { longestOf, onlyPosting } from './block.ts';
import type { Board } from './board.ts';

/** Workday: a single-page app that marks its parts for automation; the text arrives late. */
export const workday: Board = {
  id: 'workday',
  name: 'Workday',
  matches: ['https://*.myworkdayjobs.com/*'],
  allFrames: false,
  known: 'described',
  find(document, url) {
    if (!/\/job\//i.test(url.pathname) && !/\/details\//i.test(url.pathname)) return null;
    const root = longestOf(document, '[data-automation-id="jobPostingDescription"]');
    return onlyPosting(document, root, '[data-automation-id="jobPostingHeader"], h1, h2');
  },
};
