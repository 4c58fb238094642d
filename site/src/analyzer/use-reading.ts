import { useRef, useState } from 'preact/hooks';
import type { Report } from '../../../shared/types.ts';
import { readPosting } from './reader.ts';

/** Characters: about sixty pages, ten times the longest posting met; more is a file pasted by mistake. */
export const longest = 200_000;

/** A posting that was read: the text that the report's offsets point into, and how it was asked for. */
export interface ReadPosting {
  text: string;
  title: string;
  assumePara: boolean;
  report: Report;
}

/** Where the reading stands. `last` is the posting read before, shown until the next is ready. */
export interface Reading {
  state: 'empty' | 'reading' | 'done' | 'too-long' | 'failed';
  last: ReadPosting | null;
}

const nothing: Reading = { state: 'empty', last: null };

/** The reading of the newest text. A slower reading of an older text is dropped. */
export function useReading() {
  const [reading, setReading] = useState<Reading>(nothing);
  const turn = useRef(0);
  const timer = useRef(0);

  const refuse = () => {
    turn.current += 1;
    setReading({ state: 'too-long', last: null });
  };

  const start = async (text: string, title: string, assumePara: boolean) => {
    turn.current += 1;
    const mine = turn.current;
    if (!text.trim()) return setReading(nothing);
    if (text.length > longest) return refuse();
    setReading(({ last }) => ({ state: 'reading', last }));
    try {
      const report = await readPosting(text, { title, assumePara });
      if (mine === turn.current) setReading({ state: 'done', last: { text, title, assumePara, report } });
    } catch (error) {
      console.error(error);
      if (mine === turn.current) setReading({ state: 'failed', last: null });
    }
  };

  /** Reads after `wait` milliseconds without another call: 0 for a paste, more while typing. */
  const read = (text: string, { title = '', assumePara = false, wait = 0 } = {}) => {
    window.clearTimeout(timer.current);
    if (wait === 0) return void start(text, title, assumePara);
    timer.current = window.setTimeout(() => start(text, title, assumePara), wait);
  };

  return { reading, read, refuse };
}
