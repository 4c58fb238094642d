import { type PostingOnPage, plain } from './board.ts';

/** Fewer characters than this are a notice, not a posting. */
const ENOUGH = 200;
/** A child that holds this share of its parent's words holds the posting; below it, the parent does. */
const MOST = 0.7;
// Not `form`: server pages of the older boards wrap everything in one.
const ASIDE = 'nav, header, footer, aside, script, style, noscript, template, [role="navigation"], [hidden]';

/** Which way the posting was found. */
export type Way = 'selection' | 'board' | 'data' | 'block';

/** The posting of a page that no board's file covers: the selection, then JSON-LD, then the largest block of text. */
export function findOnAnyPage(document: Document): { way: Way; postings: PostingOnPage[] } | null {
  const selected = selectedRange(document);
  const title = plain(document.querySelector('h1')?.textContent) || plain(document.title);
  if (selected) return { way: 'selection', postings: [{ title: '', roots: [selected] }] };
  const block = largestBlock(document);
  if (!block) return null;
  const described = describedIn(document, plain(block.textContent).length);
  const root = described && elementHolding(document, described.text);
  if (described && root) return { way: 'data', postings: [{ title: described.title || title, roots: [root] }] };
  return { way: 'block', postings: [{ title, roots: [block] }] };
}

/** The reader's selection as a range, null when nothing worth reading is selected. */
export function selectedRange(document: Document): Range | null {
  const selection = document.defaultView?.getSelection?.();
  if (!selection?.rangeCount || plain(selection.toString()).length < 12) return null;
  return selection.getRangeAt(0).cloneRange();
}

/** The smallest element that holds most of a page's words outside links and page furniture, null when they are few. */
export function largestBlock(document: Document): Element | null {
  const weights = new Map<Element, number>();
  const start = document.body;
  if (!start || weigh(start, weights) < ENOUGH) return null;
  for (let at: Element = start; ; ) {
    const here = weights.get(at) ?? 0;
    const child = [...at.children].find((one) => (weights.get(one) ?? 0) >= here * MOST);
    if (!child || child.matches('ul, ol, p, table, tbody, tr')) return at;
    at = child;
  }
}

/** Counts the words' characters under each element that is neither link nor furniture. */
function weigh(element: Element, weights: Map<Element, number>): number {
  if (element.matches(ASIDE) || element.tagName === 'A') return 0;
  let sum = 0;
  for (const node of element.childNodes) {
    if (node.nodeType === 3) sum += plain(node.nodeValue).length;
    else if (node.nodeType === 1) sum += weigh(node as Element, weights);
  }
  weights.set(element, sum);
  return sum;
}

/** A JSON-LD `JobPosting` whose description is at least as long as the visible text: on some boards it is a stub. */
function describedIn(document: Document, visible: number): { title: string; text: string } | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const posting = jobPosting(parsed(script.textContent));
    if (!posting || typeof posting.description !== 'string') continue;
    // Parsed into a document of its own, where nothing loads and nothing runs.
    const inert = new DOMParser().parseFromString(posting.description, 'text/html');
    const text = plain(inert.body?.textContent);
    const title = typeof posting.title === 'string' ? plain(posting.title) : '';
    if (text.length >= visible) return { title, text };
  }
  return null;
}

function parsed(json: string | null): unknown {
  try {
    return JSON.parse(json ?? '');
  } catch {
    return null;
  }
}

function jobPosting(data: unknown): Record<string, unknown> | null {
  if (Array.isArray(data)) return data.map(jobPosting).find(Boolean) ?? null;
  if (typeof data !== 'object' || !data) return null;
  const record = data as Record<string, unknown>;
  return record['@type'] === 'JobPosting' ? record : jobPosting(record['@graph'] ?? null);
}

/** The smallest element whose text holds the beginning and the end of a text, null when the page does not show it. */
function elementHolding(document: Document, text: string): Element | null {
  const squeezed = (one: string | null) => (one ?? '').replace(/\s+/g, '');
  const whole = squeezed(text);
  const holds = (element: Element) => {
    const shown = squeezed(element.textContent);
    return shown.includes(whole.slice(0, 60)) && shown.includes(whole.slice(-60));
  };
  let at: Element | null = document.body && holds(document.body) ? document.body : null;
  for (let child = at; child; child = at ? ([...at.children].find(holds) ?? null) : null) at = child;
  return at;
}
