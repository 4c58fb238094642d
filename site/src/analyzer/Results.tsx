import type { Report } from '../../../shared/types.ts';
import { CheckList } from '../../../shared/ui/CheckList.tsx';
import { LineList } from '../../../shared/ui/LineList.tsx';
import { Questions } from '../../../shared/ui/Questions.tsx';
import { SayingList } from '../../../shared/ui/Sayings.tsx';
import { Tabs } from '../../../shared/ui/Tabs.tsx';
import { isUnjudged } from '../../../shared/ui/words.ts';
import { useSay } from '../words/analyzer.ts';
import { Findings } from './Findings.tsx';
import type { Filter } from './filter.ts';
import type { ReadPosting } from './use-reading.ts';

export interface ResultsProps {
  posting: ReadPosting;
  /** The posting's report without what was set aside. */
  whole: Report;
  /** The same with only the findings that the filter shows. */
  report: Report;
  filter: Filter;
  onFilter: (filter: Filter) => void;
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

/** What was found, in five tabs beside the posting. */
export function Results(props: ResultsProps) {
  const { posting, whole, report, onTab, onShowLine } = props;
  const say = useSay();
  const unsaid = report.checks.filter(({ result }) => result === 'missing').length;
  const all = [
    { id: 'findings', label: say.tabs.findings, count: whole.findings.length },
    { id: 'checks', label: say.tabs.checks, count: unsaid, countName: say.tabs.unsaid },
    { id: 'questions', label: say.tabs.questions },
    { id: 'say', label: say.tabs.say },
    { id: 'lines', label: say.tabs.lines },
  ];
  // Checks and questions are about para postings: another job's posting has neither.
  const tabs = isUnjudged(report, posting.assumePara)
    ? all.filter(({ id }) => id === 'findings' || id === 'lines')
    : all;
  const tab = tabs.some(({ id }) => id === props.tab) ? props.tab : 'findings';
  return (
    <Tabs label={say.tabs.all} tabs={tabs} selected={tab} onSelect={onTab}>
      {tab === 'findings' && <Findings {...props} />}
      {tab === 'checks' && <CheckList report={report} text={posting.text} />}
      {tab === 'questions' && <Questions report={whole} />}
      {tab === 'say' && <SayingList text={posting.text} report={whole} />}
      {tab === 'lines' && <LineList report={whole} text={posting.text} onShow={onShowLine} />}
    </Tabs>
  );
}
