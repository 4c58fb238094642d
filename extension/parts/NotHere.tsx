import { useState } from 'preact/hooks';
import type { Reach } from '../background/dismiss.ts';
import { t } from '../t.ts';

/** "Not here", and how far that reaches: now, in this posting, or the rule everywhere. */
export function NotHere({ onDismiss }: { onDismiss: (reach: Reach) => void }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('notHere')}
      </button>
      {isOpen && (
        <span class="reaches">
          {(['once', 'posting', 'rule'] as const).map((reach) => (
            <button type="button" class="button quiet" key={reach} onClick={() => onDismiss(reach)}>
              {t(`reach_${reach}`)}
            </button>
          ))}
        </span>
      )}
    </>
  );
}
