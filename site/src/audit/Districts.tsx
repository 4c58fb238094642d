import { useState } from 'preact/hooks';
import { commonest, type DistrictCount, type Statistics } from '../../../shared/audit/statistics.ts';
import { rules } from '../../../shared/knowledge/rules/index.ts';
import { ruleName } from '../../../shared/ui/knowledge.ts';
import { usePhrases } from '../../../shared/ui/language.ts';
import { SeverityIcon } from '../../../shared/ui/SeverityIcon.tsx';
import { severityName } from '../../../shared/ui/words.ts';
import { useAuditWords } from '../words/audit.ts';
import type { Filter } from './findings/filter.ts';
import { Mixes } from './Mixes.tsx';

interface Props {
  statistics: Statistics;
  onShow: (filter: Partial<Filter>) => void;
}

/** Rows shown before more are asked for. */
const FIRST = 25;
/** Steps from the palest to the deepest cell. */
const HEATS = 6;
const MOST_SENTENCES = 12;

/** District by rule, as a picture that is a table; the mix of work of each district; the sentences met most. */
export function Districts({ statistics, onShow }: Props) {
  const { districts: say } = useAuditWords();
  const named = Object.entries(statistics.districts).sort(
    ([one, a], [other, b]) => total(b) - total(a) || (one < other ? -1 : 1),
  );
  return (
    <>
      {named.length === 0 ? (
        <p class="audit-none">{say.none}</p>
      ) : (
        <>
          <Heat districts={named} onShow={onShow} />
          <Mixes districts={named} />
        </>
      )}
      <Common statistics={statistics} onShow={onShow} />
    </>
  );
}

function total({ rules: counts }: DistrictCount): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

interface HeatProps {
  districts: [string, DistrictCount][];
  onShow: Props['onShow'];
}

function Heat({ districts, onShow }: HeatProps) {
  const { districts: say, count } = useAuditWords();
  const { lang } = usePhrases();
  const [per, setPer] = useState(false);
  const [all, setAll] = useState(false);
  const used = rules.filter(({ id }) => districts.some(([, { rules: counts }]) => counts[id]));
  const shown = all ? districts : districts.slice(0, FIRST);
  const value = (district: DistrictCount, n: number) => (per ? (n / Math.max(1, district.postings)) * 100 : n);
  const most = Math.max(1, ...districts.flatMap(([, one]) => used.map(({ id }) => value(one, one.rules[id] ?? 0))));
  const words = (n: number) => (n === 0 ? '' : count(per ? Math.round(n * 10) / 10 : n));
  return (
    <div>
      <div class="audit-section-head">
        <h2 id="heat-heading">{say.heading}</h2>
        <label class="audit-choice">
          <span>{say.measure}</span>
          <select value={per ? 'per' : 'all'} onChange={({ currentTarget }) => setPer(currentTarget.value === 'per')}>
            <option value="all">{say.absolute}</option>
            <option value="per">{say.per}</option>
          </select>
        </label>
      </div>
      <p class="meta">{say.about}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways can be reached by the keyboard */}
      <section class="audit-scroll" aria-labelledby="heat-heading" tabIndex={0}>
        <table class="audit-heat">
          <thead>
            <tr>
              <th scope="col">{say.district}</th>
              <th scope="col" class="number">
                {say.postings}
              </th>
              <th scope="col" class="number">
                {say.flagged}
              </th>
              {used.map(({ id }) => (
                <th scope="col" key={id} class="slanted">
                  <span>{ruleName(id, lang)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(([name, district]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td class="number">{count(district.postings)}</td>
                <td class="number">{count(district.flagged)}</td>
                {used.map(({ id }) => {
                  const n = value(district, district.rules[id] ?? 0);
                  return (
                    <td key={id} class="heat" data-heat={Math.ceil((n / most) * HEATS)}>
                      {n > 0 && (
                        <button
                          type="button"
                          aria-label={say.cell(name, ruleName(id, lang), words(n))}
                          onClick={() => onShow({ district: name, rule: id })}
                        >
                          {words(n)}
                        </button>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {districts.length > shown.length && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {say.more(districts.length - shown.length)}
        </button>
      )}
      <p class="file-hint">{say.caution}</p>
    </div>
  );
}

function Common({ statistics, onShow }: Props) {
  const { districts: say } = useAuditWords();
  const phrases = usePhrases();
  const sentences = commonest(statistics, MOST_SENTENCES);
  if (sentences.length === 0) return null;
  return (
    <section aria-labelledby="common-heading">
      <div class="audit-section-head">
        <h2 id="common-heading">{say.common}</h2>
      </div>
      <p class="meta">{say.commonAbout}</p>
      <ol class="audit-sentences">
        {sentences.map(({ sentence, rule, severity, postings }) => (
          <li key={`${rule} ${sentence}`} data-severity={severity}>
            <SeverityIcon severity={severity} />
            <div>
              <p class="audit-sentence" lang="en">
                {sentence}
              </p>
              <p class="cite">
                <span class="visually-hidden">{severityName(severity, phrases)}, </span>
                {ruleName(rule, phrases.lang)} · {say.inPostings(postings)}
              </p>
            </div>
            <button type="button" class="button quiet" onClick={() => onShow({ rule, search: sentence })}>
              {say.show}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
