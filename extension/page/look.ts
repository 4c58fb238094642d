/** What stands between two runs of text: nothing, a space, a cell's edge, a new line, an empty line; each wider than the one before. */
export type Gap = '' | ' ' | '\t' | '\n' | '\n\n';
export const gaps: Gap[] = ['', ' ', '\t', '\n', '\n\n'];

/** How much of its white space a text keeps. */
export type Keeps = 'none' | 'lines' | 'all';

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG CANVAS VIDEO AUDIO SELECT TEXTAREA INPUT BUTTON NAV HEAD'.split(
    ' ',
  ),
);
/** Tags that stand apart with a blank line, and those that merely begin a new line (where styles cannot be asked). */
const APART = new Set('P H1 H2 H3 H4 H5 H6 UL OL DL TABLE BLOCKQUOTE PRE HR SECTION ARTICLE'.split(' '));
const BLOCKS = new Set('DIV LI TR DT DD MAIN ADDRESS CAPTION FIGURE FORM FIELDSET DETAILS SUMMARY BODY'.split(' '));
const CELLS = new Set(['TD', 'TH']);

/** How an element sets its text apart. `gone`: nothing of it is shown. */
export interface Look {
  gone: boolean;
  before: Gap;
  bullet: string;
  keeps?: Keeps;
  shown?: boolean;
}

/** How an element sets its text: by its computed style where the page is drawn, else by its tag. */
export function lookOf(element: Element): Look {
  const tag = element.tagName.toUpperCase();
  if (SKIPPED.has(tag)) return { gone: true, before: '', bullet: '' };
  const style = element.ownerDocument.defaultView?.getComputedStyle?.(element);
  const display = style?.display || (BLOCKS.has(tag) || APART.has(tag) ? 'block' : 'inline');
  if (display === 'none' || (!style && element.hasAttribute('hidden'))) return { gone: true, before: '', bullet: '' };
  const isBlock = !/^(inline|contents|ruby)/.test(display);
  const before = isBlock ? gapAround(element, tag) : '';
  const look: Look = { gone: false, before, bullet: tag === 'LI' ? bulletOf(element, style?.listStyleType) : '' };
  if (style?.visibility) look.shown = style.visibility === 'visible';
  const space = style?.whiteSpace ?? (tag === 'PRE' ? 'pre' : '');
  if (space) look.keeps = space === 'pre-line' ? 'lines' : /^(pre|break-spaces)/.test(space) ? 'all' : 'none';
  return look;
}

/** The gap that a block keeps from its neighbors; a list inside a list keeps to its parent's lines. */
function gapAround(element: Element, tag: string): Gap {
  if (CELLS.has(tag)) return '\t';
  const isNested = (tag === 'UL' || tag === 'OL') && element.parentElement?.tagName === 'LI';
  return APART.has(tag) && !isNested ? '\n\n' : '\n';
}

function bulletOf(item: Element, style = 'disc'): string {
  if (style === 'none') return '';
  const list = item.parentElement;
  if (list?.tagName !== 'OL') return '• ';
  const before = [...list.children].filter((one) => one.tagName === 'LI');
  return `${Number(list.getAttribute('start') ?? 1) + before.indexOf(item)}. `;
}
