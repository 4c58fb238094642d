import { useAuditWords } from '../../words/audit.ts';
import { Dialog } from '../Dialog.tsx';

interface Props {
  isOn: boolean;
  onSet: (isOn: boolean) => void;
  onClose: () => void;
}

/** The keys of the review, and the switch that turns single letters off. */
export function KeysHelp({ isOn, onSet, onClose }: Props) {
  const { keys } = useAuditWords();
  return (
    <Dialog labelledBy="keys-heading" onClose={onClose}>
      <h2 id="keys-heading">{keys.heading}</h2>
      <dl class="audit-keys">
        {keys.rows.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="audit-check">
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby="keys-hint"
          onChange={(event) => onSet(event.currentTarget.checked)}
        />
        {keys.on}
      </label>
      <p class="file-hint" id="keys-hint">
        {keys.onHint}
      </p>
      <form method="dialog">
        <button type="submit" class="button primary">
          {keys.close}
        </button>
      </form>
    </Dialog>
  );
}
