import { isRange, type PostingRoot, shownChildren } from '../../shared/boards/board.ts';
import { LONGEST } from '../messages.ts';
import { type Keeps, lookOf } from './look.ts';
import { offsetIn, rangesIn } from './pieces.ts';
import { makeWriter, type Writer } from './writer.ts';

/** A posting's text as it is shown, and the way back from its offsets to the page. */
export interface PageText {
  text: string;
  /** One range for each text node that holds words of `[start, end)`; none when the span is not in the page. */
  rangesOf(start: number, end: number): Range[];
  /** The offset in the text of a place in the page, null when it is outside the posting. */
  offsetAt(node: Node, offset: number): number | null;
}

/** Milliseconds of reading at a time: the page may draw and answer between two pieces. */
const PIECE = 8;
/** So many nodes are read between two looks at the clock. */
const NODES = 64;

/**
 * Reads the shown text of a posting: block breaks as lines, list marks as bullets, hidden parts left out. No more than
 * `LONGEST` characters, and a piece at a time, so that a page of any size goes on.
 */
export async function readText(roots: PostingRoot[]): Promise<PageText> {
  const writer = makeWriter();
  const rest = walk(roots, writer);
  for (let end = performance.now() + PIECE; !rest.next().done; ) {
    if (writer.length() >= LONGEST) break;
    // Nobody waits for a page in the background, and its timers are slow.
    if (performance.now() < end || document.hidden) continue;
    await new Promise((done) => setTimeout(done));
    end = performance.now() + PIECE;
  }
  return { text: writer.text(), rangesOf: rangesIn(writer.pieces), offsetAt: offsetIn(writer.pieces) };
}

/** What holds for the nodes inside an element. */
interface Inside {
  children: Iterator<Node>;
  keeps: Keeps;
  shown: boolean;
  depth: number;
  clip: Range | null;
  /** A closed fold shows its summary alone. */
  isClosed: boolean;
  leave(): void;
}

/** Goes through all that the roots show; stops now and then to be asked for more. */
function* walk(roots: PostingRoot[], writer: Writer): Generator<void> {
  let count = 0;
  for (const root of roots) {
    writer.widen('\n\n');
    const clip = isRange(root) ? root : null;
    const top = isRange(root) ? root.commonAncestorContainer : root;
    const above: Inside[] = [
      { children: [top].values(), keeps: 'none', shown: true, depth: 0, clip, isClosed: false, leave() {} },
    ];
    for (let inside = above.at(-1); inside; inside = above.at(-1)) {
      const { value: node, done } = inside.children.next();
      if (done) {
        inside.leave();
        above.pop();
        continue;
      }
      const within = enter(node, inside, writer);
      if (within) above.push(within);
      count += 1;
      if (count % NODES === 0) yield;
    }
  }
}

/** Reads a text node, or begins an element: gives what holds inside it, null when there is nothing to read. */
function enter(node: Node, { keeps, shown, depth, clip, isClosed }: Inside, writer: Writer): Inside | null {
  if (isClosed && (node as Element).tagName !== 'SUMMARY') return null;
  if (clip && !clip.intersectsNode(node)) return null;
  if (node.nodeType === 3) {
    const low = clip?.startContainer === node ? clip.startOffset : 0;
    const high = clip?.endContainer === node ? clip.endOffset : (node as Text).data.length;
    // One node may hold it all.
    if (shown) writer.write(node as Text, keeps, low, Math.min(high, low + LONGEST - writer.length()));
    return null;
  }
  if (node.nodeType !== 1) return null;
  const element = node as Element;
  const { tagName } = element;
  if (tagName === 'BR') {
    writer.breakLine();
    return null;
  }
  const look = lookOf(element);
  if (look.gone) return null;
  writer.widen(look.before);
  if (look.bullet) writer.setBullet(`${'  '.repeat(Math.max(0, depth - 1))}${look.bullet}`);
  return {
    children: shownChildren(element)[Symbol.iterator](),
    keeps: look.keeps ?? keeps,
    shown: look.shown ?? shown,
    depth: tagName === 'UL' || tagName === 'OL' ? depth + 1 : depth,
    clip,
    isClosed: tagName === 'DETAILS' && !element.hasAttribute('open'),
    leave() {
      if (look.bullet) writer.setBullet('');
      writer.widen(look.before);
    },
  };
}
