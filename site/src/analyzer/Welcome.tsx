import type { Severity } from '../../../shared/types.ts';
import { usePhrases } from '../../../shared/ui/language.ts';
import { SeverityIcon } from '../../../shared/ui/SeverityIcon.tsx';
import { severityName } from '../../../shared/ui/words.ts';
import { useSay } from '../words/analyzer.ts';
import { type Sample, samples } from './samples.ts';

const severities: Severity[] = ['crosses', 'condition', 'ask'];

/** What stands beside an empty sheet: how the marks look and what they mean, and postings to try. */
export function Welcome({ onSample }: { onSample: (sample: Sample) => void }) {
  const { key } = useSay();
  const phrases = usePhrases();
  return (
    <div class="key">
      <h2>{key.strokes}</h2>
      <dl>
        {severities.map((severity) => (
          <div key={severity} data-severity={severity}>
            <dt>
              <span class="stroke" lang="en">
                {key.examples[severity].example}
              </span>
            </dt>
            <dd>
              <span class="severity">
                <SeverityIcon severity={severity} />
                {severityName(severity, phrases)}
              </span>
              {key.examples[severity].meaning}
            </dd>
          </div>
        ))}
      </dl>
      <h2>{key.samples}</h2>
      <ul class="samples">
        {samples.map((sample) => (
          <li key={sample.id}>
            <button type="button" class="sample" onClick={() => onSample(sample)}>
              <b lang="en">{sample.title}</b>
              <span>{key.about[sample.id]}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
