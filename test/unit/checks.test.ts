import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPhrases } from '../../shared/knowledge/check-phrases.ts';
import { checks } from '../../shared/knowledge/checks.ts';
import { noCoverage, signs } from '../../shared/knowledge/signs.ts';
import { verbForms } from '../../shared/knowledge/verbs.ts';
import { toChecks } from '../../shared/reading/checks.ts';
import { type ReadLine, toKinds } from '../../shared/reading/kinds.ts';
import { toLines } from '../../shared/reading/lines.ts';
import { toSentences } from '../../shared/reading/sentences.ts';
import type { CheckReport, CheckResult, Kind } from '../../shared/types.ts';

interface Table {
  /** Postings as "kind: text" rows; the kinds are given, so that the table does not hang on how the tagger was trained. */
  present: string[];
  partly: string[];
  missing: string[];
}

const tables: Record<string, Table> = {
  'title-role': {
    present: [
      'terms: Instructional Assistant, Grade 3',
      'terms: Paraprofessional, one-to-one, Oak Dale School',
      'terms: Library Aide\nduty: Shelves books',
      'terms: Paraprofessional\nsummary: Helps the certified teacher with instruction in reading and math.',
      'terms: Aide\nsummary: This is a non-instructional job in the lunchroom.',
    ],
    partly: ['terms: Special Education Paraprofessional', "terms: Teacher's Aide", 'terms: Kindergarten Para'],
    missing: [
      'terms: Paraprofessional\nterms: Job 1182',
      'duty: Gives one-to-one help as an instructional aide would.',
    ],
  },
  'named-supervisor': {
    present: [
      'reporting: Reports to: Principal and Resource Teacher',
      'reporting: Supervisor\nreporting: Licensed special education teacher',
      'summary: Under the direction of the classroom teacher, helps pupils practice.',
      'reporting: You will answer to the case manager for daily work.',
      'reporting: Is supervised by the reading specialist.',
    ],
    partly: [
      'reporting: Reports to the building principal.',
      'reporting: Immediate supervisor: Program Coordinator',
      'summary: Under the direction of the principal, assists teachers.',
      'reporting: Works under the direction of an assigned administrator.',
    ],
    missing: [
      'reporting: Supervises: None',
      'duty: Reports to the teacher any change in a student.',
      'reporting: Reports to: TBD',
      'terms: Noon Supervisor',
    ],
  },
  'supervision-statement': {
    present: [
      'summary: The teacher plans the lessons, evaluates student work and meets with the para every morning.',
      'summary: Lessons are planned by the teacher.\nsummary: Teachers assign grades.\nsummary: The aide works in the same room as the teacher.',
      'summary: Under the close supervision of a licensed teacher who plans every session, checks every result and is in the same room.',
    ],
    partly: [
      'summary: Works under the direct supervision of a certified teacher.',
      'summary: Lessons are planned by the teacher.',
      'duty: Meets weekly with the classroom teacher.',
    ],
    missing: [
      'duty: Stays in close proximity to the student.',
      'duty: Plans lessons for the group.',
      'reporting: The teacher evaluates the paraprofessional each spring.',
    ],
  },
  qualifications: {
    present: [
      'qualification: High school diploma and 48 college credits',
      'qualification: GED\nqualification: Passing score on the state paraprofessional test',
      'qualification: Associate degree or 60 semester hours',
      'qualification: High school graduate with a valid teaching assistant certificate',
    ],
    partly: [
      'qualification: High school diploma or equivalent',
      'qualification: Some college preferred',
      'qualification: Must meet state requirements',
    ],
    missing: [
      'qualification: Patience and good humor',
      'duty: Helps students earn a high school diploma',
      'qualification: No teaching license needed',
    ],
  },
  training: {
    present: [
      'duty: Takes part in paid training in August.',
      'terms: Orientation is provided and paid.',
      'duty: Renews the crisis certification each year in paid time.',
      'terms: New aides are paid for two days of training.',
    ],
    partly: [
      'terms: Training will be provided.',
      'duty: Attends staff development as assigned.',
      'duty: Gives tube feedings after the school nurse has trained the aide.',
      'qualification: Willing to learn sign language (training given)',
    ],
    missing: [
      'qualification: Education and training equal to two years of college',
      'duty: Helps with toilet training.',
      'duty: Trains student volunteers.',
      'duty: Helps with the orientation of new aides.',
    ],
  },
  hours: {
    present: [
      'terms: 7 hours a day, 182 days',
      'terms: Schedule: 7:45 a.m. to 3:15 p.m., Monday through Friday',
      'terms: Hours per day: 6.5\nterms: Work year: 10 months',
      'terms: Seven hours daily on student days',
    ],
    partly: ['terms: 6.5 hours', 'terms: Work year of ten months', 'terms: Full-time', 'terms: 0.8 FTE'],
    missing: [
      'qualification: 48 semester hours',
      'terms: Posted 13 days ago',
      'terms: Wage: $18.20/hr',
      'legal: Open until filled',
    ],
  },
  pay: {
    present: [
      'terms: $18.40 to $22.10 an hour',
      'terms: Wage: 15.85 - 17.20 per hour',
      'terms: Annual salary $24,300',
      'terms: Step 1 $15.12, with a bilingual stipend of $600',
    ],
    partly: [
      'terms: Salary Schedule C, Step 2',
      'terms: Pay grade P-4',
      'terms: Salary to be set by the board',
      'terms: Range 14; bilingual stipend $75 a month',
    ],
    missing: [
      'terms: 6.5 hours',
      'legal: The applicant must pay the $50 fee for fingerprints.',
      'duty: Collects lunch money ($2.50) from pupils.',
      'terms: Paid holidays',
      'terms: Benefits include a $10,000 life insurance policy.',
    ],
  },
  breaks: {
    present: [
      'terms: Includes a 30-minute duty-free lunch',
      'terms: Lunch with students is paid.',
      'terms: 7 hours with a paid lunch',
      'terms: The meal period is free of all duties.',
    ],
    partly: ['terms: 7:30-3:30 with a 30-minute lunch', 'terms: Half-hour unpaid lunch', 'terms: Two 15-minute breaks'],
    missing: [
      'duty: Supervises lunch and recess.',
      'terms: Lunch duty aide',
      'terms: Spring break is unpaid.',
      'summary: Gives teachers a duty-free lunch by watching their classes.',
    ],
  },
  'paid-time': {
    present: [
      'terms: Required meetings, training and events are scheduled in paid time.',
      'duty: Attends the paid weekly meeting.\nterms: Three paid training days',
      'terms: Aides are paid for all required training and meetings.',
    ],
    partly: [
      'duty: Joins the paid Thursday team meeting.',
      'terms: 40 hours of paid training',
      'terms: Evening events are paid at the hourly rate.',
    ],
    missing: [
      'duty: Attends meetings and evening events.',
      'duty: Attends Saturday workshops without pay.',
      'terms: Paid sick days and holidays',
      'terms: These hours are not compensated.',
    ],
  },
  assignment: {
    present: [
      'terms: One-to-one aide, grade 4',
      'summary: Works in a resource room for grades 3 to 5.',
      'summary: Supports one student in a middle school.',
      'terms: Life Skills Classroom Para, Elm High School',
    ],
    partly: ['terms: Location: Elm Elementary School', 'summary: Helps in two classrooms.', 'terms: Aide, grades K-2'],
    missing: [
      'terms: Aide, Pay Grade 14',
      'summary: Helps the classroom teacher.',
      'qualification: High school diploma',
    ],
  },
  'personal-care': {
    present: [
      'duty: Helps students with toileting and meals.',
      'duty: Lifts students between chair and mat.',
      'qualification: Must be comfortable changing diapers',
      'summary: No personal care is part of this job.',
      'heading: The aide does NOT do:\nduty: - toileting',
    ],
    partly: [
      'duty: Helps small children with coats and zippers.',
      'physical: Contact with bodily fluids',
      'duty: Teaches daily living skills.',
      'duty: Attends to the personal needs of young children.',
    ],
    missing: [
      'duty: Monitors the hallways and restrooms.',
      'duty: Briefs the teacher at noon.',
      'legal: No personal phone calls.',
      'duty: Lifts boxes of paper.',
      'duty: Carries out clerical tasks.',
    ],
  },
  medical: {
    present: [
      'duty: Gives medication only after the school nurse has trained the aide.',
      'duty: Carries out tube feeding.\nduty: Health procedures are delegated in writing by the registered nurse.',
      'duty: Does not give medication.',
      'heading: Not part of this job\nduty: - Giving medicine',
    ],
    partly: ['duty: Gives medication at noon.', 'duty: Watches for seizures.', 'duty: Gives basic first aid.'],
    missing: [
      'duty: Walks pupils to the nurse.',
      'terms: Medical and dental insurance',
      'qualification: CPR certification',
      'legal: A medical examination is required.',
    ],
  },
  'physical-demands': {
    present: [
      'physical: Stands most of the day and lifts up to 40 pounds.',
      'physical: Kneeling and bending\nphysical: Lifts 50 lbs. with help',
      'qualification: Able to lift 35 pounds and to sit on the floor',
    ],
    partly: [
      'physical: Lifts 30 pounds.',
      'physical: Frequent stooping and kneeling',
      'physical: Moderate noise',
      'duty: Lifts students who weigh up to 60 pounds.',
    ],
    missing: [
      'duty: Sits with students at lunch.',
      'qualification: In good standing with the state',
      'legal: Fingerprints are taken (we walk you through it).',
    ],
  },
  'behavior-support': {
    present: [
      'summary: Students may hit or bite.\nduty: Uses holds only after crisis training.\nterms: A second aide gives relief for breaks.',
      'summary: Some students run away or hit; crisis prevention training is provided, and a second adult relieves the para at lunch.',
      'physical: Exposure to aggression\nterms: CPI certification is paid.\nterms: Relief for breaks is scheduled.',
    ],
    partly: [
      'physical: May be hit, kicked or bitten.',
      'duty: Uses approved de-escalation steps.',
      'duty: Follows behavior plans.',
      'duty: Takes the yearly crisis training.',
    ],
    missing: ['duty: Helps students take turns.', 'duty: Locks wheelchair restraints on the bus.'],
  },
  'iep-access': {
    present: [
      'duty: Reads the parts of each IEP to be carried out.\nduty: Keeps student information confidential.',
      'duty: Has access to the IEP and keeps it confidential.',
      'duty: Uses the IEP-at-a-glance.\nduty: Protects the privacy of student records.',
    ],
    partly: [
      'duty: Maintains confidentiality.',
      'duty: Provides the accommodations listed in the plan.',
      'duty: Reviews each IEP with the case manager.',
    ],
    missing: [
      'duty: Changes clothing with privacy and care.',
      'legal: Reasonable accommodations may be made.',
      'legal: We follow Title IX and Section 504.',
      'terms: A private school of 80 students',
    ],
  },
  'class-coverage-policy': {
    present: [
      'summary: Paraprofessionals are not used as substitute teachers.',
      'duty: Is never left in charge of a class.',
      'heading: What the aide does NOT do\nduty: - Covering classes',
      'duty: May volunteer to cover a class, with a substitute permit.\nterms: Substitute pay is $20 an hour.',
    ],
    partly: [
      'terms: Covering a class is paid at the substitute rate.',
      'duty: Covers a class only with a substitute license.',
      'duty: May choose to cover a class.',
    ],
    missing: [
      'duty: Covers classes when teachers are out.',
      'qualification: Holds a substitute certificate or 60 credits',
      'qualification: No substitute credential needed',
      'duty: Substitutes for an absent aide.',
    ],
  },
  'duty-mix': {
    present: [
      'summary: About 60% instruction, 20% care and 20% supervision.',
      'heading: Percent of time\nduty: Tutors students',
      'heading: Essential duties (70%)\nduty: Tutors students\nheading: Other duties (30%)',
      'duty: Tutoring (50%)\nduty: Clerical work (10%) and supervision (40%)',
    ],
    partly: [
      'summary: Two hours of lunch and recess, and four in the first-grade room.',
      'summary: Most of the day is spent in the resource room.',
      'heading: How often\nduty: Copies papers',
    ],
    missing: [
      'physical: 60% standing, 40% walking',
      'duty: Notes how often a behavior takes place.',
      'terms: Full time, 100%',
    ],
  },
  'other-duties-bounded': {
    present: [
      'other-duties: Performs other duties within the scope and training of the position.',
      'other-duties: Other tasks that are consistent with this role',
      'duty: Does such other work as fits the training of an aide.',
    ],
    partly: ['other-duties: Performs related duties as assigned.', 'other-duties: Other reasonable tasks'],
    missing: [
      'other-duties: Performs other duties as assigned.',
      'duty: Takes part in training that fits the position.',
      'qualification: Related work experience',
    ],
  },
  evaluator: {
    present: [
      'reporting: Evaluated each year by the principal on the duties listed here.',
      'reporting: The principal evaluates the performance of the aide each spring.',
      "terms: EVALUATION: By the director, under the Board's policy for support staff",
    ],
    partly: [
      'reporting: Evaluated by: Principal',
      'reporting: Evaluated each year.',
      'terms: Performance is evaluated under board policy.',
    ],
    missing: [
      'duty: Evaluates student work with the key.',
      'reporting: Reports to the principal.',
      'legal: The principal reviews all applications.',
    ],
  },
  'employment-basics': {
    present: [
      'legal: Apply online.\nlegal: A background check is required.\nlegal: Equal opportunity employer',
      'legal: How to apply\nlegal: Fingerprints are taken.\nlegal: We do not discriminate.',
      'legal: Send a letter and resume to the office.\nlegal: Criminal history review\nlegal: Title IX and EEO employer',
    ],
    partly: ['legal: Equal opportunity employer', 'legal: Apply online.', 'legal: Fingerprint clearance'],
    missing: [
      'duty: Applies behavior plans.',
      'physical: Color discrimination is needed.',
      'qualification: Any mix equal to a diploma',
      'qualification: Ability to apply rules',
    ],
  },
};

/** The text of a table's row, read with the kinds that the row gives. */
function read(posting: string) {
  const rows = posting.split('\n');
  const kinds = rows.map((row) => row.slice(0, row.indexOf(':')) as Kind);
  const texts = rows.map((row) => row.slice(row.indexOf(':') + 2));
  const text = texts.join('\n');
  const starts = texts.map((_, index) => texts.slice(0, index).join('\n').length);
  let heading = -1;
  const lines = toKinds(text, toLines(text)).map((line, index) => {
    const kind = kinds[starts.findLastIndex((start) => start <= line.start)] as Kind;
    const above = heading;
    if (kind === 'heading') heading = index;
    return { ...line, kind, heading: above, governor: -1, section: null, duty: kind === 'duty' ? 1 : 0 };
  });
  return { text, lines };
}

function checksOf(text: string, lines: readonly ReadLine[], title?: string): CheckReport[] {
  return toChecks(text, lines, toSentences(text, lines), title);
}

function resultOf(id: string, posting: string): CheckResult | undefined {
  const { text, lines } = read(posting);
  return checksOf(text, lines).find((check) => check.id === id)?.result;
}

describe.each(checks)('$id', ({ id }) => {
  const table = tables[id] as Table;

  test.each(table.present)('is said: %s', (posting) => {
    expect(resultOf(id, posting)).toBe('present');
  });

  test.each(table.partly)('is said in part: %s', (posting) => {
    expect(resultOf(id, posting)).toBe('partly');
  });

  test.each(table.missing)('is not said: %s', (posting) => {
    expect(resultOf(id, posting)).toBe('missing');
  });

  test('has rows enough', () => {
    expect(table.present.length).toBeGreaterThanOrEqual(3);
    expect(table.partly.length + table.missing.length).toBeGreaterThanOrEqual(4);
  });
});

describe('checks', () => {
  test('come all, in the order of the knowledge, for any text', () => {
    for (const text of ['', 'x', '???', 'Paraprofessional\n\nDuties:\n- Copies papers'])
      expect(checksOf(text, toKinds(text, toLines(text))).map(({ id }) => id)).toEqual(checks.map(({ id }) => id));
  });

  test('point at the sentence, not at the whole line', () => {
    const { text, lines } = read('terms: 182 days a year. Pay is $18.20 an hour. Lunch is 30 minutes.');
    const pay = checksOf(text, lines).find(({ id }) => id === 'pay');
    expect(text.slice(pay?.start ?? 0, pay?.end ?? 0)).toBe('Pay is $18.20 an hour.');
  });

  test('read a title that stands outside the text, and then point at nothing', () => {
    const text = 'Copies papers.';
    const found = checksOf(text, toKinds(text, toLines(text)), 'Instructional Aide').find(
      ({ id }) => id === 'title-role',
    );
    expect(found).toEqual({ id: 'title-role', result: 'present', start: null, end: null });
  });

  test('have spans that lie within the text, and none where something is missing', () => {
    const words = Object.values(tables).flatMap(({ present, partly }) =>
      [...present, ...partly].flatMap((row) => row.split(' ')),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, '\n', '\n- ', '. '), { maxLength: 80 }), (parts) => {
        const text = parts.join(' ');
        for (const { result, start, end } of checksOf(text, toKinds(text, toLines(text)))) {
          expect(start === null).toBe(result === 'missing');
          if (start === null || end === null) continue;
          expect(text.slice(start, end).trim()).not.toBe('');
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('phrases of checks and signs', () => {
  test('tell every check, in the order of the checks', () =>
    expect(checkPhrases.map(({ id }) => id)).toEqual(checks.map(({ id }) => id)));

  const lemmas = new Set([...verbForms.values()].map(({ lemma }) => lemma));
  const all = [
    ...checkPhrases.flatMap(({ id, present, partly }) =>
      [...present, ...partly].map((phrase) => [id, phrase] as const),
    ),
    ...signs.flatMap(({ name, says = [], opens = [], unless = [] }) =>
      [...says, ...opens, ...unless].map((phrase) => [name, phrase] as const),
    ),
    ...noCoverage.map((phrase) => ['noCoverage', phrase] as const),
  ];

  test('name only verbs that the list of verbs holds: an unknown one never matches', () => {
    const unknown = all.flatMap(([where, phrase]) =>
      phrase
        .split(' ')
        .filter((part) => /^\??~/.test(part))
        .flatMap((part) => part.replace(/^\??~/, '').split('|'))
        .filter((verb) => !lemmas.has(verb))
        .map((verb) => `${where}: ${verb}`),
    );
    expect(unknown).toEqual([]);
  });

  test('have no gap before an optional word: it would be lost when the word is missing', () => {
    expect(all.filter(([, phrase]) => /\.\.\.? [?.]/.test(phrase)).map((row) => row.join(': '))).toEqual([]);
  });
});
