import { useEffect, useRef, useState } from 'preact/hooks';
import { usePhrases } from '../../../shared/ui/language.ts';
import { MixBar } from '../../../shared/ui/MixBar.tsx';
import { Tabs } from '../../../shared/ui/Tabs.tsx';
import { useAuditWords } from '../words/audit.ts';
import { Changes } from './Changes.tsx';
import { Districts } from './Districts.tsx';
import { dayOf } from './day.ts';
import { Findings } from './findings/Findings.tsx';
import { everything, type Filter } from './findings/filter.ts';
import type { Model } from './model.ts';
import { Pack } from './Pack.tsx';
import { Repeats } from './Repeats.tsx';
import type { AuditRecord } from './store.ts';
import { Unread } from './Unread.tsx';
import type { Deciding } from './use-decisions.ts';

export interface OpenedProps {
  model: Model;
  /** Every audit of this device. */
  audits: AuditRecord[];
  deciding: Deciding;
  onRename: (name: string) => void;
  onClose: () => void;
}

/** An audit that was read: what it says as a whole, and six ways into it. */
export function Opened({ model, audits, deciding, onRename, onClose }: OpenedProps) {
  const { opened, lang } = useAuditWords();
  const phrases = usePhrases();
  const [tab, setTab] = useState('findings');
  const [filter, setFilter] = useState<Filter>(everything);
  const heading = useRef<HTMLHeadingElement>(null);
  // The findings come a turn after the frame around them: thousands of rows take a moment to be put in order.
  const [isFramed, setFramed] = useState(false);
  useEffect(() => {
    heading.current?.focus();
    const timer = window.setTimeout(setFramed, 0, true);
    return () => window.clearTimeout(timer);
  }, []);
  const { record, statistics, lines } = model;
  const { roles, categories, duties } = statistics;
  const judged = (roles.para ?? 0) + (roles.unknown ?? 0);
  const show = (part: Partial<Filter>) => {
    setFilter({ ...everything, ...part });
    setTab('findings');
  };
  const tabs = [
    { id: 'findings', label: opened.tabs.findings, count: model.rows.length },
    { id: 'districts', label: opened.tabs.districts, count: Object.keys(statistics.districts).length },
    { id: 'repeats', label: opened.tabs.repeats },
    { id: 'changes', label: opened.tabs.changes },
    { id: 'pack', label: opened.tabs.pack },
    { id: 'unread', label: opened.tabs.unread, count: record.failed },
  ];
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {phrases.verdict.many(statistics.postings, judged, lines)}
      </h1>
      <div class="audit-bar">
        <label class="audit-rename">
          <span class="visually-hidden">{opened.rename}</span>
          <input
            value={record.name}
            maxLength={120}
            autocomplete="off"
            onChange={({ currentTarget: { value } }) => value.trim() && onRename(value.trim())}
          />
        </label>
        <p>
          {opened.under(dayOf(record.made, lang), record.files)}
          {record.stopped && ` · ${opened.stopped}`}
        </p>
        <button type="button" class="button" onClick={onClose}>
          {opened.close}
        </button>
      </div>
      <MixBar summary={{ ...lines, duties, categories }} />
      <div class="audit-tabs">
        <Tabs label={opened.tabs.all} tabs={tabs} selected={tab} onSelect={setTab}>
          {tab === 'findings' && isFramed && (
            <Findings model={model} deciding={deciding} filter={filter} onFilter={setFilter} />
          )}
          {tab === 'districts' && <Districts statistics={statistics} onShow={show} />}
          {tab === 'repeats' && <Repeats model={model} deciding={deciding} onShow={show} />}
          {tab === 'changes' && <Changes model={model} audits={audits} />}
          {tab === 'pack' && <Pack model={model} deciding={deciding} />}
          {tab === 'unread' && <Unread model={model} />}
        </Tabs>
      </div>
    </>
  );
}
