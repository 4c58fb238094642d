import { Readability } from '@mozilla/readability';

/** A page with more elements than this is not worth the time on its main thread. */
const MOST_ELEMENTS = 20_000;
/** Fewer characters than this are a notice, not a posting. */
const ENOUGH = 250;

/** The element of the page that holds what the readability library takes for its text, null when it finds none. */
export function readableBlock(document: Document): Element | null {
  if (document.getElementsByTagName('*').length > MOST_ELEMENTS) return null;
  // The library works on a copy that it takes apart; text nodes of the copy lead back to those of the page.
  const copy = document.cloneNode(true) as Document;
  const originals = pairs(copy, document);
  const options = { charThreshold: ENOUGH, serializer: (node: Node) => node };
  const article = new Readability<Node>(copy, options).parse();
  return article?.content ? holderOf(textNodes(article.content).flatMap((node) => originals.get(node) ?? [])) : null;
}

function pairs(copy: Node, original: Node): Map<Node, Node> {
  const [left, right] = [textNodes(copy), textNodes(original)];
  return new Map(left.length === right.length ? left.map((node, index) => [node, right[index]!]) : []);
}

/** Text nodes with words, in the order of the document. */
function textNodes(root: Node): Node[] {
  const found: Node[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === 3 && node.nodeValue?.trim()) found.push(node);
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
  };
  walk(root);
  return found;
}

/** The smallest element around all of these nodes. */
function holderOf(nodes: Node[]): Element | null {
  const last = nodes.at(-1);
  let at = nodes[0]?.parentElement ?? null;
  while (at && last && !nodes.every((node) => at?.contains(node))) at = at.parentElement;
  return at;
}
