import type { CardsOf } from '../../../types.ts';

export const behavior = {
  'behavior-plan-design': {
    name: 'Designing behavior plans',
    lookedFor: ['carry out the behavior plan', 'collect data for the team', 'help the team develop'],
    states: [
      {
        state: 'MA',
        says: 'State advice: a para may help manage severe behavior safely while a behavior consultant and an assessment develop the plan.',
      },
      { state: 'PA', says: 'Implementing a positive behavior support plan is named as para work; writing it is not.' },
    ],
  },
  'counseling-role': {
    name: 'Counseling or advising role',
    lookedFor: ['refer students to the counselor', 'mentor', 'a group planned by the counselor'],
    states: [
      {
        state: 'GA',
        says: "A para's authority to decide is limited and is set by the professional the para works with.",
      },
    ],
  },
  'restraint-without-training': {
    name: 'Restraint or seclusion, with no training named',
    lookedFor: ['only in emergencies', 'after certification', 'as trained in crisis prevention'],
    states: [
      {
        state: 'MA',
        says: 'Only trained program staff may use physical restraint, as an emergency last resort; seclusion is prohibited.',
      },
    ],
  },
} satisfies CardsOf;
