import { type PostingRoot, topOf } from '../../shared/boards/board.ts';
import { isLayer } from './layer.ts';

/** Long enough for a burst of changes to end, short enough that nobody waits for it. */
const PAUSE = 60;
/** The first change after a quiet time is followed at once, so that a page that draws itself anew keeps its marks. */
const FIRST = 16;
const QUIET = 250;
/** A page that never stops changing is looked at as often as this all the same. */
const LONGEST_WAIT = 1000;

let last = 0;

/**
 * Calls back, once a burst of changes is over, when the posting's text, its visibility or its place in the page changes,
 * or when the page's address does. With no roots the whole page is watched: the text is yet to come.
 */
export function watch(roots: PostingRoot[], onChange: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  const look = () => {
    first = 0;
    last = performance.now();
    onChange();
  };
  const later = () => {
    const now = performance.now();
    clearTimeout(timer);
    const isQuiet = !first && now - last > QUIET;
    first ||= now;
    timer = setTimeout(look, isQuiet ? FIRST : Math.max(0, Math.min(PAUSE, first + LONGEST_WAIT - now)));
  };
  const observer = new MutationObserver((records) => records.every(isOurs) || later());
  const inside = { subtree: true, childList: true, characterData: true };
  const tops = roots.map(topOf).filter((top) => top !== null);
  // A frame that has loaded may hold the words after all, or leave them to its page; load events do not bubble.
  const onLoad = ({ target }: Event) => target instanceof HTMLIFrameElement && later();
  if (!tops.length) {
    observer.observe(document, inside);
    document.addEventListener('load', onLoad, true);
  }
  for (const top of tops) {
    observer.observe(top, { ...inside, attributes: true, attributeFilter: ['class', 'style', 'hidden', 'open'] });
    // Its ancestors only for their own children: is the posting still in the page?
    for (let at = top.parentNode; at; at = at.parentNode) observer.observe(at, { childList: true });
  }
  const stopAddress = watchAddress(later);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    document.removeEventListener('load', onLoad, true);
    stopAddress();
  };
}

/** Our own card and lines come and go at the end of the page. */
function isOurs({ addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every((node) => isLayer(node));
}

/** Single-page apps change the address without a load. */
function watchAddress(onChange: () => void): () => void {
  let href = location.href;
  const look = () => {
    if (location.href === href) return;
    href = location.href;
    onChange();
  };
  // TODO [2027-12]: Firefox < 147 has no `navigation`; there popstate and the observer are all there is.
  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('currententrychange', look);
  addEventListener('popstate', look);
  addEventListener('hashchange', look);
  return () => {
    navigation?.removeEventListener('currententrychange', look);
    removeEventListener('popstate', look);
    removeEventListener('hashchange', look);
  };
}
