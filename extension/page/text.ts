import { isRange, type PostingRoot } from '../hosts/board.ts';
import { type Gap, gaps, type Keeps, lookOf } from './look.ts';
import { offsetIn, type Piece, rangesIn } from './pieces.ts';

/** A posting's text as it is shown, and the way back from its offsets to the page. */
export interface PageText {
  text: string;
  /** One range for each text node that holds words of `[start, end)`; none when the span is not in the page. */
  rangesOf(start: number, end: number): Range[];
  /** The offset in the text of a place in the page, null when it is outside the posting. */
  offsetAt(node: Node, offset: number): number | null;
}

/** Reads the shown text of a posting: block breaks as lines, list marks as bullets, hidden parts left out. */
export function readText(roots: PostingRoot[]): PageText {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  let gap: Gap = '';
  let space: { node: Text; at: number } | null = null;
  let bullet = '';

  const widen = (to: Gap) => {
    if (length && gaps.indexOf(to) > gaps.indexOf(gap)) gap = to;
  };
  const write = (words: string, node: Text | null, from: number) => {
    const last = pieces.at(-1);
    if (node && last?.node === node && last.from + last.length === from && last.start + last.length === length) {
      last.length += words.length;
    } else if (node) pieces.push({ node, from, start: length, length: words.length });
    parts.push(words);
    length += words.length;
  };
  const flush = () => {
    // A single space is the page's own character and keeps its place; every other gap is ours.
    if (gap === ' ' && space) write(' ', space.node, space.at);
    else if (gap) write(gap, null, 0);
    if (bullet) write(bullet, null, 0);
    gap = '';
    bullet = '';
  };
  const readNode = (node: Text, keeps: Keeps, low: number, high: number) => {
    const pattern = keeps === 'all' ? /\n|[^\n]+/g : /[ \t\r\n\f]+|[^ \t\r\n\f]+/g;
    for (const match of node.data.slice(low, high).matchAll(pattern)) {
      const at = low + match.index;
      const isSpace = keeps === 'all' ? match[0] === '\n' : /^[ \t\r\n\f]/.test(match[0]);
      if (!isSpace) {
        flush();
        write(match[0], node, at);
      } else if (keeps !== 'none' && match[0].includes('\n'))
        widen(/\n[\s\S]*\n/.test(match[0]) || gap === '\n' ? '\n\n' : '\n');
      else if (gap === '' && length) [gap, space] = [' ', { node, at }];
    }
  };
  const walk = (node: Node, keeps: Keeps, shown: boolean, depth: number, clip: Range | null) => {
    if (clip && !clip.intersectsNode(node)) return;
    if (node.nodeType === 3) {
      const low = clip?.startContainer === node ? clip.startOffset : 0;
      const high = clip?.endContainer === node ? clip.endOffset : (node as Text).data.length;
      if (shown) readNode(node as Text, keeps, low, high);
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (element.tagName === 'BR') return widen(gap === '\n' ? '\n\n' : '\n');
    const look = lookOf(element);
    if (look.gone) return;
    widen(look.before);
    if (look.bullet) bullet = `${'  '.repeat(Math.max(0, depth - 1))}${look.bullet}`;
    const isClosed = element.tagName === 'DETAILS' && !element.hasAttribute('open');
    const inner = element.tagName === 'UL' || element.tagName === 'OL' ? depth + 1 : depth;
    for (const child of element.childNodes) {
      if (isClosed && (child as Element).tagName !== 'SUMMARY') continue;
      walk(child, look.keeps ?? keeps, look.shown ?? shown, inner, clip);
    }
    if (look.bullet) bullet = '';
    widen(look.before);
  };

  for (const root of roots) {
    widen('\n\n');
    if (isRange(root)) walk(root.commonAncestorContainer, 'none', true, 0, root);
    else walk(root, 'none', true, 0, null);
  }
  return { text: parts.join(''), rangesOf: rangesIn(pieces), offsetAt: offsetIn(pieces) };
}
