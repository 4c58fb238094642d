import type { Report } from '../types.ts';
import { CopyButton } from './CopyButton.tsx';
import { usePhrases } from './language.ts';
import { questionsFor } from './questions.ts';

interface Props {
  report: Report;
  onCopy?: ((questions: string) => void) | undefined;
}

/** Interview questions fitted to this posting, to read or to copy as one list. */
export function Questions({ report, onCopy }: Props) {
  const say = usePhrases();
  const groups = questionsFor(report, say);
  const all = groups
    .map(({ title, questions }) => `${title}\n${questions.map(({ ask }) => `- ${ask}`).join('\n')}`)
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
            {questions.map(({ about, ask }) => (
              <li class="row" key={ask}>
                {ask}
                {about && <p>{about}</p>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
