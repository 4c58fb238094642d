import { longestOf, onlyPosting } from './block.ts';
import type { Board } from './board.ts';

const TITLES =
  '[class*="job-title" i] h1, [class*="top-card"] h1, [class*="top-card"] h2, [class*="job-title" i], h1, h2';

/** LinkedIn: a job's public page, or the pane beside the list for those signed in. Text under "Show more" is read too. */
export const linkedin: Board = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://*.linkedin.com/*'],
  allFrames: false,
  known: 'expected',
  find(document, url) {
    if (!/^\/jobs\//i.test(url.pathname)) return null;
    const isJob = /\/view\//i.test(url.pathname) || /[?&]currentJobId=\d+/i.test(url.search);
    const root = longestOf(document, '#job-details, .show-more-less-html__markup');
    return isJob || root ? onlyPosting(document, root, TITLES) : null;
  },
};
