import type { Span } from '../../types.ts';
import type { RawLine } from '../lines.ts';
import { isSpaceCode, isWordCode } from '../words.ts';
import { hasWord, isDigit } from './characters.ts';
import { markerAt } from './markers.ts';

export interface Physical extends Span {
  indent: number;
  gap: number;
  marker: RawLine['marker'];
  /** Length in characters of the whole physical line, indent included: what a fixed column width limits. */
  width: number;
  /** A page's first line: never joined to the line before. */
  page: boolean;
  /** A cell of a flattened table. */
  cell: boolean;
}

const blockTags = new Set([
  'li',
  'ul',
  'ol',
  'p',
  'br',
  'div',
  'tr',
  'td',
  'th',
  'table',
  'tbody',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'section',
]);

const inlineTags = new Set(['b', 'strong', 'em', 'i', 'u', 'span', 'a', 'font', 'sup', 'sub']);

/** Cuts at line breaks, page breaks, block tags and table cells, and takes list markers off. */
export function toPhysical(text: string): Physical[] {
  const out: Physical[] = [];
  let gap = 0;
  let marker: RawLine['marker'] = null;
  /** A number alone on its line: the next text's number, or a page's. */
  let lone: Physical | null = null;
  let page = false;
  let from = 0;
  const markup = text.includes('</') || text.includes('<br') || text.includes('<li');

  const close = (to: number, cell: boolean): void => {
    let start = from;
    while (start < to && isSpaceCode(text.charCodeAt(start))) start += 1;
    let end = to;
    while (end > start && isSpaceCode(text.charCodeAt(end - 1))) end -= 1;
    if (start === end) {
      if (!cell) gap += 1;
      return;
    }
    const indent = start - from;
    const width = end - from;
    const found = markerAt(text, start, end);
    if (found && found.end >= end) {
      // A bullet alone on its line: it belongs to the next text.
      if (lone) out.push(lone);
      lone =
        found.marker === 'number' && isDigit(text, end - 1)
          ? { start, end, indent, gap, marker: null, width, page, cell: true }
          : null;
      marker = found.marker;
      if (lone) gap = 0;
      return;
    }
    if (lone && (gap > 0 || page || found)) {
      // A page number, not a list's.
      out.push(lone);
      marker = null;
    }
    lone = null;
    if (found) {
      marker = found.marker;
      start = found.end;
    }
    if (!hasWord(text, start, end)) {
      gap += 1;
      return;
    }
    out.push({ start, end, indent, gap, marker, width, page, cell });
    gap = 0;
    marker = null;
    page = false;
  };

  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 0x85 || code === 11) {
      close(at, false);
      if (code === 13 && text.charCodeAt(at + 1) === 10) at += 1;
      from = at + 1;
    } else if (code === 12) {
      close(at, false);
      from = at + 1;
      page = true;
    } else if (code === 9 && hasWord(text, from, at)) {
      close(at, true);
      from = at + 1;
    } else if (
      code === 124 &&
      (isSpaceCode(text.charCodeAt(at + 1)) || isSpaceCode(text.charCodeAt(at - 1)) || at + 1 >= text.length)
    ) {
      close(at, true);
      from = at + 1;
    } else if (code === 60 && markup) {
      const tag = tagAt(text, at);
      if (tag?.block) {
        close(at, false);
        gap = 0;
        at = tag.end - 1;
        from = tag.end;
      } else if (tag && !hasWord(text, from, at)) {
        at = tag.end - 1;
        from = tag.end;
      }
    }
    at += 1;
  }
  close(text.length, false);
  if (lone) out.push(lone);
  return out;
}

/** A tag that starts at `at`, or null. Looks no further than 200 characters. */
function tagAt(text: string, at: number): { end: number; block: boolean } | null {
  let name = '';
  let next = at + 1;
  if (text[next] === '/') next += 1;
  while (next < text.length && name.length < 8 && isWordCode(text.charCodeAt(next))) {
    name += (text[next] as string).toLowerCase();
    next += 1;
  }
  const block = blockTags.has(name);
  if (!block && !inlineTags.has(name)) return null;
  const limit = Math.min(text.length, at + 200);
  while (next < limit && text.charCodeAt(next) !== 62 && text.charCodeAt(next) !== 10) next += 1;
  return text.charCodeAt(next) === 62 ? { end: next + 1, block } : null;
}
