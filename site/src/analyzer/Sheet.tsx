import type { ComponentChildren } from 'preact';

interface Props {
  /** The marked posting is shown, and not the form. */
  marked: boolean;
  onEdit: () => void;
  onClear: () => void;
  children: ComponentChildren;
}

/** The paper: the form while writing, the marked posting while reading. */
export function Sheet({ marked, onEdit, onClear, children }: Props) {
  return (
    <section class="sheet" id="posting" tabIndex={-1} aria-label={marked ? 'The posting, marked' : 'Your posting'}>
      {marked && (
        <div class="sheet-bar no-print">
          <h2>The posting</h2>
          <button type="button" class="button quiet" onClick={onEdit}>
            Edit the text
          </button>
          <button type="button" class="button quiet" onClick={() => window.print()}>
            Print
          </button>
          <button type="button" class="button quiet" onClick={onClear}>
            Start over
          </button>
        </div>
      )}
      {children}
    </section>
  );
}
