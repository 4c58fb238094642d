import type { Posting } from '../types.ts';
import type { ReadLine } from './kinds.ts';
export function toPosting(text: string, lines: readonly ReadLine[], title?: string): Posting {
  return { role: lines.length === 0 || !text ? 'none' : 'para', evidence: title ?? '', looksLike: '' };
}
