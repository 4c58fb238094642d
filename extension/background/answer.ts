import type { Browser } from 'wxt/browser';
import type { FromPage, FromPanel } from '../messages.ts';
import { placeCard, readTab } from './inject.ts';
import { arrive, assumePara, bringBack, readSighted, setAside } from './reading.ts';
import { goTo, setCurrent, step } from './steps.ts';
import { isWelcome } from './welcome.ts';

/** Answers a reader in a page. */
export async function answerPage(message: FromPage, sender: Browser.runtime.MessageSender): Promise<unknown> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return null;
  const frame = sender.frameId ?? 0;
  const address = sender.url ?? '';
  switch (message.type) {
    case 'arrived':
      await arrive({ tabId, frame, address, since: message.since });
      return isWelcome(sender.tab?.url ?? address);
    case 'sighted':
      return readSighted({ tabId, frame, address, since: message.since }, message.sighted);
    case 'at':
      return setCurrent(tabId, { frame, posting: message.posting, finding: message.finding });
    case 'dismiss':
      return setAside(tabId, frame, message.posting, message.finding);
    case 'card':
      return placeCard(tabId, frame);
  }
}

/** Answers popup, panel and options. */
export async function answerPanel(message: FromPanel): Promise<unknown> {
  const { tabId } = message;
  switch (message.type) {
    case 'read-tab':
      return readTab(tabId);
    case 'step':
      return step(tabId, message.by);
    case 'bring-back':
      return bringBack(tabId);
    case 'assume-para':
      return assumePara(tabId, message.frame, message.posting);
    case 'set-aside':
      return setAside(tabId, message.frame, message.posting, message.finding);
    case 'select':
      if (message.finding === null) return setCurrent(tabId, null);
      return goTo(tabId, { frame: message.frame, posting: message.posting, finding: message.finding });
  }
}
