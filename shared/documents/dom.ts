import { outline, type Tree } from './outline.ts';

const tree: Tree<Node> = {
  childrenOf: (node) => [...node.childNodes].filter(({ nodeType }) => nodeType === 1 || nodeType === 3),
  parentOf: (node) => node.parentNode,
  tagOf: (node) => (node.nodeType === 3 ? null : node.nodeName.toLowerCase()),
  textOf: (node) => node.nodeValue ?? '',
  attribute: (node, name) => (node.nodeType === 1 ? (node as Element).getAttribute(name) : null),
};

/** The words of a node of a document that a browser, or a stand-in for one, has parsed. */
export function textOfNode(node: Node): string {
  return outline<Node>(node, tree);
}
