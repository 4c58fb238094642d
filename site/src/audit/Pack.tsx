import { useMemo, useState } from 'preact/hooks';
import { method } from '../../../shared/audit/evidence.ts';
import { decisionsFile, decisionsIn, isAuditHead } from '../../../shared/exports/audit-file.ts';
import type { Chosen } from '../../../shared/exports/facts.ts';
import { download, fileName } from '../draft/save.ts';
import { useAuditWords } from '../words/audit.ts';
import { today } from './day.ts';
import { Field } from './Field.tsx';
import { heldOf, type Model } from './model.ts';
import { printPack } from './print-pack.ts';
import { ask } from './study.ts';
import type { Deciding } from './use-decisions.ts';
import type { PackKind } from './work/pack.ts';

const chosens: Chosen[] = ['accepted', 'not-rejected', 'all'];
const endings: Record<PackKind, string> = {
  html: 'html',
  csv: 'csv',
  xlsx: 'xlsx',
  json: 'json',
  audit: 'audit.jsonl',
};
type Making = 'making' | 'made' | 'failed' | null;

/** The evidence pack: which findings, in which form; the decisions and the whole audit as files. */
export function Pack({ model, deciding }: { model: Model; deciding: Deciding }) {
  const { pack: say } = useAuditWords();
  const { decisions } = deciding;
  const [chosen, setChosen] = useState<Chosen>('accepted');
  const [title, setTitle] = useState(model.record.name || say.newTitle);
  const [making, setMaking] = useState<Making>(null);
  const counts = useMemo(() => {
    const sums: Record<Chosen, number> = { accepted: 0, 'not-rejected': 0, all: model.rows.length };
    for (const { found } of model.rows) {
      const is = decisions[found.key]?.is;
      if (is === 'accepted') sums.accepted += 1;
      if (is !== 'rejected') sums['not-rejected'] += 1;
    }
    return sums;
  }, [model.rows, decisions]);
  const make = async (kind: PackKind, use: (blob: Blob) => void | Promise<void>) => {
    setMaking('making');
    try {
      const choice = { chosen, title: title.trim() || say.newTitle, date: today() };
      await use(await ask((study) => study.pack(heldOf(model), kind, choice, decisions)));
      setMaking('made');
    } catch (error) {
      console.error(error);
      setMaking('failed');
    }
  };
  const save = (kind: PackKind) => make(kind, (blob) => download(fileName(model.record.name, endings[kind]), blob));
  const isEmpty = counts[chosen] === 0;
  return (
    <div class="audit-pack">
      <section aria-labelledby="pack-heading">
        <h2 id="pack-heading">{say.heading}</h2>
        <p class="meta">{say.about}</p>
        <fieldset class="audit-chosen">
          <legend class="field-label">{say.what}</legend>
          {chosens.map((one) => (
            <label key={one} class="audit-check">
              <input type="radio" name="chosen" checked={chosen === one} onChange={() => setChosen(one)} />
              {say.chosen[one]} <span class="count">{counts[one]}</span>
            </label>
          ))}
        </fieldset>
        <Field id="pack-title" label={say.title} most={160} value={title} onInput={setTitle} />
        <p class={isEmpty ? 'notice' : undefined} id="pack-holds">
          {isEmpty ? say.nothing : say.holds(counts[chosen])}
        </p>
        <p class="buttons">
          <button type="button" class="button primary" disabled={isEmpty} onClick={() => save('html')}>
            {say.html}
          </button>
          <button
            type="button"
            class="button"
            disabled={isEmpty}
            onClick={() => make('html', async (blob) => printPack(await blob.text()))}
          >
            {say.print}
          </button>
          {(['xlsx', 'csv', 'json'] as const).map((kind) => (
            <button key={kind} type="button" class="button" disabled={isEmpty} onClick={() => save(kind)}>
              {say[kind]}
            </button>
          ))}
        </p>
        <p class="file-hint" role="status">
          {making && say[making]}
        </p>
        {say.language && <p class="file-hint">{say.language}</p>}
      </section>
      <div>
        <Decisions model={model} deciding={deciding} />
        <section aria-labelledby="whole-heading">
          <h2 class="audit-side-title" id="whole-heading">
            {say.audit}
          </h2>
          <p class="meta">{say.auditAbout}</p>
          <button type="button" class="button" onClick={() => save('audit')}>
            {say.saveAudit}
          </button>
        </section>
        <details class="more audit-method">
          <summary>{say.method}</summary>
          <ul lang="en">
            {[...method.does, ...method.cannot].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      </div>
    </div>
  );
}

function Decisions({ model, deciding }: { model: Model; deciding: Deciding }) {
  const { pack: say } = useAuditWords();
  const [told, setTold] = useState('');
  const save = () => {
    const keys = new Set(model.rows.map(({ found }) => found.key));
    const here = Object.fromEntries(Object.entries(deciding.decisions).filter(([key]) => keys.has(key)));
    const blob = new Blob([decisionsFile(here)], { type: 'application/json;charset=utf-8' });
    download(fileName(`${model.record.name} decisions`, 'json'), blob);
  };
  const take = async (event: Event & { currentTarget: HTMLInputElement }) => {
    const input = event.currentTarget;
    const [file] = input.files ?? [];
    if (!file) return;
    try {
      // An audit file holds its decisions in its first line.
      const text = await file.text();
      const value = JSON.parse(isAuditHead(text) ? (text.split('\n', 1)[0] ?? '') : text);
      const found = decisionsIn(value);
      setTold(Object.keys(found).length > 0 ? say.imported(deciding.merge(found)) : say.notDecisions);
    } catch {
      setTold(say.notDecisions);
    }
    input.value = '';
  };
  return (
    <section aria-labelledby="decisions-heading">
      <h2 class="audit-side-title" id="decisions-heading">
        {say.decisions}
      </h2>
      <p class="meta">{say.decisionsAbout}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={save}>
          {say.exportDecisions}
        </button>
        <input class="visually-hidden file" type="file" id="decisions-file" accept=".json,.jsonl" onChange={take} />
        <label class="button" for="decisions-file">
          {say.importDecisions}
        </label>
      </p>
      <p class="file-hint" role="status">
        {told}
      </p>
    </section>
  );
}
