import { decode, mostBytes } from './bytes.ts';

/** A row of a CSV file: its cells, or why it could not be read. */
export interface TableRow {
  /** As a spreadsheet counts: the head is row 1, and a cell of many lines is one row. */
  row: number;
  cells: string[] | null;
  error: string | null;
}

const QUOTE = 34;
const LINE = 10;
const RETURN = 13;

type Cut =
  | { is: 'record'; cells: Buffer[]; next: number; lines: number }
  | { is: 'more' }
  | { is: 'broken'; why: string };

/**
 * The rows of a CSV file, one at a time. Our own and not a library's: after a quotation mark that is never closed, the libraries
 * take the rest of the file for one cell or stop; here the row is named and reading goes on at the next line that is a row.
 */
export async function* readTable(stream: AsyncIterable<Buffer>): AsyncGenerator<TableRow> {
  let held: Buffer = Buffer.alloc(0);
  let ended = false;
  let delimiter = 0;
  let width = 0;
  let row = 0;
  let line = 1;
  /** The broken row that is being passed over, until a whole row follows. */
  let broken: { row: number; line: number; why: string } | null = null;
  const source = asUtf8(stream)[Symbol.asyncIterator]();
  const named = ({ row: at, line: from, why }: NonNullable<typeof broken>, to: number): TableRow => {
    const lines = to > from + 1 ? `lines ${from} to ${to - 1} passed over` : `line ${from}`;
    return { row: at, cells: null, error: `${why} (${lines})` };
  };
  for (;;) {
    if (delimiter === 0 && (ended || held.includes(LINE))) {
      if (held[0] === 0xef && held[1] === 0xbb && held[2] === 0xbf) held = held.subarray(3);
      delimiter = guessDelimiter(held);
    }
    const cut: Cut = delimiter === 0 ? { is: 'more' } : cutRecord(held, delimiter, ended);
    if (cut.is === 'more') {
      if (held.length <= mostBytes && !ended) {
        const next = await source.next();
        if (next.done) ended = true;
        else held = held.length === 0 ? next.value : Buffer.concat([held, next.value]);
        continue;
      }
      if (held.length === 0) break;
    }
    const isWhole = cut.is === 'record' && !(width > 0 && cut.lines > 1 && cut.cells.length !== width);
    if (isWhole && !(broken && cut.cells.length !== width)) {
      if (broken) yield named(broken, line);
      broken = null;
      row += 1;
      const isEmpty = cut.cells.every((cell) => cell.length === 0);
      if (!isEmpty) {
        const read = toCells(cut.cells, row);
        if (width === 0) width = cut.cells.length;
        yield read;
      }
      held = held.subarray(cut.next);
      line += cut.lines;
    } else {
      if (!broken) {
        row += 1;
        const why =
          cut.is === 'broken'
            ? cut.why
            : cut.is === 'more' && held.length > mostBytes
              ? `a row of more than ${mostBytes} bytes, or a quotation mark that is never closed`
              : 'a quotation mark is never closed';
        broken = { row, line, why };
      }
      const end = held.indexOf(LINE);
      if (end >= 0) {
        held = held.subarray(end + 1);
        line += 1;
      } else {
        held = Buffer.alloc(0);
        if (!ended) {
          // A line without an end that is too long: thrown away as it comes.
          for (let next = await source.next(); ; next = await source.next()) {
            if (next.done) {
              ended = true;
              break;
            }
            const at = next.value.indexOf(LINE);
            if (at < 0) continue;
            held = next.value.subarray(at + 1);
            break;
          }
        }
        line += 1;
      }
    }
    if (ended && held.length === 0) break;
  }
  if (broken) yield named(broken, line);
}

function cutRecord(held: Buffer, delimiter: number, ended: boolean): Cut {
  const cells: Buffer[] = [];
  let at = 0;
  let lines = 1;
  if (held.length === 0) return { is: 'more' };
  for (;;) {
    if (held[at] === QUOTE) {
      const from = at + 1;
      let end = held.indexOf(QUOTE, from);
      let isDoubled = false;
      while (end >= 0 && held[end + 1] === QUOTE) {
        isDoubled = true;
        end = held.indexOf(QUOTE, end + 2);
      }
      // The mark at the very end of what is held may be the first of a doubled one.
      if (end < 0 || (end === held.length - 1 && !ended)) return { is: 'more' };
      const cell = held.subarray(from, end);
      for (let next = cell.indexOf(LINE); next >= 0; next = cell.indexOf(LINE, next + 1)) lines += 1;
      cells.push(isDoubled ? undoubled(cell) : cell);
      at = end + 1;
      const after = held[at];
      if (after !== undefined && after !== delimiter && after !== LINE && after !== RETURN)
        return { is: 'broken', why: 'unbalanced quotation marks' };
    } else {
      const from = at;
      while (at < held.length && held[at] !== delimiter && held[at] !== LINE) at += 1;
      if (at === held.length && !ended) return { is: 'more' };
      const end = held[at - 1] === RETURN && at > from && held[at] !== delimiter ? at - 1 : at;
      cells.push(held.subarray(from, end));
    }
    if (held[at] === RETURN) at += 1;
    if (at >= held.length) return ended ? { is: 'record', cells, next: at, lines } : { is: 'more' };
    if (held[at] === LINE) return { is: 'record', cells, next: at + 1, lines };
    at += 1;
  }
}

function undoubled(cell: Buffer): Buffer {
  const out = Buffer.allocUnsafe(cell.length);
  let to = 0;
  for (let at = 0; at < cell.length; at += 1) {
    out[to] = cell[at] as number;
    to += 1;
    if (cell[at] === QUOTE) at += 1;
  }
  return out.subarray(0, to);
}

function toCells(cells: Buffer[], row: number): TableRow {
  const texts: string[] = [];
  for (const cell of cells) {
    const decoded = decode(cell);
    if ('error' in decoded) return { row, cells: null, error: decoded.error };
    texts.push(decoded.text);
  }
  return { row, cells: texts, error: null };
}

/** Comma, semicolon, tab or bar: whichever the head holds most of, outside its quotation marks. */
function guessDelimiter(held: Buffer): number {
  const end = held.indexOf(LINE);
  const head = held.toString('latin1', 0, Math.min(end < 0 ? held.length : end, 100_000)).replace(/"[^"]*"/g, '');
  const counted = [',', ';', '\t', '|'].map((mark) => ({ mark, count: head.split(mark).length }));
  const [best] = counted.sort((one, other) => other.count - one.count);
  return (best?.mark ?? ',').charCodeAt(0);
}

/** "Unicode text" as spreadsheets save it is UTF-16; the rest goes through as it is. */
async function* asUtf8(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | null = null;
  let isFirst = true;
  for await (const chunk of stream) {
    if (isFirst && chunk[0] === 0xff && chunk[1] === 0xfe) decoder = new TextDecoder('utf-16le');
    if (isFirst && chunk[0] === 0xfe && chunk[1] === 0xff) decoder = new TextDecoder('utf-16be');
    isFirst = false;
    yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
  }
}
