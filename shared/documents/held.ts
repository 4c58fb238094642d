import { joined } from './byte-lines.ts';

/** The bytes of a stream that have come and are not done with. */
export interface Held {
  bytes: () => Uint8Array;
  /** True when no more will come. */
  isOver: () => boolean;
  /** Takes up the next piece of the stream. */
  more: () => Promise<void>;
  skip: (count: number) => void;
  /** Skips to the next line; a line that is not held to its end is thrown away as it comes, however long it is. */
  skipLine: () => Promise<void>;
}

const LINE = 10;

export function hold(stream: AsyncIterable<Uint8Array>): Held {
  const source = stream[Symbol.asyncIterator]();
  let held: Uint8Array = new Uint8Array();
  let isOver = false;
  const more = async (): Promise<void> => {
    const next = await source.next();
    if (next.done) isOver = true;
    else held = held.length === 0 ? next.value : joined([held, next.value]);
  };
  const skip = (count: number): void => {
    held = held.subarray(count);
  };
  return {
    bytes: () => held,
    isOver: () => isOver,
    more,
    skip,
    async skipLine() {
      for (let end = held.indexOf(LINE); ; end = held.indexOf(LINE)) {
        if (end >= 0) return skip(end + 1);
        skip(held.length);
        if (isOver) return;
        await more();
      }
    },
  };
}
