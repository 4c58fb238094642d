import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../shared/index.ts';

/** How many of a folder's listed titles (`titles.tsv`: title TAB para|other) are told right, and which are not; null without a list. */
export function scoreTitles(folder: string): { right: number; total: number; wrong: string[] } | null {
  const file = join(folder, 'titles.tsv');
  if (!existsSync(file)) return null;
  const wrong: string[] = [];
  let total = 0;
  for (const row of readFileSync(file, 'utf8').split('\n')) {
    const [title = '', expected = ''] = row.split('\t');
    if (!title || (expected !== 'para' && expected !== 'other')) continue;
    total += 1;
    // A posting that says nothing but its title, and a duty that any school job could have.
    const { role } = analyze(`${title}\n\nDuties:\n- Attend meetings.\n- Keep records of the day.`, { title }).posting;
    if (role !== expected) wrong.push(`${title}: ${expected}, read as ${role}`);
  }
  return { right: total - wrong.length, total, wrong };
}
