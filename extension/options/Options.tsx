import { useEffect, useState } from 'preact/hooks';
import { Logo } from '../parts/Logo.tsx';
import { changeSettings, followSettings, type Settings, withEntry } from '../settings.ts';
import { t } from '../t.ts';
import { Boards } from './Boards.tsx';
import { IgnoredList } from './IgnoredList.tsx';
import { Keys } from './Keys.tsx';
import { RuleList } from './RuleList.tsx';
import { SettingsFile } from './SettingsFile.tsx';
import { ShownPart } from './ShownPart.tsx';

/** The options page: boards, how much is marked, rules, what was ignored, sites that are off, keys, and the settings as a file. */
export function Options() {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => followSettings(setSettings), []);
  if (!settings) return null;
  const forget = (host: string) => changeSettings(({ offSites }) => ({ offSites: withEntry(offSites, host, false) }));
  return (
    <main class="options">
      <Logo />
      <h1 class="verdict">{t('options_verdict')}</h1>
      <Boards settings={settings} />
      <ShownPart settings={settings} />
      <RuleList settings={settings} />
      <IgnoredList settings={settings} />
      {settings.offSites.length > 0 && (
        <section>
          <h2 class="panel-title">{t('offSites')}</h2>
          <ul class="boards sheet">
            {settings.offSites.map((host) => (
              <li class="board" key={host}>
                <span>{host}</span>
                <button type="button" class="button" onClick={() => void forget(host)}>
                  {t('switchOn')}
                  <span class="visually-hidden"> {host}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Keys />
      <SettingsFile />
    </main>
  );
}
