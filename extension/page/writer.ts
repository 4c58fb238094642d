import { type Gap, gaps, type Keeps } from './look.ts';
import type { Piece } from './pieces.ts';

/** Writes a text out of the text nodes of a page and keeps, for each run of characters, where it came from. */
export interface Writer {
  /** What comes next stands at least so far apart. */
  widen(to: Gap): void;
  /** A line break of the page; a second one is an empty line. */
  breakLine(): void;
  /** The mark before the next words; '' takes one back that had no words. */
  setBullet(bullet: string): void;
  /** The characters from `low` to `high` of a text node, with as much white space as it keeps. */
  write(node: Text, keeps: Keeps, low: number, high: number): void;
  length(): number;
  text(): string;
  pieces: Piece[];
}

export function makeWriter(): Writer {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  let gap: Gap = '';
  let space: { node: Text; at: number } | null = null;
  let bullet = '';

  const widen = (to: Gap) => {
    if (length && gaps.indexOf(to) > gaps.indexOf(gap)) gap = to;
  };
  const put = (words: string, node: Text | null, from: number) => {
    const last = pieces.at(-1);
    if (node && last?.node === node && last.from + last.length === from && last.start + last.length === length) {
      last.length += words.length;
    } else if (node) pieces.push({ node, from, start: length, length: words.length });
    parts.push(words);
    length += words.length;
  };
  const flush = () => {
    // A single space is the page's own character and keeps its place; every other gap is ours.
    if (gap === ' ' && space) put(' ', space.node, space.at);
    else if (gap) put(gap, null, 0);
    if (bullet) put(bullet, null, 0);
    gap = '';
    bullet = '';
  };
  return {
    widen,
    breakLine: () => widen(gap === '\n' ? '\n\n' : '\n'),
    setBullet(mark) {
      bullet = mark;
    },
    write(node, keeps, low, high) {
      const pattern = keeps === 'all' ? /\n|[^\n]+/g : /[ \t\r\n\f]+|[^ \t\r\n\f]+/g;
      for (const match of node.data.slice(low, high).matchAll(pattern)) {
        const at = low + match.index;
        const isSpace = keeps === 'all' ? match[0] === '\n' : /^[ \t\r\n\f]/.test(match[0]);
        if (!isSpace) {
          flush();
          put(match[0], node, at);
        } else if (keeps !== 'none' && match[0].includes('\n'))
          widen(/\n[\s\S]*\n/.test(match[0]) || gap === '\n' ? '\n\n' : '\n');
        else if (gap === '' && length) [gap, space] = [' ', { node, at }];
      }
    },
    length: () => length,
    text: () => parts.join(''),
    pieces,
  };
}
