import { useEffect, useRef, useState } from 'preact/hooks';
import type { CategoryId, RuleId, Severity } from '../../../../shared/types.ts';
import { categoryName, ruleName } from '../../../../shared/ui/knowledge.ts';
import { usePhrases } from '../../../../shared/ui/language.ts';
import { severityName } from '../../../../shared/ui/words.ts';
import { useAuditWords } from '../../words/audit.ts';
import { type Choices, type Decided, everything, type Filter, isEverything } from './filter.ts';
import { type Sort, type SortName, sortable } from './use-table.ts';

interface Props {
  choices: Choices;
  filter: Filter;
  shown: number;
  all: number;
  sort: Sort | null;
  onFilter: (filter: Filter) => void;
  onSort: (sort: Sort | null) => void;
}

/** Milliseconds after the last key before a search begins. */
const PAUSE = 150;
const sures = [0.5, 0.7, 0.9];
const decideds: Decided[] = ['open', 'accepted', 'rejected', 'noted'];

/** Narrows the findings, and puts them in order where there is no head to do it. */
export function Filters({ choices, filter, shown, all, sort, onFilter, onSort }: Props) {
  const { filter: say, grid, decisions } = useAuditWords();
  const phrases = usePhrases();
  const set = (change: Partial<Filter>) => onFilter({ ...filter, ...change });
  const withCount = (name: string, count: number) => `${name} (${count})`;
  return (
    <search class="audit-filters" aria-label={say.name}>
      <Search words={filter.search} onSearch={(search) => set({ search })} />
      <Choice
        label={say.severity}
        value={filter.severity}
        options={choices.severities.map(([id, n]) => [id, withCount(severityName(id, phrases), n)])}
        onChoose={(severity) => set({ severity: severity as Severity | null })}
      />
      <Choice
        label={say.rule}
        value={filter.rule}
        options={choices.rules.map(([id, n]) => [id, withCount(ruleName(id, phrases.lang), n)])}
        onChoose={(rule) => set({ rule: rule as RuleId | null })}
      />
      <Choice
        label={say.district}
        value={filter.district}
        options={choices.districts.map(([name, n]) => [name, withCount(name || say.noDistrict, n)])}
        onChoose={(district) => set({ district })}
      />
      <Choice
        label={say.category}
        value={filter.category}
        options={choices.categories.map(([id, n]) => [id, withCount(categoryName(id, phrases.lang), n)])}
        onChoose={(category) => set({ category: category as CategoryId | null })}
      />
      <Choice
        label={say.sure}
        value={filter.sure === null ? null : String(filter.sure)}
        options={sures.map((sure) => [String(sure), say.atLeast(sure * 100)])}
        onChoose={(sure) => set({ sure: sure === null ? null : Number(sure) })}
      />
      <Choice
        label={say.decision}
        value={filter.decision}
        options={decideds.map((id) => [id, decisions[id]])}
        onChoose={(decision) => set({ decision: decision as Decided | null })}
      />
      <div class="for-cards">
        <Choice
          label={say.sort}
          value={sort?.id ?? null}
          options={sortable.map((id) => [id, grid[id]])}
          onChoose={(id) => onSort(id === null ? null : { id: id as SortName, desc: id === 'sure' })}
        />
      </div>
      <p class="count" role="status">
        {say.shown(shown, all)}
        {filter.keys && `, ${say.repeat}`}{' '}
        {!isEverything(filter) && (
          <button type="button" class="button quiet" onClick={() => onFilter(everything)}>
            {say.clear}
          </button>
        )}
      </p>
    </search>
  );
}

/** The search field; the search itself waits until the typing pauses. */
function Search({ words, onSearch }: { words: string; onSearch: (words: string) => void }) {
  const { filter: say } = useAuditWords();
  const [typed, setTyped] = useState(words);
  const timer = useRef(0);
  useEffect(() => setTyped(words), [words]);
  const type = (event: Event & { currentTarget: HTMLInputElement }) => {
    const now = event.currentTarget.value;
    setTyped(now);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => onSearch(now), PAUSE);
  };
  return (
    <label class="audit-search">
      <span>{say.search}</span>
      <input
        type="search"
        id="audit-search"
        placeholder={say.searchHint}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={type}
      />
    </label>
  );
}

interface ChoiceProps {
  label: string;
  value: string | null;
  options: [value: string, name: string][];
  onChoose: (value: string | null) => void;
}

/** What stands for "any" among the values: no value of ours. */
const ANY = '\u0000';

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const { filter: say } = useAuditWords();
  if (options.length < 2 && value === null) return null;
  return (
    <label class="audit-choice" data-set={value !== null}>
      <span>{label}</span>
      <select
        value={value ?? ANY}
        onChange={({ currentTarget }) => onChoose(currentTarget.value === ANY ? null : currentTarget.value)}
      >
        <option value={ANY}>{say.any}</option>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
