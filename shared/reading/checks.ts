import type { CheckReport } from '../types.ts';
import type { ReadLine } from './kinds.ts';
export function toChecks(_text: string, _lines: readonly ReadLine[], _title?: string): CheckReport[] {
  return [];
}
