import { accepted } from '../../../shared/documents/accepted.ts';
import { useSay } from '../words/analyzer.ts';
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
  onFile: (file: File) => void;
  onMark: () => void;
  onClear: () => void;
}

/** Where a posting is pasted or typed. The text stays in this page. */
export function PostingForm({ title, text, onTitle, onText, onArrive, onTooLong, onFile, onMark, onClear }: Props) {
  const { form } = useSay();
  const choose = (event: Event & { currentTarget: HTMLInputElement }) => {
    const [file] = event.currentTarget.files ?? [];
    if (file) onFile(file);
    event.currentTarget.value = '';
  };
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
        {form.title} <span>{form.titleHint}</span>
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
        {form.text}
      </label>
      <textarea
        class="field"
        id="text"
        placeholder={form.placeholder}
        spellcheck={false}
        autocomplete="off"
        value={text}
        onPaste={paste}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <p class="buttons">
        <button type="button" class="button primary" onClick={onMark}>
          {form.mark}
        </button>
        <input
          class="visually-hidden file"
          type="file"
          id="file"
          accept={accepted}
          onChange={choose}
          aria-describedby="file-hint"
        />
        <label class="button" for="file">
          {form.file}
        </label>
        {text && (
          <button type="button" class="button quiet" onClick={onClear}>
            {form.clear}
          </button>
        )}
      </p>
      <p class="file-hint" id="file-hint">
        {form.fileHint}
      </p>
    </div>
  );
}
