/** Buttons that were pressed before their part of the page had its program, by that part. */
const pressed = new Map<Element, HTMLButtonElement>();

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  const island = button?.closest('astro-island[ssr]');
  if (button && island) pressed.set(island, button);
});

// Astro says so when a part has its program; the button is the same element then.
document.addEventListener(
  'astro:hydrate',
  ({ target }) => {
    const button = target instanceof Element && pressed.get(target);
    if (!button) return;
    pressed.delete(target as Element);
    window.setTimeout(() => button.isConnected && button.click());
  },
  true,
);
