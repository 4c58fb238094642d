import { checks } from '../../../shared/knowledge/checks.ts';
import type { CheckResult } from '../../../shared/types.ts';
import { checkName, ruleName } from '../../../shared/ui/knowledge.ts';
import { Language } from '../../../shared/ui/language.ts';
import { categoryOf } from '../../../shared/ui/lookup.ts';
import { MixBar } from '../../../shared/ui/MixBar.tsx';
import { SeverityIcon } from '../../../shared/ui/SeverityIcon.tsx';
import { isUnjudged, severityName, verdict, wordsOf } from '../../../shared/ui/words.ts';
import type { Lang } from '../languages.ts';
import { compareWords } from '../words/compare.ts';
import { phrasesOf } from '../words/phrases.ts';
import { compareDuties, type ReadPosting, type SharedDuty } from './duties.ts';

export { loadKnowledge } from '../../../shared/ui/knowledge.ts';

interface Props {
  postings: ReadPosting[];
  lang: Lang;
}

/** The postings in columns: verdict and mix, marked lines, the checks they differ on, their duties matched. */
export function SideBySide({ postings, lang }: Props) {
  const say = compareWords[lang];
  const phrases = phrasesOf[lang];
  return (
    <Language.Provider value={phrases}>
      <div class="compared" data-count={postings.length}>
        <div class="compare-columns">
          {postings.map(({ name, report, text }, index) => (
            <section key={`${index}-${name}`} class="compare-column">
              <h2>{name}</h2>
              <p class="verdict">{verdict(report, { say: phrases })}</p>
              <MixBar summary={report.summary} />
              {!isUnjudged(report) && <h3>{say.findings}</h3>}
              {report.findings.length === 0 && !isUnjudged(report) && <p class="small">{say.noFindings}</p>}
              <ul class="plain-list">
                {report.findings.map((finding) => (
                  <li key={`${finding.rule}-${finding.start}`} data-severity={finding.severity}>
                    <SeverityIcon severity={finding.severity} />
                    <div>
                      <span class="visually-hidden">{severityName(finding.severity, phrases)}: </span>
                      {ruleName(finding.rule, lang)}
                      <q lang="en">{wordsOf(text, finding)}</q>
                    </div>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <Checks postings={postings} lang={lang} />
        <Duties postings={postings} lang={lang} />
      </div>
    </Language.Provider>
  );
}

function Checks({ postings, lang }: Props) {
  const say = compareWords[lang];
  const phrases = phrasesOf[lang];
  const resultOf = ({ report }: ReadPosting, id: string): CheckResult =>
    report.checks.find((check) => check.id === id)?.result ?? 'missing';
  const rows = checks
    .map(({ id }) => ({ id, results: postings.map((posting) => resultOf(posting, id)) }))
    .filter(({ results }) => new Set(results).size > 1 || results[0] === 'missing');
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{say.checks}</h2>
      <p class="small">{say.checksAbout}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways has to be reached by keyboard */}
      <section class="table-frame" aria-label={say.checks} tabIndex={0}>
        <table class="check-table">
          <thead>
            <tr>
              <td />
              {postings.map(({ name }, index) => (
                <th scope="col" key={`${index}-${name}`}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, results }) => (
              <tr key={id}>
                <th scope="row">{checkName(id, lang)}</th>
                {results.map((result, index) => (
                  <td key={`${index}-${result}`} data-result={result}>
                    {phrases.results[result]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

/** The family of a duty: its hue is that of the mix above. */
const familyOf = ({ category }: SharedDuty) => (category ? categoryOf(category)?.family : undefined);

function Duties({ postings, lang }: Props) {
  const say = compareWords[lang];
  const rows = compareDuties(postings);
  const count = ({ wordings }: SharedDuty) => wordings.filter((one) => one !== null).length;
  const everywhere = rows.filter((row) => count(row) === postings.length);
  const some = rows.filter((row) => count(row) > 1 && count(row) < postings.length);
  const shared = (list: SharedDuty[]) => (
    <ul class="duty-rows">
      {list.map((row, at) => (
        <li key={`${at}-${row.wordings.join()}`} data-family={familyOf(row)}>
          <span class="small">{row.same ? say.same : say.reworded}</span>
          {row.same ? (
            <p lang="en">{row.wordings.find((one) => one !== null)}</p>
          ) : (
            row.wordings.map((words, index) => (
              <p key={`${index}-${words}`} lang={words ? 'en' : lang} class={words ? undefined : 'small'}>
                <b>{postings[index]?.name}</b> {words ?? say.notHere}
              </p>
            ))
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <section>
      <h2>{say.duties}</h2>
      <p class="small">{say.dutiesAbout}</p>
      {everywhere.length > 0 && (
        <>
          <h3>{say.everywhere(everywhere.length)}</h3>
          {shared(everywhere)}
        </>
      )}
      {some.length > 0 && (
        <>
          <h3>{say.some(some.length)}</h3>
          {shared(some)}
        </>
      )}
      <div class="compare-columns">
        {postings.map(({ name }, index) => {
          const only = rows.filter((row) => count(row) === 1 && row.wordings[index] !== null);
          return (
            <section key={`${index}-${name}`}>
              <h3>{say.only(name, only.length)}</h3>
              <ul class="only-list" lang="en">
                {only.map((row, at) => (
                  <li key={`${at}-${row.wordings[index]}`} data-family={familyOf(row)}>
                    {row.wordings[index]}
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </section>
  );
}
