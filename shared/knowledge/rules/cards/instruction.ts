import type { CardsOf } from '../../../types.ts';

export const instruction = {
  'whole-class-instruction': {
    name: 'Teaching the whole class',
    lookedFor: [
      'assist the teacher in teaching',
      'during lessons the teacher leads',
      'a review planned by the teacher',
    ],
    states: [
      { state: 'NE', says: 'A teacher aide may have nonteaching duties and may not teach.' },
      {
        state: 'NY',
        says: 'A teacher aide has nonteaching duties only. A teaching assistant may give instruction under the general supervision of a licensed teacher.',
      },
      { state: 'CT', says: 'Anyone who delivers instruction without direct supervision needs certification.' },
      { state: 'PA', says: 'Support is the review of material that certificated staff have taught.' },
    ],
  },
  'sole-instructor': {
    name: 'Being the main or only teacher',
    lookedFor: ['in addition to the teacher', 'assist the teacher who instructs', 'extra practice the teacher designs'],
    states: [
      {
        state: 'IA',
        says: 'A special education para may not serve as a substitute for authorized professional staff.',
      },
      {
        state: 'MT',
        says: 'A licensed teacher stays responsible for instruction and assessment, and is available while the para works.',
      },
      { state: 'UT', says: 'A para may not be employed to do what only a licensed teacher or provider may do.' },
      {
        state: 'ID',
        says: 'District policies that restate the state rule say a para cannot be the teacher of record (the rule itself was not read).',
      },
    ],
  },
  'instruction-without-teacher': {
    name: 'Giving instruction, with no teacher named',
    lookedFor: [
      'under the direction of the teacher',
      'lessons planned by the teacher',
      'reinforce skills already taught',
    ],
    states: [
      {
        state: 'NY',
        says:
          'A teaching assistant may give direct instruction under the general supervision of a licensed teacher. A ' +
          'teacher aide has nonteaching duties only.',
      },
      {
        state: 'ME',
        says: 'An Ed Tech II or III may introduce new learning that was planned with the teacher. An Ed Tech I reviews what was already taught.',
      },
      {
        state: 'UT',
        says: 'After training, a para may give individual and small-group help that the licensed teacher designed.',
      },
      { state: 'NE', says: 'A teacher aide may have nonteaching duties and may not teach.' },
      { state: 'PA', says: 'Support is the review of material that certificated staff have taught.' },
    ],
  },
} satisfies CardsOf;
