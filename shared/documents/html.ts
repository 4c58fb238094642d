import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { boardAt } from '../boards/index.ts';
import { outline, type Tree } from './outline.ts';
import type { FoundPosting } from './posting.ts';
import { DocumentProblem } from './problem.ts';

type Node = DefaultTreeAdapterTypes.Node;

const tree: Tree<Node> = {
  childrenOf: (node) => ('childNodes' in node ? node.childNodes.filter(({ nodeName }) => nodeName !== '#comment') : []),
  parentOf: (node) => ('parentNode' in node ? node.parentNode : null),
  tagOf: (node) => ('tagName' in node ? node.tagName : 'value' in node ? null : node.nodeName),
  textOf: (node) => ('value' in node ? node.value : ''),
  attribute: (node, name) => ('attrs' in node ? (node.attrs.find((one) => one.name === name)?.value ?? null) : null),
};

/** Fewer characters than this in the main part of a page, and the whole page is read. */
const ENOUGH = 200;

/** The text of a web page's source. Nothing in it runs or is loaded. */
export function htmlText(source: string): string {
  return outline<Node>(parse(source), tree);
}

/**
 * The postings of a saved page: by the board's own file where it was saved from a board that we know, else its main part.
 * Throws `DocumentProblem`: wordless.
 */
export async function readPage(source: string): Promise<FoundPosting[]> {
  const root = parse(source);
  const address = addressOf(root, source);
  const board = boardAt(address);
  if (board) {
    const { readBoardPage } = await import('./board-page.ts');
    const found = readBoardPage(board, root, address);
    if (found.length > 0) return found;
  }
  const main = first(root, (tag, node) => /^(main|article)$/.test(tag) || tree.attribute(node, 'role') === 'main');
  const inMain = main ? outline(main, tree) : '';
  const text = inMain.length >= ENOUGH ? inMain : outline<Node>(root, tree);
  if (text.trim() === '') throw new DocumentProblem('wordless');
  return [{ title: titleOf(root), text, address }];
}

/** The first element that fits, in the order of the source. */
function first(root: Node, fits: (tag: string, node: Node) => boolean): Node | null {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('tagName' in node && fits(node.tagName, node)) return node;
    waiting.push(...[...tree.childrenOf(node)].reverse());
  }
  return null;
}

function titleOf(root: Node): string {
  const wordsOf = (name: string): string => {
    const found = first(root, (tag) => tag === name);
    return found ? outline(found, tree).replace(/\s+/g, ' ') : '';
  };
  return wordsOf('h1') || wordsOf('title');
}

/** Where a page was saved from: browsers write a comment, boards a canonical link. Empty when nothing tells. */
function addressOf(root: Node, source: string): string {
  const head = source.slice(0, 4000);
  const comment =
    /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(head) ?? /<!--[\s\S]*?\burl:\s*(https?:\/\/\S+)/i.exec(head);
  const said = (tag: string, name: string, value: string, holds: string): string | null => {
    const found = first(root, (each, node) => each === tag && (!name || tree.attribute(node, name) === value));
    return found && tree.attribute(found, holds);
  };
  return (
    [
      comment?.[1],
      said('link', 'rel', 'canonical', 'href'),
      said('meta', 'property', 'og:url', 'content'),
      said('base', '', '', 'href'),
    ].find((address): address is string => Boolean(address) && URL.canParse(address as string)) ?? ''
  );
}
