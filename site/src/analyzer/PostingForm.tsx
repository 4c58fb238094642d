import { accepted } from '../../../shared/documents/accepted.ts';
import { useSay } from '../words/analyzer.ts';
import { pasteInto } from './rich-paste.ts';
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
    const pasted = pasteInto(event.currentTarget, event.clipboardData, longest);
    if (!pasted) return;
    event.preventDefault();
    if (pasted === 'too-long') onTooLong();
    else if (pasted.whole) onArrive(pasted.text);
    else onText(pasted.text);
  };
  return (
    <div class="form">
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
      <div class="title-row">
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
      </div>
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
