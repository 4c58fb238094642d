import { useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import { MixBar } from '../../shared/ui/MixBar.tsx';
import { boardAt } from '../hosts/index.ts';
import { wordsFor } from '../page-words.ts';
import { openPanel } from '../panel-door.ts';
import { ask, tabInQuestion } from '../parts/ask.ts';
import { Logo } from '../parts/Logo.tsx';
import { wayOut } from '../parts/way-out.ts';
import { emptyState, followTabState, postingsOf, statusOf, type TabState } from '../tab-state.ts';
import { SiteRow } from './SiteRow.tsx';

/** What the toolbar's button opens: the verdict, the way to read this page, and this site's switch. */
export function Popup() {
  const [tab, setTab] = useState<Browser.tabs.Tab | null>(null);
  const [state, setState] = useState<TabState>(emptyState);
  const [isReading, setReading] = useState(false);

  useEffect(() => void tabInQuestion().then(setTab), []);
  useEffect(() => (tab?.id === undefined ? undefined : followTabState(tab.id, setState)), [tab?.id]);
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
  const again = status === 'read' || status === 'waiting' ? 'Read again' : 'Read this page';
  return (
    <main class="popup">
      <Logo />
      <div aria-live="polite">
        <h1 class="verdict">{isReading ? 'Reading this page.' : wordsFor(state).sentence}</h1>
        {!isReading && <p class="meta">{wayOut(status) ?? only?.title}</p>}
      </div>
      {postings.length === 1 && only && <MixBar summary={only.report.summary} />}
      <p class="buttons">
        {status === 'read' && (
          <button type="button" class="button primary" onClick={open}>
            Open the list
          </button>
        )}
        <button type="button" class={status === 'read' ? 'button' : 'button primary'} onClick={read}>
          {again}
        </button>
        {status !== 'read' && (
          <button type="button" class="button quiet" onClick={open}>
            Open the list
          </button>
        )}
      </p>
      <SiteRow address={tab.url ?? ''} board={boardAt(tab.url ?? '')} />
      <p class="foot">
        <span>Nothing leaves this device.</span>
        <button type="button" class="button quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          Options
        </button>
      </p>
    </main>
  );
}
