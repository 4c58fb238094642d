import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examples } from '../../shared/knowledge/rules/examples/index.ts';
import { parseLabelled } from '../../shared/model/labelled.ts';
import { toKinds } from '../../shared/reading/kinds.ts';
import { toLines } from '../../shared/reading/lines.ts';
import { roleOfTitle, toPosting } from '../../shared/reading/role.ts';
import type { Posting, Role } from '../../shared/types.ts';

/** Titles thought of after the gold set, to see that the reading does not only know that set. */
const titles: Record<Exclude<Role, 'none'>, readonly string[]> = {
  para: [
    'Para (SpEd) 6.5h/d',
    'para ed - lunch & recess, 3hrs',
    '26-27 SY Paraprofessional',
    'Inst. Asst., Resource',
    "Teacher's Aid",
    'Sped. Parapro (PM only)',
    'EA III, Emotional Disturbance',
    'IA, Moderate/Severe',
    'SPED IA',
    'Teacher Associate (Level II)',
    'Student Support Associate',
    'Kindergarten Assistant',
    'Pre-Kindergarten Teacher Assistant, Bilingual',
    'DK Aide',
    'Noon Aide',
    'Bus Attendant, Special Needs',
    'Student Attendant',
    'One:One Aide',
    'Intensive Needs Aide',
    'DHH Aide',
    'Braillist Aide',
    'Math Para',
    'Literacy Assistant, Title I',
    'Reading Lab Aide',
    'Workability Aide',
    'Sub Instructional Aide (on call)',
    'Substitute Aides & Paraprofessionals - all buildings',
    'Daily Substitute Educational Assistant',
    "Bus Driver / Teacher's Aide",
    'Cook/Classroom Aide',
    'Office Aide/Classroom Aide',
    'Library/Office Aide',
    'Crossing Guard & Recess Aide',
    'Coach / Paraprofessional',
    "Nurse's Aide/Para",
    'SLP Paraprofessional',
    'Paraprofessional - Coach Whitlow Elementary',
    'Aide for Special Education Teacher',
    'Assistant to the Teacher, K',
    'Aide, Instructional - Spec. Ed.',
    'Teacher, Assistant - Preschool',
    'Asst. Teacher, Infants',
    'Assistant Teacher (Montessori, 3-6)',
    'URGENT - para needed 8/15',
    '*Internal Only* Paraeducator',
    'Behavior Aide',
    'Paraeducator-Sped-Life Skills-Jr High',
    'SPED Paraeducator (Sub)',
    'Paraprofessional-ISS',
    'Nursing Aide/Para',
    'Individualized Aide',
    'Student Specific Aide',
    'Unit Aide',
    'Art Aide',
    'Indian Education Aide',
    'Career Aide',
    'Guidance Aide',
    'Media Para/Tech',
    'Technology Aide',
    'Hall Aide',
    'Crisis Para',
    'Toddler Teacher Assistant',
    'Preschool Teacher Aide, Part-Time',
    'Preschool Associate',
    'Pre-K Assistant',
    'Learning Assistant',
    'Instructional Technician',
    'Certified Teacher Assistant - ENL',
    "Teacher Assistant, Exceptional Children's Program",
    'TA (1:1)',
    'ESP-Building Aide',
    'VE Para',
    'MOCI Aide',
    'ID Mild Paraprofessional',
    'MI Para-pro',
    'CI Parapro',
    'Interrelated Paraprofessional',
    'Noon Supervision Aide',
    'School Supervision Assistant',
    'Cook/Aide',
    'Substitute - Aide/Secretary/Custodian',
    'Teacher/Aide',
    "Paraprofessional at Director's Hall Academy",
  ],
  other: [
    'Preschool Lead Teacher',
    'Special Educator',
    'Early Childhood Special Educator',
    'HS English Teacher',
    'ELA Teacher/Drama Coach',
    'Long Term Sub - 2nd Grade',
    'Health Services Nurse',
    'District Nurse - BSN',
    'Paraprofessional Recruitment Specialist',
    'Training Coordinator for Paraeducators',
    'Elem. Principal',
    'Speech Therapist (contract)',
    'PTA - Physical Therapist Asst.',
    'Psychologist',
    'Social Worker',
    'ASL Interpreter',
    'Dietary Aide',
    'Secretary',
    'Human Resources Assistant',
    'Executive Assistant to the Superintendent',
    'Medical Assistant',
    'Home Health Aide',
    'Veterinary Assistant',
    'Warehouse Associate',
    'Transportation Director',
    'Athletic Trainer',
    'Assistant Wrestling Coach',
    'Asst. Director - Early Learning',
    'Special Education Paralegal',
    'Paramedic - Ambulance',
    'Teaching Artist',
    'Adjunct Faculty, Education',
    'Research Scientist',
    'Plumber',
    'Electrician II',
    'Registered Behavior Technician - Special Education',
    'Mental Health Technician',
    'Head Start Associate Teacher',
    'Learning Coach',
    'Academic Interventionist',
    'Student Success Coach',
    'Volunteer Coordinator',
    'After School Enrichment Instructor',
    'Elementary Principal',
    'Chief Academic Officer',
    'Educational Diagnostician',
    'Licensed Clinical Social Worker',
    'School Based Mental Health Clinician',
    'Orientation and Mobility Specialist',
    'Dyslexia Interventionist',
    'Gifted Intervention Specialist',
    'Industrial Tech Teacher',
    'Special Ed. Teacher - Autism/ED',
    'Resource Teacher',
    'Substitute Nurse',
    'Maintenance Technician',
    'Systems Engineer',
    'Communications Coordinator',
    'Benefits Specialist',
    'Bookkeeper/Secretary',
    'Guidance Counselor',
    'RN/LPN',
    'Speech-Language Pathologist Assistant',
    'Physical Therapist',
    'Certified Occupational Therapist Assistant (COTA)',
    'Employment Specialist',
    'Paralegal/Legal Assistant',
    'Activities Aide, Assisted Living',
    'Congressional Aide',
    'Research Aide',
    'Educational Consultant',
    'Educational Audiologist',
    'Special Education Secretary',
    'Special Education Bus Driver',
    'Special Education Administrative Assistant',
    'Para to Teacher Residency Program Manager',
    'Legal Aide',
    'Manager of Instructional Aides',
  ],
  unknown: [
    'School-Based Behavior Technician',
    'Tutor',
    'Substitutes Needed',
    'Support Staff',
    'Classified Openings',
    'Behavior Interventionist',
    'Student Support Specialist',
    'Floater - Early Childhood',
    'Learning Guide',
    'Instructional Tutor',
    'Yard Duty',
    'Intervener - Deafblind',
  ],
};

const gold = new URL('../gold/', import.meta.url);

function read(text: string, title?: string): Posting {
  return toPosting(text, toKinds(text, toLines(text)), title);
}

function postings(prefix: string) {
  return readdirSync(gold)
    .filter((name) => name.startsWith(prefix) && name.endsWith('.txt'))
    .flatMap((name) => parseLabelled(readFileSync(new URL(name, gold), 'utf8'), name));
}

describe('titles', () => {
  test('at least 98 of 100 gold titles are read right', () => {
    const rows = readFileSync(new URL('titles.tsv', gold), 'utf8').split('\n').filter(Boolean);
    const wrong = rows.filter((row) => {
      const [title = '', role] = row.split('\t');
      return roleOfTitle(title).role !== role;
    });
    expect(wrong.length / rows.length, wrong.join('\n')).toBeLessThan(0.02);
  });

  test.each(titles.para)('a para: %s', (title) => expect(roleOfTitle(title).role).toBe('para'));
  test.each(titles.other)('another job: %s', (title) => expect(roleOfTitle(title).role).toBe('other'));
  test.each(titles.unknown)('cannot tell: %s', (title) => expect(roleOfTitle(title).role).toBe('unknown'));

  test.each([
    ['IA/Bus Driver', 'IA'],
    ['Aide, Food Service', 'Aide'],
    ['SPED Para @ Otter Creek ES', 'Para'],
    ['Special Education Teacher (supervises 3 paras)', 'Teacher'],
    ['4th Grade Instructional Aide - Oak ES', 'Instructional Aide'],
    ['Paralegal', 'Paralegal'],
    ['Join our team!', ''],
  ])('%s: the words that decided are "%s"', (title, words) => expect(roleOfTitle(title).evidence).toBe(words));
});

describe('postings', () => {
  test.each(postings('own-'))('$id is a para posting', ({ text, title }) => {
    expect(read(text, title).role).toBe('para');
    expect(['para', 'unknown']).toContain(read(text).role);
  });

  test.each(postings('other-'))("$id is another's posting, title or no title", ({ text, title }) => {
    expect(read(text, title).role).toBe('other');
    expect(read(text).role).toBe('other');
  });

  test('a line that stands alone is never refused', () => {
    const lines = Object.values(examples).flatMap(({ hits, misses }) => [...hits, ...misses]);
    const refused = lines.filter((line) => ['other', 'none'].includes(read(line).role));
    expect(refused).toEqual([]);
  });

  test('the duties of a para posting alone are never refused', () => {
    const refused = postings('own-').filter(({ text, rows }) => {
      const duties = rows.filter(({ kinds }) => kinds[0] === 'duty').map(({ start, end }) => text.slice(start, end));
      return duties.length > 2 && ['other', 'none'].includes(read(duties.join('\n')).role);
    });
    expect(refused.map(({ id }) => id)).toEqual([]);
  });
});

interface Case {
  name: string;
  text: string;
  title?: string;
  role: Role;
  looksLike?: string;
}

const lines = (...rows: string[]): string => rows.join('\n');

const cases: Case[] = [
  // By the text's own title
  {
    name: 'a field',
    text: lines(
      'Position Title: Administrative Assistant to the Principal',
      'Answers phones. Supervises office aides.',
    ),
    role: 'other',
    looksLike: "an administrative assistant's posting",
  },
  {
    name: 'a field in the next cell',
    text: lines('TITLE    Classroom Aide    LEVEL   3', 'REPORTS TO    Lead Teacher', 'Reads with children.'),
    role: 'para',
  },
  {
    name: 'a teacher who supervises paras',
    text: lines(
      'Special Education Teacher',
      'Hazel Creek Schools',
      'Plans and teaches lessons for students with IEPs.',
      'Supervises and trains paraprofessionals.',
      'Directs the work of instructional aides.',
    ),
    role: 'other',
    looksLike: "a teacher's posting",
  },
  {
    name: 'a nurse with a license, whose duties mention paras',
    text: lines(
      'Certified School Nurse (RN)',
      'Duties',
      '- Delegate care to trained paraprofessionals',
      '- Paraprofessional training and delegation',
      '- Administer medication to students.',
    ),
    role: 'other',
    looksLike: "a school nurse's posting",
  },
  {
    name: 'a nurse with a license, whose sentences are about paras',
    text: lines(
      'Job Title: Certified School Nurse (RN)',
      'The paraprofessional will follow the care plan. A paraprofessional assists the nurse each day.',
      'Under the direction of the teacher, the paraprofessional helps students.',
    ),
    role: 'other',
    looksLike: "a school nurse's posting",
  },
  {
    name: 'a title that opens with a participle',
    text: lines('Adapted PE Teacher (CAPE)', 'Duties', '- Delegate warm-ups to paraprofessionals', '- Teach swimming.'),
    role: 'other',
    looksLike: "a teacher's posting",
  },
  {
    name: 'running prose with praises before the job',
    text: "We are looking for a caring, energetic and reliable Teacher's Aide who can start in August.",
    role: 'para',
  },
  {
    name: 'running prose of what a school needs',
    text: 'Our school needs a kind and patient classroom aide to support our second grade team.',
    role: 'para',
  },
  {
    name: 'people named beside the job',
    text: lines(
      "Teacher's Aide, Grade 3",
      'School Principal: Jo Reyes',
      'School Nurse: 555-0100',
      'Helps the teacher.',
    ),
    role: 'para',
  },
  {
    name: 'a path, a heading and a field of one job',
    text: lines(
      'Home > Job Openings > Paraeducator',
      'Paraeducator II',
      'Job Title: Paraeducator II',
      'Open until filled',
    ),
    role: 'para',
  },
  {
    name: 'a dual title',
    title: 'IA/Bus Driver',
    text: 'Helps in class, then drives a route.',
    role: 'para',
    looksLike: 'a para posting with a second job: bus driver',
  },
  {
    name: 'one who leads paras',
    title: 'Paraprofessional Coordinator',
    text: 'Schedules and hires paras.',
    role: 'other',
  },
  {
    name: 'a para who leads paras',
    title: 'Lead Paraprofessional',
    text: 'Schedules and trains paraprofessionals.',
    role: 'para',
  },
  {
    name: "a site's title over a para's field",
    title: 'Lark County Careers - Teacher Jobs',
    text: lines('Job Title: Instructional Assistant', 'The instructional assistant works beside the teacher.'),
    role: 'para',
  },
  {
    name: "another title over a para's text",
    title: 'Substitute Teacher',
    text: lines(
      'Paraprofessionals support students under the direction of the teacher.',
      'The paraprofessional will help small groups.',
      'The paraprofessional will keep records.',
    ),
    role: 'para',
  },
  // Two jobs
  {
    name: 'two jobs in the title',
    title: 'Sub Teachers and Sub Paras',
    text: 'Fill in for staff who are out.',
    role: 'para',
    looksLike: 'two jobs in one posting: substitute teacher and substitute para',
  },
  {
    name: 'two jobs under two headings',
    title: 'Substitute Teacher',
    text: lines('Substitute Teacher', 'Takes over the class.', 'Substitute Para', 'Helps students when a para is out.'),
    role: 'para',
    looksLike: 'two jobs in one posting: substitute teacher and substitute para',
  },
  // By what the text says
  {
    name: 'a para is looked for',
    text: lines(
      'Our school is looking for a kind paraprofessional for a second grade room.',
      'Plan lessons when asked.',
    ),
    role: 'para',
  },
  { name: 'a lead-in', text: lines('The aide will:', '- help students', '- plan lessons'), role: 'para' },
  {
    name: 'one who works under the teacher',
    text: lines('Under the direct supervision of the classroom teacher, helps students read.', 'Assists the teacher.'),
    role: 'para',
  },
  {
    name: 'a teacher is looked for',
    text: lines(
      'Hazel Creek seeks a full-time resource teacher.',
      'The teacher will:',
      '- write IEPs',
      '- supervise paraprofessionals',
      'Qualifications',
      'State teaching license',
    ),
    role: 'other',
  },
  {
    name: 'a nurse is looked for',
    text: lines(
      'We are hiring a school nurse for our two campuses.',
      'Train aides in first aid.',
      'Current RN license required.',
    ),
    role: 'other',
    looksLike: "a school nurse's posting",
  },
  // Cannot tell
  { name: 'three duties', text: lines('Help students with reading', 'Make copies', 'Watch recess'), role: 'unknown' },
  {
    name: "three duties of a teacher's kind",
    text: lines('- Plan lessons for the class', '- Grade papers', '- Cover the class when the teacher is absent'),
    role: 'unknown',
  },
  {
    name: 'others named in duties',
    text: lines(
      'Work with the teacher on groups',
      'Tell the nurse about rashes',
      'Coach a student through tying shoes',
    ),
    role: 'unknown',
  },
  {
    name: 'others named as supervisors',
    text: lines('Reports to: Special Education Teacher', 'Supervised by: Principal', 'Duties', 'Help students'),
    role: 'unknown',
  },
  // Not a posting
  {
    name: 'an article',
    text: lines(
      'What Does a Paraprofessional Do?',
      'Updated March 4 | 6 min read',
      'A paraprofessional is a staff member who helps licensed teachers. In this article, we explain what paraprofessionals do.',
      'How to become a paraprofessional',
      'Finish high school, then pass a test. Many districts ask for two years of college.',
    ),
    role: 'none',
    looksLike: 'an article',
  },
  {
    name: 'a comparison',
    text: lines(
      'Paraprofessional vs. Teacher Aide',
      'By Dana Whitlock',
      'Most districts use the two names for one job. Some states set different schooling for each.',
      'Paraprofessionals typically need two years of college, while aides may only need a diploma.',
      'Subscribe to our newsletter',
    ),
    role: 'none',
    looksLike: 'an article',
  },
  {
    name: 'a template',
    text: lines(
      'Teacher aide job description template',
      'Use this teacher aide job description template for your opening. Feel free to customize the duties to fit your school.',
      'Responsibilities',
      'Help students one on one',
      'Prepare materials and supervise recess',
      'High school diploma',
    ),
    role: 'none',
    looksLike: 'a job description template',
  },
  {
    name: "an article's heading over a posting",
    text: lines(
      'Student Support Paraprofessional',
      'What does a paraprofessional do at Bright Elm?',
      "You sit beside students and help them start their work. You follow the teacher's plan.",
      'Duties',
      'Help students with reading',
      'Take data on goals',
      'Reports to: Principal',
      'Apply now. Pay: $19 per hour. FTE 0.8',
    ),
    role: 'para',
  },
  {
    name: 'a list of jobs',
    text: lines(
      'Current Openings',
      'Paraprofessional - Oak Elementary - 6 hrs',
      '4th Grade Teacher - Oak Elementary - 1.0 FTE',
      'Custodian II - High School',
      'Bus Driver - Transportation',
    ),
    role: 'none',
    looksLike: 'a list of jobs',
  },
  {
    name: 'a list of jobs with places between',
    text: lines(
      'Paraprofessional',
      'Elm School',
      'Kindergarten Teacher',
      'Elm School',
      'School Secretary',
      'Birch School',
      'Speech-Language Pathologist',
      'All schools',
      'Cook',
      'Birch School',
    ),
    role: 'none',
    looksLike: 'a list of jobs',
  },
  {
    name: 'a posting above similar jobs',
    text: lines(
      'Paraprofessional',
      'Elm School',
      'Apply now',
      'Similar jobs',
      'Kindergarten Teacher',
      'School Secretary',
      'Cook',
      'Custodian',
      'Bus Driver',
    ),
    role: 'para',
  },
  {
    name: 'Spanish',
    text: lines(
      'Asistente de instrucción',
      'El asistente ayuda a los estudiantes con la lectura bajo la dirección del maestro.',
      'Supervisa a los alumnos durante el recreo y el almuerzo.',
    ),
    role: 'none',
    looksLike: 'Spanish text',
  },
  {
    name: 'a posting in both languages',
    text: lines(
      'Bilingual Instructional Aide / Asistente Bilingüe',
      'The aide helps Spanish-speaking students follow lessons. El asistente ayuda a los estudiantes.',
      'Reviews vocabulary with small groups as planned by the teacher.',
    ),
    role: 'para',
  },
  {
    name: 'another script',
    text: '协助教师开展课堂教学活动,照顾学生的日常生活,监督午餐和课间休息,保持教室整洁,并与家长沟通。',
    role: 'none',
    looksLike: 'text that is not in English',
  },
  { name: 'nothing', text: '', role: 'none', looksLike: 'too little text' },
  { name: 'white space', text: ' \n\t\n ', role: 'none', looksLike: 'too little text' },
  { name: 'nothing under a title', text: '', title: 'Paraprofessional', role: 'none', looksLike: 'too little text' },
  { name: 'a greeting', text: 'Hello', role: 'none', looksLike: 'too little text' },
  { name: 'a PDF as it lies', text: '%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj', role: 'none' },
  { name: 'base64', text: 'QmFzZTY0'.repeat(60), role: 'none' },
  {
    name: 'control characters',
    text: Array.from({ length: 400 }, (_, at) => `${String.fromCharCode((at * 37) % 31)}k`).join(''),
    role: 'none',
  },
];

describe('texts', () => {
  test.each(cases)('$name: $role', ({ text, title, role, looksLike }) => {
    const posting = read(text, title);
    expect(posting.role).toBe(role);
    if (looksLike) expect(posting.looksLike).toBe(looksLike);
  });

  const words = fc.constantFrom(
    'the',
    'para',
    'Teacher',
    'aide',
    'seeks a',
    'will:',
    '/',
    ' - ',
    '\n',
    '  ',
    'Title:',
    '1:1',
    '’',
    'ñ',
    '\u0000',
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 60 }).map((each) => each.join(' ')),
  );

  test('the evidence stands in the title or in the text, whatever they are', () => {
    fc.assert(
      fc.property(texts, texts, (text, title) => {
        const { evidence, looksLike } = read(text, title);
        expect(title.includes(evidence) || text.includes(evidence)).toBe(true);
        expect(looksLike).not.toBe('');
      }),
    );
  });
});
