import { longestOf, onlyPosting } from './block.ts';
import type { Board } from './board.ts';

const TITLES = '[data-testid*="JobInfoHeader-title" i], [class*="JobInfoHeader-title" i], h1, h2';

/** Indeed: a job's own page, or a pane beside the list that changes without a load. */
export const indeed: Board = {
  id: 'indeed',
  name: 'Indeed',
  matches: ['https://*.indeed.com/*'],
  allFrames: false,
  known: 'expected',
  find(document, url) {
    const isJob = /\/viewjob/i.test(url.pathname) || /[?&](vjk|jk)=\w+/i.test(url.search);
    return isJob ? onlyPosting(document, longestOf(document, '#jobDescriptionText'), TITLES) : null;
  },
};
