import type { Finding } from '../../shared/types.ts';
import type { About } from '../../shared/ui/about.ts';
import type { Reach } from '../background/dismiss.ts';
import type { Ground } from '../page/marks.ts';

/** What a card shows, where, and what it calls. */
export interface CardShown {
  text: string;
  finding: Finding;
  about: About;
  /** The words that the card stands by. */
  anchor: Range;
  /** The ground of the page there: the card is light or dark like it. */
  ground: Ground;
  /** Takes the keyboard's focus, and gives it back when closed. */
  focus: boolean;
  onClose(): void;
  onDismiss(reach: Reach): void;
  /** The pointer came onto the card, or left it. */
  onEnter(): void;
  onLeave(): void;
}

/** The one card of a document, as the reader opens it; `card.ts` puts it on `globalThis.parascopeCard`. */
export interface CardDoor {
  open(shown: CardShown): void;
  /** The words were drawn elsewhere: the card follows them. */
  move(anchor: Range): void;
  close(): void;
  /** The card's own words, null when it is closed. */
  words(): string | null;
}
