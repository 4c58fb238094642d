import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../../shared/types.ts';
import { type Place, reveal } from './reveal.ts';

/** The current finding, the open tab, and the ways between the posting and the cards. */
export function useJumps(report: Report | null, showPosting: () => void) {
  const [current, setCurrent] = useState<number | null>(null);
  const [tab, setTab] = useState('findings');
  const [goal, setGoal] = useState<Place | null>(null);

  useEffect(() => {
    if (goal) reveal(goal);
  }, [goal]);

  const toCard = (finding: number) => {
    setTab('findings');
    setCurrent(finding);
    setGoal({ id: `finding-${finding}`, inside: 'button' });
  };
  const toMark = (finding: number) => {
    showPosting();
    setCurrent(finding);
    setGoal({ id: `mark-${finding}` });
  };
  const toLine = (line: number) => {
    showPosting();
    setGoal({ id: `line-${line}` });
  };

  /** The next or previous finding, round the end; the focus stays on the side of the desk where it is. */
  const step = (by: 1 | -1) => {
    const count = report?.findings.length ?? 0;
    if (count === 0) return;
    const next = current === null ? (by > 0 ? 0 : count - 1) : (current + by + count) % count;
    if (document.activeElement?.closest('.sheet')) toMark(next);
    else toCard(next);
  };

  /** N and P, when the focus is on the desk and not in a field. Keys with a modifier stay the browser's. */
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { n: 1, p: -1 }[event.key.toLowerCase()];
    const inField = event.target instanceof Element && event.target.closest('input, textarea, select');
    if (!by || inField || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    step(by > 0 ? 1 : -1);
  };

  return { current, setCurrent, tab, setTab, goTo: setGoal, toCard, toMark, toLine, step, onKeyDown };
}
