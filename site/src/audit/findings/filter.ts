import type { Decision, Decisions } from '../../../../shared/audit/decisions.ts';
import type { CategoryId, RuleId, Severity } from '../../../../shared/types.ts';
import type { FindingRow } from '../model.ts';

/** What was decided of a finding, `open` where nothing was. */
export type Decided = Decision['is'] | 'open';

/** Which findings are shown; null shows every one. */
export interface Filter {
  search: string;
  district: string | null;
  rule: RuleId | null;
  severity: Severity | null;
  category: CategoryId | null;
  /** The least confidence, 0 to 1. */
  sure: number | null;
  decision: Decided | null;
  /** Keys of findings: the wordings of one repeated sentence. */
  keys: readonly string[] | null;
}

export const everything: Filter = {
  search: '',
  district: null,
  rule: null,
  severity: null,
  category: null,
  sure: null,
  decision: null,
  keys: null,
};

export function isEverything(filter: Filter): boolean {
  return (Object.keys(everything) as (keyof Filter)[]).every((name) => filter[name] === everything[name]);
}

export function decidedOf({ found }: FindingRow, decisions: Decisions): Decided {
  return decisions[found.key]?.is ?? 'open';
}

/** The values that the findings have, with how many have each: what there is to choose from. */
export interface Choices {
  districts: [string, number][];
  rules: [RuleId, number][];
  severities: [Severity, number][];
  categories: [CategoryId, number][];
}

export function choicesOf(rows: readonly FindingRow[]): Choices {
  const counted = <Value extends string>(readFrom: (row: FindingRow) => Value | null): [Value, number][] => {
    const counts = new Map<Value, number>();
    for (const row of rows) {
      const value = readFrom(row);
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts];
  };
  const most = <Value extends string>(list: [Value, number][]) => list.sort(([, one], [, other]) => other - one);
  const order: Severity[] = ['crosses', 'condition', 'ask'];
  return {
    districts: counted(({ posting }) => posting.district).sort(([one], [other]) => (one < other ? -1 : 1)),
    rules: most(counted(({ found }) => found.rule)),
    severities: counted(({ found }) => found.severity).sort(
      ([one], [other]) => order.indexOf(one) - order.indexOf(other),
    ),
    categories: most(counted(({ found }) => found.category)),
  };
}
