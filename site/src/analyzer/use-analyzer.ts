import { useEffect, useMemo, useState } from 'preact/hooks';
import { everything, type Filter, filtered } from './filter.ts';
import { type Sample, samples } from './samples.ts';
import { keyOf, shownReport } from './shown-report.ts';
import { typedEarly } from './typed-early.ts';
import { useFile } from './use-file.ts';
import { useJumps } from './use-jumps.ts';
import { useReading } from './use-reading.ts';
import { useShare } from './use-share.ts';

/** Milliseconds without a keystroke before typing is read. */
const pause = 300;

/** Everything the analyzer holds and everything its reader can do. */
export function useAnalyzer() {
  const [text, setText] = useState(() => typedEarly('text'));
  const [title, setTitle] = useState(() => typedEarly('title'));
  const [writing, setWriting] = useState(true);
  const [aside, setAside] = useState<ReadonlySet<string>>(new Set());
  const [filter, setFilter] = useState<Filter>(everything);
  const links = useShare();
  const { reading, read, refuse } = useReading();
  const { last } = reading;
  const whole = useMemo(() => last && shownReport(last, aside), [last, aside]);
  const report = useMemo(() => whole && filtered(whole, filter), [whole, filter]);
  const jumps = useJumps(report, () => setWriting(false));

  useEffect(() => jumps.setCurrent(report && report.findings.length > 0 ? 0 : null), [last, filter]);

  const change = (
    next: { text?: string; title?: string },
    { byLink = false, ...options }: { wait?: number; assumePara?: boolean; byLink?: boolean } = {},
  ) => {
    const now = { text, title, ...next };
    opening.forget();
    if (!byLink) links.dismiss();
    setText(now.text);
    setTitle(now.title);
    setAside(new Set());
    setFilter(everything);
    read(now.text, { title: now.title, ...options });
  };
  /** A whole posting is there: show it marked, from its top. */
  const arrive = (next: { text: string; title?: string }, byLink = false) => {
    change(next, { byLink });
    setWriting(false);
    jumps.goTo({ id: 'posting', top: true });
  };
  const opening = useFile((next) => arrive({ text: next }));
  const edit = () => {
    setWriting(true);
    jumps.goTo({ id: 'text' });
  };
  const clear = () => {
    change({ text: '', title: '' });
    jumps.setTab('findings');
    edit();
  };
  const dismiss = (index: number) => {
    const finding = report?.findings[index];
    if (!finding || !report) return;
    const next = Math.min(index, report.findings.length - 2);
    setAside(new Set([...aside, keyOf(finding)]));
    jumps.setCurrent(next < 0 ? null : next);
    jumps.goTo(next < 0 ? { id: 'tab-findings' } : { id: `finding-${next}`, inside: 'button' });
  };
  const putBack = (key: string) => {
    setAside(new Set([...aside].filter((known) => known !== key)));
    jumps.goTo({ id: 'tab-findings' });
  };

  // `#sample=mixed` opens a sample: for links, and for the first look after `npm start`.
  useEffect(() => {
    const sample = samples.find(({ id }) => window.location.hash === `#sample=${id}`);
    if (sample) arrive(sample);
    else if (text) read(text, { title });
    void links.opened().then((posting) => posting && arrive(posting, true));
  }, []);

  return {
    text,
    title,
    writing,
    reading,
    whole,
    report,
    filter,
    setFilter,
    file: opening.file,
    openFile: opening.open,
    shareNote: links.note,
    closeNote: links.dismiss,
    share: () => links.share({ title, text }),
    jumps,
    setText: (next: string) => change({ text: next }, { wait: pause }),
    setTitle: (next: string) => change({ title: next }, { wait: pause }),
    paste: (next: string) => arrive({ text: next }),
    open: (sample: Sample) => arrive(sample),
    mark: () => (text.trim() ? arrive({ text }) : edit()),
    again: () => change({}),
    assumePara: () => change({}, { assumePara: true }),
    refuse,
    edit,
    clear,
    dismiss,
    putBack,
  };
}
