import { Switch } from '../parts/Switch.tsx';
import { changeSettings, dials, type Settings } from '../settings.ts';
import { t } from '../t.ts';
import { states } from './states.ts';

/** How much is marked: the severity dial, the quiet marks, and the reader's state. */
export function ShownPart({ settings }: { settings: Settings }) {
  return (
    <section>
      <h2 class="panel-title">{t('shown')}</h2>
      <div class="boards sheet">
        <fieldset class="board dial">
          <legend class="visually-hidden">{t('dial')}</legend>
          {dials.map((dial) => (
            <label key={dial} class="choice">
              <input
                type="radio"
                name="dial"
                checked={settings.dial === dial}
                onChange={() => void changeSettings(() => ({ dial }))}
              />
              <span>
                <b>{t(`dial_${dial}`)}</b>
                <span class="meta">{t(`dial_${dial}_says`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <div class="board">
          <Switch on={settings.marksFamilies} onChange={(on) => void changeSettings(() => ({ marksFamilies: on }))}>
            {t('marksFamilies')}
          </Switch>
        </div>
        <div class="board">
          <label class="state" for="state">
            <b>{t('state')}</b>
            <span class="meta">{t('state_says')}</span>
          </label>
          <select
            id="state"
            class="field"
            value={settings.state}
            onChange={({ currentTarget: { value } }) => void changeSettings(() => ({ state: value }))}
          >
            <option value="">{t('state_none')}</option>
            {states.map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </div>
    </section>
  );
}
