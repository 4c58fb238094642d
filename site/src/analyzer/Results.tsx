import type { Report } from '../../../shared/types.ts';
import { CheckList } from '../../../shared/ui/CheckList.tsx';
import { LineList } from '../../../shared/ui/LineList.tsx';
import { Questions } from '../../../shared/ui/Questions.tsx';
import { Tabs } from '../../../shared/ui/Tabs.tsx';
import { isUnjudged } from '../../../shared/ui/words.ts';
import { Findings } from './Findings.tsx';
import type { ReadPosting } from './use-reading.ts';

export interface ResultsProps {
  posting: ReadPosting;
  /** The posting's report without what was set aside. */
  report: Report;
  tab: string;
  onTab: (tab: string) => void;
  current: number | null;
  onSelect: (finding: number | null) => void;
  onStep: (by: 1 | -1) => void;
  onShowFinding: (finding: number) => void;
  onShowLine: (line: number) => void;
  onDismiss: (finding: number) => void;
  onPutBack: (key: string) => void;
  onAssumePara: () => void;
}

/** What was found, in four tabs beside the posting. */
export function Results(props: ResultsProps) {
  const { posting, report, onTab, onShowLine } = props;
  const unsaid = report.checks.filter(({ result }) => result === 'missing').length;
  const all = [
    { id: 'findings', label: 'Findings', count: report.findings.length },
    { id: 'checks', label: 'Checks', count: unsaid, countName: 'not said' },
    { id: 'questions', label: 'Questions' },
    { id: 'lines', label: 'All lines' },
  ];
  // Checks and questions are about para postings: another job's posting has neither.
  const tabs = isUnjudged(report, posting.assumePara)
    ? all.filter(({ id }) => id === 'findings' || id === 'lines')
    : all;
  const tab = tabs.some(({ id }) => id === props.tab) ? props.tab : 'findings';
  return (
    <Tabs label="What was found" tabs={tabs} selected={tab} onSelect={onTab}>
      {tab === 'findings' && <Findings {...props} />}
      {tab === 'checks' && <CheckList report={report} text={posting.text} />}
      {tab === 'questions' && <Questions report={report} />}
      {tab === 'lines' && <LineList report={report} text={posting.text} onShow={onShowLine} />}
    </Tabs>
  );
}
