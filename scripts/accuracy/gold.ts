import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LabelledPosting, type LabelledRow, parseLabelled } from '../../shared/model/labelled.ts';
import type { CategoryId, Kind } from '../../shared/types.ts';

/** A labelled set: postings with their rows. `assumePara` sets are read as if each stood in a para posting, and only their flags are scored. */
export interface GoldSet {
  name: string;
  assumePara: boolean;
  postings: LabelledPosting[];
}

/**
 * Reads a folder of labelled postings: `NAME.jsonl` (id, title, text) beside `NAME.labels.tsv` (id start end kind category second flags),
 * or our own labelled-lines files (`own-*.txt`, `other-*.txt`). A set whose name starts with "other" is read with `assumePara`.
 * Throws, naming file and row, on a malformed row.
 */
export function readGold(folder: string): GoldSet[] {
  if (!existsSync(folder)) throw new Error(`No such folder: ${folder}`);
  const names = readdirSync(folder).sort();
  const sets: GoldSet[] = [];
  for (const name of names.filter((each) => each.endsWith('.jsonl'))) {
    const stem = name.slice(0, -'.jsonl'.length);
    sets.push({
      name: stem,
      assumePara: stem.startsWith('other'),
      postings: readPair(join(folder, name), join(folder, `${stem}.labels.tsv`)),
    });
  }
  for (const prefix of ['own', 'other']) {
    const files = names.filter((each) => each.startsWith(`${prefix}-`) && each.endsWith('.txt'));
    if (files.length === 0) continue;
    sets.push({
      name: prefix,
      assumePara: prefix === 'other',
      postings: files.flatMap((file) => parseLabelled(readFileSync(join(folder, file), 'utf8'), file)),
    });
  }
  if (sets.length === 0)
    throw new Error(`No labelled postings (NAME.jsonl with NAME.labels.tsv, or own-*.txt) in ${folder}`);
  return sets;
}

function readPair(jsonl: string, labels: string): LabelledPosting[] {
  const postings = new Map<string, LabelledPosting>();
  readFileSync(jsonl, 'utf8')
    .split('\n')
    .forEach((row, index) => {
      if (!row.trim()) return;
      try {
        const { id, title, text } = JSON.parse(row) as { id: string; title: string; text: string };
        postings.set(id, { id, title, text, rows: [] });
      } catch {
        throw new Error(`${jsonl}:${index + 1}: not a line of JSON`);
      }
    });
  readFileSync(labels, 'utf8')
    .split('\n')
    .forEach((row, index) => {
      if (!row.trim() || index === 0) return;
      const [id = '', start, end, kind = '', category = '', second = '', flags = ''] = row.split('\t');
      const posting = postings.get(id);
      if (!posting) throw new Error(`${labels}:${index + 1}: no posting "${id}"`);
      const labelled: LabelledRow = {
        start: Number(start),
        end: Number(end),
        kinds: kind.split('|') as Kind[],
        category: category === '-' || !category ? null : (category as CategoryId),
        second: second === '-' || !second ? null : (second as CategoryId),
        flags: flags === '-' || !flags ? [] : flags.split(','),
      };
      posting.rows.push(labelled);
    });
  return [...postings.values()];
}
