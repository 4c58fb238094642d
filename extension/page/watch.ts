import { type PostingRoot, topOf } from '../hosts/board.ts';

/** Long enough for a burst of changes to end, short enough that nobody waits for it. */
const PAUSE = 120;

/**
 * Calls back, once a burst of changes is over, when the posting's text, its visibility or its place in the page changes,
 * or when the page's address does. With no roots the whole page is watched: the text is yet to come.
 */
export function watch(roots: PostingRoot[], onChange: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, PAUSE);
  };
  const observer = new MutationObserver(later);
  const inside = { subtree: true, childList: true, characterData: true };
  const tops = roots.map(topOf).filter((top) => top !== null);
  if (!tops.length) observer.observe(document, inside);
  for (const top of tops) {
    observer.observe(top, { ...inside, attributes: true, attributeFilter: ['class', 'style', 'hidden', 'open'] });
    // Its ancestors only for their own children: is the posting still in the page?
    for (let at = top.parentNode; at; at = at.parentNode) observer.observe(at, { childList: true });
  }
  const stopAddress = watchAddress(later);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    stopAddress();
  };
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
