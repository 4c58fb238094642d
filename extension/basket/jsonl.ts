import type { Kept } from './store.ts';

/** The basket as JSONL: one posting a line, as the command line and the site's audit read it; what else was kept goes along. */
export function toJsonl(basket: Omit<Kept, 'report'>[]): string {
  return basket
    .map(({ id, title, text, employer, address, keptAt, sha256 }) => {
      return `${JSON.stringify({ id, title, text, employer, address, keptAt, sha256 })}\n`;
    })
    .join('');
}

/** The kept postings that hold all words of a search, wherever they stand. */
export function search(basket: Kept[], words: string): Kept[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return basket.filter(({ title, employer, address, text }) => {
    const whole = [title, employer, address, text].join('\n').toLowerCase();
    return wanted.every((word) => whole.includes(word));
  });
}
