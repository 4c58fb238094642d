import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { wordsFor } from '../page-words.ts';
import { ask, tabInQuestion } from '../parts/ask.ts';
import { Logo } from '../parts/Logo.tsx';
import { wayOut } from '../parts/way-out.ts';
import { t } from '../t.ts';
import { emptyState, followTabState, postingsOf, statusOf, type TabState } from '../tab-state.ts';
import { Chooser } from './Chooser.tsx';
import { PostingView } from './PostingView.tsx';

/** The list beside the page (Chromium's side panel, Firefox's sidebar): follows the window's active tab. */
export function Panel() {
  const [tabId, setTabId] = useState<number | null>(null);
  const [state, setState] = useState<TabState>(emptyState);
  const [chosen, setChosen] = useState(0);

  useEffect(() => followActiveTab(setTabId), []);
  useEffect(() => {
    setChosen(0);
    setState(emptyState);
    return tabId === null ? undefined : followTabState(tabId, setState);
  }, [tabId]);

  const postings = postingsOf(state);
  const { current } = state;
  const pointed = postings.findIndex((one) => one.frame === current?.frame && one.posting === current.posting);
  useEffect(() => {
    if (pointed >= 0) setChosen(pointed);
  }, [pointed, current]);

  if (tabId === null) return null;
  const status = statusOf(state);
  const posting = postings[Math.min(chosen, postings.length - 1)];
  return (
    <main class="panel">
      <Logo />
      <header>
        <h1 class="verdict" aria-live="polite">
          {wordsFor(state).sentence}
        </h1>
        {wayOut(status) && <p class="meta">{wayOut(status)}</p>}
      </header>
      {status !== 'read' && (
        <p class="buttons">
          <button type="button" class="button primary" onClick={() => ask({ type: 'read-tab', tabId })}>
            {t('readPage')}
          </button>
        </p>
      )}
      {postings.length > 1 && <Chooser postings={postings} chosen={chosen} onChoose={setChosen} />}
      {posting && (
        <PostingView key={`${posting.frame}-${posting.posting}`} tabId={tabId} shown={posting} current={current} />
      )}
    </main>
  );
}

/** Calls back with the tab to show, now and each time the window shows another. */
function followActiveTab(show: (tabId: number | null) => void): () => void {
  const again = () => void tabInQuestion().then((tab) => show(tab?.id ?? null));
  let windowId: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => (windowId = id));
  // The background asks an open panel to close (the command that toggles it).
  const close = (message: unknown) => {
    const { type, windowId: named } = (message ?? {}) as { type?: unknown; windowId?: unknown };
    if (type === 'close-panel' && named === windowId) window.close();
  };
  browser.tabs.onActivated.addListener(again);
  browser.runtime.onMessage.addListener(close);
  again();
  return () => {
    browser.tabs.onActivated.removeListener(again);
    browser.runtime.onMessage.removeListener(close);
  };
}
