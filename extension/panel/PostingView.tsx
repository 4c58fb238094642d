import { useEffect, useState } from 'preact/hooks';
import { CheckList } from '../../shared/ui/CheckList.tsx';
import { LineList } from '../../shared/ui/LineList.tsx';
import { MixBar } from '../../shared/ui/MixBar.tsx';
import { Questions } from '../../shared/ui/Questions.tsx';
import { Tabs } from '../../shared/ui/Tabs.tsx';
import { isUnjudged, verdict } from '../../shared/ui/words.ts';
import { ask, tellPage } from '../parts/ask.ts';
import type { ShownPosting, Spot } from '../tab-state.ts';
import { Findings } from './Findings.tsx';

interface Props {
  tabId: number;
  shown: ShownPosting;
  current: Spot | null;
}

const found = {
  selection: 'your selection',
  board: 'the board’s layout',
  data: 'the page’s own data',
  block: 'the longest text on the page',
};

/** One posting: what it is, its mix, and its findings, checks, questions and lines under tabs. */
export function PostingView({ tabId, shown, current }: Props) {
  const [tab, setTab] = useState('findings');
  const { report, text, frame, posting, title, way, address } = shown;
  const isCurrent = current?.frame === frame && current.posting === posting;
  const finding = isCurrent ? current.finding : null;
  useEffect(() => {
    if (finding !== null) setTab('findings');
  }, [finding]);

  const missing = report.checks.filter((check) => check.result !== 'present').length;
  const showLine = (index: number) => {
    const line = report.lines[index];
    if (line) void tellPage(tabId, frame, { type: 'go-to-words', posting, start: line.start, end: line.end });
  };
  return (
    <section class="posting" aria-label="Posting">
      {title && <h2 class="posting-title">{title}</h2>}
      <p class="meta">
        {[host(address), `${report.lines.length} lines`].filter(Boolean).join(', ')}
        {way && `. Found by ${found[way]}.`}
      </p>
      {isUnjudged(report, shown.assumed) && (
        <p class="buttons">
          <button type="button" class="button" onClick={() => ask({ type: 'assume-para', tabId, frame, posting })}>
            Read its duties anyway
          </button>
        </p>
      )}
      <MixBar summary={report.summary} />
      <Tabs
        label="What was found"
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'findings', label: 'Findings', count: report.findings.length },
          { id: 'checks', label: 'Checks', count: missing, countName: 'not said' },
          { id: 'questions', label: 'Questions' },
          { id: 'lines', label: 'All lines' },
        ]}
      >
        {tab === 'findings' && <Findings tabId={tabId} shown={shown} finding={finding} />}
        {tab === 'checks' && <CheckList report={report} text={text} />}
        {tab === 'questions' && <Questions report={report} />}
        {tab === 'lines' && <LineList text={text} report={report} onShow={showLine} />}
      </Tabs>
      <p class="visually-hidden">{verdict(report, { assumePara: shown.assumed })}</p>
    </section>
  );
}

function host(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}
