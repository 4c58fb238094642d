import type { CategoryId, Report } from '../../../shared/types.ts';
import { categoryName } from '../../../shared/ui/knowledge.ts';
import { usePhrases } from '../../../shared/ui/language.ts';
import { SeverityIcon } from '../../../shared/ui/SeverityIcon.tsx';
import { severityName } from '../../../shared/ui/words.ts';
import { useSay } from '../words/analyzer.ts';
import { choicesOf, type Filter } from './filter.ts';

interface Props {
  /** With every finding. */
  report: Report;
  shown: number;
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

/** Narrows the findings to a severity or a category. Nothing where there is nothing to choose. */
export function Filters({ report, shown, filter, onFilter }: Props) {
  const say = useSay();
  const phrases = usePhrases();
  const { severities, categories } = choicesOf(report);
  if (report.findings.length < 3 || (severities.length < 2 && categories.length < 2)) return null;
  return (
    <fieldset class="filters no-print">
      <legend class="visually-hidden">{say.filter.name}</legend>
      {severities.length > 1 && (
        <div class="chips">
          {severities.map((severity) => (
            <button
              key={severity}
              type="button"
              class="chip"
              data-severity={severity}
              aria-pressed={filter.severity === severity}
              onClick={() => onFilter({ ...filter, severity: filter.severity === severity ? null : severity })}
            >
              <SeverityIcon severity={severity} />
              {severityName(severity, phrases)}
            </button>
          ))}
        </div>
      )}
      {categories.length > 1 && (
        <label class="choice">
          {say.filter.category}{' '}
          <select
            value={filter.category ?? ''}
            onChange={(event) =>
              onFilter({ ...filter, category: (event.currentTarget.value || null) as CategoryId | null })
            }
          >
            <option value="">{say.filter.any}</option>
            {categories.map((id) => (
              <option key={id} value={id}>
                {categoryName(id, phrases.lang)}
              </option>
            ))}
          </select>
        </label>
      )}
      {(filter.severity || filter.category) && (
        <p role="status" class="count">
          {shown ? say.filter.shown(shown, report.findings.length) : say.filter.none}{' '}
          <button type="button" class="button quiet" onClick={() => onFilter({ severity: null, category: null })}>
            {say.filter.clear}
          </button>
        </p>
      )}
    </fieldset>
  );
}
