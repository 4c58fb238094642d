import { useEffect, useRef, useState } from 'preact/hooks';
import type { ColumnNames, Columns } from '../../../shared/audit/columns.ts';
import { useAuditWords } from '../words/audit.ts';
import { dayOf } from './day.ts';
import { Field } from './Field.tsx';
import type { Tables } from './look.ts';
import type { Waiting } from './use-audit.ts';

/** What a person says of files before they are read. */
export interface Said {
  name: string;
  district: string;
  byFolder: boolean;
  /** One for each of the waiting tables. */
  columns: ColumnNames[];
}

interface Props {
  waiting: Waiting;
  onBegin: (said: Said) => void;
  onBack: () => void;
}

const fields = ['text', 'title', 'id', 'district', 'address', 'captured'] as const;
type ColumnName = (typeof fields)[number];
type Choice = Record<ColumnName, number | null>;

const choiceOf = (columns: Columns | null): Choice => ({
  text: columns?.text[0] ?? null,
  title: columns?.title ?? null,
  id: columns?.id ?? null,
  district: columns?.district ?? null,
  address: columns?.address ?? null,
  captured: columns?.captured ?? null,
});

/** The names of the columns that were chosen; a table whose columns were found by themselves needs none. */
function toNames(head: string[], choice: Choice): ColumnNames {
  const named = fields.flatMap((field) => {
    const name = head[choice[field] ?? -1];
    return name === undefined ? [] : [[field, field === 'text' ? [name] : name]];
  });
  return Object.fromEntries(named);
}

/** What to say before the reading begins: a name, the district of files that name none, the columns of tables. */
export function Setup({ waiting, onBegin, onBack }: Props) {
  const say = useAuditWords();
  const { setup } = say;
  const { files, leftOut, tables, heads } = waiting;
  const folders = new Set(files.map(({ folder }) => folder).filter(Boolean));
  const [name, setName] = useState(heads[0]?.name ?? setup.newName(dayOf(new Date().toISOString(), say.lang)));
  const [district, setDistrict] = useState('');
  const [byFolder, setByFolder] = useState(folders.size > 1);
  const [choices, setChoices] = useState(() => tables.map(({ columns }) => choiceOf(columns)));
  const [missing, setMissing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const begin = (event: Event) => {
    event.preventDefault();
    const lacks = choices.some(({ text }) => text === null);
    setMissing(lacks);
    if (lacks) return;
    const columns = tables.map(({ head }, at) => toNames(head, choices[at] ?? choiceOf(null)));
    onBegin({ name: name.trim() || setup.newName(''), district: district.trim(), byFolder, columns });
  };
  return (
    <form class="audit-setup" onSubmit={begin}>
      <h1 ref={heading} tabIndex={-1}>
        {setup.heading(files.length)}
      </h1>
      {leftOut.length > 0 && (
        <details class="more">
          <summary>{setup.leftOut(leftOut.length)}</summary>
          <ul class="audit-names">
            {leftOut.slice(0, 200).map((path) => (
              <li key={path}>{path}</li>
            ))}
          </ul>
        </details>
      )}
      {heads.map((head) => (
        <p class="notice" key={head.made}>
          {setup.file(head.name, Object.keys(head.decisions).length)}
        </p>
      ))}
      <Field id="audit-name" label={setup.name} most={120} value={name} onInput={setName} />
      <Field
        id="audit-district"
        label={setup.district}
        hint={setup.districtHint}
        most={120}
        value={district}
        onInput={setDistrict}
      />
      {folders.size > 0 && (
        <label class="audit-check">
          <input type="checkbox" checked={byFolder} onChange={(event) => setByFolder(event.currentTarget.checked)} />
          {setup.folders}
        </label>
      )}
      {tables.length > 0 && <h2 class="audit-side-title">{setup.tables}</h2>}
      {tables.map((table, at) => (
        <ColumnChoice
          key={table.paths[0]}
          at={at}
          table={table}
          choice={choices[at] ?? choiceOf(null)}
          missing={missing}
          onChoose={(choice) => setChoices(choices.map((one, index) => (index === at ? choice : one)))}
        />
      ))}
      <p class="buttons">
        <button type="submit" class="button primary">
          {setup.begin}
        </button>
        <button type="button" class="button quiet" onClick={onBack}>
          {setup.cancel}
        </button>
      </p>
    </form>
  );
}

interface ChoiceProps {
  at: number;
  table: Tables;
  choice: Choice;
  /** A person wanted to begin without a text column. */
  missing: boolean;
  onChoose: (choice: Choice) => void;
}

function ColumnChoice({ at, table, choice, missing, onChoose }: ChoiceProps) {
  const { setup } = useAuditWords();
  const lacks = choice.text === null;
  return (
    <fieldset class="audit-columns">
      <legend>{setup.table(table.paths)}</legend>
      {fields.map((field) => (
        <label key={field}>
          <span>{setup.column[field]}</span>
          <select
            value={choice[field] ?? ''}
            aria-invalid={field === 'text' && missing && lacks}
            aria-describedby={field === 'text' && lacks ? `need-text-${at}` : undefined}
            onChange={({ currentTarget: { value } }) =>
              onChoose({ ...choice, [field]: value === '' ? null : Number(value) })
            }
          >
            <option value="">{field === 'text' ? setup.choose : setup.none}</option>
            {table.head.map((name, index) => (
              <option key={index} value={index}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
      {lacks && (
        <p class="audit-need" id={`need-text-${at}`} role={missing ? 'alert' : undefined}>
          {setup.needText}
        </p>
      )}
    </fieldset>
  );
}
