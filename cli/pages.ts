import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
// The boards' files are pure DOM and belong to both faces. TODO [2027-01]: move extension/hosts to shared/boards; only this line changes.
import { boardAt } from '../extension/hosts/index.ts';
import { textOf } from './page-text.ts';

interface FoundPosting {
  title: string;
  text: string;
  address: string;
}

/** Fewer characters than this in the main part of a page, and the whole page is read. */
const ENOUGH = 200;

/** The postings of a saved page: by the board's own file where its address is known, else the main part. A plain reason when it holds no words. */
export function readPage(html: string): FoundPosting[] | string {
  // linkedom takes tags as they come; parse5 first mends them as a browser does (missing ends, missing body).
  const { document } = parseHTML(serialize(parse(html)));
  const address = addressOf(document, html);
  const title = (document.querySelector('h1')?.textContent || document.title || '').replace(/\s+/g, ' ').trim();
  const found = onBoard(document, address);
  if (found.length > 0) return found;
  const main = document.querySelector('main, [role="main"], article');
  const inMain = main ? textOf([main]) : '';
  const text = inMain.length >= ENOUGH ? inMain : textOf([document.body ?? document.documentElement]);
  return text.trim() === ''
    ? 'is a page without words (a script would have written them; save it from the browser)'
    : [{ title, text, address }];
}

function onBoard(document: Document, address: string): FoundPosting[] {
  const board = boardAt(address);
  if (!board) return [];
  try {
    const found = board.find(document, new URL(address)) ?? [];
    return found
      .map(({ title, roots }) => ({ title, text: textOf(roots), address }))
      .filter(({ text }) => text.trim() !== '');
  } catch {
    // A board's file may ask for what only a live page has; then the page is read like any other.
    return [];
  }
}

/** Where a page was saved from: browsers write a comment, boards a canonical link. Empty when nothing tells. */
function addressOf(document: Document, html: string): string {
  const head = html.slice(0, 4000);
  const comment =
    /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(head) ?? /<!--[\s\S]*?\burl:\s*(https?:\/\/\S+)/i.exec(head);
  const said = [
    comment?.[1],
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
    document.querySelector('base')?.getAttribute('href'),
  ];
  return said.find((address): address is string => Boolean(address) && URL.canParse(address as string)) ?? '';
}
