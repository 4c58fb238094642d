import { useState } from 'preact/hooks';
import { useAuditWords } from '../words/audit.ts';
import { ChangeLists } from './ChangeLists.tsx';
import { dayOf } from './day.ts';
import type { Model } from './model.ts';
import type { AuditRecord } from './store.ts';
import { useChanges } from './use-changes.ts';

/** What changed since an earlier audit: which one, and then the lists. */
export function Changes({ model, audits }: { model: Model; audits: AuditRecord[] }) {
  const { changes: say, lang } = useAuditWords();
  const { comparing, withRecord, withFile } = useChanges(model);
  const [chosen, setChosen] = useState('');
  const others = audits.filter(({ id }) => id !== model.record.id);
  const pick = (event: Event & { currentTarget: HTMLInputElement }) => {
    const [file] = event.currentTarget.files ?? [];
    event.currentTarget.value = '';
    if (!file) return;
    setChosen('');
    void withFile(file);
  };
  const told = {
    none: others.length === 0 ? say.none : '',
    reading: say.readingFile,
    working: say.working,
    failed: say.failed,
    'not-audit': say.notAudit,
    done: '',
  }[comparing.is];
  return (
    <section aria-labelledby="changes-heading">
      <h2 id="changes-heading">{say.heading}</h2>
      <p class="meta">{say.about}</p>
      <p class="buttons audit-earlier">
        {others.length > 0 && (
          <label class="audit-choice">
            <span>{say.earlier}</span>
            <select
              value={chosen}
              onChange={({ currentTarget: { value } }) => {
                setChosen(value);
                const record = others.find(({ id }) => id === value);
                if (record) void withRecord(record);
              }}
            >
              <option value="">{say.choose}</option>
              {others.map(({ id, name, made }) => (
                <option key={id} value={id}>
                  {name}, {dayOf(made, lang)}
                </option>
              ))}
            </select>
          </label>
        )}
        <input class="visually-hidden file" type="file" id="earlier-file" accept=".jsonl" onChange={pick} />
        <label class="button" for="earlier-file">
          {say.file}
        </label>
      </p>
      <p class="audit-told" role="status">
        {told}
      </p>
      {comparing.is === 'done' && (
        <ChangeLists changes={comparing.changes} earlier={comparing.earlier} later={model.record} />
      )}
    </section>
  );
}
