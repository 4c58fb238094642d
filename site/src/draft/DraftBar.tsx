import { useState } from 'preact/hooks';
import { accepted } from '../../../shared/documents/accepted.ts';
import { useDraftWords } from '../words/draft.ts';
import type { Draft } from './drafts.ts';

interface Props {
  draft: Draft;
  drafts: Draft[];
  keptAt: number | null;
  failed: boolean;
  onName: (name: string) => void;
  onOpen: (id: string) => void;
  onNew: () => void;
  onFile: (file: File) => void;
  onDelete: () => void;
}

/** The drafts of this device: which is open, its name, a new one, another one, none. */
export function DraftBar({ draft, drafts, keptAt, failed, onName, onOpen, onNew, onFile, onDelete }: Props) {
  const say = useDraftWords();
  const [sure, setSure] = useState(false);
  const others = drafts.some(({ id }) => id === draft.id) ? drafts : [draft, ...drafts];
  const time = keptAt && new Date(keptAt).toLocaleTimeString(`${say.lang}-US`, { hour: 'numeric', minute: '2-digit' });
  return (
    <div class="draft-bar no-print">
      <label>
        <span>{say.name}</span>
        <input
          class="field"
          value={draft.name}
          maxLength={80}
          autocomplete="off"
          onInput={(event) => onName(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>{say.drafts}</span>
        <select value={draft.id} onChange={(event) => onOpen(event.currentTarget.value)}>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {id === draft.id ? draft.name : name}
            </option>
          ))}
        </select>
      </label>
      <p class="buttons">
        <button type="button" class="button" onClick={onNew}>
          {say.make}
        </button>
        <input
          class="visually-hidden file"
          type="file"
          id="draft-file"
          accept={accepted}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) onFile(file);
            event.currentTarget.value = '';
          }}
        />
        <label class="button" for="draft-file">
          {say.file}
        </label>
        <button type="button" class="button quiet" onClick={() => setSure(true)}>
          {say.remove}
        </button>
      </p>
      <p class="kept" role="status">
        {failed ? say.notKept : time ? say.kept(time) : ''}
      </p>
      {sure && (
        <div class="notice slim sure">
          <p>{say.removeSure(draft.name)}</p>
          <button
            type="button"
            class="button"
            onClick={() => {
              setSure(false);
              onDelete();
            }}
          >
            {say.removeYes}
          </button>
          <button type="button" class="button quiet" onClick={() => setSure(false)}>
            {say.removeNo}
          </button>
        </div>
      )}
    </div>
  );
}
