import { useState } from 'preact/hooks';
import { t } from '../t.ts';

interface Props {
  label: string;
  /** What the second press says: it does the thing. */
  sure: string;
  onSure: () => void;
  disabled?: boolean;
}

/** A button for what cannot be undone: the first press asks, the second does it. */
export function Sure({ label, sure, onSure, disabled = false }: Props) {
  const [asks, setAsks] = useState(false);
  if (!asks)
    return (
      <button type="button" class="button" disabled={disabled} onClick={() => setAsks(true)}>
        {label}
      </button>
    );
  const act = () => {
    setAsks(false);
    onSure();
  };
  return (
    <>
      <button type="button" class="button grave" onClick={act} ref={(button) => button?.focus()}>
        {sure}
      </button>
      <button type="button" class="button quiet" onClick={() => setAsks(false)}>
        {t('cancel')}
      </button>
    </>
  );
}
