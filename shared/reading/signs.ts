import type { Span } from '../types.ts';
import type { ReadLine } from './kinds.ts';
export function toGoodSigns(_text: string, _lines: readonly ReadLine[]): Span[] {
  return [];
}
