import type { Check } from '../types.ts';

/** The list as it is; its ids stay known to the compiler, so that every language has to speak of each. */
function keyed<const Id extends string>(list: (Omit<Check, 'id'> & { id: Id })[]) {
  return list;
}

const list = keyed([
  {
    id: 'title-role',
    name: 'Title and type of role',
    pass: 'The title, or the first lines, say whether this is an instructional, a non-instructional or a one-to-one role, and the duties fit it.',
    why:
      'Some states keep separate duty lists for aides and for teaching assistants, and the old federal ' +
      'qualification rule left out personal-care and clerical jobs.',
    ask: 'Is this an instructional role, a care and supervision role, or support for one student?',
    insert:
      'This is an instructional support role: the paraprofessional assists a licensed teacher with students and materials.',
    sources: ['NY-80-5.6', 'NY-NYSED-COMPARE', 'F-200.58'],
  },
  {
    id: 'named-supervisor',
    name: 'Named supervisor',
    pass: 'It says which role the para reports to, and for instruction that is a licensed teacher, with or without a principal.',
    why: 'State rules and the 2002 federal Title I standard expect a licensed teacher to direct instructional support.',
    ask: 'Which teacher would direct my daily work, and to whom do I report?',
    insert: 'Reports to the principal; daily work is directed by the special education teacher.',
    sources: ['F-200.59', 'MT-10.55.715', 'IA-41.403', 'MN-125A.08'],
  },
  {
    id: 'supervision-statement',
    name: 'How the work is supervised',
    pass: 'It says that the teacher plans the activities, evaluates the students, and works close by or meets the para on a schedule.',
    why: 'Those three points are the long-standing federal Title I standard (2002), kept as law by several states.',
    ask: 'Who plans what I do, who evaluates the students, and how often do the teacher and I meet?',
    insert:
      'The teacher plans activities and evaluates students; the paraprofessional works within reach of the teacher, and they meet weekly.',
    sources: ['F-200.59', 'OR-581-037-0015', 'UT-R277-524-2', 'KY-704-3-550'],
  },
  {
    id: 'qualifications',
    name: 'Qualifications',
    pass: 'It names the diploma, and the college credits, degree or test for instructional work, and any state license or certificate.',
    why: 'Programs with Title I money, and some states, ask for more than a diploma from paras who support instruction.',
    ask: 'Which credits, test or license do I need, and by when?',
    insert:
      'High school diploma, plus 48 college credits, an associate degree or a passing score on the state paraprofessional test.',
    sources: [
      'F-200.58',
      'F-6319g',
      'F-84FR31660',
      'F-CRS-RS22545',
      'F-ESSA-1111g',
      'F-ESSA-1112',
      'CO-CDE-2025',
      'KS-KSDE',
      'GA-20-2-204',
    ],
  },
  {
    id: 'training',
    name: 'Training',
    pass: 'It offers orientation, role training and student-specific training, before or soon after the start, and says it is paid.',
    why: 'Special education law lets paras assist when they are trained and supervised; several states set hours or deadlines for it.',
    ask: 'What training do I get, when, and is it paid?',
    insert: 'Paid orientation and student-specific training are provided before or within 30 days of starting.',
    sources: ['F-300.156', 'MN-120B.363', 'MN-121A.642', 'IA-41.403', 'RI-16-11.2', 'PA-14.105', 'P-BROCK-CARTER'],
  },
  {
    id: 'hours',
    name: 'Hours, days and calendar',
    pass: 'It gives hours a day, days a week or a year, and a start date.',
    why: 'Pay, benefits and breaks cannot be judged without them.',
    ask: 'How many hours a day and days a year is this, and when does it start?',
    insert: '___ hours a day, ___ student days, August to June.',
    sources: ['P-NEA-JD'],
  },
  {
    id: 'pay',
    name: 'Pay',
    pass: 'It gives an hourly rate or a range, or a grade with its amounts.',
    why: 'A growing number of states ask for pay ranges in job ads; whether school districts are covered differs and was not checked.',
    ask: 'What is the hourly rate, and how does experience change it?',
    insert: 'Pay: $___ to $___ an hour, by experience, on the district schedule.',
    sources: ['T-PAYLAWS'],
  },
  {
    id: 'breaks',
    name: 'Breaks and duty-free lunch',
    pass: 'It says that an unpaid lunch is free of duties, or that lunch with students is paid.',
    why: 'Under federal wage rules a meal period is unpaid only when the employee is fully relieved of duty.',
    ask: 'When is my lunch, and is it free of duties?',
    insert: 'Includes a 30-minute duty-free lunch and one paid break.',
    sources: ['F-FLSA-785.19', 'P-UFT'],
  },
  {
    id: 'paid-time',
    name: 'Paid meetings, training and events',
    pass: 'It says that meetings, training and school events a para must attend are paid.',
    why: 'Under federal wage rules, hourly staff are paid for work their employer asks for, or lets happen.',
    ask: 'Are meetings, training days and evening events part of my paid hours?',
    insert: 'Required meetings, training and events are scheduled in paid time.',
    sources: ['F-FLSA-785.11', 'MN-121A.642'],
  },
  {
    id: 'assignment',
    name: 'Assignment',
    pass: 'It says whether the work is with one student, a group or a classroom, and names the grades, setting or program.',
    why: 'The work differs with the assignment; in Pennsylvania a personal care assistant supports one student at a time.',
    ask: 'Would I support one student or a classroom, and what happens when that student is absent?',
    insert: 'Assignment: a resource room for grades 3 to 5, with support in general education classes.',
    sources: ['PA-14.105', 'P-GIANG-1997'],
  },
  {
    id: 'personal-care',
    name: 'Personal care named',
    pass: 'It names toileting, feeding, dressing or lifting when they are part of the job, or says they are not.',
    why: 'Personal care is normal para work; naming it lets applicants choose with open eyes.',
    ask: 'Does this job include toileting, feeding or lifting?',
    insert: 'This position includes help with toileting, meals and lifting; training and gloves are provided.',
    sources: ['NY-80-5.6', 'PA-14.105'],
  },
  {
    id: 'medical',
    name: 'Medical duties named',
    pass: 'It names health procedures, says that the school nurse trains and delegates them, and who covers; or says there are none.',
    why: 'A nurse, not a principal or a parent, decides whether a procedure may be delegated, for one student at a time.',
    ask: 'Are there health procedures, and who trains and delegates them?',
    insert:
      'Health procedures are done only after the school nurse, who is on call, has given training and delegated them in writing.',
    sources: ['N-NASN-PAGE', 'N-CA-49423.5'],
  },
  {
    id: 'physical-demands',
    name: 'Physical demands',
    pass: 'It gives the weight to lift and the standing, floor work or running that the job takes.',
    why: 'Exact demands help applicants judge the work and ask for an adjustment.',
    ask: 'How much lifting, floor work or running does a normal day have?',
    insert: 'Stands and walks most of the day, sits on the floor with students, and lifts up to ___ pounds with help.',
    sources: ['P-NEA-JD'],
  },
  {
    id: 'behavior-support',
    name: 'Behavior needs and relief',
    pass: 'It says plainly if students may hit, bite or run, names the crisis training, and says who relieves the para.',
    why: 'Physical intervention is for trained staff in emergencies, and constant one-to-one duty needs someone to take over for breaks.',
    ask: 'What behavior should I expect, what crisis training comes first, and who relieves me?',
    insert:
      'Some students may hit or run; crisis-prevention training is provided, and a second adult gives relief for breaks.',
    sources: ['F-RESTRAINT-2012', 'MA-603-46.05', 'P-GIANG-1997'],
  },
  {
    id: 'iep-access',
    name: 'Access to plans, and confidentiality',
    pass: 'It says that the para sees the parts of the IEP or 504 plan to be carried out, and keeps them confidential.',
    why: 'Those who carry out an IEP are to have access to it and be told their part; what they read stays private.',
    ask: 'Will I see the parts of the IEP that I carry out before I start?',
    insert:
      'The paraprofessional reads the parts of each plan to be carried out and keeps student information confidential.',
    sources: ['F-300.323d', 'F-FERPA', 'P-UFT'],
  },
  {
    id: 'class-coverage-policy',
    name: 'Policy on covering classes',
    pass: 'It says paras do not cover classes, or that they may volunteer, with an authorization and at substitute pay.',
    why: 'Several states and contracts bar or limit covering a class, and union surveys found paras often asked to do it.',
    ask: 'When a teacher is out, who takes the class? If it may be a para, on what terms and at what pay?',
    insert: 'Paraprofessionals are not used as substitute teachers.',
    sources: ['WI-PI34.01', 'IA-SUB', 'P-AFT-SUB'],
  },
  {
    id: 'duty-mix',
    name: 'Mix of duties',
    pass: 'It shows, by shares or by order, how much of the day is instruction, care, supervision and clerical work.',
    why: 'The 2002 federal Title I standard let paras share common duties only in the same proportion as similar staff.',
    ask: 'In minutes, what does a usual day look like?',
    insert: 'About ___% instructional support, ___% personal care, ___% supervision and ___% clerical work.',
    sources: ['F-200.59', 'P-AFT-T1'],
  },
  {
    id: 'other-duties-bounded',
    name: "'Other duties' kept in bounds",
    pass: "If it says 'other duties', it adds that they are related to the position and within its training.",
    why: 'A written description is what the work is measured against, so an open line is worth bounding.',
    ask: "What have 'other duties' been in the past year?",
    insert: 'Performs other related duties within the scope and training of this position.',
    sources: ['TX-230.53', 'OH-3319.088', 'P-NEA-JD'],
  },
  {
    id: 'evaluator',
    name: 'Who evaluates the para',
    pass: 'It names who evaluates the para, and on what.',
    why: 'A para should know whose judgment counts and by which duties; Ohio measures the work against a written job description.',
    ask: 'Who evaluates me, how often, and on which duties?',
    insert:
      'Evaluated once a year by the principal, with input from the supervising teacher, on the duties listed here.',
    sources: ['WA-28A.413.010', 'OH-3319.088'],
  },
  {
    id: 'employment-basics',
    name: 'Employment basics',
    pass: 'It covers how to apply, the background check, equal opportunity, and the union or classification if there is one.',
    why: 'These complete a posting; nothing about overreach depends on them.',
    ask: 'How do I apply, is there a union, and what checks are needed before the start?',
    insert:
      'Apply on the district website; a background check is required; the district is an equal opportunity employer.',
    sources: ['P-NEA-JD'],
  },
]);

/**
 * What a good posting says, whatever its duties: twenty things to look for. A missing one is a question, not a fault.
 * By which words each is told stands in `check-phrases.ts`.
 */
export const checks: Check[] = list;

/** A check's slug. */
export type CheckId = (typeof list)[number]['id'];
