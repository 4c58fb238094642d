import type { RuleCard, RuleId } from '../../../types.ts';
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

export const cards: Record<RuleId, RuleCard> = {
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
