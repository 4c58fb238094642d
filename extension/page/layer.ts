const PREFIX = 'parascope-';

/** Whether a node is one of the elements that `layer` makes. */
export function isLayer(node: Node): boolean {
  return node.nodeName.toLowerCase().startsWith(PREFIX);
}

/**
 * An element of ours over the page, with a closed shadow root that the page's scripts and styles do not reach.
 * `name`: what comes after our prefix. `look`: more properties of the element itself. It is not yet in the page: append it to the root element, and remove it when nothing is shown.
 */
export function layer(name: string, look: Record<string, string> = {}): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement(PREFIX + name);
  // Inline and important: the page's own style sheets cannot move or hide it.
  const place = { all: 'initial', position: 'fixed', inset: '0 auto auto 0', 'z-index': '2147483647', margin: '0' };
  for (const [property, value] of Object.entries({ ...place, ...look }))
    host.style.setProperty(property, value, 'important');
  const root = host.attachShadow({ mode: 'closed' });
  // Printed, a page is as its owner made it. Of important rules the inner one wins.
  addStyle(root, '@media print { :host { display: none !important } }');
  return { host, root };
}

/**
 * Adds a style sheet to a shadow root. Firefox keeps `adoptedStyleSheets` from content scripts (bugzil.la/1770592): there
 * a style element does it.
 */
export function addStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    const element = document.createElement('style');
    element.textContent = css;
    root.append(element);
  }
}
