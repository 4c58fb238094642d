import { browser } from 'wxt/browser';

export const READ_SELECTION = 'read-selection';

/** The one entry of the context menu; made again at each install, since it is kept by the browser. */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: READ_SELECTION,
    title: 'Read this selection with Parascope',
    contexts: ['selection'],
  });
}
