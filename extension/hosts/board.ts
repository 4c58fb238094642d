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
  roots: PostingRoot[];
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

/** Text without runs of white space, as a title is shown. */
export function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
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
