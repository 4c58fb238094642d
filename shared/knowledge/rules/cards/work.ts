import type { CardsOf } from '../../../types.ts';

export const work = {
  'unpaid-work': {
    name: 'Unpaid or off-the-clock work',
    lookedFor: ['paid', 'duty-free lunch', 'stipend'],
    states: [
      {
        state: 'MN',
        says: 'Every para gets at least eight hours of paid orientation or professional development a year.',
      },
    ],
  },
  'open-ended-duty': {
    name: 'A duty with no bounds',
    lookedFor: ['within the scope of this position', 'related duties', 'for which training is given'],
    states: [
      { state: 'TX', says: 'The district prepares an accurate job description for each aide assignment.' },
      { state: 'OH', says: "An educational assistant's work is measured against a written job description." },
    ],
  },
  'second-job': {
    name: 'A second job attached',
    lookedFor: ['ride the bus with students', 'help students with', 'the same share of duties as other staff'],
    states: [
      {
        state: 'KY',
        says: 'Noninstructional aides may do clerical, lunchroom, recreation and library work under direct supervision.',
      },
    ],
  },
} satisfies CardsOf;
