import type { CategoryId, Kind } from '../types.ts';

/** One labelled stretch of a posting, as a careful reader labels it. */
export interface LabelledRow {
  start: number;
  end: number;
  /** More than one where readers would differ: each counts as right. */
  kinds: Kind[];
  category: CategoryId | null;
  second: CategoryId | null;
  /** `slug:severity`; a leading "?" counts neither way. */
  flags: string[];
}

export interface LabelledPosting {
  id: string;
  title: string;
  text: string;
  rows: LabelledRow[];
}

/**
 * Reads the labelled-lines format: "=== id | title | note" opens a posting, then "label TAB flags TAB text" for each physical line;
 * a label with "+" before it goes on with the physical line before. Throws with the row's number when a row is malformed.
 */
export function parseLabelled(source: string, name: string): LabelledPosting[] {
  const postings: LabelledPosting[] = [];
  let now: LabelledPosting | null = null;
  source.split(/\r?\n/).forEach((row, index) => {
    if (row.startsWith('===')) {
      const [id = '', title = ''] = row
        .slice(3)
        .split('|')
        .map((part) => part.trim());
      now = { id, title, text: '', rows: [] };
      postings.push(now);
      return;
    }
    if (!now) {
      if (row.trim()) throw new Error(`${name}:${index + 1}: a row before the first "===" line`);
      return;
    }
    if (!row.trim()) {
      now.text += '\n';
      return;
    }
    const [label = '', flags = '', ...rest] = row.split('\t');
    let body = rest.join('\t').replaceAll('\\t', '\t').replaceAll('\\f', '\f');
    if (rest.length === 0) throw new Error(`${name}:${index + 1}: expected "label TAB flags TAB text"`);
    const joined = label.startsWith('+');
    if (joined) {
      now.text = `${now.text.replace(/\n+$/, '')} `;
      body = body.trimStart();
    }
    const lead = body.length - body.trimStart().length;
    const start = now.text.length + lead;
    now.text += `${body}\n`;
    // A bullet alone on its line has nothing to label.
    if (!/[\p{L}\p{N}]/u.test(body)) return;
    const options = label.replace(/^\+/, '').split('|');
    const kinds: Kind[] = [];
    let category: CategoryId | null = null;
    let second: CategoryId | null = null;
    for (const option of options) {
      const [kind = '', duty = ''] = option.split(':');
      kinds.push(kind as Kind);
      if (duty && !category) [category = null, second = null] = duty.split('/') as [CategoryId, CategoryId?];
    }
    now.rows.push({
      start,
      end: start + body.trim().length,
      kinds,
      category,
      second: second ?? null,
      flags: flags === '-' || !flags ? [] : flags.split(','),
    });
  });
  return postings.filter((posting) => posting.rows.length > 0);
}

/** The labelled row that a stretch overlaps most, or null. */
export function rowOf(rows: readonly LabelledRow[], start: number, end: number): LabelledRow | null {
  let best: LabelledRow | null = null;
  let most = 0;
  for (const row of rows) {
    const overlap = Math.min(row.end, end) - Math.max(row.start, start);
    if (overlap > most) {
      most = overlap;
      best = row;
    }
  }
  return best;
}
