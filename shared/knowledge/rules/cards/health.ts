import type { CardsOf } from '../../../types.ts';

export const health = {
  'medication-without-delegation': {
    name: 'Medication or procedures, with no nurse named',
    lookedFor: ['delegated by the school nurse', 'after training by the nurse', 'under the supervision of the nurse'],
    states: [
      {
        state: 'CA',
        says:
          'Trained, designated staff may do procedures such as catheterization, tube feeding and suctioning when ' +
          'they are routine and low risk and a credentialed nurse or a physician supervises.',
      },
      {
        state: 'NH',
        says: 'Only the school nurse may delegate giving medication; a parent may not (guide of about 2010).',
      },
      { state: 'IA', says: 'Paras assist with special health services under a licensed health care provider.' },
      {
        state: 'MN',
        says: 'Paras work under the direction of a licensed teacher and, where it fits, a school nurse (read in a summary only).',
      },
    ],
  },
  'nursing-judgment': {
    name: 'Nursing judgment',
    lookedFor: ['report to the nurse', 'follow the health plan the nurse wrote', 'the nurse decides'],
    states: [
      {
        state: 'CA',
        says: 'Designated staff may do only procedures that need no nursing assessment or decision.',
      },
      { state: 'NH', says: 'Assessment and evaluation may not be delegated (guide of about 2010).' },
    ],
  },
  'therapist-role': {
    name: 'Acting as a therapist',
    lookedFor: ['as designed by the therapist', 'assist the therapist', 'practice goals the therapist assigns'],
    states: [
      {
        state: 'IA',
        says: 'Paras work under professionals authorized in the same service area and do not substitute for them.',
      },
    ],
  },
} satisfies CardsOf;
