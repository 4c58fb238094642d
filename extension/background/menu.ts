import { browser } from 'wxt/browser';
import { t } from '../t.ts';

export const READ_SELECTION = 'read-selection';
export const READ_PAGE = 'read-page';

/** The entries of the context menu; made again at each install, since they are kept by the browser. */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: READ_SELECTION, title: t('menu_selection'), contexts: ['selection'] });
  browser.contextMenus.create({ id: READ_PAGE, title: t('menu_page'), contexts: ['page', 'frame'] });
}
