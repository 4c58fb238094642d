import { largestBlock } from './block.ts';
import { type Board, type PostingOnPage, plain } from './board.ts';

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
    if (document.querySelector(FRAME)) return [];
    if (path.includes('viewjob_description') || path.includes('jobpostingprintview')) return whole(document);
    if (!path.includes('viewjob')) return null;
    const block = largestBlock(document);
    return block ? [{ title: titleIn(document), roots: [block] }] : [];
  },
};

function whole(document: Document): PostingOnPage[] {
  if (!plain(document.body?.textContent)) return [];
  return [{ title: titleIn(document) || titleIn(parentOf(document)), roots: [document.body] }];
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
