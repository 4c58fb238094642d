import { useEffect, useState } from 'preact/hooks';
import { CheckList } from '../../shared/ui/CheckList.tsx';
import { CopyButton } from '../../shared/ui/CopyButton.tsx';
import { LineList } from '../../shared/ui/LineList.tsx';
import { MixBar } from '../../shared/ui/MixBar.tsx';
import { Questions } from '../../shared/ui/Questions.tsx';
import { Tabs } from '../../shared/ui/Tabs.tsx';
import { isUnjudged, verdict } from '../../shared/ui/words.ts';
import { KeepButton } from '../basket/KeepButton.tsx';
import { ask, tellPage } from '../parts/ask.ts';
import { phrases, t } from '../t.ts';
import type { ShownPosting, Spot } from '../tab-state.ts';
import { coverageOf } from './coverage.ts';
import { Findings } from './Findings.tsx';
import { reportText } from './report-text.ts';

interface Props {
  tabId: number;
  shown: ShownPosting;
  current: Spot | null;
}

/** One posting: what it is, its mix, and its findings, what it does not say, questions and lines under tabs. */
export function PostingView({ tabId, shown, current }: Props) {
  const [tab, setTab] = useState('findings');
  const { report, text, frame, posting, title, employer, way, address } = shown;
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
    <section class="posting" aria-label={t('posting')}>
      {title && <h2 class="posting-title">{title}</h2>}
      <p class="meta">
        {[employer, host(address)].filter(Boolean).join(', ')}
        {way && `. ${t(`way_${way}`)}.`} {coverageOf(report)}
      </p>
      {isUnjudged(report, shown.assumed) && (
        <p class="buttons">
          <button type="button" class="button" onClick={() => ask({ type: 'assume-para', tabId, frame, posting })}>
            {t('readAnyway')}
          </button>
        </p>
      )}
      <MixBar summary={report.summary} />
      <p class="buttons">
        <KeepButton tabId={tabId} shown={shown} />
        <CopyButton text={reportText(shown)} label={t('copyText')} />
      </p>
      <Tabs
        label={t('whatWasFound')}
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'findings', label: t('tab_findings'), count: report.findings.length },
          { id: 'checks', label: t('tab_checks'), count: missing },
          { id: 'questions', label: t('tab_questions') },
          { id: 'lines', label: t('tab_lines') },
        ]}
      >
        {tab === 'findings' && <Findings tabId={tabId} shown={shown} finding={finding} />}
        {tab === 'checks' && <CheckList report={report} text={text} />}
        {tab === 'questions' && <Questions report={report} />}
        {tab === 'lines' && <LineList text={text} report={report} onShow={showLine} />}
      </Tabs>
      <p class="visually-hidden">{verdict(report, { assumePara: shown.assumed, say: phrases() })}</p>
    </section>
  );
}

function host(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}
