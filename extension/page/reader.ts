import { type PostingOnPage, topOf } from '../../shared/boards/board.ts';
import type { Finding } from '../../shared/types.ts';
import type { Marking } from '../background/markings.ts';
import { LONGEST, type Sighted } from '../messages.ts';
import { employerHere, findPostings, type Sight } from './find.ts';
import { groundUnder } from './ground.ts';
import { erase, forcedColors, type Mark, paint, type Tick } from './marks.ts';
import { isOrphan, send } from './send.ts';
import { type PageText, readText } from './text.ts';
import { watch } from './watch.ts';

/** The background may be stopped while it reads, and then answers nothing: it is asked so many times. */
const TRIES = 3;
/** A page that changed while it was read is read again after so many times what the reading took. */
const REST = 4;

/** A reader of one document: it finds the postings, has them read, marks what was found, and follows changes. */
export interface Reader {
  /** The first look at this document, and each look after a change of settings: what is not welcome stops here. */
  arrive(speaks: boolean): Promise<void>;
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
  /** A person asked for what stands at this address. */
  let wasAsked = false;
  let texts: PageText[] = [];
  let markings: Marking[] = [];
  let marks: Mark[] = [];
  let ticks: Tick[] = [];
  let current: Mark | null = null;
  let stopWatching = () => {};
  let turn = 0;
  let looks = 0;
  let isLooking = false;

  async function arrive(speaks: boolean): Promise<void> {
    if (isOrphan()) return stop();
    if (await look(false, speaks)) await report('arrived');
  }

  async function read(asked: boolean, speaks: boolean): Promise<void> {
    if (isOrphan()) return stop();
    const before = sight;
    const found = await look(asked, speaks);
    if (found === 'same' && !asked && sight) repaint();
    else if (found && (sight || before)) await report('sighted');
  }

  /** Finds the postings and reads their text. Null when a later look, or a stop, went before. */
  async function look(asked: boolean, speaks: boolean): Promise<'same' | 'new' | null> {
    const mine = ++looks;
    const begun = performance.now();
    const seen = stillThere(asked) ?? findPostings(asked, speaks);
    wasAsked = asked || (wasAsked && location.href === address);
    address = location.href;
    let isOld = false;
    follow(seen, () => {
      // A long page that changes all the time is read to its end each time, and then given a rest.
      if (mine === looks && isLooking) isOld = true;
      else void read(false, speaks);
    });
    isLooking = true;
    const fresh: PageText[] = [];
    for (const posting of seen?.postings ?? []) fresh.push(await textOfPosting(posting));
    if (mine !== looks) return null;
    isLooking = false;
    if (isOld) setTimeout(() => mine === looks && void read(false, speaks), REST * (performance.now() - begun));
    const isSame = sight?.status === seen?.status && inOne(texts) === inOne(fresh);
    [sight, texts] = [seen, fresh];
    return isSame ? 'same' : 'new';
  }

  /** Has the background read what was seen. On arrival it answers `false` where nothing may be read. */
  async function report(type: 'arrived' | 'sighted'): Promise<void> {
    const mine = ++turn;
    const seen = { type, since: performance.timeOrigin, asked: wasAsked, sighted: sighted(sight, texts) };
    for (let tries = 0; tries < TRIES; tries += 1) {
      const found = await send(seen);
      if (mine !== turn || isOrphan()) return; // the page changed again meanwhile: a later answer is on its way
      if (found === false) return stop();
      if (Array.isArray(found)) return remark(found as Marking[]);
    }
    remark([]);
  }

  async function again(): Promise<void> {
    if (sight) await report('sighted');
  }

  /** What a click or a selection chose stays chosen as long as it stays in the page; boards are asked anew. */
  function stillThere(asked: boolean): Sight | null {
    if (asked || !sight || location.href !== address) return null;
    if (wasAsked && sight.status === 'none') return sight;
    if (sight.way === null || sight.way === 'board') return null;
    const roots = sight.postings.flatMap((posting) => posting.roots);
    return roots.length && roots.every((root) => topOf(root)?.isConnected) ? sight : null;
  }

  function follow(seen: Sight | null, onChange: () => void): void {
    stopWatching();
    const roots = seen?.postings.flatMap((posting) => posting.roots) ?? [];
    stopWatching = seen ? watch(roots, onChange) : () => {};
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
    looks += 1;
    stopWatching();
    if (sight) void send({ type: 'sighted', since: performance.timeOrigin, asked: false, sighted: sighted(null, []) });
    erase();
    [sight, current, texts, markings, marks, ticks] = [null, null, [], [], [], []];
    wasAsked = false;
    onRepaint();
  }

  return {
    arrive,
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

const inOne = (texts: PageText[]) => texts.map(({ text }) => text).join('\0');

/** The words that only the page's data tell have no place in the page. */
async function textOfPosting({ roots, words }: PostingOnPage): Promise<PageText> {
  const text = await readText(roots);
  return words === undefined ? text : { ...text, text: words };
}

function sighted(sight: Sight | null, texts: PageText[]): Sighted {
  if (!sight) return { status: 'left', way: null, postings: [] };
  let room = LONGEST; // for all of a page together
  const postings = sight.postings.map(({ title, employer, words }, index) => {
    const text = (texts[index]?.text ?? '').slice(0, room);
    room -= text.length;
    return {
      title: title.slice(0, 300),
      employer: (employer || employerHere()).slice(0, 300),
      text,
      standsIn: words !== undefined,
    };
  });
  return { status: sight.status, way: sight.way, postings };
}
