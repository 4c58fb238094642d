import { useRef, useState } from 'preact/hooks';
import { download } from '../parts/download.ts';
import { Sure } from '../parts/Sure.tsx';
import { changeSettings, defaultSettings, readSettings, toSettings } from '../settings.ts';
import { type Key, t } from '../t.ts';

const SCHEMA = 'parascope/settings@1';

/** The settings as a file: export, import, and back to the start. */
export function SettingsFile() {
  const [said, setSaid] = useState<Key | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const exportAll = async () => {
    const file = JSON.stringify({ schema: SCHEMA, settings: await readSettings() }, null, 2);
    download('parascope-settings.json', 'application/json', `${file}\n`);
  };
  const importFrom = async (file: File | undefined) => {
    if (!file) return;
    try {
      const { schema, settings } = JSON.parse(await file.text());
      if (schema !== SCHEMA) throw new Error(`Expected ${SCHEMA}, got \`${schema}\``);
      await changeSettings(() => toSettings(settings));
      setSaid('data_imported');
    } catch {
      setSaid('data_notOurs');
    }
  };
  const reset = async () => {
    await changeSettings(() => defaultSettings);
    setSaid('data_wasReset');
  };
  return (
    <section>
      <h2 class="panel-title">{t('data')}</h2>
      <p class="meta lead">{t('data_lead')}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={exportAll}>
          {t('data_export')}
        </button>
        <button type="button" class="button" onClick={() => chooser.current?.click()}>
          {t('data_import')}
        </button>
        <Sure label={t('data_reset')} sure={t('data_resetSure')} onSure={() => void reset()} />
      </p>
      <input
        ref={chooser}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={({ currentTarget }) => {
          void importFrom(currentTarget.files?.[0]);
          currentTarget.value = ''; // so that the same file can be chosen again
        }}
      />
      <p class="meta said" role="status">
        {said && t(said)}
      </p>
    </section>
  );
}
