import type { Done, FromReader, Input, ToFeeder, ToReader } from './messages.ts';
import { weightOf } from './weight.ts';

/** Readers at most: more than this no longer helps a page. */
const MOST_READERS = 8;
/** Milliseconds that a reader may spend on one batch: the slowest honest file took two seconds. */
const PATIENCE = 40_000;
/** Milliseconds that readers get to bring home what they have at hand when the reading is stopped. */
const GRACE = 1_500;
/** How often it is looked after them. */
const WATCH = 2_000; // ms

/** Where a reading stands. */
export interface Progress {
  /** 0 to 1. */
  share: number;
  postings: number;
  findings: number;
  failed: number;
  /** Seconds since the reading began. */
  seconds: number;
}

export interface PoolOptions {
  audit: string;
  inputs: Input[];
  onDone: (done: Done) => void;
}

export interface Pool {
  /** Resolves when all is read, or was stopped; rejects when a reader cannot be loaded. */
  finished: Promise<void>;
  progress: () => Progress;
  /** Ends the reading when the batches at hand are done, or soon after; what is done so far stays. */
  stop: () => void;
}

/** How many readers this device gets: all its cores but one, which stays with the page. */
export function crewSize(cores = navigator.hardwareConcurrency || 2): number {
  return Math.max(1, Math.min(MOST_READERS, cores - 1));
}

/** Reads files by a pool of workers. A reader that breaks, or stays too long over one batch, is replaced and the batch named. */
export function readAll({ audit, inputs, onDone }: PoolOptions): Pool {
  const began = performance.now();
  const total = inputs.reduce((sum, input) => sum + weightOf(input), 0) || 1;
  const counts = { weight: 0, postings: 0, findings: 0, failed: 0 };
  const feeder = new Worker(new URL('./feeder.ts', import.meta.url), { type: 'module', name: 'parascope-feeder' });
  const hands = new Map<number, Hand>();
  let hired = 0;
  let settle: { resolve: () => void; reject: (reason: Error) => void } = { resolve() {}, reject() {} };
  const finished = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  const toFeeder = (message: ToFeeder, transfer: Transferable[] = []) => feeder.postMessage(message, transfer);

  const hire = (): void => {
    const id = hired;
    hired += 1;
    const { port1, port2 } = new MessageChannel();
    toFeeder({ is: 'reader', reader: id, port: port1 }, [port1]);
    const worker = new Worker(new URL('./reader.ts', import.meta.url), { type: 'module', name: 'parascope-reader' });
    const hand: Hand = { worker, isReady: false, isIdle: false, since: null };
    hands.set(id, hand);
    worker.addEventListener('message', ({ data }: MessageEvent<FromReader>) => hear(hand, data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      // A reader that never spoke could not be loaded: another would fare no better.
      if (!hand.isReady) end(new Error(event.message || 'The reader could not be loaded'));
      else replace(id, 'broke off the reading; it may be damaged or far too large');
    });
    const line: ToReader = { audit, port: port2 };
    worker.postMessage(line, [port2]);
  };

  const hear = (hand: Hand, message: FromReader): void => {
    if (message.is === 'ready') hand.isReady = true;
    else if (message.is === 'began') hand.since = performance.now();
    else if (message.is === 'done') {
      counts.weight += message.weight;
      counts.postings += message.kept.length;
      counts.findings += message.kept.reduce((sum, { found }) => sum + found.length, 0);
      counts.failed += message.errors.length;
      onDone(message);
    } else if (message.is === 'idle') {
      hand.isIdle = true;
      hand.since = null;
      if ([...hands.values()].every(({ isIdle }) => isIdle)) end(null);
    }
  };

  const replace = (id: number, why: string): void => {
    hands.get(id)?.worker.terminate();
    hands.delete(id);
    toFeeder({ is: 'lost', reader: id, why });
    hire();
  };

  const watch = window.setInterval(() => {
    const now = performance.now();
    for (const [id, { since }] of [...hands])
      if (since !== null && now - since > PATIENCE) replace(id, 'took too long to read');
  }, WATCH);

  const end = (reason: Error | null): void => {
    window.clearInterval(watch);
    feeder.terminate();
    for (const { worker } of hands.values()) worker.terminate();
    if (reason) settle.reject(reason);
    else settle.resolve();
  };

  feeder.addEventListener('error', (event) => end(new Error(event.message || 'The reader could not be loaded')));
  toFeeder({ is: 'inputs', inputs });
  for (let count = 0; count < crewSize(); count += 1) hire();
  return {
    finished,
    progress: () => {
      const { weight, postings, findings, failed } = counts;
      const seconds = (performance.now() - began) / 1000;
      return { share: Math.min(1, weight / total), postings, findings, failed, seconds };
    },
    stop: () => {
      toFeeder({ is: 'stop' });
      window.setTimeout(end, GRACE, null);
    },
  };
}

interface Hand {
  worker: Worker;
  /** It was loaded. */
  isReady: boolean;
  isIdle: boolean;
  /** When it began the batch that it is at. */
  since: number | null;
}
