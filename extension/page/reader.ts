import type { Finding } from '../../shared/types.ts';
import type { Marking } from '../background/markings.ts';
import { topOf } from '../hosts/board.ts';
import { LONGEST, type Sighted } from '../messages.ts';
import { employerHere, findPostings, type Sight } from './find.ts';
import { groundUnder } from './ground.ts';
import { erase, forcedColors, type Mark, paint, type Tick } from './marks.ts';
import { isOrphan, send } from './send.ts';
import { type PageText, readText } from './text.ts';
import { watch } from './watch.ts';

/** The background may be stopped while it reads, and then answers nothing: it is asked so many times. */
const TRIES = 3;

/** A reader of one document: it finds the postings, has them read, marks what was found, and follows changes. */
export interface Reader {
  /** Reads now. `asked`: a person asked, so that any page will do. `speaks`: this frame may answer for the page. */
  read(asked: boolean, speaks: boolean): Promise<void>;
  /** Has the same words read again: the page came back as it was left, while what was kept of it is gone. */
  again(): Promise<void>;
  /** Takes everything off the page and stops following it. */
  stop(): void;
  /** Puts other marks in the place of those that are painted. */
  remark(markings: Marking[]): void;
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
  let markings: Marking[] = [];
  let marks: Mark[] = [];
  let ticks: Tick[] = [];
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
    const seen = { type: 'sighted', since: performance.timeOrigin, sighted: sighted(sight, texts) } as const;
    for (let tries = 0; tries < TRIES; tries += 1) {
      const found = await send(seen);
      if (mine !== turn || isOrphan()) return; // the page changed again meanwhile: a later answer is on its way
      if (Array.isArray(found)) return remark(found as Marking[]);
    }
    remark([]);
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

  function remark(postings: Marking[]): void {
    markings = postings;
    repaint();
  }

  function repaint(): void {
    const at = current;
    const rangesOf = (posting: number, { start, end }: { start: number; end: number }) =>
      texts[posting]?.rangesOf(start, end) ?? [];
    marks = markings.flatMap(({ findings }, posting) =>
      findings.map((one, finding) => {
        const key = `${one.rule}|${one.start}`;
        return { posting, finding, key, severity: one.severity, ranges: rangesOf(posting, one) };
      }),
    );
    ticks = markings.flatMap(({ families }, posting) =>
      families.map((one) => ({ family: one.family, ranges: rangesOf(posting, one) })),
    );
    current = marks.find((mark) => at && mark.posting === at.posting && mark.key === at.key) ?? null;
    draw();
    onRepaint();
  }

  function draw(): void {
    if (marks.length || ticks.length) paint(marks, ticks, current, groundUnder(sight?.postings[0]?.roots[0]));
    else erase();
  }

  forcedColors.addEventListener('change', draw);

  function stop(): void {
    turn += 1;
    stopWatching();
    if (sight) void send({ type: 'sighted', since: performance.timeOrigin, sighted: sighted(null, []) });
    erase();
    [sight, current, texts, markings, marks, ticks] = [null, null, [], [], [], []];
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
    findingOf: (mark) => markings[mark.posting]?.findings[mark.finding] ?? null,
  };
}

function sighted(sight: Sight | null, texts: PageText[]): Sighted {
  if (!sight) return { status: 'left', way: null, postings: [] };
  const postings = sight.postings.map(({ title, employer }, index) => ({
    title: title.slice(0, 300),
    employer: (employer || employerHere()).slice(0, 300),
    text: (texts[index]?.text ?? '').slice(0, LONGEST),
  }));
  return { status: sight.status, way: sight.way, postings };
}
