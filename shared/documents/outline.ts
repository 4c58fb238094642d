/** A tree that can be written as plain text, whoever parsed it: the browser's own parser, or parse5. */
export interface Tree<Node> {
  childrenOf(node: Node): Iterable<Node>;
  parentOf(node: Node): Node | null;
  /** The tag in lower case, null for text. */
  tagOf(node: Node): string | null;
  textOf(node: Node): string;
  attribute(node: Node, name: string): string | null;
}

/** Elements whose text no reader of the page would have seen. */
const silent = new Set(
  'script style template noscript head iframe object svg title math nav button select input textarea'.split(' '),
);

const blocks = new Set(
  'address article aside blockquote dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);

/** The words of a tree as a person would have copied them: one block a line, bullets and numbers kept, cells apart by tabs. */
export function outline<Node>(root: Node, tree: Tree<Node>): string {
  const parts: string[] = [];

  /** Starts a new line, unless the text is at the start of one or just behind a bullet ("<li><p>"). */
  const breakLine = () => {
    const last = parts[parts.length - 1];
    if (last !== undefined && !last.endsWith('\n') && !/^ *(•|\d+\.) $/.test(last)) parts.push('\n');
  };
  /** Deeper than any page a person wrote; a hostile one could be deep enough to overflow the stack. */
  const deepest = 400;

  /** `lists`: how many lists are around; `isKept`: whether white space is shown as it stands. */
  const collect = (node: Node, lists: number, depth: number, isKept: boolean): void => {
    if (depth > deepest) return;
    const isNumbered = tree.tagOf(node) === 'ol';
    let number = Number.parseInt((isNumbered && tree.attribute(node, 'start')) || '1', 10) || 1;
    let before = false;
    for (const child of tree.childrenOf(node)) {
      const tag = tree.tagOf(child);
      if (tag === null) {
        const given = tree.textOf(child);
        const words = isKept ? given.replace(/\r\n?/g, '\n') : given.replace(/[ \t\r\n]+/g, ' ');
        const atStart = parts.length === 0 || /\s$/.test(parts[parts.length - 1] ?? '');
        const added = atStart && !isKept ? words.replace(/^ /, '') : words;
        if (added) parts.push(added);
        continue;
      }
      if (silent.has(tag) || isHidden(child, tree)) continue;
      if (tag === 'br') parts.push('\n');
      else if (blocks.has(tag)) {
        breakLine();
        if (/^h\d$/.test(tag)) parts.push('\n');
        if (tag === 'li') {
          parts.push(`${'  '.repeat(Math.max(0, lists - 1))}${isNumbered ? `${number}.` : '•'} `);
          number += 1;
        }
        collect(child, lists + listsOf(tag), depth + 1, isKept || tag === 'pre');
        breakLine();
      } else {
        if ((tag === 'td' || tag === 'th') && before) parts.push('\t');
        collect(child, lists, depth + 1, isKept);
      }
      before = true;
    }
  };

  collect(root, listsOf(tree.tagOf(root)), 0, tree.tagOf(root) === 'pre');
  return parts
    .join('')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function listsOf(tag: string | null): number {
  return tag === 'ul' || tag === 'ol' ? 1 : 0;
}

/** Hidden by the source itself; what a style sheet hides cannot be known here. */
function isHidden<Node>(node: Node, tree: Tree<Node>): boolean {
  if (tree.attribute(node, 'hidden') !== null || tree.attribute(node, 'aria-hidden') === 'true') return true;
  const style = tree.attribute(node, 'style');
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}
