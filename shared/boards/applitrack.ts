import { type Board, plain } from './board.ts';

const TITLE = 'table.title td#wrapword, table.title td';

/** Frontline's AppliTrack: many postings on one page, each a `ul.postingsList`; each gets its own result. */
export const applitrack: Board = {
  id: 'applitrack',
  name: 'AppliTrack (Frontline)',
  matches: ['https://*.applitrack.com/*', 'https://applitrack.com/*', 'https://*.generalasp.com/*'],
  allFrames: true, // districts show it in a frame of their own site (?embed=1), and inside its own pages
  known: 'seen',
  find(document, url) {
    const lists = [...document.querySelectorAll('ul.postingsList')];
    if (lists.length) return lists.map((list) => ({ title: titleOf(list), roots: [list] }));
    // The list is written by a script: on the pages that hold one it may still come.
    return /\/jobpostings\/view|\/onlineapp\/(default|_application)/i.test(url.pathname) && url.search ? [] : null;
  },
};

/** The title stands in a table inside the list, or just before it. */
function titleOf(list: Element): string {
  const inside = list.querySelector(TITLE);
  if (inside) return plain(inside.textContent);
  const before = list.previousElementSibling;
  return plain(before?.matches('table.title') ? before.querySelector('td')?.textContent : '');
}
