import { useLayoutEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { useAuditWords } from '../../words/audit.ts';
import type { FindingRow, Model } from '../model.ts';
import { PostingDialog } from '../PostingDialog.tsx';
import type { Deciding, Verdict } from '../use-decisions.ts';
import { Detail } from './Detail.tsx';
import { Filters } from './Filters.tsx';
import { choicesOf, type Filter } from './filter.ts';
import { Grid } from './Grid.tsx';
import { KeysHelp } from './KeysHelp.tsx';
import { type Action, actionOf, useSingleKeys } from './keys.ts';
import { type Asking, Review } from './Review.tsx';
import { useReadingOf } from './use-reading.ts';
import { type Sort, useRows } from './use-table.ts';

interface Props {
  model: Model;
  deciding: Deciding;
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

/** The findings, to go through one by one: the list, the current one beside it, the decision under it. */
export function Findings({ model, deciding, filter, onFilter }: Props) {
  const say = useAuditWords();
  const { review, grid, decisions: names } = say;
  const { decisions, decide, by, setBy } = deciding;
  const choices = useMemo(() => choicesOf(model.rows), [model.rows]);
  const { shown, sort, setSort } = useRows(model.rows, filter, decisions);
  const rows = useMemo(() => shown.map(({ original }) => original), [shown]);
  const [at, setAt] = useState<number | null>(rows.length > 0 ? 0 : null);
  const [asked, setAsked] = useState<{ row: FindingRow | null; asking: Asking }>({ row: null, asking: null });
  const [wanted, setWanted] = useState<FindingRow | null>(null);
  const [isHelp, setHelp] = useState(false);
  const [letters, setLetters] = useSingleKeys();
  const [aloud, setAloud] = useState('');
  const [focusTurn, giveFocus] = useReducer((turn: number) => turn + 1, 0);
  const focusRow = () => giveFocus(undefined as never);

  // A row that a filter or a decision took away makes room for the one behind it.
  const current = at === null || rows.length === 0 ? null : Math.min(at, rows.length - 1);
  const row = current === null ? null : (rows[current] ?? null);
  const posting = useReadingOf(model, row);
  // Asked of one row alone: whoever moves on has not been asked.
  const asking = asked.row === row ? asked.asking : null;
  const setAsking = (next: Asking) => setAsked({ row, asking: next });
  const show = (next: Filter) => {
    setAt(0);
    onFilter(next);
  };
  const order = (next: Sort | null) => {
    setAt(0);
    setSort(next);
  };

  const step = (by: 1 | -1, focus = true) => {
    if (rows.length === 0) return;
    if (focus) focusRow();
    setAt(Math.max(0, Math.min(rows.length - 1, (current ?? -1) + by)));
  };
  /** The next row that is not reviewed, counting what was just decided of `key`; the next row where there is none. */
  const nextOpen = (from: number, key: string): number => {
    const next = rows.findIndex(({ found }, index) => index > from && found.key !== key && !decisions[found.key]);
    return next < 0 ? Math.min(from + 1, rows.length - 1) : next;
  };
  const settle = (verdict: Verdict | null) => {
    if (!row || current === null) return;
    decide([row.found.key], verdict);
    setAsking(null);
    setAloud(review.saved(names[verdict?.is ?? 'open'], current + 1, rows.length));
    // Where the list shows all, on to the next that nobody has looked at; where it shows those alone, this one goes by itself.
    focusRow();
    if (verdict && !filter.decision) setAt(nextOpen(current, row.found.key));
  };
  const act: Record<Action, () => void> = {
    next: () => step(1),
    previous: () => step(-1),
    accept: () => settle({ is: 'accepted' }),
    reject: () => row && setAsking('rejected'),
    note: () => row && setAsking('noted'),
    undo: () => settle(null),
    open: () => setWanted(row),
    search: () => document.getElementById('audit-search')?.focus(),
    help: () => setHelp(true),
  };
  // Heard wherever the focus is: whoever has just opened an audit stands at its heading. Renewed before the next key comes.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const action = actionOf(event, letters);
      if (!action) return;
      event.preventDefault();
      act[action]();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  const cancelAsk = (next: Asking) => {
    setAsking(next);
    if (next === null) focusRow();
  };
  const reviewed = useMemo(
    () => model.rows.reduce((sum, { found }) => sum + (decisions[found.key] ? 1 : 0), 0),
    [model.rows, decisions],
  );

  if (model.rows.length === 0)
    return (
      <div class="audit-empty">
        <h2>{grid.empty}</h2>
        <p>{grid.emptyUnder}</p>
      </div>
    );
  return (
    <div class="audit-findings">
      <Filters
        choices={choices}
        filter={filter}
        shown={rows.length}
        all={model.rows.length}
        sort={sort}
        onFilter={show}
        onSort={order}
      />
      <p class="visually-hidden" role="status">
        {aloud}
      </p>
      <div class="audit-list">
        <Grid
          rows={rows}
          current={current}
          focusTurn={focusTurn}
          onFocus={focusRow}
          decisions={decisions}
          sort={sort}
          onSort={order}
          onSelect={setAt}
          onOpen={act.open}
        />
        {rows.length === 0 && <p class="audit-none">{say.filter.none}</p>}
        <div class="audit-foot">
          <progress max={model.rows.length} value={reviewed} aria-label={review.name} />
          <span class="count">{review.progress(reviewed, model.rows.length)}</span>
          <button type="button" class="button quiet" aria-keyshortcuts="?" onClick={act.help}>
            {review.keys} <kbd>?</kbd>
          </button>
        </div>
      </div>
      <div class="audit-detail">
        {row && current !== null ? (
          <>
            <p class="audit-steps-bar">
              <span class="count">{review.of(current + 1, rows.length)}</span>
              <button type="button" class="button quiet" aria-keyshortcuts="K" onClick={() => step(-1, false)}>
                {review.previous}
              </button>
              <button type="button" class="button quiet" aria-keyshortcuts="J" onClick={() => step(1, false)}>
                {review.next}
              </button>
            </p>
            <Review
              decision={decisions[row.found.key] ?? null}
              inPostings={model.inPostings.get(row.found.key) ?? 1}
              asking={asking}
              onAsk={cancelAsk}
              onDecide={settle}
            />
            <Detail row={row} shown={posting} onOpen={act.open} />
            <label class="audit-you">
              <span>
                {review.you} <small>{review.youHint}</small>
              </span>
              <input
                class="field"
                autocomplete="name"
                maxLength={80}
                value={by}
                onInput={(event) => setBy(event.currentTarget.value)}
              />
            </label>
          </>
        ) : (
          <p class="audit-none">{review.choose}</p>
        )}
      </div>
      {wanted !== null && wanted === row && posting && (
        <PostingDialog shown={posting} onClose={() => setWanted(null)} />
      )}
      {isHelp && <KeysHelp isOn={letters} onSet={setLetters} onClose={() => setHelp(false)} />}
    </div>
  );
}
