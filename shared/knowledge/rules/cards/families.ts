import type { CardsOf } from '../../../types.ts';

export const families = {
  'reporting-to-families': {
    name: 'Reporting progress to families alone',
    lookedFor: ['as directed by the teacher', 'notes the teacher approves', 'refer questions to the teacher'],
    states: [
      {
        state: 'WA',
        says: 'Paras communicate with families as directed by certificated staff and under district policy.',
      },
      {
        state: 'OH',
        says: 'State training material: some districts reserve talking with parents to teachers; a para represents the team.',
      },
      { state: 'NH', says: 'Communicating with a parent about the plan is part of case management.' },
    ],
  },
  'untrained-interpreting': {
    name: 'Interpreting, with no training named',
    lookedFor: ['after interpreter training', 'certified interpreter', 'everyday communication'],
    states: [
      { state: 'IN', says: 'Sign language interpreters must be certified for educational settings.' },
      { state: 'PA', says: 'Educational interpreters have their own qualification.' },
    ],
  },
} satisfies CardsOf;
