/** Which columns of a table hold what: named by the caller, or found by their heads. */
export interface ColumnNames {
  text?: string[];
  title?: string;
  id?: string;
  district?: string;
  address?: string;
  captured?: string;
}

/** Indexes of the columns; null where there is none. */
export interface Columns {
  text: number[];
  title: number | null;
  id: number | null;
  district: number | null;
  address: number | null;
  captured: number | null;
}

type Field = 'title' | 'id' | 'district' | 'address' | 'captured';

/** The heads that exports of job boards and people's own lists use, the surest first. The same names are read in JSONL. */
export const knownHeads: Record<Field | 'text', string[]> = {
  text: [
    'text',
    'posting text',
    'full text',
    'job description',
    'jobdescription',
    'position description',
    'posting description',
    'description',
    'posting',
    'body',
    'content',
    'duties',
    'responsibilities',
    'job duties',
    'essential functions',
    'details',
  ],
  title: ['title', 'job title', 'jobtitle', 'position title', 'posting title', 'position', 'job', 'posn', 'name'],
  id: [
    'id',
    'job id',
    'jobid',
    'posting id',
    'job number',
    'posting number',
    'requisition',
    'requisition number',
    'requisition id',
    'req id',
    'req',
    'job no',
    'no',
  ],
  district: [
    'district',
    'district name',
    'school district',
    'lea',
    'lea name',
    'employer',
    'employer name',
    'organization',
    'organisation',
    'agency',
    'company',
    'school',
  ],
  address: ['url', 'address', 'link', 'job url', 'posting url', 'source url', 'web address', 'source'],
  captured: [
    'captured',
    'captured at',
    'capturedat',
    // The extension's basket.
    'keptat',
    'time',
    'retrieved',
    'retrieved at',
    'scraped at',
    'fetched',
    'timestamp',
  ],
};

/** A text column shorter than this in the first row is no posting. */
const ENOUGH = 200;

/** Finds the columns by the head; by the longest cell of the first row where no head tells the text. An error in plain words otherwise. */
export function toColumns(head: string[], first: string[] | null, names: ColumnNames): Columns | { error: string } {
  const heads = head.map(simple);
  const shown = head.map((name) => `"${name.trim()}"`).join(', ');
  const missing = [...(names.text ?? []), names.title, names.id, names.district, names.address, names.captured].find(
    (name) => name !== undefined && !heads.includes(simple(name)),
  );
  if (missing !== undefined) return { error: `has no column "${missing}" (its columns: ${shown})` };
  const find = (field: Field | 'text', name?: string): number | null => {
    const wanted = name === undefined ? knownHeads[field] : [simple(name)];
    for (const known of wanted) if (heads.includes(known)) return heads.indexOf(known);
    return null;
  };
  const found = find('text');
  const text = names.text ? names.text.map((name) => heads.indexOf(simple(name))) : found === null ? [] : [found];
  const long = text.length === 0 && first ? longestOf(first) : null;
  if (long !== null) text.push(long);
  if (text.length === 0)
    return { error: `no column is known to hold the text (its columns: ${shown}); name it with --text-column` };
  return {
    text,
    title: find('title', names.title),
    id: find('id', names.id),
    district: find('district', names.district),
    address: find('address', names.address),
    captured: find('captured', names.captured),
  };
}

/** A head as it is compared: small letters, one space for whatever else stands between words. */
export function simple(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function longestOf(cells: string[]): number | null {
  let best: number | null = null;
  let length = ENOUGH - 1;
  for (const [index, cell] of cells.entries()) if (cell.length > length) [best, length] = [index, cell.length];
  return best;
}
