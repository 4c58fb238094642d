import { CopyButton } from '../../../shared/ui/CopyButton.tsx';
import { FindingList } from '../../../shared/ui/FindingList.tsx';
import { GoodSigns } from '../../../shared/ui/GoodSigns.tsx';
import { ruleName } from '../../../shared/ui/knowledge.ts';
import { usePhrases } from '../../../shared/ui/language.ts';
import { isUnjudged } from '../../../shared/ui/words.ts';
import { carryToDraft } from '../draft/carry.ts';
import { useSay } from '../words/analyzer.ts';
import { Filters } from './Filters.tsx';
import type { ResultsProps } from './Results.tsx';
import { keyOf } from './shown-report.ts';
import { summaryOf } from './summary.ts';

/** The findings tab: the honest word on what this is, the cards, the good signs, what was set aside. */
export function Findings(props: ResultsProps) {
  const { posting, whole, report, current, onSelect, onShowFinding, onDismiss, filter, onFilter } = props;
  const say = useSay();
  const phrases = usePhrases();
  return (
    <>
      <Notice {...props} />
      <div class="find-bar">
        <Filters report={whole} shown={report.findings.length} filter={filter} onFilter={onFilter} />
        <Stepper {...props} />
      </div>
      <FindingList
        text={posting.text}
        report={report}
        current={current}
        onSelect={onSelect}
        onShow={onShowFinding}
        onDismiss={onDismiss}
      />
      {whole.findings.length > 0 && (
        <p class="buttons no-print copy-all">
          <CopyButton text={summaryOf(posting.text, posting.title, report, phrases)} label={say.found.copyAll} />
          <button type="button" class="button" onClick={() => carryToDraft(posting.text, say.lang)}>
            {say.found.toDraft}
          </button>
        </p>
      )}
      <GoodSigns text={posting.text} report={whole} />
      <SetAside {...props} />
    </>
  );
}

/** Says what was and was not judged, where that is not plain from the cards. */
function Notice({ posting, whole: report, onAssumePara }: ResultsProps) {
  const { found } = useSay();
  const { evidence } = report.posting;
  if (isUnjudged(report, posting.assumePara)) {
    return (
      <div class="notice">
        <p>
          {evidence ? found.decided(evidence) : ''}
          {found.otherJob}
        </p>
        <button type="button" class="button" onClick={onAssumePara}>
          {found.anyway}
        </button>
      </div>
    );
  }
  if (report.summary.duties === 0) return <p class="notice">{found.noDuties}</p>;
  if (report.findings.length === 0) return <p class="notice">{found.calm}</p>;
  if (posting.assumePara && report.posting.role !== 'para') {
    return <p class="notice">{found.assumed}</p>;
  }
  return null;
}

/** Where the reader is among the findings, with the way to the next and the one before. */
function Stepper({ report, current, onStep }: ResultsProps) {
  const { found } = useSay();
  const phrases = usePhrases();
  const count = report.findings.length;
  if (count < 2) return null;
  const finding = current === null ? undefined : report.findings[current];
  return (
    <div class="stepper no-print">
      <p aria-live="polite" class="count">
        {finding && current !== null ? found.of(current + 1, count) : found.count(count)}
        {finding && <span class="visually-hidden">: {ruleName(finding.rule, phrases.lang)}</span>}
      </p>
      <button
        type="button"
        class="button quiet"
        onClick={() => onStep(-1)}
        aria-keyshortcuts="P"
        title={found.previousKey}
      >
        {found.previous}
      </button>
      <button type="button" class="button quiet" onClick={() => onStep(1)} aria-keyshortcuts="N" title={found.nextKey}>
        {found.next}
      </button>
    </div>
  );
}

function SetAside({ posting, whole: report, onPutBack }: ResultsProps) {
  const { found } = useSay();
  const phrases = usePhrases();
  const shown = new Set(report.findings.map(keyOf));
  const aside = posting.report.findings.filter((finding) => !shown.has(keyOf(finding)));
  if (aside.length === 0) return null;
  return (
    <section class="set-aside no-print">
      <h3 class="panel-title">
        {found.setAside} <span class="count">{aside.length}</span>
      </h3>
      <ul>
        {aside.map((finding) => (
          <li key={keyOf(finding)}>
            {ruleName(finding.rule, phrases.lang)}
            <button type="button" class="button quiet" onClick={() => onPutBack(keyOf(finding))}>
              {found.putBack}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
