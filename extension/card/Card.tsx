import type { Finding } from '../../shared/types.ts';
import { FindingCard } from '../../shared/ui/FindingCard.tsx';

interface Props {
  text: string;
  finding: Finding;
  onClose: () => void;
  onDismiss: () => void;
}

/** One finding, open, with a way to close it. */
export function Card({ text, finding, onClose, onDismiss }: Props) {
  return (
    <div role="dialog" aria-label="Parascope: what was found in these words" tabIndex={-1} class="float">
      <FindingCard text={text} finding={finding} open onToggle={onClose} onDismiss={onDismiss} />
      <button type="button" class="close" onClick={onClose} aria-label="Close">
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
        </svg>
      </button>
    </div>
  );
}
