import type { Report } from '../../../shared/types.ts';
import { usePhrases } from '../../../shared/ui/language.ts';
import { ruleOf, sourcesOf, speakerOf } from '../../../shared/ui/lookup.ts';
import { severityName, wordsOf } from '../../../shared/ui/words.ts';
import { useSay } from '../words/analyzer.ts';

/** The findings as numbered notes under the printed posting; on the screen the cards stand for them. */
export function PrintNotes({ text, report }: { text: string; report: Report }) {
  const say = useSay();
  const phrases = usePhrases();
  if (report.findings.length === 0) return null;
  return (
    <section class="print-notes">
      <h2>{say.notes}</h2>
      <ol>
        {report.findings.map((finding) => (
          <li key={`${finding.rule}-${finding.start}`}>
            <p>
              <strong>
                {severityName(finding.severity, phrases)}:{' '}
                {phrases.rule(finding.rule) ?? ruleOf(finding.rule)?.name ?? finding.rule}.
              </strong>{' '}
              “{wordsOf(text, finding)}”
            </p>
            <p>{finding.why}</p>
            <p>
              {say.better}: {finding.rewrite}
            </p>
            <p>
              {say.ask}: {finding.ask}
            </p>
            <p>
              {sourcesOf(finding.sources)
                .map((source) => `${speakerOf(source)}: ${source.title}`)
                .join('; ')}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
