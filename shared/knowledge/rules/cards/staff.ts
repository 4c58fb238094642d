import type { CardsOf } from '../../../types.ts';

export const staff = {
  'discipline-authority': {
    name: 'Discipline or authority over staff',
    lookedFor: ['enforce the rules', 'report incidents to the administrator', 'under the direction of the principal'],
    states: [
      {
        state: 'WA',
        says: 'A para with the advanced certificate may mentor and coach other paras. The law read does not add evaluating them.',
      },
      {
        state: 'KY',
        says: 'While supervising playgrounds, halls, lunchrooms and the like, an aide has the same authority as a teacher.',
      },
      {
        state: 'CA',
        says: 'In one state program, aides do no administrative duties except those the classroom teacher assigns.',
      },
      {
        state: 'GA',
        says: "A para's authority to decide is limited and is set by the professional the para works with.",
      },
    ],
  },
} satisfies CardsOf;
