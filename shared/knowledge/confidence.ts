import type { Kind, Severity } from '../types.ts';

/**
 * How often a finding is a true one, by its severity and the kind of its line: the share found on our own labelled postings (test/gold and the
 * tagger's training lines, some 300 findings), shrunk toward the middle where few were seen. `npm run accuracy` prints how well it holds.
 */
export const findingConfidence: Readonly<Record<Severity, number>> = { crosses: 0.96, condition: 0.92, ask: 0.75 };

/** Factors for lines that are not plainly duties. */
export const kindFactor: Readonly<Partial<Record<Kind, number>>> = {
  summary: 0.72,
  qualification: 0.65,
  reporting: 0.6,
  'other-duties': 0.9,
};

/** For a line that the tagger takes for a duty in fewer than six of ten readings. */
export const doubtfulDuty = 0.8;
