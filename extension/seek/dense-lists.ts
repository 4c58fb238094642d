import { plain } from '../../shared/boards/board.ts';

/** A list of duties has at least so many items, and so many characters. */
const ITEMS = 4;
const LENGTH = 160;
const ASIDE = 'nav, header, footer, aside, [role="navigation"], [hidden]';

/** The lists that could be duties, the one with the most words outside links first. */
export function denseLists(document: Document): Element[] {
  const found: { list: Element; length: number }[] = [];
  for (const list of document.querySelectorAll('ul, ol')) {
    const items = [...list.children].filter(({ tagName }) => tagName === 'LI');
    if (items.length < ITEMS || list.closest(ASIDE)) continue;
    const linked = [...list.querySelectorAll('a')].reduce((sum, link) => sum + plain(link.textContent).length, 0);
    const length = plain(list.textContent).length - 2 * linked; // a menu is all links
    if (length >= LENGTH) found.push({ list, length });
  }
  return found.sort((one, other) => other.length - one.length).map(({ list }) => list);
}
