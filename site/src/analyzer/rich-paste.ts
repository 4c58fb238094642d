import { outline, type Tree } from '../../../shared/documents/outline.ts';

/** What a paste holds as text. Lists that were copied with their HTML keep bullets and numbers, which the plain text loses. */
export function pastedText(data: DataTransfer): string {
  const html = data.getData('text/html');
  const plain = data.getData('text/plain');
  if (!/<(li|td|th)\b/i.test(html)) return plain || textOfHtml(html);
  return textOfHtml(html) || plain;
}

const tree: Tree<Node> = {
  childrenOf: (node) => [...node.childNodes].filter(({ nodeType }) => nodeType !== Node.COMMENT_NODE),
  parentOf: (node) => node.parentNode,
  tagOf: (node) => (node.nodeType === Node.TEXT_NODE ? null : node.nodeName.toLowerCase()),
  textOf: (node) => node.textContent ?? '',
  attribute: (node, name) => (node instanceof Element ? node.getAttribute(name) : null),
};

/** The text of an HTML source, read in a document that never runs, loads or shows anything. */
export function textOfHtml(html: string): string {
  return outline<Node>(new DOMParser().parseFromString(html, 'text/html').body, tree);
}
