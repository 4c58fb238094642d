import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toKinds } from '../../shared/reading/kinds.ts';
import { toLines } from '../../shared/reading/lines.ts';
import { toSentences } from '../../shared/reading/sentences.ts';
import { toGoodSigns } from '../../shared/reading/signs.ts';
import type { Kind } from '../../shared/types.ts';

/** The signs of a text whose lines are all of one kind: the table does not hang on how the tagger was trained. */
function signsOf(text: string, kind: Kind): string[] {
  const lines = toKinds(text, toLines(text)).map((line) => ({ ...line, kind }));
  return toGoodSigns(toSentences(text, lines)).map(({ start, end }) => text.slice(start, end));
}

/** A posting as "kind: text" rows. */
function signsIn(rows: readonly string[]): string[] {
  const kinds = rows.map((row) => row.slice(0, row.indexOf(':')) as Kind);
  const text = rows.map((row) => row.slice(row.indexOf(':') + 2)).join('\n');
  let at = 0;
  const starts = rows.map((row) => {
    const start = at;
    at += row.length - row.indexOf(':') - 1;
    return start;
  });
  const lines = toLines(text);
  const read = toKinds(text, lines).map((line) => {
    const row = starts.findLastIndex((start) => start <= line.start);
    return { ...line, kind: kinds[row] as Kind, duty: kinds[row] === 'duty' ? 1 : 0 };
  });
  const headings = read.map((line) => line.kind === 'heading');
  return toGoodSigns(
    toSentences(
      text,
      read.map((line, index) => ({ ...line, heading: headings.lastIndexOf(true, index - 1) })),
    ),
  ).map(({ start, end }) => text.slice(start, end));
}

const whole: [Kind, string][] = [
  ['summary', 'Paraprofessionals are not used as substitute teachers.'],
  ['duty', 'Will not be asked to cover a class when a teacher is out.'],
  ['summary', 'The aide is never left in charge of a class.'],
  ['duty', 'No aide shall be placed in charge of a classroom.'],
  ['summary', 'The assistant does not substitute for the classroom teacher.'],
  ['summary', 'This role does not take the place of a certified teacher.'],
  ['duty', 'Does not plan lessons or choose materials for the unit.'],
  ['summary', 'The paraprofessional is not responsible for planning, teaching or grading.'],
  ['duty', 'Carries no responsibility for diagnosing student needs and no responsibility for grades.'],
  ['duty', 'Does not assign grades.'],
  ['duty', 'Is not expected to teach new content.'],
  ['duty', 'The assistant may not administer medication.'],
  ['summary', 'All lesson plans originate with the classroom teacher.'],
  ['summary', 'Lessons are planned by the classroom teacher.'],
  ['summary', 'The teacher remains responsible for instruction at all times.'],
  ['summary', 'Licensed teachers retain full responsibility for grading and reporting.'],
  ['duty', 'The special education teacher writes the IEP and decides on changes.'],
  ['duty', 'Teachers assign grades.'],
  ['duty', 'Only the school nurse may decide whether a child goes home.'],
  [
    'summary',
    'Under the direct supervision of a certified teacher, who plans the lessons, the aide leads practice groups.',
  ],
  ['duty', 'Feeds the student by tube only after the school nurse has trained and signed off the aide.'],
  ['duty', 'Gives inhalers as delegated in writing by the registered nurse.'],
  ['duty', 'Training is provided by the school nurse before the first day with the student.'],
  ['terms', 'Required meetings are paid at the regular rate.'],
  ['terms', 'A thirty-minute lunch, free of duties, is part of the day.'],
  ['terms', 'Forty hours of paid training come before the first day with students.'],
  ['summary', 'Student-specific training will be provided.'],
  ['summary', 'The work is done where the teacher can see and hear the group.'],
  ['reporting', 'The teacher meets weekly with the paraprofessional to go over the plans.'],
  ['summary', 'This is a non-teaching position.'],
];

const part: [Kind, string, string][] = [
  [
    'summary',
    'Supports students in grade four under the direction of the classroom teacher.',
    'under the direction of the classroom teacher',
  ],
  [
    'heading',
    'Under the supervision of a licensed special education teacher, the aide will:',
    'Under the supervision of a licensed special education teacher',
  ],
  [
    'summary',
    'Works under the general supervision of the principal and the immediate direction of the teacher to help pupils.',
    'under the general supervision of the principal and the immediate direction of the teacher',
  ],
  ['reporting', 'Works under the direction of certified staff in two rooms.', 'under the direction of certified staff'],
  [
    'terms',
    '182 days; seven hours a day with a duty-free lunch; Schedule C',
    'seven hours a day with a duty-free lunch',
  ],
  [
    'duty',
    'Attends the weekly team meeting (paid meeting time); takes notes',
    'Attends the weekly team meeting (paid meeting time',
  ],
];

const near: [Kind, string][] = [
  ['legal', 'Elm Fork Schools does not discriminate on the basis of race, age or disability.'],
  ['legal', 'This description is not an exhaustive list of every duty.'],
  ['duty', 'Duties include, but are not limited to, planning games and leading groups.'],
  ['reporting', 'This position does not supervise other employees.'],
  ['terms', 'FLSA status: non-exempt'],
  ['reporting', 'Supervises: No one'],
  ['reporting', 'Is not responsible for the supervision of other staff.'],
  ['legal', 'The district is not responsible for lost applications.'],
  ['duty', 'Never leaves students without an adult in sight.'],
  ['duty', 'Helps the teacher plan lessons.'],
  ['duty', 'Plans lessons and assigns grades.'],
  ['duty', 'Takes charge of the class when no substitute can be found.'],
  ['duty', 'Serves as a substitute teacher when needed.'],
  ['qualification', 'No teaching license or substitute credential is needed.'],
  ['qualification', 'Experience with lesson planning is helpful, not required.'],
  ['legal', 'Nothing here is a contract, and the board may change duties.'],
  ['legal', 'Only certified teachers and aides with clearances may apply for this opening.'],
  ['duty', 'Follows the lesson plans that the teacher has left.'],
  ['duty', 'Assists students under the direction of the teacher.'],
  ['summary', 'Works under the direction of the building principal.'],
  ['summary', 'Under the direction of the principal, assists teachers and office staff.'],
  ['duty', 'Trains student volunteers before the fair.'],
  ['qualification', 'Education and training equal to a high school diploma.'],
  ['duty', 'Attends training as assigned.'],
  ['terms', 'Paid holidays and paid sick leave.'],
  ['terms', 'Attendance at evening events is expected and is not paid.'],
  ['duty', 'Supervises students during the duty-free lunch of the teacher.'],
  ['duty', 'Stays in close proximity to the student at recess.'],
  ['duty', 'Not only helps in class but also leads the book club.'],
  ['duty', 'Takes the place of an absent aide.'],
  ['furniture', 'We cannot wait to teach you about our town.'],
  ['reporting', 'The teacher evaluates the paraprofessional each spring.'],
  ['duty', 'Does not share what is learned about families.'],
  ['duty', 'Interprets for families who do not speak English.'],
  ['legal', 'Applications that are not complete will not be considered.'],
  ['legal', 'Experience may not be substituted for the degree.'],
];

describe('good signs', () => {
  test.each(whole)('shows the %s sentence: %s', (kind, sentence) => {
    expect(signsOf(sentence, kind)).toEqual([sentence]);
  });

  test.each(part)('shows the words in the %s: %s', (kind, sentence, words) => {
    expect(signsOf(sentence, kind)).toEqual([words]);
  });

  test.each(near)('leaves the %s: %s', (kind, sentence) => {
    expect(signsOf(sentence, kind)).toEqual([]);
  });

  test('every line under a negative heading is one, and none after the next heading', () => {
    expect(
      signsIn([
        'heading: What the aide is NOT responsible for',
        'duty: - Writing unit plans',
        'duty: - Phoning parents about marks',
        'heading: Physical demands',
        'physical: - Lifts 30 pounds',
        'duty: - Cleans tables',
      ]),
    ).toEqual(['Writing unit plans', 'Phoning parents about marks']);
  });

  test.each([
    'heading: Duties include but are not limited to:',
    'heading: Examples of work (not all aides do all of these)',
    'heading: This list is not exhaustive',
    'heading: Responsibilities',
  ])('no list of duties is negative under "%s"', (heading) => {
    expect(signsIn([heading, 'duty: - Copies papers', 'duty: - Watches recess'])).toEqual([]);
  });

  test('a lead-in that ends in "not" turns its list', () => {
    expect(
      signsIn(['heading: The paraprofessional shall not:', 'duty: - cover a class', 'duty: - give medicine']),
    ).toEqual(['cover a class', 'give medicine']);
  });

  test('one sentence of several is shown alone', () => {
    const text = 'Copies and files. Teachers assign grades. Watches the hall.';
    expect(signsOf(text, 'duty')).toEqual(['Teachers assign grades.']);
  });

  test('spans are in order, do not overlap and lie within the text, whatever the text', () => {
    const words = whole.flatMap(([, sentence]) => sentence.split(' '));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, '\n', '\n- ', '. ', '; ', ': '), { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        const signs = toGoodSigns(toSentences(text, toKinds(text, toLines(text))));
        let end = 0;
        for (const sign of signs) {
          expect(sign.start).toBeGreaterThanOrEqual(end);
          expect(sign.end).toBeGreaterThan(sign.start);
          expect(sign.end).toBeLessThanOrEqual(text.length);
          end = sign.end;
        }
      }),
      { numRuns: 100 },
    );
  });
});
