// Run in a page of the extension, by either driver: each function is whole in itself.

/** Takes the Highlight API away from our scripts in a tab, as in a browser that has none: none of today's can be started without it. */
export async function withoutHighlights(tabId: number): Promise<void> {
  const func = () => {
    CSS.highlights.clear();
    Object.assign(globalThis, { Highlight: undefined });
  };
  await chrome.scripting.executeScript({ target: { tabId }, func });
}

/** The lines that are drawn over a page: the words each is under, and whether it has their place. */
export async function boxesIn(tabId: number): Promise<{ words: string; isOver: boolean }[]> {
  const func = () => {
    type Opener = { openOrClosedShadowRoot?: ShadowRoot };
    const host = document.querySelector('parascope-boxes') as (HTMLElement & Opener) | null;
    if (!host) return [];
    const { dom } = chrome as unknown as { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot } };
    const root = dom ? dom.openOrClosedShadowRoot(host) : host.openOrClosedShadowRoot;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: { words: string; isOver: boolean }[] = [];
    for (const box of root?.querySelectorAll<HTMLElement>('[data-severity]') ?? []) {
      const line = box.getBoundingClientRect();
      texts.currentNode = document.body;
      while (texts.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(texts.currentNode);
        const words = range.getBoundingClientRect();
        if (Math.abs(words.top - line.top) > 1 || Math.abs(words.left - line.left) > 1) continue;
        const { data } = texts.currentNode as Text;
        range.setEnd(texts.currentNode, Math.min(19, data.length));
        const isOver = Math.abs(range.getBoundingClientRect().width - line.width) <= 1;
        found.push({ words: data.slice(0, 19), isOver });
      }
    }
    return found;
  };
  const [ran] = await chrome.scripting.executeScript({ target: { tabId }, func });
  return (ran?.result ?? []) as { words: string; isOver: boolean }[];
}
