import type { CardsOf } from '../../../types.ts';

export const planning = {
  'lesson-planning': {
    name: 'Planning lessons',
    lookedFor: ['assist the teacher in planning', 'follow lesson plans the teacher wrote', 'give input on plans'],
    states: [
      { state: 'UT', says: 'A para may not be solely responsible for designing lesson plans.' },
      { state: 'OR', says: 'Planning instruction, down to daily lessons, is named as work of the teacher of record.' },
      {
        state: 'TX',
        says: 'An educational aide may take part in planning under a certified teacher (read in a summary only).',
      },
    ],
  },
  'curriculum-design': {
    name: 'Creating curriculum, programs or tests',
    lookedFor: ['help the teacher choose', 'use the adopted curriculum', "materials for the teacher's unit"],
    states: [
      { state: 'UT', says: 'A para may not select programs or prescribe activities or materials without supervision.' },
      { state: 'OR', says: 'Setting goals, planning units and selecting materials are work of the teacher of record.' },
      { state: 'NY', says: 'A teaching assistant may help the teacher develop instructional materials.' },
    ],
  },
  'modifying-alone': {
    name: 'Deciding changes to the work alone',
    lookedFor: ['as written in the IEP', 'with teacher approval', 'as directed by the teacher'],
    states: [
      {
        state: 'WA',
        says: 'A para delivers accommodations and modifications that certificated or licensed staff have designed and decided.',
      },
      { state: 'OR', says: 'Adapting instruction for exceptional learners is work of the teacher of record.' },
      { state: 'MT', says: 'Activity that takes professional knowledge and judgment may not be delegated to a para.' },
    ],
  },
} satisfies CardsOf;
