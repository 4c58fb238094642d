import { useState } from 'preact/hooks';
import type { DistrictCount } from '../../../shared/audit/statistics.ts';
import { categories, families } from '../../../shared/knowledge/categories.ts';
import { categoryName } from '../../../shared/ui/knowledge.ts';
import { usePhrases } from '../../../shared/ui/language.ts';
import { useAuditWords } from '../words/audit.ts';
import { StackedBar } from './StackedBar.tsx';

/** Districts shown before more are asked for. */
const FIRST = 12;

/** What the work of each district is made of: a bar each, and the same in numbers beneath. */
export function Mixes({ districts }: { districts: [string, DistrictCount][] }) {
  const { districts: say, count } = useAuditWords();
  const { lang, families: familyNames } = usePhrases();
  const [all, setAll] = useState(false);
  const shown = all ? districts : districts.slice(0, FIRST);
  const used = categories.filter(({ id }) => districts.some(([, one]) => one.categories[id]));
  return (
    <div>
      <div class="audit-section-head">
        <h2 id="mixes-heading">{say.mix}</h2>
      </div>
      <p class="meta">{say.mixAbout}</p>
      <ul class="mix-legend" aria-hidden="true">
        {families.map(({ id }) => (
          <li key={id}>
            <span class="swatch" data-family={id} />
            {familyNames[id].toLowerCase()}
          </li>
        ))}
      </ul>
      <ul class="audit-mixes" aria-hidden="true">
        {shown.map(([name, district]) => (
          <li key={name}>
            <span>{name}</span>
            <StackedBar parts={familiesOf(district)} colored="data-family" />
            <span class="cite">{say.duties(district.duties)}</span>
          </li>
        ))}
      </ul>
      {districts.length > shown.length && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {say.more(districts.length - shown.length)}
        </button>
      )}
      <details class="more">
        <summary>{say.numbers}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways can be reached by the keyboard */}
        <section class="audit-scroll" aria-labelledby="mixes-heading" tabIndex={0}>
          <table class="audit-numbers">
            <thead>
              <tr>
                <th scope="col">{say.district}</th>
                {used.map(({ id }) => (
                  <th scope="col" key={id} class="number">
                    {categoryName(id, lang)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(([name, district]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {used.map(({ id }) => (
                    <td key={id} class="number">
                      {count(district.categories[id] ?? 0)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </div>
  );
}

/** The duty lines of a district by family. */
function familiesOf(district: DistrictCount) {
  return families.map(({ id: name }) => ({
    name,
    count: categories.reduce((sum, { id, family }) => sum + (family === name ? (district.categories[id] ?? 0) : 0), 0),
  }));
}
