import { FILLED, largestBlock } from './block.ts';
import { type Board, type PostingOnPage, plain, wordsIn } from './board.ts';

// The id is spelt so on the live pages.
const FRAME = 'iframe#ifJobDescriptoin, iframe[src*="ViewJob_Description" i]';
const TITLES = '#lblJobTitle, #lblTitle, [id$="JobTitle" i], h1, h2';

/** PowerSchool TalentEd Hire: the description sits in a frame, its labels outside; a print view is one table cell. */
export const talented: Board = {
  id: 'talented',
  name: 'TalentEd (TedK12)',
  matches: ['https://*.tedk12.com/*', 'https://*.cloud.talentedk12.com/*', 'https://*.ted.peopleadmin.com/*'],
  allFrames: true,
  known: 'seen',
  find(document, url) {
    const path = url.pathname.toLowerCase();
    const frame = document.querySelector<HTMLIFrameElement>(FRAME);
    if (frame) return speaks(frame) ? [] : toldBy(document);
    if (path.includes('viewjob_description') || path.includes('jobpostingprintview')) return whole(document);
    if (!path.includes('viewjob')) return null;
    const block = largestBlock(document);
    return block ? [{ title: titleIn(document), roots: [block] }] : [];
  },
};

/** Whether the frame shows the description, or is about to; a saved page and a wall against robots have none in it. */
function speaks(frame: HTMLIFrameElement): boolean {
  const inner = frame.contentDocument;
  if (!inner) return false;
  const isComing = inner.readyState !== 'complete' || inner.URL === 'about:blank';
  return isComing || plain(inner.body?.textContent).length >= FILLED;
}

/** The page's `og:description` repeats the text that its frame shows. */
function toldBy(document: Document): PostingOnPage[] {
  const words = plain(document.querySelector('meta[property="og:description"]')?.getAttribute('content'));
  return words.length < FILLED ? [] : [{ title: titleIn(document), roots: [], words }];
}

function whole(document: Document): PostingOnPage[] {
  const { length } = wordsIn(document.body);
  const around = parentOf(document);
  if (!length || (length < FILLED && around && toldBy(around).length)) return [];
  return [{ title: titleIn(document) || titleIn(around), roots: [document.body] }];
}

function titleIn(document: Document | null): string {
  const shown = plain(document?.querySelector(TITLES)?.textContent);
  return shown || plain(document?.querySelector('meta[property="og:title"]')?.getAttribute('content'));
}

/** The page around the frame, null when there is none or when it is another site's. */
function parentOf(document: Document): Document | null {
  const parent = document.defaultView?.parent;
  if (!parent || parent === document.defaultView) return null;
  try {
    return parent.document;
  } catch {
    return null;
  }
}
