import type { CardsOf } from '../../../types.ts';

export const assessment = {
  'assigning-grades': {
    name: 'Assigning grades',
    lookedFor: [
      'record the grades the teacher assigned',
      'assist the teacher with grading',
      'score with an answer key',
    ],
    states: [
      { state: 'CA', says: "An instructional aide's duties do not include assigning grades." },
      { state: 'IL', says: 'Evaluation of pupils is not among the duties of nonteaching staff.' },
      { state: 'CT', says: 'Assessing student progress stays with certified or licensed staff.' },
    ],
  },
  'grading-without-key': {
    name: 'Grading student work, with no key named',
    lookedFor: ['with an answer key', 'objective tests', 'as directed by the teacher'],
    states: [
      { state: 'CA', says: "An instructional aide's duties do not include assigning grades." },
      { state: 'IL', says: 'Evaluation of pupils is not among the duties of nonteaching staff.' },
    ],
  },
  'formal-assessment': {
    name: 'Giving or interpreting formal tests',
    lookedFor: ['as trained and directed', 'assist the test administrator', 'proctor'],
    states: [
      {
        state: 'UT',
        says: 'A para may not select, give or interpret formal diagnostic or psychological instruments beyond their training.',
      },
      {
        state: 'WA',
        says: 'A para assists in administering assessments as directed by certificated or licensed staff.',
      },
      { state: 'IL', says: 'Evaluation of pupils is not among the duties of nonteaching staff.' },
    ],
  },
} satisfies CardsOf;
