import type { CardsOf } from '../../../types.ts';

export const plans = {
  'iep-writing': {
    name: 'Writing IEPs, 504 plans or goals',
    lookedFor: ['collect data for the IEP', 'give input to the IEP team', 'carry out IEP goals'],
    states: [
      {
        state: 'UT',
        says: 'A para may not carry out IEP elements without training, supervision and involvement of the licensed person.',
      },
      { state: 'MT', says: 'Activity that takes professional knowledge and judgment may not be delegated to a para.' },
    ],
  },
  'case-management': {
    name: 'Managing cases or leading plan meetings',
    lookedFor: ['assist the case manager', 'attend meetings when invited', 'report to the case manager'],
    states: [
      {
        state: 'NH',
        says:
          'Case management is defined as scheduling IEP meetings, coordinating evaluations and drafting, visiting ' +
          'placements, talking with a parent and updating progress reports.',
      },
      { state: 'UT', says: 'A para may not be employed to do what only a licensed teacher or provider may do.' },
    ],
  },
} satisfies CardsOf;
