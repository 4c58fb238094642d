import type { CheckId } from '../../../shared/knowledge/checks.ts';
import type { Kind } from '../../../shared/types.ts';

/** Where in a posting a fact belongs: lines of these kinds, under a heading with these words, or a new heading. */
export interface Home {
  /** Kinds of line that the fact stands among. */
  kinds: Kind[];
  /** What its section's heading says, in lower case. */
  heading: RegExp;
  /** The heading to make when there is no such section; null: behind the title instead. */
  make: string | null;
}

const opening: Home = { kinds: ['summary'], heading: /goal|purpose|summary|about|overview|position/, make: null };
const reporting: Home = { kinds: ['reporting'], heading: /report|supervis|evaluat/, make: null };
const duties: Home = { kinds: ['duty'], heading: /dut(y|ies)|responsib|functions|what you/, make: 'Duties' };
const others: Home = { kinds: ['other-duties'], heading: duties.heading, make: 'Duties' };
const qualifications: Home = {
  kinds: ['qualification'],
  heading: /qualif|requirement|education|bring/,
  make: 'Qualifications',
};
const training: Home = { kinds: [], heading: /training|orientation|development/, make: 'Training' };
const physical: Home = { kinds: ['physical'], heading: /physical|environment|conditions/, make: 'Physical demands' };
const terms: Home = {
  kinds: ['terms'],
  heading: /terms|pay\b|salary|wage|hours|schedule|compensation|benefit/,
  make: 'Pay and hours',
};
const applying: Home = { kinds: ['legal'], heading: /apply|application|employment|eeo|equal/, make: 'How to apply' };

/** The home of each check's fact. */
export const homes: Record<CheckId, Home> = {
  'title-role': opening,
  'named-supervisor': reporting,
  'supervision-statement': reporting,
  qualifications,
  training,
  hours: terms,
  pay: terms,
  breaks: terms,
  'paid-time': terms,
  assignment: opening,
  'personal-care': duties,
  medical: duties,
  'physical-demands': physical,
  'behavior-support': physical,
  'iep-access': duties,
  'class-coverage-policy': duties,
  'duty-mix': duties,
  'other-duties-bounded': others,
  evaluator: reporting,
  'employment-basics': applying,
};
