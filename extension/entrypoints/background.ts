import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerPage, answerPanel } from '../background/answer.ts';
import { placeInOpenTabs, syncBoards } from '../background/boards.ts';
import { readSelection, readTab } from '../background/inject.ts';
import { makeMenu, READ_PAGE, READ_SELECTION } from '../background/menu.ts';
import { applySettings } from '../background/reading.ts';
import { step } from '../background/steps.ts';
import { forgetIfGone, forgetTab } from '../background/tabs.ts';
import { tellSettings } from '../background/welcome.ts';
import { isFromPage, isFromPanel } from '../messages.ts';
import { togglePanel } from '../panel-door.ts';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void makeMenu();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onInstalled.addListener(() => void syncBoards());
  browser.runtime.onStartup.addListener(() => void syncBoards());
  browser.permissions.onAdded.addListener(async ({ origins }) => {
    await syncBoards();
    await tellSettings();
    await placeInOpenTabs(origins ?? []);
  });
  browser.permissions.onRemoved.addListener(() => void syncBoards().then(tellSettings));
  browser.storage.onChanged.addListener(async (changes, area) => {
    if (area !== 'local' || !changes.settings) return;
    await syncBoards();
    await tellSettings();
    await applySettings();
  });

  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    // A page's reader has a tab and a page's address; our own pages may stand in a tab too, at our own address.
    const isOurs = sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/'));
    const answer = isOurs
      ? isFromPanel(message) && answerPanel(message)
      : sender.id === browser.runtime.id && isFromPage(message) && answerPage(message, sender);
    if (!answer) return false;
    answer.then(reply, (error: unknown) => {
      console.error(error);
      reply(null);
    });
    return true;
  });

  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId, selectionText, pageUrl }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === READ_PAGE) void readTab(tab.id);
    if (menuItemId !== READ_SELECTION) return;
    void readSelection(tab.id, frameId ?? 0, selectionText ?? '', pageUrl ?? '');
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'read-page') void readTab(tab.id);
    if (command === 'toggle-panel') void togglePanel(tab.windowId);
    if (command === 'next-finding') void step(tab.id, 1);
    if (command === 'previous-finding') void step(tab.id, -1);
  });

  browser.tabs.onUpdated.addListener((tabId, { status }) => status && void forgetIfGone(tabId));
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
});
