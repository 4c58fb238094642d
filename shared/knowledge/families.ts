import type { FamilyInfo } from '../types.ts';

/** The six families of duties, in the order in which a report shows them. */
export const families: FamilyInfo[] = [
  { id: 'instruction', name: 'Instruction', hue: '--instruction' },
  { id: 'behavior', name: 'Behavior and belonging', hue: '--behavior' },
  { id: 'care', name: 'Care and health', hue: '--care' },
  { id: 'supervision', name: 'Supervision', hue: '--supervision' },
  { id: 'information', name: 'Information and families', hue: '--information' },
  { id: 'professional', name: 'Professional conduct', hue: '--professional' },
];
