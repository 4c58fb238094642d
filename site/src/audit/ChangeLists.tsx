import type { ComponentChildren } from 'preact';
import type { ChangedFinding, ChangedPosting, Changes } from '../../../shared/audit/changes.ts';
import type { KeptPosting } from '../../../shared/audit/kept.ts';
import { ruleName } from '../../../shared/ui/knowledge.ts';
import { usePhrases } from '../../../shared/ui/language.ts';
import { SeverityIcon } from '../../../shared/ui/SeverityIcon.tsx';
import { severityName } from '../../../shared/ui/words.ts';
import { useAuditWords } from '../words/audit.ts';
import { Marked } from './findings/Grid.tsx';
import { StackedBar } from './StackedBar.tsx';
import type { AuditRecord } from './store.ts';

/** Things of a list that are shown before the rest is only counted. */
const SHOWN = 60;

interface Props {
  changes: Changes;
  earlier: AuditRecord;
  later: AuditRecord;
}

/** Two audits compared: counts first, then the findings, then the postings. */
export function ChangeLists({ changes, earlier, later }: Props) {
  const { changes: say } = useAuditWords();
  const { added, gone, changed, same, fixed, introduced, reworded } = changes;
  const all = added.length + gone.length + changed.length + same;
  const left = new Set(gone);
  const came = new Set(added);
  const isOther = JSON.stringify(earlier.versions) !== JSON.stringify(later.versions);
  const isNothing = all === same && fixed.length + introduced.length + reworded.length === 0;
  return (
    <div class="audit-changes">
      {isOther && <p class="notice">{say.other}</p>}
      <p class="audit-change-summary" role="status">
        {isNothing ? say.nothing : say.summary(all, fixed.length, introduced.length)}
      </p>
      <Counts counts={{ same, changed: changed.length, added: added.length, gone: gone.length }} />
      <div class="audit-two">
        <List heading={say.fixed} items={fixed} none={say.fixedNone}>
          {(one) => <Finding one={one} note={left.has(one.posting) ? say.withPosting : ''} />}
        </List>
        <List heading={say.introduced} items={introduced} none={say.introducedNone}>
          {(one) => <Finding one={one} note={came.has(one.posting) ? say.withPosting : ''} />}
        </List>
      </div>
      <List heading={say.reworded} items={reworded}>
        {({ before, after }) => (
          <>
            <Before words={before.found.sentence} />
            <Finding one={after} note="" />
          </>
        )}
      </List>
      <List heading={say.changed} items={changed}>
        {(one) => <Posting one={one} />}
      </List>
      <div class="audit-two">
        <List heading={say.gone} items={gone}>
          {(posting) => <Named posting={posting} />}
        </List>
        <List heading={say.added} items={added}>
          {(posting) => <Named posting={posting} />}
        </List>
      </div>
    </div>
  );
}

/** The postings as one bar, with the same in numbers beneath: the same, reworded, new, gone. */
function Counts({ counts }: { counts: Record<'same' | 'changed' | 'added' | 'gone', number> }) {
  const { changes: say, count } = useAuditWords();
  const names = ['same', 'changed', 'added', 'gone'] as const;
  return (
    <>
      <StackedBar parts={names.map((name) => ({ name, count: counts[name] }))} colored="data-change" />
      <ul class="mix-legend" aria-label={say.postings}>
        {names.map((name) => (
          <li key={name}>
            <span class="swatch" data-change={name} />
            <b>{count(counts[name])}</b> {say.counts[name]}
          </li>
        ))}
      </ul>
    </>
  );
}

interface ListProps<Item> {
  heading: string;
  items: readonly Item[];
  /** Said in place of an empty list; without it the list is left out. */
  none?: string;
  children: (item: Item) => ComponentChildren;
}

function List<Item>({ heading, items, none, children }: ListProps<Item>) {
  const { changes: say, count } = useAuditWords();
  if (items.length === 0 && none === undefined) return null;
  return (
    <section>
      <h3 class="panel-title">
        {heading} <span class="count">{count(items.length)}</span>
      </h3>
      {items.length === 0 && <p class="cite">{none}</p>}
      <ul class="rows">
        {items.slice(0, SHOWN).map((item, index) => (
          <li class="row" key={index}>
            {children(item)}
          </li>
        ))}
      </ul>
      {items.length > SHOWN && <p class="cite">{say.more(items.length - SHOWN)}</p>}
    </section>
  );
}

function Finding({ one: { found, posting }, note }: { one: ChangedFinding; note: string }) {
  const phrases = usePhrases();
  return (
    <div data-severity={found.severity}>
      <p class="severity">
        <SeverityIcon severity={found.severity} />
        {severityName(found.severity, phrases)}: {ruleName(found.rule, phrases.lang)}
      </p>
      <p class="audit-sentence" lang="en">
        <Marked sentence={found.sentence} words={found.words} />
      </p>
      <p class="cite">
        {nameOf(posting)}
        {note && `, ${note}`}
      </p>
    </div>
  );
}

function Posting({ one: { after, reworded, added, gone } }: { one: ChangedPosting }) {
  return (
    <>
      <Named posting={after} />
      {reworded.map((one) => (
        <div key={one.before} class="audit-pair">
          <Before words={one.before} />
          <After words={one.after} />
        </div>
      ))}
      {gone.map((words) => (
        <Before key={words} words={words} />
      ))}
      {added.map((words) => (
        <After key={words} words={words} />
      ))}
    </>
  );
}

function Before({ words }: { words: string }) {
  const { changes: say } = useAuditWords();
  return (
    <p class="audit-before" lang="en">
      <span class="visually-hidden">{say.before}: </span>
      <del>{words.trim()}</del>
    </p>
  );
}

function After({ words }: { words: string }) {
  const { changes: say } = useAuditWords();
  return (
    <p class="audit-after" lang="en">
      <span class="visually-hidden">{say.after}: </span>
      <ins>{words.trim()}</ins>
    </p>
  );
}

function Named({ posting }: { posting: KeptPosting }) {
  return <p class="audit-named">{nameOf(posting)}</p>;
}

function nameOf({ title, district, id }: KeptPosting): string {
  return [title, district, id].filter(Boolean).join(' · ');
}
