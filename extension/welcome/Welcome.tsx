import { browser } from 'wxt/browser';
import { SeverityIcon } from '../../shared/ui/SeverityIcon.tsx';
import { Logo } from '../parts/Logo.tsx';
import { t } from '../t.ts';

/** Shown once, after the first install: what the marks mean, how to use it, and what it does not do. */
export function Welcome() {
  return (
    <main class="options welcome">
      <Logo />
      <h1 class="verdict">{t('welcome_verdict')}</h1>
      <p class="meta lead">{t('welcome_lead')}</p>
      <section>
        <h2 class="panel-title">{t('welcome_marks')}</h2>
        <ul class="marks sheet">
          {(['crosses', 'condition', 'ask'] as const).map((severity) => (
            <li key={severity} data-severity={severity}>
              <SeverityIcon severity={severity} />
              <span>
                <q lang="en">{t(`welcome_${severity}`)}</q>
                <span class="meta">{t(`welcome_${severity}_says`)}</span>
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2 class="panel-title">{t('welcome_how')}</h2>
        <ol class="steps">
          <li>{t('welcome_one')}</li>
          <li>{t('welcome_two')}</li>
          <li>{t('welcome_three')}</li>
        </ol>
      </section>
      <p class="meta">{t('welcome_privacy')}</p>
      <p class="buttons">
        <button type="button" class="button primary" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('welcome_boards')}
        </button>
      </p>
    </main>
  );
}
