import {
  type ColumnDef,
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/preact-table';
import { useMemo, useState } from 'preact/hooks';
import type { Decisions } from '../../../../shared/audit/decisions.ts';
import { gravityOf } from '../../../../shared/audit/postings.ts';
import type { FindingRow } from '../model.ts';
import { decidedOf, type Filter } from './filter.ts';

const features = tableFeatures({
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

type Column = ColumnDef<typeof features, FindingRow>;

/** The columns that rows can be put in order by. */
export const sortable = ['severity', 'sentence', 'rule', 'district', 'sure', 'decision'] as const;
export type SortName = (typeof sortable)[number];
export interface Sort {
  id: SortName;
  desc: boolean;
}

/** A column whose rows are compared by one value: small letters, or a number. */
function column(id: string, readFrom: (row: FindingRow) => string | number, passes: Passes = () => true): Column {
  return {
    id,
    accessorFn: readFrom,
    sortFn: ({ original: one }, { original: other }) => {
      const [left, right] = [readFrom(one), readFrom(other)];
      // Rows that are equal keep the order of the postings.
      return left < right ? -1 : left > right ? 1 : one.index - other.index;
    },
    filterFn: ({ original }, _, wanted) => passes(original, wanted),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: the library hands a filter's value over without its type
type Passes = (row: FindingRow, wanted: any) => boolean;

const columnsWith = (latest: { decisions: Decisions }): Column[] => [
  column(
    'severity',
    ({ found }) => -gravityOf(found.severity),
    ({ found }, wanted) => found.severity === wanted,
  ),
  column(
    'sentence',
    ({ search }) => search,
    ({ found }, keys) => keys.has(found.key),
  ),
  column(
    'rule',
    ({ found }) => found.rule,
    ({ found }, wanted) => found.rule === wanted,
  ),
  column(
    'district',
    ({ where }) => where,
    ({ posting }, wanted) => posting.district === wanted,
  ),
  column(
    'sure',
    ({ found }) => found.confidence,
    ({ found }, wanted) => found.confidence >= wanted,
  ),
  column(
    'decision',
    (row) => decidedOf(row, latest.decisions),
    (row, { wanted, decisions }) => decidedOf(row, decisions) === wanted,
  ),
  column(
    'category',
    ({ found }) => found.category ?? '',
    ({ found }, wanted) => found.category === wanted,
  ),
  column(
    'search',
    ({ search }) => search,
    ({ search }, words: string[]) => words.every((word) => search.includes(word)),
  ),
];

function toColumnFilters(filter: Filter, decisions: Decisions): { id: string; value: unknown }[] {
  const { search, district, rule, severity, category, sure, decision, keys } = filter;
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const all = {
    search: words.length > 0 ? words : null,
    district,
    rule,
    severity,
    category,
    sure,
    // With the decisions themselves, so that a new decision counts at once.
    decision: decision && { wanted: decision, decisions },
    sentence: keys && new Set(keys),
  };
  return Object.entries(all).flatMap(([id, value]) => (value === null ? [] : [{ id, value }]));
}

/** The rows that the filter lets through, in the order that was chosen. */
export function useRows(rows: FindingRow[], filter: Filter, decisions: Decisions) {
  // The gravest first, as they should be looked at.
  const [sort, setSort] = useState<Sort | null>({ id: 'severity', desc: false });
  const [latest] = useState({ decisions });
  latest.decisions = decisions;
  const columns = useMemo(() => columnsWith(latest), [latest]);
  // A decision changes nothing for the table unless it filters by decisions.
  const counted = filter.decision ? decisions : null;
  const columnFilters = useMemo(() => toColumnFilters(filter, counted ?? {}), [filter, counted]);
  const sorting = useMemo(() => (sort ? [sort] : []), [sort]);
  const table = useTable({ features, columns, data: rows, state: { columnFilters, sorting } });
  const shown = table.getRowModel().rows;
  return { shown, sort, setSort };
}
