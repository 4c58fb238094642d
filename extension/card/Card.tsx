import type { Finding } from '../../shared/types.ts';
import type { About } from '../../shared/ui/about.ts';
import { FindingCard } from '../../shared/ui/FindingCard.tsx';
import type { Reach } from '../background/dismiss.ts';
import { NotHere } from '../parts/NotHere.tsx';
import { t } from '../t.ts';
import { copyFrom } from './copy.ts';

interface Props {
  text: string;
  finding: Finding;
  about: About;
  onClose: () => void;
  onDismiss: (reach: Reach) => void;
}

/** One finding, open, with a way to close it. */
export function Card({ text, finding, about, onClose, onDismiss }: Props) {
  return (
    <div role="dialog" aria-labelledby="card-label" tabIndex={-1} class="float">
      <h2 id="card-label" class="visually-hidden">
        {t('cardLabel')}
      </h2>
      <FindingCard
        {...{ text, finding, about }}
        open
        onToggle={onClose}
        onCopy={copyFrom}
        dismiss={<NotHere onDismiss={onDismiss} />}
      />
      <button type="button" class="close" onClick={onClose} aria-label={t('close')}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
        </svg>
      </button>
    </div>
  );
}
