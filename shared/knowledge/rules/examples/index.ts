import type { RuleExamples, RuleId } from '../../../types.ts';
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

/** Every rule's examples: for tests, the library's pages and training; no reading and no bundle needs them. */
export const examples: Record<RuleId, RuleExamples> = {
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
};
