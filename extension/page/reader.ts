import type { Finding } from '../../shared/types.ts';
import { topOf } from '../hosts/board.ts';
import { LONGEST, type Sighted } from '../messages.ts';
import { findPostings, type Sight } from './find.ts';
import { groundUnder } from './ground.ts';
import { erase, forcedColors, type Mark, paint } from './marks.ts';
import { isOrphan, send } from './send.ts';
import { type PageText, readText } from './text.ts';
import { watch } from './watch.ts';

/** A reader of one document: it finds the postings, has them read, marks what was found, and follows changes. */
export interface Reader {
  /** Reads now. `asked`: a person asked, so that any page will do. `speaks`: this frame may answer for the page. */
  read(asked: boolean, speaks: boolean): Promise<void>;
  /** Has the same words read again: the page came back as it was left, while what was kept of it is gone. */
  again(): Promise<void>;
  /** Takes everything off the page and stops following it. */
  stop(): void;
  /** Puts other findings in the place of those that are marked. */
  remark(findings: Finding[][]): void;
  marks(): Mark[];
  setCurrent(mark: Mark | null): void;
  textOf(posting: number): PageText | null;
  findingOf(mark: Mark): Finding | null;
}

/** Makes the reader of this document; `onRepaint` is told when marks were drawn again or taken away. */
export function makeReader(onRepaint: () => void): Reader {
  let sight: Sight | null = null;
  let address = '';
  let texts: PageText[] = [];
  let findings: Finding[][] = [];
  let marks: Mark[] = [];
  let current: Mark | null = null;
  let stopWatching = () => {};
  let turn = 0;

  async function read(asked: boolean, speaks: boolean): Promise<void> {
    if (isOrphan()) return stop();
    const seen = stillThere(asked) ?? findPostings(asked, speaks);
    const before = texts.map(({ text }) => text);
    address = location.href;
    texts = seen?.postings.map(({ roots }) => readText(roots)) ?? [];
    const isSame = sight?.status === seen?.status && before.join('\0') === texts.map(({ text }) => text).join('\0');
    const hadSight = sight !== null;
    sight = seen;
    follow(speaks);
    if (isSame && !asked && seen) return repaint();
    if (seen || hadSight) await report();
  }

  async function report(): Promise<void> {
    const mine = ++turn;
    const found = await send({ type: 'sighted', since: performance.timeOrigin, sighted: sighted(sight, texts) });
    if (mine !== turn) return; // the page changed again meanwhile: a later answer is on its way
    remark(Array.isArray(found) ? (found as Finding[][]) : []);
  }

  async function again(): Promise<void> {
    if (sight) await report();
  }

  /** What a click or a selection chose stays chosen as long as it stays in the page; boards are asked anew. */
  function stillThere(asked: boolean): Sight | null {
    if (asked || !sight || sight.way === null || sight.way === 'board' || location.href !== address) return null;
    const isThere = sight.postings.every(({ roots }) => roots.every((root) => topOf(root)?.isConnected));
    return isThere ? sight : null;
  }

  function follow(speaks: boolean): void {
    stopWatching();
    const roots = sight?.postings.flatMap((posting) => posting.roots) ?? [];
    stopWatching = sight ? watch(roots, () => void read(false, speaks)) : () => {};
  }

  function remark(postings: Finding[][]): void {
    findings = postings;
    repaint();
  }

  function repaint(): void {
    const at = current;
    marks = findings.flatMap((list, posting) =>
      list.map(({ severity, start, end }, finding) => {
        return { posting, finding, severity, ranges: texts[posting]?.rangesOf(start, end) ?? [] };
      }),
    );
    current = marks.find((mark) => at && mark.posting === at.posting && mark.finding === at.finding) ?? null;
    draw();
    onRepaint();
  }

  function draw(): void {
    if (marks.length) paint(marks, current, groundUnder(sight?.postings[0]?.roots[0]));
    else erase();
  }

  forcedColors.addEventListener('change', draw);

  function stop(): void {
    turn += 1;
    stopWatching();
    if (sight) void send({ type: 'sighted', since: performance.timeOrigin, sighted: sighted(null, []) });
    [sight, current, texts, findings, marks] = [null, null, [], [], []];
    erase();
    onRepaint();
  }

  return {
    read,
    again,
    stop,
    remark,
    marks: () => marks,
    setCurrent(mark) {
      current = mark;
      draw();
    },
    textOf: (posting) => texts[posting] ?? null,
    findingOf: (mark) => findings[mark.posting]?.[mark.finding] ?? null,
  };
}

function sighted(sight: Sight | null, texts: PageText[]): Sighted {
  if (!sight) return { status: 'left', way: null, postings: [] };
  const postings = sight.postings.map(({ title }, index) => ({
    title: title.slice(0, 300),
    text: (texts[index]?.text ?? '').slice(0, LONGEST),
  }));
  return { status: sight.status, way: sight.way, postings };
}
