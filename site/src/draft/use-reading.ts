import { useRef, useState } from 'preact/hooks';
import type { Finding, Report } from '../../../shared/types.ts';
import { ruleOf } from '../../../shared/ui/lookup.ts';
import { makeReader } from '../analyzer/reader.ts';
import { contextOf } from './context.ts';
import { candidatesFor, type Offer } from './offers.ts';

/** Milliseconds without a keystroke before the whole draft is read again, for its checks and to settle what lines do to each other. */
const pause = 450;

/** A finding of the whole draft with the sentences that were proved to read clean in its place. */
export interface Proved {
  finding: Finding;
  offers: Offer[];
}

/** What is known about the newest text that was read whole. */
export interface Settled {
  text: string;
  report: Report;
  proved: Proved[];
}

/** Two readers: one answers for a changed line within milliseconds, the other reads the whole draft when the writer pauses. */
export function useDraftReading(onLine: (number: number, findings: Finding[]) => void) {
  const [settled, setSettled] = useState<Settled | null>(null);
  const [broken, setBroken] = useState(false);
  const line = useRef(makeReader()).current;
  const whole = useRef(makeReader()).current;
  const turn = useRef(0);
  const timer = useRef(0);

  const settle = async (text: string) => {
    const mine = turn.current;
    try {
      const report = await whole((reader) => reader.read(text, { assumePara: true }));
      const proved: Proved[] = [];
      for (const finding of report.findings) {
        if (mine !== turn.current) return;
        const at = report.lines[finding.line];
        const rule = ruleOf(finding.rule);
        const candidates = rule ? candidatesFor(text, report, finding, rule) : [];
        const clean =
          at && candidates.length > 0
            ? await whole((reader) =>
                reader.prove(
                  text.slice(0, at.start),
                  candidates.map((one) => one.text),
                  text.slice(at.end),
                ),
              )
            : [];
        proved.push({ finding, offers: candidates.filter((_, index) => clean[index]) });
      }
      if (mine !== turn.current) return;
      setBroken(false);
      setSettled({ text, report, proved });
    } catch (error) {
      console.error(error);
      if (mine === turn.current) setBroken(true);
    }
  };

  /** The text changed in these lines (counted from 1), or anywhere (null). */
  const read = (text: string, changed: number[] | null) => {
    turn.current += 1;
    const mine = turn.current;
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => settle(text), changed ? pause : 0);
    if (!changed) return;
    const lines = text.split('\n');
    for (const number of changed) {
      const words = lines[number - 1] ?? '';
      line((reader) => reader.readLine(contextOf(lines, number - 1), words)).then(
        (findings) => mine === turn.current && onLine(number, findings),
        () => {}, // The reading of the whole draft says so.
      );
    }
  };

  return { settled, broken, read };
}
