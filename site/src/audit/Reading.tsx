import { useEffect, useRef, useState } from 'preact/hooks';
import { useAuditWords } from '../words/audit.ts';
import type { Pool, Progress } from './work/pool.ts';

/** How often the figures are drawn: often enough to look alive, seldom enough to read. */
const DRAW = 250; // ms
/** How often they are said aloud. */
const SAY = 10_000; // ms

/** The reading under way: its share, its rate, the time that is left, and a way to end it. */
export function Reading({ pool }: { pool: Pool }) {
  const { reading, count } = useAuditWords();
  const [progress, setProgress] = useState(() => pool.progress());
  const [aloud, setAloud] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const words = ({ share, postings, findings, failed, seconds }: Progress): string[] => {
    const rate = seconds > 1 ? postings / seconds : 0;
    const left = share > 0.02 && seconds > 2 ? (seconds / share) * (1 - share) : null;
    return [
      reading.state(postings, findings),
      ...(rate > 0 ? [reading.rate(Math.max(1, Math.round(rate)))] : []),
      ...(left === null ? [] : [reading.left(left)]),
      ...(failed > 0 ? [reading.failed(failed)] : []),
    ];
  };
  useEffect(() => {
    heading.current?.focus();
    const draw = window.setInterval(() => setProgress(pool.progress()), DRAW);
    const speak = window.setInterval(() => setAloud(words(pool.progress()).join(', ')), SAY);
    return () => {
      window.clearInterval(draw);
      window.clearInterval(speak);
    };
  }, [pool]);
  const percent = Math.floor(progress.share * 100);
  return (
    <section class="audit-reading">
      <h1 ref={heading} tabIndex={-1}>
        {reading.heading}
      </h1>
      <progress max={100} value={percent} aria-label={reading.bar}>
        {percent} %
      </progress>
      <p class="audit-figures">
        <b>{count(percent)} %</b> {words(progress).join(' · ')}
      </p>
      <p class="visually-hidden" role="status">
        {aloud}
      </p>
      <p class="buttons">
        <button type="button" class="button" onClick={pool.stop} aria-describedby="stop-hint">
          {reading.stop}
        </button>
        <span class="file-hint" id="stop-hint">
          {reading.stopHint}
        </span>
      </p>
    </section>
  );
}
