import { firstText, largestBlock, onlyPosting } from './block.ts';
import { type Board, plain } from './board.ts';

/** Headings whose paragraphs are the posting; the others of the page are about applying and the district. */
const TELLS = /summary|description|dut(y|ies)|responsibilit|requirement|qualification|comment|information/i;

/** EdJoin (California): titled sections with indented paragraphs; a job description page is one block. */
export const edjoin: Board = {
  id: 'edjoin',
  name: 'EdJoin',
  matches: ['https://*.edjoin.org/*'],
  allFrames: false,
  known: 'described',
  find(document, url) {
    if (!/\/home\/(district)?job(posting|description)\/\d+/i.test(url.pathname)) return null;
    const sections = [...document.querySelectorAll('h3')].filter((heading) => TELLS.test(heading.textContent ?? ''));
    const roots = sections.flatMap((heading) => [heading, ...under(heading)]);
    const length = roots.reduce((sum, root) => sum + plain(root.textContent).length, 0);
    // The duties are often only in an attached file: what is there is read all the same.
    if (sections.length && length > 120) return [{ title: firstText(document, 'h1, h2'), roots }];
    return onlyPosting(document, largestBlock(document), 'h1, h2');
  },
};

/** What stands between a heading and the next one. */
function under(heading: Element): Element[] {
  const found: Element[] = [];
  for (let at = heading.nextElementSibling; at && !/^H[1-3]$/.test(at.tagName); at = at.nextElementSibling)
    found.push(at);
  return found;
}
