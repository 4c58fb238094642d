import { useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import { boardAt } from '../../shared/boards/index.ts';
import { MixBar } from '../../shared/ui/MixBar.tsx';
import { KeepButton } from '../basket/KeepButton.tsx';
import { countBasket, followBasket } from '../basket/store.ts';
import { wordsFor } from '../page-words.ts';
import { openPanel } from '../panel-door.ts';
import { ask, tabInQuestion } from '../parts/ask.ts';
import { Logo } from '../parts/Logo.tsx';
import { wayOut } from '../parts/way-out.ts';
import { t } from '../t.ts';
import { emptyState, followTabState, postingsOf, statusOf, type TabState } from '../tab-state.ts';
import { SiteRow } from './SiteRow.tsx';

/** What the toolbar's button opens: the verdict, the way to read this page, and this site's switch. */
export function Popup() {
  const [tab, setTab] = useState<Browser.tabs.Tab | null>(null);
  const [state, setState] = useState<TabState>(emptyState);
  const [isReading, setReading] = useState(false);
  const [kept, setKept] = useState(0);

  useEffect(() => void tabInQuestion().then(setTab), []);
  useEffect(() => (tab?.id === undefined ? undefined : followTabState(tab.id, setState)), [tab?.id]);
  useEffect(() => followBasket(() => void countBasket().then(setKept, () => undefined)), []);
  if (tab?.id === undefined) return null;

  const { id, windowId } = tab;
  const status = statusOf(state);
  const postings = postingsOf(state);
  const [only] = postings;
  const read = async () => {
    setReading(true);
    await ask({ type: 'read-tab', tabId: id });
    setReading(false);
  };
  const open = async () => {
    await openPanel(windowId);
    window.close();
  };
  const title = postings.length === 1 && only?.title;
  const about = [title, only?.way && `${t(`way_${only.way}`)}.`].filter(Boolean).join('. ');
  const isRead = status === 'read';
  return (
    <main class="popup">
      <Logo />
      <div aria-live="polite">
        <h1 class="verdict">{isReading ? t('reading') : wordsFor(state).sentence}</h1>
        {!isReading && <p class="meta">{wayOut(status) ?? about}</p>}
      </div>
      {postings.length === 1 && only && <MixBar summary={only.report.summary} />}
      <p class="buttons">
        {isRead && (
          <button type="button" class="button primary" onClick={open}>
            {t('openList')}
          </button>
        )}
        <button type="button" class={isRead ? 'button' : 'button primary'} onClick={read}>
          {t(isRead || status === 'waiting' ? 'readAgain' : 'readPage')}
        </button>
        {!isRead && (
          <button type="button" class="button quiet" onClick={open}>
            {t('openList')}
          </button>
        )}
        {postings.length === 1 && only && <KeepButton tabId={id} shown={only} label="keepShort" />}
      </p>
      <SiteRow tabId={id} address={tab.url ?? ''} board={boardAt(tab.url ?? '')} />
      <p class="foot">
        <button type="button" class="button quiet" onClick={() => void openPage('/basket.html')}>
          {kept ? t('keptCount', kept) : t('keptPostings')}
        </button>
        <button type="button" class="button quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('options')}
        </button>
      </p>
      <p class="meta pledge">{t('nothingLeaves')}</p>
    </main>
  );
}

async function openPage(path: '/basket.html'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
  window.close();
}
