import type { Report } from '../../../shared/types.ts';
import { aboutOf } from '../../../shared/ui/about.ts';
import { InBoth } from '../../../shared/ui/InBoth.tsx';
import { usePhrases } from '../../../shared/ui/language.ts';
import { questionsFor } from '../../../shared/ui/questions.ts';
import { severityName, wordsOf } from '../../../shared/ui/words.ts';
import { useSay } from '../words/analyzer.ts';

/** The findings as numbered notes under the printed posting; on the screen the cards stand for them. */
export function PrintNotes({ text, report }: { text: string; report: Report }) {
  const say = useSay();
  const phrases = usePhrases();
  if (report.findings.length === 0) return <Unsaid report={report} />;
  return (
    <section class="print-notes">
      <h2>{say.notes}</h2>
      <ol>
        {report.findings.map((finding) => {
          const { name, why, rewrite, ask, sources } = aboutOf(finding, phrases.lang);
          return (
            <li key={`${finding.rule}-${finding.start}`}>
              <p>
                <strong>
                  {severityName(finding.severity, phrases)}: {name}.
                </strong>{' '}
                <span lang="en">“{wordsOf(text, finding)}”</span>
              </p>
              <p>{why}</p>
              <p>
                {say.better}: <InBoth {...rewrite} lead="words" />
              </p>
              <p>
                {say.ask}: <InBoth {...ask} lead="meaning" />
              </p>
              <p lang="en">{sources.map(({ speaker, title }) => `${speaker}: ${title}`).join('; ')}</p>
            </li>
          );
        })}
      </ol>
      <Unsaid report={report} />
    </section>
  );
}

/** What to ask about what the posting leaves out: on the short print alone, where no posting stands above it. */
function Unsaid({ report }: { report: Report }) {
  const phrases = usePhrases();
  const group = questionsFor(report, phrases).find(({ title }) => title === phrases.questionGroups.unsaid);
  if (!group) return null;
  return (
    <section class="print-questions">
      <h2>{group.title}</h2>
      <ul>
        {group.questions.map(({ words, means }) => (
          <li key={words}>
            <InBoth words={words} means={means} lead="meaning" />
          </li>
        ))}
      </ul>
    </section>
  );
}
