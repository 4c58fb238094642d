import { largestBlock, longestOf, onlyPosting } from './block.ts';
import type { Board } from './board.ts';

const DESCRIPTION =
  '[class*="job-description" i], [class*="jobDescription" i], [id*="job-description" i], [id*="jobDescription" i]';

/** SchoolSpring: a single-page app on district subdomains, its text arrives late; and the old widget's pages. */
export const schoolspring: Board = {
  id: 'schoolspring',
  name: 'SchoolSpring',
  matches: ['https://*.schoolspring.com/*'],
  allFrames: false,
  known: 'described',
  find(document, url) {
    const isJob = /\/jobs?\/\d+|\/job\.cfm/i.test(url.pathname) || /[?&](jobid|jid)=\d+/i.test(url.search);
    if (!isJob) return null;
    return onlyPosting(document, longestOf(document, DESCRIPTION) ?? largestBlock(document));
  },
};
