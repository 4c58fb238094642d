import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useSay } from '../words/analyzer.ts';
import { printShort } from './print-short.ts';

interface Props {
  /** The marked posting is shown, and not the form. */
  marked: boolean;
  onEdit: () => void;
  onClear: () => void;
  onShare: () => void;
  onFile: (file: File) => void;
  children: ComponentChildren;
}

/** The paper: the form while writing, the marked posting while reading. A file can be dropped on it. */
export function Sheet({ marked, onEdit, onClear, onShare, onFile, children }: Props) {
  const { sheet, form } = useSay();
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    const file = event.dataTransfer?.files[0];
    setOver(false);
    if (!file) return;
    event.preventDefault();
    onFile(file);
  };
  return (
    <section
      class="sheet"
      id="posting"
      tabIndex={-1}
      aria-label={marked ? sheet.marked : sheet.yours}
      data-over={over}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {marked && (
        <div class="sheet-bar no-print">
          <h2>{sheet.name}</h2>
          <button type="button" class="button quiet" onClick={onEdit}>
            {sheet.edit}
          </button>
          <button type="button" class="button quiet" onClick={() => window.print()}>
            {sheet.print}
          </button>
          <button type="button" class="button quiet" onClick={printShort}>
            {sheet.printShort}
          </button>
          <button type="button" class="button quiet" onClick={onShare}>
            {sheet.share}
          </button>
          <button type="button" class="button quiet" onClick={onClear}>
            {sheet.clear}
          </button>
        </div>
      )}
      {over && <p class="drop-here">{form.drop}</p>}
      {children}
    </section>
  );
}
