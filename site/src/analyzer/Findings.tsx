import { FindingList } from '../../../shared/ui/FindingList.tsx';
import { GoodSigns } from '../../../shared/ui/GoodSigns.tsx';
import { ruleOf } from '../../../shared/ui/lookup.ts';
import { isUnjudged } from '../../../shared/ui/words.ts';
import type { ResultsProps } from './Results.tsx';
import { keyOf } from './shown-report.ts';

/** The findings tab: the honest word on what this is, the cards, the good signs, what was set aside. */
export function Findings(props: ResultsProps) {
  const { posting, report, current, onSelect, onShowFinding, onDismiss } = props;
  return (
    <>
      <Notice {...props} />
      <Stepper {...props} />
      <FindingList
        text={posting.text}
        report={report}
        current={current}
        onSelect={onSelect}
        onShow={onShowFinding}
        onDismiss={onDismiss}
      />
      <GoodSigns text={posting.text} report={report} />
      <SetAside {...props} />
    </>
  );
}

/** Says what was and was not judged, where that is not plain from the cards. */
function Notice({ posting, report, onAssumePara }: ResultsProps) {
  const { evidence } = report.posting;
  if (isUnjudged(report, posting.assumePara)) {
    return (
      <div class="notice">
        <p>{evidence ? `What decided it: “${evidence}”. ` : ''}Duties are only judged where a para would do them.</p>
        <button type="button" class="button" onClick={onAssumePara}>
          Read its duties anyway
        </button>
      </div>
    );
  }
  if (report.summary.duties === 0) {
    return (
      <p class="notice">
        No line reads as something the para would do. If the posting has a list of duties, check that it was copied too.
      </p>
    );
  }
  if (report.findings.length === 0) {
    return (
      <p class="notice">
        None of the duty lines meets a rule. That says nothing yet about pay, training or supervision: see Checks and
        Questions.
      </p>
    );
  }
  if (posting.assumePara && report.posting.role !== 'para') {
    return <p class="notice">Its duties were read as if they were a para’s, as you asked.</p>;
  }
  return null;
}

/** Where the reader is among the findings, with the way to the next and the one before. */
function Stepper({ report, current, onStep }: ResultsProps) {
  const count = report.findings.length;
  if (count < 2) return null;
  const finding = current === null ? undefined : report.findings[current];
  return (
    <div class="stepper no-print">
      <p aria-live="polite" class="count">
        {finding && current !== null ? `${current + 1} of ${count}` : `${count} findings`}
        {finding && <span class="visually-hidden">: {ruleOf(finding.rule)?.name ?? finding.rule}</span>}
      </p>
      <button
        type="button"
        class="button quiet"
        onClick={() => onStep(-1)}
        aria-keyshortcuts="P"
        title="Previous finding (key P)"
      >
        Previous
      </button>
      <button
        type="button"
        class="button quiet"
        onClick={() => onStep(1)}
        aria-keyshortcuts="N"
        title="Next finding (key N)"
      >
        Next
      </button>
    </div>
  );
}

function SetAside({ posting, report, onPutBack }: ResultsProps) {
  const shown = new Set(report.findings.map(keyOf));
  const aside = posting.report.findings.filter((finding) => !shown.has(keyOf(finding)));
  if (aside.length === 0) return null;
  return (
    <section class="set-aside no-print">
      <h3 class="panel-title">
        Set aside by you <span class="count">{aside.length}</span>
      </h3>
      <ul>
        {aside.map((finding) => (
          <li key={keyOf(finding)}>
            {ruleOf(finding.rule)?.name ?? finding.rule}
            <button type="button" class="button quiet" onClick={() => onPutBack(keyOf(finding))}>
              Put back
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
