import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { CardDoor } from '../card/card-door.ts';
import { makeCard } from '../card/make-card.tsx';

/** Put into a frame when its first card is opened; the reader finds it by this name in their common world. */
export default defineUnlistedScript(() => {
  const here = globalThis as { parascopeCard?: CardDoor };
  here.parascopeCard ??= makeCard();
});
