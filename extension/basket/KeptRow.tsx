import { verdict } from '../../shared/ui/words.ts';
import { phrases, t } from '../t.ts';
import { discard, type Kept } from './store.ts';

/** One kept posting: what it is, when and where it was kept, its verdict, and its text when opened. */
export function KeptRow({ kept }: { kept: Kept }) {
  const { id, title, employer, address, keptAt, text, sha256, report } = kept;
  const when = new Date(keptAt).toLocaleString(`${phrases().lang}-US`, { dateStyle: 'medium', timeStyle: 'short' });
  const link = /^https?:/.test(address) ? address : null;
  const name = title || t('basket_untitled');
  return (
    <li class="board">
      <div>
        <h2>{name}</h2>
        <p class="meta">{[employer, hostOf(address), when].filter(Boolean).join(', ')}</p>
        <p class="kept-verdict">{verdict(report, { say: phrases() })}</p>
        <details class="kept-text">
          <summary>{t('basket_text')}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
          <pre tabIndex={0}>{text}</pre>
          <p class="meta">
            {t('basket_hash')}: <code>{sha256}</code>
          </p>
          {link && (
            <p class="meta">
              <a href={link} target="_blank" rel="noopener noreferrer">
                {t('basket_open')}
              </a>
            </p>
          )}
        </details>
      </div>
      <button type="button" class="button" onClick={() => void discard(id)}>
        {t('basket_delete')}
        <span class="visually-hidden">{t('basket_deleteOf', name)}</span>
      </button>
    </li>
  );
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}
