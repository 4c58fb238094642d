import type { CardDoor } from '../card/card-door.ts';
import type { CardAnswer, Painted, ToPage } from '../messages.ts';
import { groundUnder } from './ground.ts';
import { type Mark, paintedWords } from './marks.ts';
import { markAt } from './point.ts';
import type { Reader } from './reader.ts';
import { scrollToWords } from './scroll.ts';
import { isOrphan, send } from './send.ts';

/** Rest this long on a mark to see its card; crossing it on the way elsewhere shows nothing. */
const REST = 260;
/** Time to move from the words to their card. */
const GRACE = 320;

/** Where a page's reader and its card meet: what points at a mark, and what opens or closes its card. */
export function makeAttention(reader: Reader) {
  let shown: Mark | null = null;
  let isPinned = false;
  let over: Mark | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const door = () => (globalThis as { parascopeCard?: CardDoor }).parascopeCard ?? null;

  async function open(mark: Mark, pinned: boolean, focus: boolean): Promise<void> {
    const finding = reader.findingOf(mark);
    const page = reader.textOf(mark.posting);
    if (!finding || !page || !mark.ranges[0]) return;
    [shown, isPinned] = [mark, pinned];
    reader.setCurrent(mark);
    const spot = { posting: mark.posting, finding: mark.finding };
    const about = (await send({ type: 'card', ...spot, isThere: door() !== null })) as CardAnswer;
    // Closed, or another was opened, while the card was fetched; the same words may have been marked anew meanwhile.
    const anchor = shown?.ranges[0];
    if (!shown || !about || !anchor || !isSame(shown, mark)) return;
    door()?.open({
      text: page.text,
      finding,
      about,
      anchor,
      ground: groundUnder(anchor),
      focus,
      onClose: close,
      onEnter: () => clearTimeout(timer),
      onLeave: leaveLater,
      onDismiss: (reach) => {
        close();
        void send({ type: 'dismiss', ...spot, reach });
      },
    });
  }

  function close(): void {
    clearTimeout(timer);
    [shown, over, isPinned] = [null, null, false];
    door()?.close();
    reader.setCurrent(null);
  }

  function leaveLater(): void {
    clearTimeout(timer);
    if (shown && !isPinned) timer = setTimeout(close, GRACE);
  }

  function onMove({ clientX, clientY, pointerType, target }: PointerEvent): void {
    if (pointerType === 'touch' || isOurs(target)) return;
    if (isOrphan()) {
      reader.stop();
      return;
    }
    const mark = markAt(reader.marks(), clientX, clientY);
    if (mark === over) return;
    over = mark;
    if (!mark) leaveLater();
    else clearTimeout(timer);
    if (mark && mark !== shown && !isPinned) timer = setTimeout(() => void open(mark, false, false), REST);
  }

  function onClick({ clientX, clientY, target }: MouseEvent): void {
    if (isOurs(target) || isOrphan()) return;
    if (getSelection()?.isCollapsed === false) return; // a person is selecting text, not asking
    const mark = markAt(reader.marks(), clientX, clientY);
    if (mark) {
      clearTimeout(timer);
      void open(mark, true, false);
      void send({ type: 'at', posting: mark.posting, finding: mark.finding });
    } else if (shown) close();
  }

  function go(posting: number, finding: number, focus: boolean): void {
    const mark = reader.marks().find((one) => one.posting === posting && one.finding === finding);
    if (!mark) return;
    scrollToWords(mark.ranges[0]);
    void open(mark, true, focus);
  }

  /** Shows any line of the posting: it is selected, as by the page's own search. */
  function goToWords(posting: number, start: number, end: number): void {
    const ranges = reader.textOf(posting)?.rangesOf(start, end) ?? [];
    const [first] = ranges;
    const last = ranges.at(-1);
    if (!first || !last) return;
    close();
    scrollToWords(first);
    getSelection()?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
  }

  /** A page without marks is left alone by our listeners. */
  let listens = false;
  function listen(): void {
    const wants = reader.marks().length > 0;
    if (wants === listens) return;
    listens = wants;
    const change = wants ? addEventListener : removeEventListener;
    change('pointermove', onMove, { passive: true, capture: true });
    change('click', onClick, { passive: true, capture: true });
  }

  return {
    go,
    goToWords,
    close,
    /** Marks were drawn again: a card whose words are gone goes too. */
    refresh() {
      listen();
      if (!shown) return;
      const mark = reader.marks().find((one) => shown && isSame(one, shown));
      if (!mark?.ranges.length) return close();
      shown = mark;
      if (mark.ranges[0]) door()?.move(mark.ranges[0]);
    },
    painted: (): Painted => ({ marks: paintedWords(), card: shown ? (door()?.words() ?? null) : null }),
  };
}

function isSame(one: Mark, other: Mark): boolean {
  return one.posting === other.posting && one.key === other.key;
}

/** The card sees to itself. */
function isOurs(target: EventTarget | null): boolean {
  return target instanceof Element && target.localName === 'parascope-card';
}

/** What of a message the card and the marks answer; true when it was one of those. */
export function attend(attention: ReturnType<typeof makeAttention>, message: ToPage): boolean {
  if (message.type === 'go') attention.go(message.posting, message.finding, message.focus);
  else if (message.type === 'go-to-words') attention.goToWords(message.posting, message.start, message.end);
  else return false;
  return true;
}
