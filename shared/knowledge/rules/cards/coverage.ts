import type { CardsOf } from '../../../types.ts';

export const coverage = {
  'class-coverage': {
    name: 'Covering a class for the teacher',
    lookedFor: ['holds a substitute authorization', 'at the substitute rate', 'assist the substitute teacher'],
    states: [
      {
        state: 'WI',
        says: 'Aides are barred from serving as substitute teachers (read in older numbering of the rule).',
      },
      {
        state: 'IA',
        says:
          'A para with a substitute authorization may substitute, by default only in the special education ' +
          'classroom where the para works. Without one, a para is not a substitute.',
      },
      {
        state: 'WA',
        says: 'A para with the advanced certificate may act as a short-term emergency substitute.',
      },
      {
        state: 'FL',
        says: 'Several para contracts allow class coverage only in extreme circumstances, justified in writing.',
      },
      {
        state: 'NY',
        says:
          'The New York City union says a para may not be left alone with a class when the teacher is away; a lead ' +
          'teacher assistant may be, for up to ten days.',
      },
      {
        state: 'PA',
        says: 'In Pittsburgh, a contract lets paras with a degree volunteer to substitute in their own room, for pay.',
      },
      {
        state: 'CA',
        says: 'Aides are meant to free certificated staff to teach, not to raise the number of pupils per teacher.',
      },
    ],
  },
  'running-a-room-alone': {
    name: 'Running a room or program with no teacher',
    lookedFor: [
      'under the direction of the program teacher',
      'assist in the resource room',
      'a teacher plans the activities',
    ],
    states: [
      {
        state: 'CA',
        says: "An aide need not be in the teacher's physical presence, but the teacher stays responsible for instruction and supervision.",
      },
      {
        state: 'MT',
        says: 'The supervising teacher is available and not assigned to other teaching at the same time.',
      },
      {
        state: 'IL',
        says: 'Nonlicensed staff may supervise study halls and detention; help with instruction needs a teacher in immediate supervision.',
      },
      { state: 'CT', says: 'Anyone who delivers instruction without direct supervision needs certification.' },
      {
        state: 'TX',
        says: 'A summary page says some in-school suspension classes in grades 9 to 12 call for an Educational Aide III (the rule was not read).',
      },
    ],
  },
  'answerable-for-all-students': {
    name: "Answering for all students' progress",
    lookedFor: [
      "contribute to students' progress",
      'the teacher remains responsible',
      'carry out the goals in the plan',
    ],
    states: [
      { state: 'CA', says: 'The teacher keeps responsibility for the instruction and supervision of pupils.' },
      { state: 'MT', says: 'A licensed teacher is responsible for instruction and assessment.' },
      {
        state: 'IA',
        says: "Paras learn to respect the teacher as ultimately responsible for students' education and behavior.",
      },
    ],
  },
} satisfies CardsOf;
