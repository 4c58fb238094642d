import { useState } from 'preact/hooks';
import { useAuditWords } from '../words/audit.ts';
import { type ChosenFiles, fromDrop, fromPicker } from './files.ts';
import { KeptAudits } from './KeptAudits.tsx';
import type { AuditRecord } from './store.ts';

interface Props {
  /** What the desk is about, while it cannot take files; empty when it can. */
  busy: string;
  audits: AuditRecord[];
  onChoose: (chosen: ChosenFiles) => void;
  onSample: () => void;
  onOpen: (audit: AuditRecord) => void;
  onRemove: (id: string) => Promise<void>;
  onRemoveAll: () => Promise<void>;
}

/** Where postings are brought in: dropped, chosen, or our own samples; and the audits of this device. */
export function Start({ busy, audits, onChoose, onSample, onOpen, onRemove, onRemoveAll }: Props) {
  const say = useAuditWords();
  const [none, setNone] = useState(false);
  const take = (chosen: ChosenFiles) => {
    setNone(chosen.files.length === 0);
    if (chosen.files.length > 0) onChoose(chosen);
  };
  return (
    <>
      <h1>{say.heading}</h1>
      <p class="meta">{say.under}</p>
      <p class="visually-hidden" role="status">
        {busy}
      </p>
      <div class="audit-start" data-busy={busy !== ''}>
        <Drop busy={busy} onTake={take}>
          <p class="audit-sample">
            <button type="button" class="button" onClick={onSample}>
              {say.start.sample}
            </button>
            <span>{say.start.sampleAbout}</span>
          </p>
          {none && <p role="alert">{say.start.none}</p>}
        </Drop>
        <div class="audit-beside">
          {audits.length > 0 ? (
            <KeptAudits audits={audits} onOpen={onOpen} onRemove={onRemove} onRemoveAll={onRemoveAll} />
          ) : (
            <ol class="audit-steps">
              {say.start.steps.map(([name, about]) => (
                <li key={name}>
                  <b>{name}</b>
                  <span>{about}</span>
                </li>
              ))}
            </ol>
          )}
        </div>
      </div>
    </>
  );
}

interface DropProps {
  busy: string;
  onTake: (chosen: ChosenFiles) => void;
  children: preact.ComponentChildren;
}

function Drop({ busy, onTake, children }: DropProps) {
  const { start } = useAuditWords();
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = async (event: DragEvent) => {
    setOver(false);
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    onTake(await fromDrop(event.dataTransfer));
  };
  const pick = (event: Event & { currentTarget: HTMLInputElement }) => {
    const chosen = fromPicker(event.currentTarget.files);
    event.currentTarget.value = '';
    onTake(chosen);
  };
  return (
    <section
      class="audit-drop"
      aria-labelledby="audit-drop"
      data-over={over}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <svg class="audit-pile" viewBox="0 0 120 74" aria-hidden="true">
        <rect x="26" y="4" width="52" height="66" rx="4" transform="rotate(-7 52 37)" />
        <rect x="46" y="4" width="52" height="66" rx="4" transform="rotate(5 72 37)" />
        <rect x="34" y="4" width="52" height="66" rx="4" />
        <path d="M43 18h26M43 27h33M43 45h30M43 54h22" />
        <path class="crossed" d="M43 36h32" />
      </svg>
      <h2 id="audit-drop">{busy || (over ? start.over : start.drop)}</h2>
      <p class="buttons">
        <input
          class="visually-hidden file"
          type="file"
          id="audit-files"
          multiple
          onChange={pick}
          aria-describedby="audit-kinds"
        />
        <label class="button primary" for="audit-files">
          {start.files}
        </label>
        <input
          class="visually-hidden file"
          type="file"
          id="audit-folder"
          onChange={pick}
          ref={(input) => input?.setAttribute('webkitdirectory', '')}
          aria-describedby="audit-kinds"
        />
        <label class="button" for="audit-folder">
          {start.folder}
        </label>
      </p>
      <p class="file-hint" id="audit-kinds">
        {start.kinds}
      </p>
      {children}
    </section>
  );
}
