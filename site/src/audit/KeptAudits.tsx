import { useState } from 'preact/hooks';
import { useAuditWords } from '../words/audit.ts';
import { dayOf } from './day.ts';
import type { AuditRecord } from './store.ts';

interface Props {
  audits: AuditRecord[];
  onOpen: (audit: AuditRecord) => void;
  onRemove: (id: string) => Promise<void>;
  onRemoveAll: () => Promise<void>;
}

/** The audits of this device: to open, to delete, all to delete. */
export function KeptAudits({ audits, onOpen, onRemove, onRemoveAll }: Props) {
  const { kept, lang } = useAuditWords();
  const [sure, setSure] = useState<AuditRecord | 'all' | null>(null);
  const [gone, setGone] = useState(false);
  const remove = async () => {
    const which = sure;
    setSure(null);
    if (which === 'all') await onRemoveAll();
    else if (which) await onRemove(which.id);
    setGone(true);
  };
  return (
    <section aria-labelledby="kept-audits">
      <h2 class="audit-side-title" id="kept-audits">
        {kept.heading}
      </h2>
      <p class="visually-hidden" role="status">
        {gone ? kept.gone : ''}
      </p>
      <ul class="kept-audits">
        {audits.map((audit) => (
          <li key={audit.id}>
            <button type="button" class="kept-audit" onClick={() => onOpen(audit)}>
              <b>{audit.name}</b>
              <span>{kept.about(dayOf(audit.made, lang), audit.postings, audit.findings)}</span>
            </button>
            <button
              type="button"
              class="button quiet"
              aria-label={kept.remove(audit.name)}
              onClick={() => setSure(audit)}
            >
              {kept.removeShort}
            </button>
          </li>
        ))}
      </ul>
      {sure ? (
        <div class="notice sure" role="alertdialog" aria-labelledby="sure-words">
          <p id="sure-words">{sure === 'all' ? kept.sureAll : kept.sure(sure.name)}</p>
          <p class="buttons">
            <button type="button" class="button" onClick={remove} ref={(button) => button?.focus()}>
              {kept.yes}
            </button>
            <button type="button" class="button quiet" onClick={() => setSure(null)}>
              {kept.no}
            </button>
          </p>
        </div>
      ) : (
        <button type="button" class="button quiet" onClick={() => setSure('all')}>
          {kept.all}
        </button>
      )}
    </section>
  );
}
