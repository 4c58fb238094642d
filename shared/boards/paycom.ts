import { firstText, largestBlock, longestOf } from './block.ts';
import { type Board, type PostingRoot, plain } from './board.ts';

/** Paycom: a script builds the page, and some pages hold their list of duties twice: the second is left out. */
export const paycom: Board = {
  id: 'paycom',
  name: 'Paycom',
  matches: ['https://*.paycomonline.net/*'],
  allFrames: false,
  known: 'seen',
  find(document, url) {
    if (!/\/jobs\/viewjobdetails/i.test(url.pathname)) return null;
    const root = longestOf(document, '[class*="description" i]') ?? largestBlock(document);
    if (!root || plain(root.textContent).length < 120) return [];
    return [{ title: firstText(document, 'h1, h2'), roots: withoutRepeats(root) }];
  },
};

/** An element's content as ranges around the lists that repeat an earlier one. */
function withoutRepeats(root: Element): PostingRoot[] {
  const seen = new Set<string>();
  const repeats = [...root.querySelectorAll('ul, ol')].filter((list) => {
    const words = plain(list.textContent).replace(/\s/g, '');
    if (words && !seen.has(words)) return void seen.add(words);
    return Boolean(words);
  });
  if (!repeats.length) return [root];
  const rest = root.ownerDocument.createRange();
  rest.selectNodeContents(root);
  return [...repeats, null].map((list) => {
    const part = rest.cloneRange();
    if (list) {
      part.setEndBefore(list);
      rest.setStartAfter(list);
    }
    return part;
  });
}
