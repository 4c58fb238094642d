import { largestBlock } from './any-page.ts';
import { type Board, plain } from './board.ts';

const DESCRIPTION =
  '[class*="job-description" i], [class*="jobDescription" i], [id*="job-description" i], [id*="jobDescription" i]';
/** Shorter than this, a description is a placeholder that the app will fill. */
const ENOUGH = 120;

/** SchoolSpring: a single-page app on district subdomains, its text arrives late; and the old widget's pages. */
export const schoolspring: Board = {
  id: 'schoolspring',
  name: 'SchoolSpring',
  matches: ['https://*.schoolspring.com/*'],
  allFrames: false,
  reads: 'One job at a time, also when the app changes jobs without loading a page.',
  find(document, url) {
    const isJob = /\/jobs?\/\d+|\/job\.cfm/i.test(url.pathname) || /[?&](jobid|jid)=\d+/i.test(url.search);
    if (!isJob) return null;
    const root = longest([...document.querySelectorAll(DESCRIPTION)]) ?? largestBlock(document);
    if (!root || plain(root.textContent).length < ENOUGH) return [];
    return [{ title: plain(document.querySelector('main h1, h1, h2')?.textContent), roots: [root] }];
  },
};

function longest(elements: Element[]): Element | null {
  let best: Element | null = null;
  let size = ENOUGH - 1;
  for (const element of elements) {
    const length = plain(element.textContent).length;
    if (length > size) [best, size] = [element, length];
  }
  return best;
}
