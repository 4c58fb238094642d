import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Garbage that may pile up before it is collected. */
const MOST_GARBAGE = 24_000_000; // bytes

/**
 * To be called now and then: collects the main thread's garbage when there is much of it. By itself V8 waits, on a machine with
 * plenty of memory, until there are hundreds of megabytes; a lower limit of the heap would do too, but ends a run that needs more.
 */
export function toTidy(): () => void {
  let collect: (() => void) | null = null;
  let kept = getHeapStatistics().used_heap_size;
  return () => {
    if (getHeapStatistics().used_heap_size < kept + MOST_GARBAGE) return;
    collect ??= collector();
    collect();
    kept = getHeapStatistics().used_heap_size;
  };
}

/** V8's own collection, which Node shows only when it is asked to. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  return typeof collect === 'function' ? () => collect() : () => {};
}
