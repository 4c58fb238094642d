import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Decision } from '../../../../shared/audit/decisions.ts';
import { useAuditWords } from '../../words/audit.ts';
import { dayOf } from '../day.ts';
import type { Verdict } from '../use-decisions.ts';
import { DecisionMark } from './DecisionMark.tsx';

/** Which words are asked for: the reason of a rejection, or a note. */
export type Asking = 'rejected' | 'noted' | null;

interface Props {
  decision: Decision | null;
  /** In how many postings the sentence stands. */
  inPostings: number;
  asking: Asking;
  onAsk: (asking: Asking) => void;
  onDecide: (verdict: Verdict | null) => void;
}

/** What a person says of a finding: accepted, rejected with a reason, or noted. */
export function Review({ decision, inPostings, asking, onAsk, onDecide }: Props) {
  const { review, lang } = useAuditWords();
  const is = decision?.is ?? 'open';
  return (
    <section class="audit-review" aria-label={review.name} data-decided={is}>
      <p class="audit-decided">
        <DecisionMark decided={is} />
        {decision && <span class="cite">{review.said(decision.by, dayOf(decision.at, lang))}</span>}
      </p>
      {decision?.is === 'rejected' && <p class="audit-said">{decision.reason}</p>}
      {decision?.is === 'noted' && <p class="audit-said">{decision.note}</p>}
      {inPostings > 1 && <p class="audit-many">{review.inMany(inPostings)}</p>}
      {asking ? (
        <Ask
          key={asking}
          asking={asking}
          first={decision?.is === 'rejected' ? decision.reason : decision?.is === 'noted' ? decision.note : ''}
          onCancel={() => onAsk(null)}
          onSave={(words) =>
            onDecide(asking === 'rejected' ? { is: asking, reason: words } : { is: asking, note: words })
          }
        />
      ) : (
        <p class="buttons">
          <button
            type="button"
            class="button"
            aria-pressed={is === 'accepted'}
            aria-keyshortcuts="A"
            onClick={() => onDecide({ is: 'accepted' })}
          >
            {review.accept} <kbd>A</kbd>
          </button>
          <button
            type="button"
            class="button"
            aria-pressed={is === 'rejected'}
            aria-keyshortcuts="R"
            onClick={() => onAsk('rejected')}
          >
            {review.reject} <kbd>R</kbd>
          </button>
          <button
            type="button"
            class="button"
            aria-pressed={is === 'noted'}
            aria-keyshortcuts="N"
            onClick={() => onAsk('noted')}
          >
            {review.note} <kbd>N</kbd>
          </button>
          {decision && (
            <button type="button" class="button quiet" aria-keyshortcuts="U" onClick={() => onDecide(null)}>
              {review.undo}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

interface AskProps {
  asking: 'rejected' | 'noted';
  first: string;
  onSave: (words: string) => void;
  onCancel: () => void;
}

function Ask({ asking, first, onSave, onCancel }: AskProps) {
  const { review } = useAuditWords();
  const [words, setWords] = useState(first);
  const field = useRef<HTMLTextAreaElement>(null);
  // Before the next key is heard: the first letters of a fast note would decide findings.
  useLayoutEffect(() => field.current?.focus(), []);
  const save = (event: Event) => {
    event.preventDefault();
    if (words.trim()) onSave(words.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && !event.shiftKey) save(event);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form class="audit-ask" onSubmit={save}>
      <label class="field-label" for="audit-words">
        {asking === 'rejected' ? review.reason : review.noteLabel}
      </label>
      <textarea
        class="field"
        id="audit-words"
        rows={2}
        maxLength={1000}
        required
        ref={field}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {asking === 'rejected' && (
        <ul class="audit-reasons">
          {review.reasons.map((reason) => (
            <li key={reason}>
              <button type="button" class="button quiet" onClick={() => onSave(reason)}>
                {reason}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="buttons">
        <button type="submit" class="button primary">
          {review.save}
        </button>
        <button type="button" class="button quiet" onClick={onCancel}>
          {review.cancel}
        </button>
      </p>
    </form>
  );
}
