/**
 * An element of ours over the page, with a closed shadow root that the page's scripts and styles do not reach.
 * `look`: more properties of the element itself. It is not yet in the page: append it to the root element, and remove it when nothing is shown.
 */
export function layer(name: string, look: Record<string, string> = {}): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement(name);
  // Inline and important: the page's own style sheets cannot move or hide it.
  const place = { all: 'initial', position: 'fixed', inset: '0 auto auto 0', 'z-index': '2147483647', margin: '0' };
  for (const [property, value] of Object.entries({ ...place, ...look }))
    host.style.setProperty(property, value, 'important');
  return { host, root: host.attachShadow({ mode: 'closed' }) };
}
