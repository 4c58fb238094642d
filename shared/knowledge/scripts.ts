/**
 * What a para can say, in the order in which to try it: the teacher first, then the case manager or administrator,
 * then the union, then outside routes. Blanks are written `___`. `interview` holds questions to ask before taking a job.
 */
export const scripts = {
  teacher: [
    "I'd like to be sure I understand you. What should I do with this group, and what will you be doing at the same time?",
    "I'm glad to review what you've taught. Introducing it for the first time is not my part. Can we sort out who does what?",
    "The lesson plan for ___ has come to me to write. I don't believe that belongs to my role. Whose is it?",
    "If you have to leave the room, which adult is in charge of the class? I'd feel better if we agreed on that.",
    'This procedure is new to me. Can we ask the nurse to train me before I try it?',
  ],
  administrator: [
    'Since ___ I have been asked to ___, about ___ times a week. As I understand it, that is the work of a ' +
      'licensed ___. What do you expect of me, and what training and supervision come with it?',
    "May I see my job description, and the parts of each student's IEP that I carry out?",
    'About covering classes: is it my choice, what does it pay, and which certified adult answers for the students meanwhile?',
    'I am writing this down with dates so that we can both look back at it. I am asking, not blaming anyone.',
  ],
  union: [
    'Does our contract cover paraprofessionals?',
    'Does it say anything about covering classes, duty-free lunch, substitute pay, or work outside my title?',
    'I have the posting, my job description and a dated list of what I was asked to do. What would you suggest as a first step?',
    'Has this come up at other schools in the district, and how was it settled?',
  ],
  outside: [
    'These routes come last, and neither is a first step.',
    'Special education: any person or organization may send the state a signed, written complaint about how a ' +
      'school carries out the federal law, within one year. The state then has 60 days.',
    'Unpaid time: a state labor office, or the Wage and Hour Division of the US Department of Labor, answers questions about hours and pay.',
    'Where speaking up would cost too much, moving to another classroom, school or district is a fair choice too.',
    'Protection against retaliation was not looked into here. Ask a union representative or a lawyer before you rely on it.',
  ],
  interview: [
    'Who would direct my work from day to day, and when would we meet?',
    'What does a usual day look like, in minutes of instruction, care and supervision?',
    'Would I support one student or a classroom? What do I do when that student is absent?',
    'Who plans the lessons, and who writes the plans I would follow?',
    'What training comes before I start, and is it paid?',
    'Are health procedures or personal care part of this job, and who trains me for them?',
    'How is challenging behavior handled, and which crisis training would you certify me in?',
    'How often do paras here cover a class, and is it paid?',
    'Is lunch free of duties, and are meetings paid?',
    'Is there a written description of the role that says what is and is not mine to do?',
    'Is there a union or association for paraprofessionals here?',
    'Why is this position open, and what did the last person in it go on to do?',
  ],
} as const;

/** Ids of the sources that the outside routes rest on. */
export const scriptSources = ['F-300.153', 'F-FLSA-785.11'];
