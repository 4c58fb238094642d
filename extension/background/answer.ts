import type { Browser } from 'wxt/browser';
import { aboutOf } from '../../shared/ui/about.ts';
import { loadKnowledge } from '../../shared/ui/knowledge.ts';
import type { CardAnswer, FromPage, FromPanel } from '../messages.ts';
import { phrases } from '../t.ts';
import { postingsOf, readTabState, type Spot } from '../tab-state.ts';
import { bringBack, dismiss } from './dismiss.ts';
import { placeCard, readTab } from './inject.ts';
import { arrive, assumePara, readSighted } from './reading.ts';
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
      return arrive({ tabId, frame, address, since: message.since }, message.sighted, () =>
        isWelcome(sender.tab?.url ?? address, message.asked),
      );
    case 'sighted':
      return readSighted({ tabId, frame, address, since: message.since }, message.sighted);
    case 'at':
      return setCurrent(tabId, { frame, posting: message.posting, finding: message.finding });
    case 'dismiss':
      return dismiss(tabId, { frame, posting: message.posting, finding: message.finding }, message.reach);
    case 'card':
      if (!message.isThere && !(await placeCard(tabId, frame))) return null;
      return cardAnswer(tabId, { frame, posting: message.posting, finding: message.finding });
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
      return dismiss(
        tabId,
        { frame: message.frame, posting: message.posting, finding: message.finding },
        message.reach,
      );
    case 'select':
      if (message.finding === null) return setCurrent(tabId, null);
      return goTo(tabId, { frame: message.frame, posting: message.posting, finding: message.finding });
  }
}

async function cardAnswer(tabId: number, { frame, posting, finding }: Spot): Promise<CardAnswer> {
  const shown = postingsOf(await readTabState(tabId)).find((one) => one.frame === frame && one.posting === posting);
  const found = shown?.report.findings[finding];
  if (!found) return null;
  const { lang } = phrases();
  await loadKnowledge(lang);
  return aboutOf(found, lang);
}
