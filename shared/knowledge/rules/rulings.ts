import type { Ruling } from '../../types.ts';
import { assessment } from './assessment.ts';
import { behavior } from './behavior.ts';
import { coverage } from './coverage.ts';
import { families } from './families.ts';
import { health } from './health.ts';
import { instruction } from './instruction.ts';
import { planning } from './planning.ts';
import { plans } from './plans.ts';
import { staff } from './staff.ts';
import { work } from './work.ts';

/** Every rule as the reading needs it, in the order of their codes: OR01 to OR26. */
export const rulings: Ruling[] = [
  ...instruction,
  ...planning,
  ...coverage,
  ...assessment,
  ...plans,
  ...behavior,
  ...health,
  ...families,
  ...staff,
  ...work,
].sort((one, other) => (one.code < other.code ? -1 : 1));
