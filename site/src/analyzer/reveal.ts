/** A place in the page: an element's id, what inside it takes the focus, and whether the page goes to its top for it. */
export interface Place {
  id: string;
  inside?: string;
  top?: boolean;
}

/** Brings a place into view and gives it the focus; motion only where the reader allows it. Nothing when it is not there. */
export function reveal({ id, inside, top }: Place): void {
  const element = document.getElementById(id);
  const target = inside ? (element?.querySelector<HTMLElement>(inside) ?? element) : element;
  if (!element || !target) return;
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.focus({ preventScroll: true });
  if (top) window.scrollTo({ top: 0, behavior: 'auto' });
  else element.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
}
