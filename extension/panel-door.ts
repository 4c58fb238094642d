import { browser } from 'wxt/browser';

/** Firefox's sidebar, which the Chromium types do not know. */
interface Sidebar {
  open(): Promise<void>;
  toggle(): Promise<void>;
}

const { sidebarAction } = browser as unknown as { sidebarAction?: Sidebar };

/** Opens the list beside the page. Call it first thing in a click or a key: browsers want a person's gesture. */
export async function openPanel(windowId: number): Promise<void> {
  await (sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId }));
}

/** Opens the list, or closes it where it is open. */
export async function togglePanel(windowId: number): Promise<void> {
  if (sidebarAction) return sidebarAction.toggle();
  // A panel that is open hears this and closes itself; one that is about to open does not hear it yet.
  browser.runtime.sendMessage({ type: 'close-panel', windowId }).catch(() => undefined);
  await browser.sidePanel.open({ windowId });
}
