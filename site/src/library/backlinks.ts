import { categories } from '../../../shared/knowledge/categories.ts';
import { checks } from '../../../shared/knowledge/checks.ts';
import { rules } from '../../../shared/knowledge/rules/index.ts';
import type { CategoryId, CategoryInfo, Check, Rule } from '../../../shared/types.ts';

/** What rests on a source. */
export function restingOn(source: string): { rules: Rule[]; categories: CategoryInfo[]; checks: Check[] } {
  const cites = ({ sources }: { sources: string[] }) => sources.includes(source);
  return { rules: rules.filter(cites), categories: categories.filter(cites), checks: checks.filter(cites) };
}

/** The category that a line which trips the rule would be counted in. */
export const nearestCategory: Record<Rule['id'], CategoryId> = {
  'whole-class-instruction': 'small-group',
  'sole-instructor': 'small-group',
  'instruction-without-teacher': 'small-group',
  'lesson-planning': 'small-group',
  'curriculum-design': 'materials',
  'modifying-alone': 'individual-plans',
  'class-coverage': 'supervision',
  'running-a-room-alone': 'supervision',
  'answerable-for-all-students': 'supervision',
  'assigning-grades': 'records',
  'grading-without-key': 'records',
  'formal-assessment': 'records',
  'iep-writing': 'individual-plans',
  'case-management': 'individual-plans',
  'behavior-plan-design': 'behavior-plans',
  'medication-without-delegation': 'health-procedures',
  'nursing-judgment': 'health-procedures',
  'therapist-role': 'mobility-equipment',
  'counseling-role': 'social-emotional',
  'reporting-to-families': 'families',
  'untrained-interpreting': 'families',
  'restraint-without-training': 'behavior-plans',
  'discipline-authority': 'classroom-routines',
  'unpaid-work': 'conduct',
  'open-ended-duty': 'conduct',
  'second-job': 'materials',
};
