import { autoUpdate, computePosition, flip, offset, type Rect, shift, size } from '@floating-ui/dom';

/** Keeps an element beside words of the page, in the part of the window that is seen, until the returned function is called. */
export function keepBeside(host: HTMLElement, anchor: Range): () => void {
  const reference = {
    getBoundingClientRect: () => firstBox(anchor),
    contextElement: anchor.startContainer.parentElement!,
  };
  let seen: Rect | null = null;
  const place = async () => {
    const edge = { padding: 12, rootBoundary: seen ?? ('viewport' as const) };
    const room = ({ availableHeight }: { availableHeight: number }) =>
      setPx(host, 'max-height', Math.max(180, availableHeight));
    const middleware = [offset(10), flip(edge), shift(edge), size({ ...edge, apply: room })];
    const { x, y } = await computePosition(reference, host, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware,
    });
    setPx(host, 'left', x);
    setPx(host, 'top', y);
  };
  const stopUpdating = autoUpdate(reference, host, () => void place());
  const stopLooking = lookAtFrame((rect) => {
    seen = rect;
    void place();
  });
  return () => {
    stopUpdating();
    stopLooking();
  };
}

/** A frame as tall as its text is mostly outside the window: tells which part of this document is seen, and only in frames. */
function lookAtFrame(show: (seen: Rect) => void): () => void {
  if (window === window.top) return () => {};
  const observer = new IntersectionObserver(([entry]) => {
    if (entry?.isIntersecting) show(entry.intersectionRect);
  });
  observer.observe(document.documentElement);
  return () => observer.disconnect();
}

function setPx(host: HTMLElement, property: string, value: number): void {
  host.style.setProperty(property, `${Math.round(value)}px`, 'important');
}

/** The first line's box: words that wrap would else have a box as wide as the column. */
function firstBox(range: Range): DOMRect {
  return range.getClientRects()[0] ?? range.getBoundingClientRect();
}
