import type { DocumentKind } from '../documents/kinds.ts';
import type { FoundPosting } from '../documents/posting.ts';
import { type Columns, knownHeads, simple } from './columns.ts';
import type { Origin } from './postings.ts';

/** A posting longer than this is not one: 5 million characters. */
export const longest = 5_000_000;

/** A posting as it came, not yet read. */
export interface RawPosting extends Origin {
  /** The file, as the reader of it was told. */
  file: string;
  /** Its row there, null when the file is the posting. */
  row: number | null;
  /** True when offsets in the text are offsets in the file too. */
  isText: boolean;
  id: string;
  hasOwnId: boolean;
  title: string;
  text: string;
}

/** Why there is no posting: the id where the row has one, and plain words. */
export interface Unread {
  id: string | null;
  error: string;
}

/** The posting of a line of JSONL (`id`, `title`, `text`, and the origin under any of its known names). */
export function fromLine(file: string, row: number, line: string): RawPosting | Unread {
  let value: Record<string, unknown> | null;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: 'not a line of JSON' };
  }
  const given = value?.id;
  const id = typeof given === 'string' || typeof given === 'number' ? String(given) : null;
  const text = value?.text;
  if (typeof text !== 'string') return { id, error: 'has no "text"' };
  if (text.length > longest) return { id, error: `longer than ${longest} characters; not a posting` };
  const named = new Map(Object.entries(value ?? {}).map(([name, words]) => [simple(name), words]));
  const said = (field: keyof typeof knownHeads): string => {
    const words = knownHeads[field].map((name) => named.get(name)).find((each) => typeof each === 'string');
    return typeof words === 'string' ? words : '';
  };
  return {
    file,
    row,
    isText: false,
    id: id ?? `${file}:${row}`,
    hasOwnId: id !== null,
    title: typeof value?.title === 'string' ? value.title : '',
    text,
    district: said('district'),
    address: said('address'),
    captured: said('captured'),
  };
}

/** The posting of a row of a table, by its columns. */
export function fromCells(
  file: string,
  row: number,
  head: readonly string[],
  cells: readonly string[],
  columns: Columns,
): RawPosting | Unread {
  const cell = (at: number | null): string => (at === null ? '' : (cells[at] ?? '').trim());
  const id = cell(columns.id);
  const unread = (error: string): Unread => ({ id: id || null, error });
  if (cells.length > head.length) return unread(`has ${cells.length} cells where the head has ${head.length}`);
  if (Math.min(...columns.text) >= cells.length) return unread(`has ${cells.length} cells and none with the text`);
  const parts = columns.text.map((at) => ({ name: head[at] ?? '', text: cells[at] ?? '' }));
  const filled = parts.filter(({ text }) => text.trim() !== '');
  if (filled.length === 0) return unread('its text is empty');
  // Several columns are sections of one posting, each under the column's name.
  const text =
    columns.text.length === 1
      ? (filled[0]?.text ?? '')
      : filled.map((part) => `${part.name}:\n${part.text}`).join('\n\n');
  if (text.length > longest) return unread(`longer than ${longest} characters; not a posting`);
  return {
    file,
    row,
    isText: false,
    id: id || `${file}:${row}`,
    hasOwnId: id !== '',
    title: cell(columns.title),
    text,
    district: cell(columns.district),
    address: cell(columns.address),
    captured: cell(columns.captured),
  };
}

/** The postings of a document, under its name and, where it has several, their number in it. `captured` is when the file was last changed. */
export function fromDocument(
  file: string,
  kind: DocumentKind,
  found: readonly FoundPosting[],
  captured: string,
): RawPosting[] | Unread {
  if (found.some(({ text }) => text.length > longest))
    return { id: file, error: `longer than ${longest} characters; not a posting` };
  return found.map(({ title, text, address }, index) => ({
    file,
    row: null,
    isText: kind === 'text',
    id: found.length === 1 ? file : `${file}#${index + 1}`,
    hasOwnId: true,
    title,
    text,
    district: '',
    address,
    captured,
  }));
}
