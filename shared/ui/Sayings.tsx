import type { Report } from '../types.ts';
import { CopyButton } from './CopyButton.tsx';
import { InBoth } from './InBoth.tsx';
import { usePhrases } from './language.ts';
import { english } from './phrases-en.ts';
import { sayingsFor } from './sayings.ts';

/** What to say about the findings, gentlest first, to read or to copy; what is copied is the English. */
export function SayingList({ text, report }: { text: string; report: Report }) {
  const say = usePhrases();
  const { intro, copy, to: names } = say.sayings;
  const groups = sayingsFor(text, report, say);
  const all = groups
    .map(({ to, sentences }) => `${english.sayings.to[to]}\n${sentences.map(({ words }) => `- ${words}`).join('\n')}`)
    .join('\n\n');
  return (
    <div class="sayings">
      <p class="sayings-intro">{intro}</p>
      <p class="buttons no-print">
        <CopyButton text={all} label={copy} />
      </p>
      {groups.map(({ to, sentences }) => (
        <section key={to}>
          <h3 class="panel-title">{names[to]}</h3>
          <ul class="rows">
            {sentences.map((sentence) => (
              <li class="row" key={sentence.words}>
                <InBoth {...sentence} lead="meaning" />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
