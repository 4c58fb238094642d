import type { Severity } from '../../../shared/types.ts';
import { SeverityIcon } from '../../../shared/ui/SeverityIcon.tsx';
import { severityName } from '../../../shared/ui/words.ts';
import { type Sample, samples } from './samples.ts';

const meanings: { severity: Severity; example: string; meaning: string }[] = [
  {
    severity: 'crosses',
    example: 'Plan weekly lessons',
    meaning: 'Usually a licensed person’s duty, directed or not.',
  },
  {
    severity: 'condition',
    example: 'Give daily medication',
    meaning: 'Fine when a licensed person plans, trains or approves. The line does not say so.',
  },
  {
    severity: 'ask',
    example: 'Stay late when needed',
    meaning: 'Often fine. The line is silent on who, when or pay.',
  },
];

/** What stands beside an empty sheet: how the marks look and what they mean, and postings to try. */
export function Welcome({ onSample }: { onSample: (sample: Sample) => void }) {
  return (
    <div class="key">
      <h2>Three strokes, three meanings</h2>
      <dl>
        {meanings.map(({ severity, example, meaning }) => (
          <div key={severity} data-severity={severity}>
            <dt>
              <span class="stroke">{example}</span>
            </dt>
            <dd>
              <span class="severity">
                <SeverityIcon severity={severity} />
                {severityName(severity)}
              </span>
              {meaning}
            </dd>
          </div>
        ))}
      </dl>
      <h2>No posting at hand? Try one of these</h2>
      <ul class="samples">
        {samples.map((sample) => (
          <li key={sample.id}>
            <button type="button" class="sample" onClick={() => onSample(sample)}>
              <b>{sample.title}</b>
              <span>{sample.about}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
