import { codesOf, decode } from './decode.ts';
import { type Held, hold } from './held.ts';
import { DocumentProblem, largestFile } from './problem.ts';
import { inWords } from './problem-words.ts';
import { type Cut, cutRecord } from './record.ts';

/** A row of a CSV file: its cells, or why it could not be read. */
export interface TableRow {
  /** As a spreadsheet counts: the head is row 1, and a cell of many lines is one row. */
  row: number;
  cells: string[] | null;
  error: string | null;
}

const LINE = 10;
/** Bytes of a head that are looked at for its delimiter. */
const MOST_HEAD = 100_000;

/**
 * The rows of a CSV file, one at a time. Our own and not a library's: after a quotation mark that is never closed, the libraries
 * take the rest of the file for one cell or stop; here the row is named and reading goes on at the next line that is a row.
 */
export async function* readTable(stream: AsyncIterable<Uint8Array>): AsyncGenerator<TableRow> {
  const held = hold(asUtf8(stream));
  const delimiter = await guessDelimiter(held);
  /** Cells of the head, and of every row that is trusted. */
  let width = 0;
  let row = 0;
  let line = 1;
  let broken: Broken | null = null;
  for (let cut = await nextRecord(held, delimiter); cut !== null; cut = await nextRecord(held, delimiter)) {
    if (cut.is === 'record' && isRow(cut, width, broken !== null)) {
      if (broken) yield named(broken, line);
      broken = null;
      row += 1;
      line += cut.lines;
      if (cut.cells.some((cell) => cell.length > 0)) {
        if (width === 0) width = cut.cells.length;
        yield toCells(cut.cells, row);
      }
      held.skip(cut.next);
    } else {
      if (!broken) row += 1;
      broken ??= { row, line, why: whyBroken(cut, held) };
      await held.skipLine();
      line += 1;
    }
  }
  if (broken) yield named(broken, line);
}

/** A row that is being passed over, line by line, until a whole row follows. */
interface Broken {
  row: number;
  /** Where it begins, from 1. */
  line: number;
  why: string;
}

/** The next record, as soon as its end is held; null when nothing is left. */
async function nextRecord(held: Held, delimiter: number): Promise<Cut | null> {
  for (;;) {
    const cut = cutRecord(held.bytes(), delimiter, held.isOver());
    const isMore = cut.is === 'more' && !held.isOver() && held.bytes().length <= largestFile;
    if (!isMore) return held.bytes().length > 0 ? cut : null;
    await held.more();
  }
}

/** A record of many lines with another number of cells is most likely a mark that was not closed; behind a broken row any such is doubted. */
function isRow(cut: Extract<Cut, { is: 'record' }>, width: number, isDoubted: boolean): boolean {
  if (cut.cells.length === width) return true;
  return !isDoubted && (width === 0 || cut.lines === 1);
}

function whyBroken(cut: Cut, held: Held): string {
  if (cut.is === 'broken') return cut.why;
  const isLong = cut.is === 'more' && held.bytes().length > largestFile;
  return isLong
    ? 'a row of more than 20 MB, or a quotation mark that is never closed'
    : 'a quotation mark is never closed';
}

function named({ row, line, why }: Broken, next: number): TableRow {
  const lines = next > line + 1 ? `lines ${line} to ${next - 1} passed over` : `line ${line}`;
  return { row, cells: null, error: `${why} (${lines})` };
}

function toCells(cells: Uint8Array[], row: number): TableRow {
  try {
    return { row, cells: cells.map((cell) => decode(cell)), error: null };
  } catch (problem) {
    if (problem instanceof DocumentProblem) return { row, cells: null, error: inWords(problem) };
    throw problem;
  }
}

/** Comma, semicolon, tab or bar: whichever the head holds most of, outside its quotation marks. */
async function guessDelimiter(held: Held): Promise<number> {
  while (!held.isOver() && !held.bytes().includes(LINE) && held.bytes().length <= largestFile) await held.more();
  const [one, two, three] = held.bytes();
  if (one === 0xef && two === 0xbb && three === 0xbf) held.skip(3);
  const end = held.bytes().indexOf(LINE);
  const head = codesOf(held.bytes().subarray(0, Math.min(end < 0 ? MOST_HEAD : end, MOST_HEAD))).replace(
    /"[^"]*"/g,
    '',
  );
  const counted = [',', ';', '\t', '|'].map((mark) => ({ mark, count: head.split(mark).length }));
  const [best] = counted.sort((left, right) => right.count - left.count);
  return (best?.mark ?? ',').charCodeAt(0);
}

/** "Unicode text" as spreadsheets save it is UTF-16; the rest goes through as it is. */
async function* asUtf8(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let decoder: TextDecoder | null = null;
  let isFirst = true;
  for await (const chunk of stream) {
    if (isFirst && chunk[0] === 0xff && chunk[1] === 0xfe) decoder = new TextDecoder('utf-16le');
    if (isFirst && chunk[0] === 0xfe && chunk[1] === 0xff) decoder = new TextDecoder('utf-16be');
    isFirst = false;
    yield decoder ? encoder.encode(decoder.decode(chunk, { stream: true })) : chunk;
  }
}
