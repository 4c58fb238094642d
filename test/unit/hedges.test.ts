import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../shared/types.ts';
import { found, quoted, severityOf } from './found.ts';

/** The same work twice: as the rule finds it, and with the words that make it a para's. */
const pairs: [rule: RuleId, flagged: string, fine: string][] = [
  [
    'lesson-planning',
    'Plan lessons for the phonics groups',
    'Assist the teacher in planning lessons for the phonics groups',
  ],
  [
    'lesson-planning',
    'Plan and teach units under the direction of the teacher',
    'Teach units that the teacher has planned',
  ],
  ['lesson-planning', 'Help students by writing their lesson plans', 'Help teachers by copying their lesson plans'],
  [
    'curriculum-design',
    'Create a curriculum for the student you support',
    'Create picture cards for the student you support',
  ],
  ['modifying-alone', 'Modify classwork', 'Modify classwork as written in the IEP'],
  [
    'whole-class-instruction',
    'Assist the teacher and teach science to all students',
    'Assist the teacher in teaching science to all students',
  ],
  ['class-coverage', 'Cover classrooms', 'Cover recess'],
  ['class-coverage', 'Substitute for teachers who are away', 'Substitute for aides who are away'],
  ['class-coverage', 'Lead the class while the teacher is out', 'Lead the class to the bus line'],
  [
    'answerable-for-all-students',
    'Take responsibility for the progress of all students',
    'Take responsibility for carrying out each goal in the plan under the direction of the teacher',
  ],
  ['assigning-grades', 'Assign quarter grades', 'Record the quarter grades that the teacher assigned'],
  ['grading-without-key', 'Grade book reports', 'Score quizzes with the answer key'],
  [
    'formal-assessment',
    'Administer diagnostic tests and interpret the results',
    'Help give tests as the teacher directs',
  ],
  ['iep-writing', 'Write goals for the IEP', 'Collect data on the goals of the IEP'],
  ['case-management', 'Act as the case manager', 'Speak first with the case manager'],
  ['behavior-plan-design', "Develop each student's behavior plan", "Carry out each student's behavior plan"],
  [
    'medication-without-delegation',
    'Administer medication',
    'Administer medication after training and delegation by the school nurse',
  ],
  ['nursing-judgment', 'Decide whether a child is too sick to stay', "Report a child's symptoms to the nurse"],
  ['therapist-role', 'Provide occupational therapy', 'Practice the exercises that the occupational therapist assigned'],
  ['counseling-role', 'Provide counseling', 'Provide a listening ear and encouragement'],
  ['reporting-to-families', 'Report progress to parents', 'Report progress to the teacher'],
  ['untrained-interpreting', 'Interpret at IEP meetings', 'Translate directions for students in class'],
  [
    'restraint-without-training',
    'Restrain students',
    'Use physical intervention only in emergencies, after certification',
  ],
  ['discipline-authority', 'Evaluate other paraprofessionals', 'Be evaluated each year by the principal'],
  ['unpaid-work', 'Attend workshops on your own time', 'Attend paid workshops'],
  [
    'instruction-without-teacher',
    'Teach children to decode words',
    'Teach children to wash their hands and wait their turn',
  ],
  ['instruction-without-teacher', 'Implement reading lessons', 'Implement reading lessons prepared by the teacher'],
  ['lesson-planning', 'Paraprofessionals plan lessons', 'Teachers plan lessons and paraprofessionals follow them'],
  [
    'whole-class-instruction',
    'Paraprofessionals do not only watch but also instruct the class',
    'Paraprofessionals do not instruct the class',
  ],
  ['sole-instructor', 'Provide all instruction for the student', 'Provide all supplies that the student needs'],
];

describe('minimal pairs', () => {
  test.each(pairs)('%s: "%s" but not "%s"', (rule, flagged, fine) => {
    expect(found(flagged)).toContain(rule);
    expect(found(fine)).toEqual([]);
  });
});

describe('a helping verb covers its own part of the sentence alone', () => {
  test.each([
    ['Assists with seating and plans lessons', true],
    ['Assist the teacher with setting up centers and write lesson plans', true],
    ['Assists the teacher in planning and delivering lessons', false],
    ['Helps the teacher plan, prepare and organize lessons', false],
    ['Supports teachers by copying materials and filing lesson plans', false],
  ])('%s', (line, flagged) => expect(found(line).includes('lesson-planning')).toBe(flagged));
});

describe('negation', () => {
  test.each([
    "The aide doesn't plan lessons",
    'The aide never plans lessons or assigns grades',
    'Neither plans lessons nor grades essays',
    'Has no responsibility for planning lessons',
    'Is not responsible for lesson planning',
    'Carries out routines rather than planning lessons',
  ])('%s', (line) => expect(found(line)).toEqual([]));

  test.each(['Duties are not limited to recess: plan lessons', 'Not only supervises lunch but also plans lessons'])(
    'is none: %s',
    (line) => expect(found(line)).toContain('lesson-planning'),
  );
});

describe('another actor', () => {
  test.each([
    'Lessons are planned by the classroom teacher',
    'Works beside the teacher, who plans all lessons',
    'Certified staff will administer medication',
    'The school nurse gives insulin while the aide walks the student back',
    'Encourages students to take responsibility for their own learning',
  ])('%s', (line) => expect(found(line)).toEqual([]));
});

describe('words that look like a hedge and are none', () => {
  test.each(['as needed', 'if necessary', 'as assigned', 'upon request', 'at times', 'with minimal supervision'])(
    'Plan lessons %s',
    (words) => expect(severityOf(`Plan lessons ${words}`, 'lesson-planning')).toBe('crosses'),
  );
  test('"assists" in the absence of the teacher', () =>
    expect(found('Assists students in the absence of the teacher')).toContain('class-coverage'));
});

describe('what lowers', () => {
  test.each([
    ['Collaborate with the teacher to plan lessons', 'lesson-planning', 'condition'],
    ['Work with the team to develop curriculum', 'curriculum-design', 'condition'],
    ['Writes lesson plans subject to the approval of the teacher', 'lesson-planning', 'condition'],
  ] as const)('%s', (line, rule, severity) => expect(severityOf(line, rule)).toBe(severity));
});

describe('only the words before "for the purpose of" are judged', () => {
  test('the reason is no duty', () =>
    expect(found('Prepares handouts for the purpose of planning lessons and grading essays')).toEqual([]));
  test('the duty is', () =>
    expect(found('Plans lessons for the purpose of supporting students')).toContain('lesson-planning'));
});

describe('the words that are quoted', () => {
  test.each([
    ['Step in for the lead teacher', ['Step in for the lead teacher']],
    ['Supervise students in the absence of the teacher', ['Supervise students in the absence of the teacher']],
    ['In the absence of the teacher, lead the class', ['absence of the teacher, lead the class']],
    ['__Plan__ weekly lessons', ['Plan__ weekly lessons']],
    ['Help students and **plan** weekly lessons', ['plan** weekly lessons']],
    ['Plan and deliver lessons', ['Plan and deliver lessons']],
    ["Plan and carry out lessons in the teacher's absence", ["carry out lessons in the teacher's absence"]],
    ['Write lesson plans, and teach lessons to the group', ['Write lesson plans', 'teach lessons']],
  ])('%s', (line, words) => expect(quoted(line)).toEqual(words));
});
