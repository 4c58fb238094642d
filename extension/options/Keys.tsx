import { useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import { t } from '../t.ts';

/** The keys as the browser has them now: a person may have changed them, or another extension may hold them. */
export function Keys() {
  const [commands, setCommands] = useState<Browser.commands.Command[]>([]);
  useEffect(() => void browser.commands.getAll().then(setCommands), []);
  const shown = commands.filter(({ description }) => description);
  if (!shown.length) return null;
  return (
    <section>
      <h2 class="panel-title">{t('keys')}</h2>
      <dl class="keys sheet">
        {shown.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : t('keyNotSet')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
