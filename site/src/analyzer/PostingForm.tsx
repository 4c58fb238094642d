import { pastedText } from './rich-paste.ts';
import { longest } from './use-reading.ts';

interface Props {
  title: string;
  text: string;
  onTitle: (title: string) => void;
  onText: (text: string) => void;
  /** A whole posting arrived at once: the box was empty, or all of it was replaced. */
  onArrive: (text: string) => void;
  onTooLong: () => void;
  onMark: () => void;
  onClear: () => void;
}

/** Where a posting is pasted or typed. The text stays in this page. */
export function PostingForm({ title, text, onTitle, onText, onArrive, onTooLong, onMark, onClear }: Props) {
  const paste = (event: ClipboardEvent & { currentTarget: HTMLTextAreaElement }) => {
    const box = event.currentTarget;
    const pasted = event.clipboardData ? pastedText(event.clipboardData) : '';
    if (!pasted) return;
    event.preventDefault();
    const { selectionStart, selectionEnd, value } = box;
    if (value.length - (selectionEnd - selectionStart) + pasted.length > longest) return onTooLong();
    const whole = value.slice(0, selectionStart).trim() === '' && value.slice(selectionEnd).trim() === '';
    box.setRangeText(pasted, selectionStart, selectionEnd, 'end');
    if (whole) onArrive(box.value);
    else onText(box.value);
  };
  return (
    <div class="form">
      <label class="field-label" for="title">
        Job title <span>if you have it</span>
      </label>
      <input
        class="field"
        id="title"
        type="text"
        maxLength={200}
        autocomplete="off"
        value={title}
        onInput={(event) => onTitle(event.currentTarget.value)}
      />
      <label class="field-label" for="text">
        The posting
      </label>
      <textarea
        class="field"
        id="text"
        placeholder="Paste the whole posting here, or type a line."
        spellcheck={false}
        autocomplete="off"
        value={text}
        onPaste={paste}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <p class="buttons">
        <button type="button" class="button primary" onClick={onMark}>
          Mark it up
        </button>
        {text && (
          <button type="button" class="button quiet" onClick={onClear}>
            Start over
          </button>
        )}
      </p>
    </div>
  );
}
