import { t } from '../t.ts';
import type { statusOf } from '../tab-state.ts';

/** What a person can do where there is no reading; null where there is one. */
export function wayOut(status: ReturnType<typeof statusOf>): string | null {
  return status === 'read' ? null : t(`out_${status}`);
}
