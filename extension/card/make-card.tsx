import { render } from 'preact';
import { Language } from '../../shared/ui/language.ts';
import { layer } from '../page/layer.ts';
import { phrases } from '../t.ts';
import { Card } from './Card.tsx';
import type { CardDoor, CardShown } from './card-door.ts';
import { dress } from './dress.ts';
import { keepBeside } from './place.ts';

/** Makes the card of this document: in a closed shadow root, on top of everything, beside the words it is about. */
export function makeCard(): CardDoor {
  const { host, root } = layer('card', {
    display: 'block',
    width: 'min(420px, calc(100vw - 24px))',
    overflow: 'visible',
    border: '0',
    padding: '0',
    background: 'none',
  });
  dress(root);
  const frame = document.createElement('div');
  frame.className = 'frame';
  frame.lang = phrases().lang;
  root.append(frame);
  let shown: CardShown | null = null;
  let stopPlacing = () => {};
  let focusBefore: Element | null = null;

  function open(next: CardShown): void {
    shown = next;
    if (!host.isConnected) {
      focusBefore = document.activeElement;
      document.documentElement.append(host);
    }
    host.style.setProperty('color-scheme', next.ground === 'night' ? 'dark' : 'light', 'important');
    rise(host);
    const { text, finding, about } = next;
    render(
      <Language.Provider value={phrases()}>
        <Card
          key={`${finding.rule}-${finding.start}`}
          {...{ text, finding, about }}
          onClose={() => next.onClose()}
          onDismiss={(reach) => next.onDismiss(reach)}
        />
      </Language.Provider>,
      frame,
    );
    move(next.anchor);
    if (next.focus) root.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  }

  function move(anchor: Range): void {
    stopPlacing();
    stopPlacing = keepBeside(host, anchor);
  }

  function close(): void {
    if (!shown) return;
    const hadFocus = document.activeElement === host;
    shown = null;
    stopPlacing();
    host.remove();
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
  }

  frame.addEventListener('pointerenter', () => shown?.onEnter());
  frame.addEventListener('pointerleave', () => shown?.onLeave());
  // The page's own shortcuts do not hear what is typed in the card, nor its outside-click traps what is clicked.
  for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'mousedown']) {
    host.addEventListener(type, (event) => event.stopPropagation());
  }
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !shown) return;
      event.stopPropagation();
      shown.onClose();
    },
    { capture: true },
  );
  return { open, move, close, words: () => (shown ? frame.textContent : null) };
}

/** Into the top layer, over everything the page may have there. */
function rise(host: HTMLElement): void {
  host.popover = 'manual';
  host.showPopover();
}
