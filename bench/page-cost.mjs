// What a content script costs a page's main thread, out of a trace of the browser.

/** Categories that a trace needs for `costOf`. */
export const categories = ['devtools.timeline', 'v8.execute', 'v8', 'blink.user_timing'];

/** Our script's own events: its evaluation with the compiling, and calls of its functions. */
const isOurs = ({ name, args }, script, world) =>
  (name === 'EvaluateScript' && args?.data?.url?.endsWith(script)) ||
  (name === 'FunctionCall' && args?.data?.url?.endsWith(script)) ||
  (name === 'v8.callFunction' && args?.worldName === world);

/**
 * Milliseconds that a script of an extension took on the main threads of the pages it ran in. `busy`: of the processor's
 * time; `wall`: of the clock, in which other programs of a loaded machine had their share. `longest`: the longest piece,
 * by the clock. What follows an awaited answer runs in microtasks that carry no address: on a page without scripts of its
 * own every task that does nothing but run microtasks is counted as ours.
 */
export function costOf(events, { script, world }) {
  const spans = events.filter(({ ph, dur }) => ph === 'X' && dur);
  const threads = new Set(spans.filter((one) => isOurs(one, script, world)).map(thread));
  const sum = { busy: 0, wall: 0, longest: 0 };
  for (const at of threads) {
    const here = spans.filter((one) => thread(one) === at).sort((a, b) => a.ts - b.ts || b.dur - a.dur);
    const calls = here.filter(({ name }) => /^(EvaluateScript|FunctionCall|v8\.callFunction|v8\.run)$/.test(name));
    let end = 0;
    for (const one of here) {
      const isAnswer = one.name === 'RunMicrotasks' && !calls.some((call) => holds(call, one));
      if (one.ts < end || !(isAnswer || isOurs(one, script, world))) continue;
      end = one.ts + one.dur;
      sum.wall += one.dur / 1000;
      sum.busy += (one.tdur ?? one.dur) / 1000;
      sum.longest = Math.max(sum.longest, one.dur / 1000);
    }
  }
  return sum;
}

/**
 * Milliseconds of the processor's time that a page's main thread took for anything at all between two marks that the
 * page made (`performance.mark`): its scripts and ours, styles, layout and painting.
 */
export function busyBetween(events, from, to) {
  const [begin, end] = [from, to].map((mark) => events.find(({ name }) => name === mark));
  return (end.tts - begin.tts) / 1000;
}

const thread = ({ pid, tid }) => `${pid} ${tid}`;
const holds = (outer, inner) => outer.ts <= inner.ts && inner.ts + inner.dur <= outer.ts + outer.dur;
