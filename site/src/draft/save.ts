import type { Line, Report } from '../../../shared/types.ts';

/** A line of a draft as a document shows it. */
export interface Paragraph {
  kind: 'title' | 'heading' | 'bullet' | 'number' | 'plain';
  words: string;
  /** What a numbered line is counted as; 0 for the others. */
  count: number;
}

const bullet = /^\s*(?:[•\-*–▪◦]|(\d{1,2})[.)])\s+/;

/** The draft as paragraphs: its first line is the title, headings are those that the reading saw, bullets and numbers those that were typed. */
export function toParagraphs(text: string, report: Report): Paragraph[] {
  const isHeading = (from: number, to: number) =>
    report.lines.some(({ start, end, kind }: Line) => kind === 'heading' && start < to && end > from);
  const paragraphs: Paragraph[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const words = line.trim();
    const from = at;
    at += line.length + 1;
    if (!words) continue;
    const [sign, number] = bullet.exec(line) ?? [];
    const count = Number(number ?? 0);
    if (sign) paragraphs.push({ kind: number ? 'number' : 'bullet', words: words.replace(bullet, ''), count });
    else if (paragraphs.length === 0) paragraphs.push({ kind: 'title', words, count });
    else paragraphs.push({ kind: isHeading(from, from + line.length) ? 'heading' : 'plain', words, count });
  }
  return paragraphs;
}

/** What Markdown would read as a sign of its own, at the start of a line or in it. */
const escaped = (words: string) => words.replace(/[\\`*_[\]<>]/g, '\\$&').replace(/^([#+-]|\d+[.)])(?=\s)/, '\\$1');

export function toMarkdown(paragraphs: Paragraph[]): string {
  const marks = { title: '# ', heading: '## ', bullet: '- ', plain: '' };
  const isListed = (one?: Paragraph) => one?.kind === 'bullet' || one?.kind === 'number';
  return paragraphs
    .map((one, index) => {
      const gap = index === 0 ? '' : isListed(one) && isListed(paragraphs[index - 1]) ? '\n' : '\n\n';
      const mark = one.kind === 'number' ? `${one.count}. ` : marks[one.kind];
      return `${gap}${mark}${escaped(one.words)}`;
    })
    .join('')
    .concat('\n');
}

/** A file name of plain letters from a draft's name. */
export function fileName(name: string, ending: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .toLowerCase();
  return `${plain || 'parascope'}.${ending}`;
}

/** Hands a file to the reader of the page, from memory: nothing is sent. */
export function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
