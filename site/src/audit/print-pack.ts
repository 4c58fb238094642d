import { style } from '../../../shared/exports/html-style.ts';

/**
 * Prints a pack from the page itself, by the browser's own dialog (which can save a PDF). It stands in a shadow tree of its own,
 * with the style of the saved file: the site's policy lets no other page be opened from memory.
 */
export function printPack(html: string): void {
  // Without its style element: the page's policy would refuse it, and say so.
  const bare = html.replace(/<style>[^<]*<\/style>/, '');
  const page = new DOMParser().parseFromString(bare, 'text/html').querySelector('.page');
  if (!page) return;
  const host = document.createElement('div');
  host.className = 'printed-pack';
  host.lang = 'en';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(document.importNode(page, true));
  document.body.append(host);
  document.documentElement.classList.add('prints-pack');
  window.addEventListener(
    'afterprint',
    () => {
      host.remove();
      document.documentElement.classList.remove('prints-pack');
    },
    { once: true },
  );
  window.print();
}
