/** What a posting hangs on in the page: whole elements, or a range of it. */
export type PostingRoot = Element | Range;

/**
 * Which way a posting was found: the reader's selection, the board's own file, the page's data (JSON-LD), its densest
 * list, or its longest text.
 */
export const ways = ['selection', 'board', 'data', 'list', 'block'] as const;
export type Way = (typeof ways)[number];

/** One posting as it stands on a page. Title and employer may be empty. */
export interface PostingOnPage {
  title: string;
  employer?: string;
  /** What shows its words; empty when only the page's data tell them. */
  roots: PostingRoot[];
  /** The words as the page's data tell them, where no element shows them. A frame that shows them goes before. */
  words?: string;
}

/**
 * How a board's layout is known: `seen` in the text of its pages, `described` in public notes about it, `expected` from
 * general knowledge and not yet checked on a live page.
 */
export type Known = 'seen' | 'described' | 'expected';

/** A job board: where it lives and how its pages hold a posting. One file each, listed in `index.ts`. */
export interface Board {
  id: string;
  name: string;
  /** Match patterns of whole hosts: paths vary in case and shape, so they are tested in `find`. */
  matches: string[];
  /** True when the words may stand in a frame of the page. */
  allFrames: boolean;
  known: Known;
  /**
   * The postings of this document. An empty list: this is a posting's page, but its words are not (or not yet) here.
   * Null: this is not a posting's page, or its shape is not known.
   */
  find(document: Document, url: URL): PostingOnPage[] | null;
}

/** More characters than this are too many for one line; a length beyond it makes no difference to anyone. */
const MUCH = 200_000;

/** Text without runs of white space, as a title is shown. */
export function plain(text: string | null | undefined): string {
  return (text ?? '').slice(0, MUCH).replace(/\s+/g, ' ').trim();
}

/** What is drawn inside a node: for a component what its open shadow root shows, its own children at their slots. */
export function shownChildren(node: Node): Iterable<Node> {
  const { shadowRoot } = node as Element;
  if (shadowRoot) return shadowRoot.childNodes;
  if (node.nodeName !== 'SLOT') return node.childNodes;
  const given = (node as Partial<HTMLSlotElement>).assignedNodes?.();
  return given?.length ? given : node.childNodes;
}

/** An element's text in one line; a component's, where it has no words of its own, is what its shadow root shows. */
export function wordsIn(element: Node | null | undefined): string {
  if (!element) return '';
  return plain(element.textContent) || [...shownChildren(element)].map(shadowWords).filter(Boolean).join(' ');
}

function shadowWords(node: Node): string {
  return node.nodeType === 1 ? wordsIn(node) : '';
}

/** Told by its shape, so that it holds for ranges of other frames too. */
export function isRange(root: PostingRoot): root is Range {
  return 'commonAncestorContainer' in root;
}

/** The element that holds a root whole, null when it has left the page. */
export function topOf(root: PostingRoot): Element | null {
  if (!isRange(root)) return root;
  const top = root.commonAncestorContainer;
  return top.nodeType === 1 ? (top as Element) : top.parentElement;
}
