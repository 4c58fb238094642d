import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Decisions } from '../../../../shared/audit/decisions.ts';
import { nameOf } from '../../../../shared/audit/postings.ts';
import { categoryName, ruleName } from '../../../../shared/ui/knowledge.ts';
import { usePhrases } from '../../../../shared/ui/language.ts';
import { SeverityIcon } from '../../../../shared/ui/SeverityIcon.tsx';
import { severityName } from '../../../../shared/ui/words.ts';
import { useAuditWords } from '../../words/audit.ts';
import type { FindingRow } from '../model.ts';
import { DecisionMark } from './DecisionMark.tsx';
import { decidedOf } from './filter.ts';
import { type Sort, type SortName, sortable } from './use-table.ts';
import { useVirtual } from './use-virtual.ts';

/** Heights of a row in rem: as a row of a table, and as a card where there is no room for one. */
const HEIGHT = { table: 4.5, card: 8.5 };
/** Narrower than this the rows are cards. */
const ENOUGH = 44; // rem

interface Props {
  rows: FindingRow[];
  /** Index of the current row among those shown. */
  current: number | null;
  /** Counts how often the current row was given the focus: by a key that moved to it, or by a decision. */
  focusTurn: number;
  onFocus: () => void;
  decisions: Decisions;
  sort: Sort | null;
  onSort: (sort: Sort) => void;
  onSelect: (index: number) => void;
  onOpen: () => void;
}

/** The findings as a grid: one stop in the tab order, moved through by keys; only the rows in sight are drawn. */
export function Grid({ rows, current, focusTurn, onFocus, decisions, sort, onSort, onSelect, onOpen }: Props) {
  const { grid } = useAuditWords();
  const frame = useRef<HTMLDivElement>(null);
  const { isCards, rem } = useLayout(frame);
  const height = rem * (isCards ? HEIGHT.card : HEIGHT.table);
  const lastTurn = useRef(focusTurn);
  const virtual = useVirtual({ count: rows.length, height, frame, always: current });

  useLayoutEffect(() => {
    if (current === null) return;
    virtual.show(current);
    if (lastTurn.current === focusTurn) return;
    lastTurn.current = focusTurn;
    frame.current?.querySelector<HTMLElement>(`[data-index="${current}"]`)?.focus({ preventScroll: true });
  }, [current, rows, focusTurn]);

  const page = Math.max(1, Math.floor((frame.current?.clientHeight ?? height) / height) - 1);
  const move = (event: KeyboardEvent) => {
    const at = current ?? -1;
    const last = rows.length - 1;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + page, PageUp: at - page, Home: 0, End: last }[
      event.key
    ];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onFocus();
    onSelect(Math.max(0, Math.min(last, to)));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table that draws only some of its rows has to say so by roles
    <div
      class="finding-grid"
      role="grid"
      aria-label={grid.name}
      aria-rowcount={rows.length + 1}
      aria-describedby="grid-keys"
      data-cards={isCards}
      onKeyDown={move}
    >
      <p class="visually-hidden" id="grid-keys">
        {grid.keys}
      </p>
      <Head sort={sort} onSort={onSort} isCards={isCards} />
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div class="finding-frame" role="rowgroup" ref={frame} tabIndex={current === null ? 0 : -1}>
        <div class="finding-rows" role="presentation" style={{ height: `${virtual.height}px` }}>
          {virtual.rows.map(({ index, start }) => {
            const row = rows[index];
            return (
              row && (
                <Row
                  key={row.index}
                  row={row}
                  index={index}
                  top={start}
                  height={height}
                  isCurrent={index === current}
                  decisions={decisions}
                  onSelect={() => onSelect(index)}
                  onOpen={onOpen}
                />
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** Whether there is room for a table, and what a rem is in pixels: both change with the window and the reader's font size. */
function useLayout(frame: RefObject<HTMLElement>): { isCards: boolean; rem: number } {
  const [layout, setLayout] = useState({ isCards: false, rem: 16 });
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const look = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const isCards = element.clientWidth < ENOUGH * rem;
      setLayout((old) => (old.isCards === isCards && old.rem === rem ? old : { isCards, rem }));
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    look();
    return () => observer.disconnect();
  }, [frame]);
  return layout;
}

function Head({ sort, onSort, isCards }: { sort: Sort | null; onSort: (sort: Sort) => void; isCards: boolean }) {
  const { grid } = useAuditWords();
  const press = (id: SortName) => onSort({ id, desc: sort?.id === id ? !sort.desc : id === 'sure' });
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the grid
    <div class={isCards ? 'visually-hidden' : 'finding-heads'} role="rowgroup">
      {/* biome-ignore lint/a11y/useFocusableInteractive: its buttons have the focus */}
      {/* biome-ignore lint/a11y/useSemanticElements: see the grid */}
      <div class="finding-row finding-head" role="row" aria-rowindex={1}>
        {sortable.map((id) => (
          // biome-ignore lint/a11y/useFocusableInteractive: its button has the focus
          // biome-ignore lint/a11y/useSemanticElements: see the grid
          <div
            key={id}
            role="columnheader"
            class={`cell-${id}`}
            aria-sort={sort?.id === id ? (sort.desc ? 'descending' : 'ascending') : undefined}
          >
            <button type="button" class="sorter" tabIndex={isCards ? -1 : 0} onClick={() => press(id)}>
              <span class={id === 'severity' ? 'visually-hidden' : undefined}>{grid[id]}</span>
              <span class="sort-mark" aria-hidden="true">
                {sort?.id === id ? (sort.desc ? '↓' : '↑') : '↕'}
              </span>
            </button>
          </div>
        ))}
      </div>
    </div>
  );
}

interface RowProps {
  row: FindingRow;
  index: number;
  top: number;
  height: number;
  isCurrent: boolean;
  decisions: Decisions;
  onSelect: () => void;
  onOpen: () => void;
}

function Row({ row, index, top, height, isCurrent, decisions, onSelect, onOpen }: RowProps) {
  const { filter } = useAuditWords();
  const say = usePhrases();
  const { found, posting } = row;
  const decided = decidedOf(row, decisions);
  const category = found.category && categoryName(found.category, say.lang);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the keys
    // biome-ignore lint/a11y/useSemanticElements: see the grid
    <div
      class="finding-row"
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isCurrent}
      data-index={index}
      data-severity={found.severity}
      data-decided={decided}
      tabIndex={isCurrent ? 0 : -1}
      style={{ transform: `translateY(${top}px)`, height: `${height}px` }}
      onClick={onSelect}
      onDblClick={onOpen}
    >
      <Cell name="severity">
        <SeverityIcon severity={found.severity} />
        <span class="visually-hidden">{severityName(found.severity, say)}</span>
      </Cell>
      <Cell name="sentence">
        <span class="clamp" lang="en">
          <Marked sentence={found.sentence} words={found.words} />
        </span>
      </Cell>
      <Cell name="rule">
        <span class="clamp">{ruleName(found.rule, say.lang)}</span>
        {category && <small>{category}</small>}
      </Cell>
      <Cell name="district">
        <span class="clamp">{nameOf(posting)}</span>
        <small>{posting.district || filter.noDistrict}</small>
      </Cell>
      <Cell name="sure">{Math.round(found.confidence * 100)} %</Cell>
      <Cell name="decision">
        <DecisionMark decided={decided} />
      </Cell>
    </div>
  );
}

function Cell({ name, children }: { name: SortName; children: preact.ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the grid
    // biome-ignore lint/a11y/useFocusableInteractive: the row has the focus
    <div role="gridcell" class={`cell-${name}`}>
      {children}
    </div>
  );
}

/** A sentence on one line, the words that did it underlined by the stroke of their severity. */
export function Marked({ sentence, words }: { sentence: string; words: string }) {
  const [plain, wanted] = [sentence, words].map((text) => text.replace(/\s+/g, ' ').trim()) as [string, string];
  const from = plain.indexOf(wanted);
  if (from < 0) return <>{plain}</>;
  return (
    <>
      {plain.slice(0, from)}
      <span class="stroke">{wanted}</span>
      {plain.slice(from + wanted.length)}
    </>
  );
}
