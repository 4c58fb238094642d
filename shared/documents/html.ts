import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { outline, type Tree } from './outline.ts';

type Node = DefaultTreeAdapterTypes.Node;

const tree: Tree<Node> = {
  childrenOf: (node) => ('childNodes' in node ? node.childNodes.filter(({ nodeName }) => nodeName !== '#comment') : []),
  parentOf: (node) => ('parentNode' in node ? node.parentNode : null),
  tagOf: (node) => ('tagName' in node ? node.tagName : 'value' in node ? null : node.nodeName),
  textOf: (node) => ('value' in node ? node.value : ''),
  attribute: (node, name) => ('attrs' in node ? (node.attrs.find((one) => one.name === name)?.value ?? null) : null),
};

/** The text of a web page's source. Nothing in it runs or is loaded. */
export function htmlText(source: string): string {
  return outline<Node>(parse(source), tree);
}
