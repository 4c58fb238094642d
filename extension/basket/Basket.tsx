import { useEffect, useState } from 'preact/hooks';
import { download } from '../parts/download.ts';
import { Logo } from '../parts/Logo.tsx';
import { Sure } from '../parts/Sure.tsx';
import { t } from '../t.ts';
import { search, toJsonl } from './jsonl.ts';
import { KeptRow } from './KeptRow.tsx';
import { discardAll, followBasket, type Kept, readBasket } from './store.ts';

/** The postings that were kept for an audit: search, delete, export. */
export function Basket() {
  const [basket, setBasket] = useState<Kept[] | null>(null);
  const [words, setWords] = useState('');
  useEffect(() => followBasket(() => void readBasket().then(setBasket)), []);
  if (!basket) return null;
  const found = search(basket, words);
  const count = basket.length;
  const exportAll = () => {
    const day = new Date().toISOString().slice(0, 10);
    download(`parascope-postings-${day}.jsonl`, 'application/x-ndjson', toJsonl(found));
  };
  const headline = count === 0 ? t('basket_empty') : count === 1 ? t('basket_count_one') : t('basket_count', count);
  return (
    <main class="options">
      <Logo />
      <h1 class="verdict" aria-live="polite">
        {headline}
      </h1>
      <p class="meta lead">{count ? t('basket_lead') : t('basket_none')}</p>
      {count > 0 && (
        <>
          <div class="basket-tools">
            <input
              type="search"
              class="field"
              aria-label={t('basket_search')}
              placeholder={t('basket_search')}
              value={words}
              onInput={(event) => setWords(event.currentTarget.value)}
            />
            <p class="buttons">
              <button type="button" class="button primary" disabled={!found.length} onClick={exportAll}>
                {t('basket_export')}
              </button>
              <Sure
                label={t('basket_deleteAll')}
                sure={t('basket_deleteAllSure', count)}
                onSure={() => void discardAll()}
              />
            </p>
          </div>
          {found.length ? (
            <ul class="boards sheet">
              {found.map((kept) => (
                <KeptRow key={kept.id} kept={kept} />
              ))}
            </ul>
          ) : (
            <p class="meta">{t('basket_noMatch')}</p>
          )}
        </>
      )}
    </main>
  );
}
