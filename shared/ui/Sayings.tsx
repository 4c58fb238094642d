import type { Report } from '../types.ts';
import { CopyButton } from './CopyButton.tsx';
import { type Sayings, sayingsFor } from './sayings.ts';

interface Props {
  text: string;
  report: Report;
  intro: string;
  copyLabel: string;
  /** To whom, as a heading. */
  names: Record<Sayings['to'], string>;
}

/** What to say about the findings, gentlest first, to read or to copy. */
export function SayingList({ text, report, intro, copyLabel, names }: Props) {
  const groups = sayingsFor(text, report);
  const all = groups
    .map(({ to, sentences }) => `${names[to]}\n${sentences.map((one) => `- ${one}`).join('\n')}`)
    .join('\n\n');
  return (
    <div class="sayings">
      <p class="sayings-intro">{intro}</p>
      <p class="buttons no-print">
        <CopyButton text={all} label={copyLabel} />
      </p>
      {groups.map(({ to, sentences }) => (
        <section key={to}>
          <h3 class="panel-title">{names[to]}</h3>
          <ul class="rows" lang="en">
            {sentences.map((sentence) => (
              <li class="row" key={sentence}>
                {sentence}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
