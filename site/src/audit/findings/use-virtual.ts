import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

interface Options {
  count: number;
  /** Of every row, in pixels. */
  height: number;
  /** The element that scrolls. */
  frame: { current: HTMLElement | null };
  /** A row that is drawn wherever the list is scrolled to: the one with the focus. */
  always: number | null;
}

/** The rows that are in sight of a list too long to draw: a hook around TanStack Virtual, which has none for Preact. */
export function useVirtual({ count, height, frame, always }: Options) {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const options = {
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => height,
    overscan: 5,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    rangeExtractor: (range: Range) => inSight(range, always),
    onChange: () => redraw(undefined as never),
  };
  const [virtual] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtual.setOptions(options);
  useLayoutEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => virtual._willUpdate());
  useLayoutEffect(() => virtual.measure(), [virtual, height]);
  return {
    rows: virtual.getVirtualItems() as VirtualItem[],
    height: virtual.getTotalSize(),
    show: (index: number) => virtual.scrollToIndex(index, { align: 'auto' }),
  };
}

function inSight({ startIndex, endIndex, overscan, count }: Range, always: number | null): number[] {
  const first = Math.max(0, startIndex - overscan);
  const last = Math.min(count - 1, endIndex + overscan);
  const shown = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  if (always === null || always >= count || (always >= first && always <= last)) return shown;
  return always < first ? [always, ...shown] : [...shown, always];
}
