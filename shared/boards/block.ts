import { type PostingOnPage, plain, shownChildren, wordsIn } from './board.ts';

/** Fewer characters than this are a notice, not a posting. */
const ENOUGH = 200;
/** Shorter than this, a description is a placeholder that the app will fill. */
export const FILLED = 120;
/** A child that holds this share of its parent's words holds the posting; below it, the parent does. */
const MOST = 0.7;
/** Weighing more elements than this would hold up the page; no job board comes near. */
const MOST_ELEMENTS = 40_000;
// Not `form`: server pages of the older boards wrap everything in one.
const ASIDE = 'nav, header, footer, aside, script, style, noscript, template, [role="navigation"], [hidden]';

/** The smallest element that holds most of a page's words outside links and page furniture, null when they are few or the page is too large. */
export function largestBlock(document: Document): Element | null {
  if (document.getElementsByTagName('*').length > MOST_ELEMENTS) return null;
  const weights = new Map<Node, number>();
  const start = document.body;
  if (!start || weigh(start, weights) < ENOUGH) return null;
  for (let at: Element = start; ; ) {
    const here = weights.get(at) ?? 0;
    const child = [...shownChildren(at)].find((one): one is Element => (weights.get(one) ?? 0) >= here * MOST);
    if (!child || child.matches('ul, ol, p, table, tbody, tr')) return at;
    at = child;
  }
}

/** The longest of the elements that a selector names, null when none is filled yet. */
export function longestOf(document: Document, selector: string): Element | null {
  let best: Element | null = null;
  let size = FILLED - 1;
  for (const element of document.querySelectorAll(selector)) {
    const length = plain(element.textContent).length;
    if (length > size) [best, size] = [element, length];
  }
  return best;
}

/** One posting out of one element; an empty list while there is none, or too little in it. */
export function onlyPosting(document: Document, root: Element | null, titles = 'main h1, h1, h2'): PostingOnPage[] {
  if (!root || wordsIn(root).length < FILLED) return [];
  return [{ title: firstText(document, titles), roots: [root] }];
}

/** The first words of the elements that a selector names, each alternative in its turn. */
export function firstText(document: Document, selectors: string): string {
  for (const selector of selectors.split(', ')) {
    for (const element of document.querySelectorAll(selector)) {
      const words = plain(element.textContent);
      if (words) return words;
    }
  }
  return '';
}

/** Counts the words' characters under each element that is neither link nor furniture. */
function weigh(element: Element, weights: Map<Node, number>): number {
  if (element.tagName === 'A' || element.matches(ASIDE)) return 0;
  let sum = 0;
  for (const node of shownChildren(element)) {
    if (node.nodeType === 3) sum += plain(node.nodeValue).length;
    else if (node.nodeType === 1) sum += weigh(node as Element, weights);
  }
  weights.set(element, sum);
  return sum;
}
