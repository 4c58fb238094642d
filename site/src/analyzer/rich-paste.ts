/** Elements whose text no reader of the page would have seen. */
const silent = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'IFRAME', 'OBJECT', 'SVG', 'svg']);

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);

/** What a paste holds as text. Lists that were copied with their HTML keep bullets and numbers, which the plain text loses. */
export function pastedText(data: DataTransfer): string {
  const html = data.getData('text/html');
  const plain = data.getData('text/plain');
  if (!/<(li|td|th)\b/i.test(html)) return plain || textOfHtml(html);
  return textOfHtml(html) || plain;
}

/** The text of an HTML source, read in a document that never runs, loads or shows anything. */
export function textOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const parts: string[] = [];
  collect(body, parts, 0);
  return parts
    .join('')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function collect(node: Node, parts: string[], depth: number): void {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      const words = (child.textContent ?? '').replace(/[ \t\r\n]+/g, ' ');
      const atStart = parts.length === 0 || /\s$/.test(parts[parts.length - 1] ?? '');
      const added = atStart ? words.replace(/^ /, '') : words;
      if (added) parts.push(added);
    } else if (child instanceof Element && !silent.has(child.tagName) && !child.hasAttribute('hidden')) {
      element(child, parts, depth);
    }
  }
}

function element(child: Element, parts: string[], depth: number): void {
  const name = child.tagName;
  if (name === 'BR') {
    parts.push('\n');
  } else if (blocks.has(name)) {
    breakLine(parts);
    if (/^H\d$/.test(name)) parts.push('\n');
    if (name === 'LI') parts.push(`${'  '.repeat(Math.max(0, depth - 1))}${bulletOf(child)} `);
    collect(child, parts, name === 'UL' || name === 'OL' ? depth + 1 : depth);
    breakLine(parts);
  } else {
    if ((name === 'TD' || name === 'TH') && child.previousElementSibling) parts.push('\t');
    collect(child, parts, depth);
  }
}

/** Starts a new line, unless the text is at the start of one or just behind a bullet ("<li><p>"). */
function breakLine(parts: string[]): void {
  const last = parts[parts.length - 1];
  if (last !== undefined && !last.endsWith('\n') && !/^ *(•|\d+\.) $/.test(last)) parts.push('\n');
}

function bulletOf(item: Element): string {
  const list = item.parentElement;
  if (list?.tagName !== 'OL') return '•';
  const first = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1;
  return `${first + [...list.children].filter(({ tagName }) => tagName === 'LI').indexOf(item)}.`;
}
