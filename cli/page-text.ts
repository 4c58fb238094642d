const GONE = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD SVG IFRAME OBJECT SELECT BUTTON INPUT TEXTAREA NAV'.split(' '),
);
const PARAGRAPHS = new Set('P H1 H2 H3 H4 H5 H6 UL OL TABLE BLOCKQUOTE PRE SECTION ARTICLE HR DL'.split(' '));
const BLOCKS = new Set(
  'DIV LI TR DT DD HEADER FOOTER MAIN ASIDE FORM FIELDSET FIGURE FIGCAPTION ADDRESS CAPTION DETAILS SUMMARY CENTER BODY TBODY'.split(
    ' ',
  ),
);

/** The words of elements as a reader would see them: block breaks as lines, list marks as bullets, hidden parts left out. */
export function textOf(roots: readonly (Element | Range)[]): string {
  const out: string[] = [];
  let gap = '';
  const widen = (to: string): void => {
    if (out.length > 0 && to.length > gap.length) gap = to;
  };
  const write = (words: string): void => {
    if (gap === '\n' || gap === '\n\n') out.push(gap);
    gap = '';
    out.push(words);
  };
  let mark = '';
  let isSpaced = false;
  const read = (words: string, isKept: boolean): void => {
    const shown = isKept ? words.replace(/\r\n?/g, '\n') : words.replace(/[ \t\r\n\f]+/g, ' ');
    const isBlank = shown.trim() === '' && !isKept;
    if (isBlank) {
      if (gap === '' && out.length > 0) isSpaced = true;
      return;
    }
    const startsLine = out.length === 0 || gap !== '';
    const open = !isKept && startsLine ? shown.trimStart() : shown;
    const lead = isSpaced && !startsLine && !/^\s/.test(open) ? ' ' : '';
    write(mark + lead + (isKept ? open : open.trimEnd()));
    isSpaced = !isKept && /\s$/.test(open);
    mark = '';
  };
  const walk = (node: Node, depth: number, isKept: boolean, number: number | null): void => {
    if (node.nodeType === 3) read(node.nodeValue ?? '', isKept);
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const tag = element.tagName.toUpperCase();
    if (GONE.has(tag) || isHidden(element)) return;
    if (tag === 'BR') {
      isSpaced = false;
      widen(gap === '\n' ? '\n\n' : '\n');
      return;
    }
    const edge = PARAGRAPHS.has(tag)
      ? depth > 0 && (tag === 'UL' || tag === 'OL')
        ? '\n'
        : '\n\n'
      : BLOCKS.has(tag)
        ? '\n'
        : '';
    if (edge) {
      widen(edge);
      isSpaced = false;
    }
    if (tag === 'LI') mark = `${'  '.repeat(Math.max(0, depth - 1))}${number === null ? '•' : `${number}.`} `;
    if (tag === 'TD' || tag === 'TH') isSpaced = true;
    const isList = tag === 'UL' || tag === 'OL';
    let item = Number(element.getAttribute('start') ?? 1) || 1;
    for (const child of element.childNodes) {
      const isItem = (child as Element).tagName?.toUpperCase() === 'LI';
      walk(child, isList ? depth + 1 : depth, isKept || tag === 'PRE', tag === 'OL' && isItem ? item : null);
      if (isItem) item += 1;
    }
    if (tag === 'LI') mark = '';
    if (edge) {
      widen(edge);
      isSpaced = false;
    }
  };
  for (const root of roots) {
    widen('\n\n');
    walk('commonAncestorContainer' in root ? root.commonAncestorContainer : root, 0, false, null);
  }
  return out.join('');
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}
