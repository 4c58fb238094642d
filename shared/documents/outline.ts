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
const silent = new Set('script style template noscript head iframe object svg title math'.split(' '));

const blocks = new Set(
  'address article aside blockquote dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);

/** The words of a tree as a person would have copied them: one block a line, bullets and numbers kept, cells apart by tabs. */
export function outline<Node>(root: Node, tree: Tree<Node>): string {
  const parts: string[] = [];

  const bulletOf = (item: Node): string => {
    const list = tree.parentOf(item);
    if (list === null || tree.tagOf(list) !== 'ol') return '•';
    const first = Number.parseInt(tree.attribute(list, 'start') ?? '1', 10) || 1;
    const items = [...tree.childrenOf(list)].filter((child) => tree.tagOf(child) === 'li');
    return `${first + items.indexOf(item)}.`;
  };
  /** Starts a new line, unless the text is at the start of one or just behind a bullet ("<li><p>"). */
  const breakLine = () => {
    const last = parts[parts.length - 1];
    if (last !== undefined && !last.endsWith('\n') && !/^ *(•|\d+\.) $/.test(last)) parts.push('\n');
  };
  /** Deeper than any page a person wrote; a hostile one could be deep enough to overflow the stack. */
  const deepest = 400;

  const collect = (node: Node, lists: number, depth: number): void => {
    if (depth > deepest) return;
    let before = false;
    for (const child of tree.childrenOf(node)) {
      const tag = tree.tagOf(child);
      if (tag === null) {
        const words = tree.textOf(child).replace(/[ \t\r\n]+/g, ' ');
        const atStart = parts.length === 0 || /\s$/.test(parts[parts.length - 1] ?? '');
        const added = atStart ? words.replace(/^ /, '') : words;
        if (added) parts.push(added);
        continue;
      }
      if (silent.has(tag) || tree.attribute(child, 'hidden') !== null) continue;
      if (tag === 'br') parts.push('\n');
      else if (blocks.has(tag)) {
        breakLine();
        if (/^h\d$/.test(tag)) parts.push('\n');
        if (tag === 'li') parts.push(`${'  '.repeat(Math.max(0, lists - 1))}${bulletOf(child)} `);
        collect(child, tag === 'ul' || tag === 'ol' ? lists + 1 : lists, depth + 1);
        breakLine();
      } else {
        if ((tag === 'td' || tag === 'th') && before) parts.push('\t');
        collect(child, lists, depth + 1);
      }
      before = true;
    }
  };

  collect(root, 0, 0);
  return parts
    .join('')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
