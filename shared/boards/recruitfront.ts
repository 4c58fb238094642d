import { largestBlock, onlyPosting } from './block.ts';
import { type Board, type PostingOnPage, plain } from './board.ts';

/** A row with fewer characters than this names a job and does not describe it. */
const DESCRIBED = 120;

/** RecruitFront (New York): one job a page, or tables of many jobs, para jobs beside others; each row is a posting. */
export const recruitfront: Board = {
  id: 'recruitfront',
  name: 'RecruitFront',
  matches: ['https://*.recruitfront.com/*'],
  allFrames: false,
  known: 'seen',
  find(document, url) {
    if (/\/jobposting(category|location)/i.test(url.pathname)) return rowsOf(document);
    return /\/jobposting/i.test(url.pathname) ? onlyPosting(document, largestBlock(document)) : null;
  },
};

function rowsOf(document: Document): PostingOnPage[] {
  const rows = [...document.querySelectorAll('tr')].filter(
    (row) => !row.querySelector('table, th') && plain(row.textContent).length >= DESCRIBED,
  );
  return rows.map((row) => ({ title: plain(row.querySelector('a, b, strong, td')?.textContent), roots: [row] }));
}
