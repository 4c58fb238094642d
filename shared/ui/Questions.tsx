import type { Report } from '../types.ts';
import { CopyButton } from './CopyButton.tsx';
import { InBoth } from './InBoth.tsx';
import { usePhrases } from './language.ts';
import { questionsFor } from './questions.ts';

interface Props {
  report: Report;
  onCopy?: ((questions: string) => void) | undefined;
}

/** Interview questions fitted to this posting, to read or to copy as one list; what is copied is the English. */
export function Questions({ report, onCopy }: Props) {
  const say = usePhrases();
  const groups = questionsFor(report, say);
  const all = questionsFor(report)
    .map(({ title, questions }) => `${title}\n${questions.map(({ words }) => `- ${words}`).join('\n')}`)
    .join('\n\n');
  return (
    <div class="questions">
      <p class="buttons no-print">
        <CopyButton text={all} label={say.copyQuestions} onCopy={onCopy} />
      </p>
      {groups.map(({ title, questions }) => (
        <section key={title}>
          <h3 class="panel-title">{title}</h3>
          <ul class="rows">
            {questions.map(({ about, words, means }) => (
              <li class="row" key={words}>
                <InBoth {...{ words, means }} lead="meaning" />
                {about && <p>{about}</p>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
