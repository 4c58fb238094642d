import { useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { FindingList } from '../../shared/ui/FindingList.tsx';
import { GoodSigns } from '../../shared/ui/GoodSigns.tsx';
import { verdict } from '../../shared/ui/words.ts';
import { ask } from '../parts/ask.ts';
import { NotHere } from '../parts/NotHere.tsx';
import { phrases, t } from '../t.ts';
import type { ShownPosting } from '../tab-state.ts';

interface Props {
  tabId: number;
  shown: ShownPosting;
  /** The open finding, null when none is. */
  finding: number | null;
}

/** The findings as cards, the good signs under them, and what was set aside; a card and its words find each other. */
export function Findings({ tabId, shown, finding }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const { report, text, frame, posting, setAside, heldBack, assumed } = shown;
  const say = phrases();
  useEffect(() => {
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (finding !== null) {
      const card = list.current?.querySelector(`#finding-${finding}`);
      card?.scrollIntoView({ block: 'nearest', behavior: isCalm ? 'instant' : 'smooth' });
    }
  }, [finding]);
  const select = (index: number | null) => ask({ type: 'select', tabId, frame, posting, finding: index });
  return (
    <div ref={list}>
      {report.findings.length === 0 && <p class="meta none">{verdict(report, { assumePara: assumed, say })}</p>}
      {report.findings.length > 1 && (
        <p class="buttons steps">
          <button type="button" class="button" onClick={() => ask({ type: 'step', tabId, by: -1 })}>
            {t('previous')}
          </button>
          <button type="button" class="button" onClick={() => ask({ type: 'step', tabId, by: 1 })}>
            {t('next')}
          </button>
        </p>
      )}
      <FindingList
        text={text}
        report={report}
        current={finding}
        onSelect={select}
        onShow={(index) => void select(index)}
        dismiss={(index) => (
          <NotHere
            onDismiss={(reach) => void ask({ type: 'set-aside', tabId, frame, posting, finding: index, reach })}
          />
        )}
      />
      {setAside > 0 && (
        <p class="meta aside">
          {t('setAside', say.numberOpening(setAside))}{' '}
          <button type="button" class="button quiet" onClick={() => ask({ type: 'bring-back', tabId })}>
            {t('bringBack')}
          </button>
        </p>
      )}
      {heldBack > 0 && (
        <p class="meta aside">
          {t('heldBack', say.numberOpening(heldBack))}{' '}
          <button type="button" class="button quiet" onClick={() => void browser.runtime.openOptionsPage()}>
            {t('options')}
          </button>
        </p>
      )}
      <GoodSigns text={text} report={report} />
    </div>
  );
}
