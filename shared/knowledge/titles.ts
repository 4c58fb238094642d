/**
 * The words of job titles, and of sentences that say whose job a posting is. All in lower case and in the singular;
 * a list may be extended without touching `reading/role.ts`.
 */

/** Beginnings of words that name a para wherever they stand, common misspellings included. */
export const paraStems: readonly string[] = [
  'parapro',
  'paraed',
  'paraporf',
  'parapof',
  'parprof',
  'pareduc',
  'peraprof',
];

/** Whole words and phrases that name a para when they are what a part of the title ends in. */
export const paraNouns: readonly string[] = [
  'para',
  'ia',
  'iea',
  'ea',
  'ta',
  'esp',
  'reach associate',
  'pca',
  'sna',
  'education support professional',
  'education support personnel',
  'education support staff',
  'education support employee',
  'school support professional',
  'instructional support staff',
  'classroom support staff',
];

/** Words after "para" that make it a matter somebody else works on: "Paraprofessional Hiring", "Para Staff". */
export const topicWords: readonly string[] = (
  'hiring recruitment recruiting training development service pathway program staff payroll pipeline support ' +
  'relation negotiation apprenticeship academy'
).split(' ');

/** Those who lead, hire or train paras: "Paraprofessional Coordinator" is not a para's title. */
export const leaders: readonly string[] = (
  'coordinator director manager supervisor trainer recruiter administrator superintendent principal dean president ' +
  'specialist chief organizer'
).split(' ');

/** A noun that names a para beside some words and another's job beside others. The word nearest the noun decides. */
export interface DoubtfulNoun {
  noun: string;
  /** The role when no listed word stands by it. */
  alone: 'para' | 'other' | 'unknown';
  para?: readonly string[];
  other?: readonly string[];
  unknown?: readonly string[];
}

/** Where paras work, and whom they work for. */
const classroomWords: readonly string[] = [
  'teacher',
  'teaching',
  'instructional',
  'classroom',
  'education',
  'special education',
  'special needs',
  'special services',
  'school',
  'preschool',
  'prek',
  'pre-kindergarten',
  'prekindergarten',
  'kindergarten',
  'early childhood',
  'early learning',
  'child development',
  'head start',
  'toddler',
  'infant',
  'grade',
  'elementary',
  'primary',
  'montessori',
  'student',
  'student support',
  'scholar support',
  'learning support',
  'academic support',
  'behavior support',
  'emotional support',
  'autistic support',
  'autism',
  'asd',
  'inclusion',
  'resource',
  'resource room',
  'self-contained',
  'selfcontained',
  'intervention',
  'bilingual',
  'esl',
  'ell',
  'english learner',
  'title i',
  'title 1',
  'title one',
  'learning',
  'learning center',
  'learning lab',
  'reading',
  'math',
  'literacy',
  'life skills',
  'functional skills',
  'transition',
  'program support',
  'playground',
  'recess',
  'lunch',
  'study hall',
  'iss',
  'suspension',
  'one-on-one',
  'one-to-one',
  'individual',
  'deaf',
  'vision',
  'computer lab',
  'language lab',
  'technology lab',
  'math lab',
  'reading lab',
  'science lab',
  'school health',
  'school library',
  'library media',
  'sdc',
  'rsp',
  'behavior classroom',
  'special day class',
];

/** Offices, clinics, kitchens and other places where an aide or assistant is not a para. */
const otherWorkWords: readonly string[] = [
  'administrative',
  'admin',
  'office',
  'clerical',
  'executive',
  'secretary',
  'human resources',
  'hr',
  'payroll',

  'accounting',
  'business',
  'finance',
  'financial',
  'financial aid',
  'legal',
  'legislative',
  'congressional',
  'campaign',
  'council',
  'policy',
  'political',
  'communications',
  'marketing',
  'sales',
  'retail',
  'store',
  'warehouse',
  'research',
  'graduate',
  'graduate teaching',
  'graduate research',
  'undergraduate teaching',
  'undergraduate',
  'university teaching',
  'college teaching',
  'lead teacher',
  'dental',
  'medical',
  'pharmacy',
  'physician',
  'veterinary',
  'animal',
  'nursing',
  'certified nursing',
  'nurse',
  'hospice',
  'psychiatric',
  'patient care',
  'dietary',
  'residential',
  'home health',
  'home care',
  'home',
  'lab',
  'therapy',
  'therapist',
  'pathology',
  'pathologist',
  'kitchen',
  'food service',
  'nutrition',
  'nutrition services',
  'cook',
  'custodial',
  'maintenance',
  'janitorial',
  'laundry',
  'grounds',
  'security',
  'shop',
  'help desk',
  'it',
  'director',
  'superintendent',
  'principal',
  'manager',
  'dean',
  'city',
  'court',
  'museum',
  'box office',
  'event',
  'production',
  'tax',
];

export const doubtfulNouns: readonly DoubtfulNoun[] = [
  {
    noun: 'aide',
    alone: 'para',
    para: [
      ...classroomWords,
      'library',
      'media',
      'media center',
      'health',
      'health room',
      'lunchroom',
      'computer',
      'bus',
    ],
    other: otherWorkWords.filter((word) => word !== 'therapy' && word !== 'lab' && word !== 'shop'),
    // In a school it carries out practice as a para does; in a clinic it does not (`settings`).
    unknown: ['therapy'],
  },
  { noun: 'assistant', alone: 'unknown', para: classroomWords, other: otherWorkWords },
  { noun: 'personal care assistant', alone: 'para' },
  { noun: 'personal care attendant', alone: 'para' },
  { noun: 'associate', alone: 'unknown', para: classroomWords, other: otherWorkWords },
  {
    noun: 'technician',
    alone: 'other',
    para: ['education', 'instructional', 'special education', 'classroom'],
    unknown: ['behavior', 'behavioral', 'library', 'media', 'student support'],
  },
  {
    noun: 'tech',
    alone: 'other',
    para: ['education', 'special education'],
    unknown: ['behavior', 'behavioral', 'library', 'media', 'instructional'],
  },
  {
    noun: 'attendant',
    alone: 'unknown',
    para: [...classroomWords, 'bus', 'child'],
    other: ['flight', 'parking', 'pool', 'dock', 'station', 'custodial', 'home', 'home care', 'building', 'gate'],
  },
  {
    noun: 'monitor',
    alone: 'unknown',
    para: ['classroom', 'bus', 'iss', 'suspension', 'special need', 'special education', 'study hall', 'recess'],
    other: ['security', 'campus security', 'water', 'air quality', 'construction'],
  },
  {
    noun: 'helper',
    alone: 'unknown',
    para: classroomWords,
    other: ['cook', 'kitchen', 'custodial', 'maintenance', 'plumber', 'electrician', 'mechanic', 'food service'],
  },
  // "Assistant Teacher" is the aide beside a lead teacher, save where a license is asked for.
  { noun: 'teacher', alone: 'other', para: ['assistant'] },
  { noun: 'educator', alone: 'other', unknown: ['assistant'] },
  {
    noun: 'supervisor',
    alone: 'other',
    unknown: ['lunch', 'lunchroom', 'recess', 'playground', 'noon', 'noon duty', 'cafeteria', 'noontime', 'yard'],
  },
  {
    noun: 'specialist',
    alone: 'other',
    unknown: ['student support', 'instructional support', 'classroom support', 'learning support', 'behavior support'],
  },
  { noun: 'interventionist', alone: 'other', unknown: ['behavior', 'behavioral'] },
  { noun: 'coach', alone: 'other', unknown: ['job', 'life skill', 'employment'] },
  { noun: 'clerk', alone: 'other', unknown: ['library', 'media', 'classroom'] },
  {
    noun: 'tutor',
    alone: 'unknown',
    other: ['online', 'sat', 'act', 'test prep', 'private', 'certified', 'licensed', 'peer', 'college', 'in home'],
  },
  { noun: 'substitute', alone: 'unknown', other: ['long-term', 'permanent', 'building', 'daily'] },
];

/** In a title with one of these, an aide or a personal care assistant is not a school's. */
export const settings: readonly string[] = [
  'home visit',
  'home health',
  'home care',
  'in-home',
  'group home',
  'nursing home',
  'assisted living',
  'hospice',
  'hospital',
  'clinic',
  'outpatient',
  'residential',
  'night shift',
];

/** With one of these, "assistant teacher" is a licensed teacher. */
export const licenseWords: readonly string[] = [
  'certification',
  'certified',
  'certificate',
  'license',
  'licensed',
  'credential',
];

/** Words that look like a job and are none. */
export const noJobs: readonly string[] = [
  'first aide',
  'financial aide',
  'visual aide',
  'hearing aide',
  'para to teacher',
  'para to educator',
];

/** Jobs that are never a para's, when they are what a part of the title ends in. */
export const otherNouns: readonly string[] = [
  // Teaching
  'substitute teacher',
  'guest teacher',
  'student teacher',
  'coteacher',
  'co teacher',

  'instructor',
  'professor',
  'lecturer',
  'faculty',
  'corps member',
  'fellow',
  'teaching artist',
  'integrator',
  'facilitator',
  // Health, therapy and counseling
  'school nurse',
  'nurse',
  'nurse practitioner',
  'registered behavior technician',
  'behavior analyst',
  'school psychologist',
  'psychologist',
  'psychometrist',
  'speech-language pathologist',
  'pathologist',
  'speech therapist',
  'occupational therapist',
  'physical therapist',
  'therapist',
  'audiologist',
  'counselor',
  'school counselor',
  'social worker',
  'diagnostician',
  'clinician',
  'practitioner',
  'physician',
  'doctor',
  'dietitian',
  'hygienist',
  'pharmacist',
  'paramedic',
  'caregiver',
  'nanny',
  'direct support professional',
  'interpreter',
  'translator',
  // Running schools and offices
  'principal',
  'head of school',
  'superintendent',
  'dean',
  'director',
  'administrator',
  'coordinator',
  'manager',
  'president',
  'provost',
  'chief',
  'leader',
  'executive',
  'secretary',
  'receptionist',
  'registrar',

  'bookkeeper',
  'accountant',
  'analyst',
  'treasurer',
  'auditor',
  'officer',
  'liaison',
  'advisor',
  'adviser',
  'recruiter',
  'representative',
  'consultant',
  'trainer',
  'organizer',
  'agent',
  // Library, law, media, technology
  'librarian',
  'library page',
  'paralegal',
  'attorney',
  'lawyer',
  'writer',
  'editor',
  'designer',
  'developer',
  'programmer',
  'engineer',
  'architect',
  'scientist',
  'researcher',
  'paraplanner',
  'planner',
  // Buildings, buses, kitchens, trades
  'custodian',
  'janitor',
  'groundskeeper',
  'housekeeper',
  'cleaner',
  'cook',
  'chef',
  'baker',
  'cashier',
  'server',
  'driver',
  'bus driver',
  'dispatcher',
  'mechanic',
  'operator',
  'plumber',
  'electrician',
  'carpenter',
  'painter',
  'welder',
  'rigger',
  'inspector',
  'crossing guard',
  'guard',
  'lifeguard',
  'worker',
  'laborer',
  'foreman',
  'crew member',
];

/** Short names of other jobs. */
export const otherShort: Readonly<Record<string, string>> = {
  rn: 'nurse',
  lpn: 'nurse',
  lvn: 'nurse',
  cna: 'nursing assistant',
  rbt: 'registered behavior technician',
  bcba: 'behavior analyst',
  bcaba: 'behavior analyst',
  slp: 'speech-language pathologist',
  slpa: 'speech-language pathology assistant',
  cota: 'occupational therapy assistant',
  otr: 'occupational therapist',
  dsp: 'direct support professional',
  tosa: 'teacher',
};

/** Job nouns that say little without the word before them: "library director", "case manager". */
export const namedByWord: readonly string[] = (
  'director coordinator manager specialist supervisor worker technician tech clerk officer superintendent principal coach ' +
  'assistant associate aide driver'
).split(' ');

/** Endings of words that name a job of their own. */
export const otherEndings: readonly string[] = ['ologist', 'iatrist', 'ician', 'grapher', 'therapist'];

/** Short and joined forms met in titles, and what they stand for. */
export const shortForms: Readonly<Record<string, string>> = {
  asst: 'assistant',

  assisstant: 'assistant',
  assistent: 'assistant',
  aid: 'aide',
  ade: 'aide',
  instr: 'instructional',
  inst: 'instructional',
  instruct: 'instructional',
  instruction: 'instructional',
  ed: 'education',
  educ: 'education',
  educational: 'education',
  edtech: 'education tech',
  sped: 'special education',
  sp: 'special',
  spec: 'special',
  spl: 'special',
  specialed: 'special education',
  tchr: 'teacher',
  sub: 'substitute',
  assoc: 'associate',
  coord: 'coordinator',
  dir: 'director',
  mgr: 'manager',
  supv: 'supervisor',
  supr: 'supervisor',
  vice: 'assistant',
  behavioral: 'behavior',
  behaviour: 'behavior',
  kinder: 'kindergarten',
  kdg: 'kindergarten',
  libr: 'library',
  laboratory: 'lab',
};

/** Words and fields around a job's name that say nothing of whose it is. */
export const decorations: readonly string[] = (
  'i ii iii iv v a b fte hr hrs hour hours day week program part full time parttime fulltime temporary temp permanent sy year new ' +
  'now hiring needed wanted immediate urgent repost reposted internal only anticipated vacancy opening position job ' +
  'posting classified class level lead senior head sub substitute floating float am pm the an of all school schools'
).split(' ');

/** Words after which a title speaks of place, pupils or superior, no longer of the job: "Aide for ...", "Secretary to ...". */
export const linkWords: readonly string[] = 'of for to in with at from under on by w per near within'.split(' ');

/** After these, those named are others: "Teacher (supervises 3 paras)". */
export const overWords: readonly string[] =
  'supervises supervising oversees overseeing manages trains directs mentors leads reports'.split(' ');

/** A line that opens with one of these verbs is the duty of one who leads those it names: "Supervise paraprofessionals". */
export const leadVerbs: readonly string[] =
  'supervise oversee manage train direct mentor evaluate guide coach observe schedule assign coordinate instruct'.split(
    ' ',
  );

/** Labels before a job's title in a posting; the first words of a line, before a colon or bar. */
export const titleLabels: readonly string[] = [
  'title',
  'job title',
  'position title',
  'working title',
  'class title',
  'posting title',
  'classification title',
  'title of position',
  'position',
  'position name',
  'job',
  'job name',
  'job class',
  'job classification',
  'job posting',
  'job description',
  'posting',
  'vacancy',
  'opening',
  'role',
  'class specification',

  'now hiring',
  'hiring',
  'we are hiring',
  'anticipated opening',
  'career opportunity',
  'substitute title',
];

/** Words of sentences: a line with one of them is no title. */
export const sentenceSigns: readonly string[] =
  'we our you your us is are will who that join joins help helps seeks must should has have looking this'.split(' ');

/** Words in -ing that open titles as well as duties. */
export const gerundTitles: readonly string[] =
  'reading teaching learning nursing writing driving housing training engineering testing counseling tutoring cleaning advising planning visiting'.split(
    ' ',
  );

/** Words that open a subject. */
export const determiners: readonly string[] = 'the this each our a an every all these your one two three'.split(' ');

/** Labels before the family a job belongs to: believed where it is a para's. */
export const groupLabels: readonly string[] = [
  'group',
  'job group',
  'job family',
  'employee group',
  'classification',
  'position type',
  'job type',
  'category',
  'job category',
];

// Sentences. In the small language of `reading/patterns.ts`.

/** After these words the job is named: "is looking for a patient paraprofessional". */
export const namingOpeners: readonly string[] = [
  '~seek|hire|recruit',
  'looking for',
  'look for',
  'looks for',
  'search for',
  'searching for',
  'we need',
  'needs a|an',
  'position|job|role|post|duties|purpose|work|title|goal of',
  'opening|openings|vacancy|vacancies|candidates|applications|applicants for',
  'working|work|employed|join* as',
  'join us ... as',
  'as a|an|our|the',
  'to be a|an|our',
  'become a|an|our',
];

/** What a job does in a sentence that has it for a subject: "The paraprofessional will ...". */
export const subjectVerbs: readonly string[] = (
  'will shall must may is are does should can works helps assists supports performs provides reports serves works follows ' +
  'carries gives has plays stays acts takes keeps uses joins sits watches reads'
).split(' ');

/** Said of one who works under a teacher. Each counts once. */
export const paraSigns: readonly string[] = [
  'under .. supervision|direction|guidance of ... teacher|teachers|educator|educators|interventionist',
  'under ... teacher|teachers supervision|direction|guidance',
  'directed|assigned|planned|designed|prepared|instructed|requested by ?the|a|an .. teacher|teachers',
  '~assist|help|aid|support ?the|a|an|and .. teacher|teachers',
  'assistance|help|support|relief to ?the|a|an .. teacher|teachers',
];

/** The schooling asked of paras, and of others too: hardly a sign. */
export const paraSchooling: readonly string[] = [
  'parapro|workkeys|parapros|paraprofessional assessment|test|exam',
  'highly qualified paraprofessional*',
  '48|60|forty-eight|sixty|two years ... college|semester|credit|credits',
  'high school diploma',
  'diploma|hs or ged|equivalent',
];

/** Asked of, or said of, those who hold a license of their own or lead others. Each counts once. */
export const otherSigns: readonly string[] = [
  'valid|current|active|appropriate|state|standard .. teaching|teacher|administrative|nursing|rn|professional|educator license|licence|certificate|certification|credential|licensure',
  'teaching|teacher|administrator|educator|nursing|counseling|counselor certificate|certification|license|licensure|credential required',
  'certified|licensed as|in ?a|an',
  'licensed|registered nurse required',
  "master's|masters degree",
  "bachelor's|bachelors degree .. education|nursing|required",
  '~supervise|direct|train|evaluate ?and ?the ?work ?of .. paraprofessionals|paraeducators|paras|aides|assistants',
  'commercial driver',
];

/** A title that says the page holds many jobs. */
export const listSigns: readonly string[] = [
  'jobs|positions found',
  'search results',
  'job|jobs results',
  'sort by',
  'filter by|results',
  'showing .. of',
  'current|all|open|available|classified|certified job|jobs|openings|vacancies|positions|opportunities',
  'current .. openings|vacancies|positions',
  'job|position|employment openings|vacancies|opportunities',
  'jobs in|near',
  'openings|vacancies by',
  'view all jobs|openings|positions',
];

/** What comes after these words on a page is about other jobs. */
export const moreJobs: readonly string[] = [
  'similar|related|more|other|recommended|nearby jobs|positions|openings|postings|searches',
  'people also viewed|searched',
  'you may|might also like',
  'jobs you may|might',
];

/** How articles about the job open. */
export const articleOpeners: readonly string[] = [
  'what is|are|does|do',
  'what .. paraprofessionals|paraeducators|paras do',
  'how to become|be|get|hire|write',
  'how much do|does',
  'guide to|for',
  'everything ... need|know',
  '~become ?a|an para*',
  'job description template|templates|sample|samples|example|examples',
  'interview questions',
  'day in the life',
  'vs|versus',
  'difference|differences between',
  'ways|tips|reasons|things',
  'explained',
  'career|careers guide|overview|path|profile',
  'salary|salaries guide|in',
];

/** Said in articles, templates and guides, hardly ever in postings. Each counts once. */
export const articleSigns: readonly string[] = [
  'in this article|guide|post|blog',
  'min|minute read',
  'table of contents',
  'frequently asked questions',
  'bureau of labor statistics',
  'according to',
  'average salary|pay|wage',
  'job outlook',
  'step 1|one',
  'read more|next',
  'published|updated|posted|written by|on',
  'what is|are|does ?a|an|the para*',
  'what do para*',
  'how to become',
  'paraprofessionals|paraeducators|paras often|typically|usually|generally|sometimes|also|can|work|play|need|earn|help|are',
  'a paraprofessional|paraeducator|para is|works|helps|can|may',
  'job description template|templates',
  'this template',
  'use this .. template|sample',
  'customize|customizable',
  'interview questions',
  'resume examples|tips|template',
  'many|most|some states|districts|schools',
  'career path',
  'related articles|posts',
  'leave a comment|reply',
  'subscribe',
  'newsletter',
  'all rights reserved',
];

/** Said in postings, hardly ever in articles. Each counts once. */
export const postingSigns: readonly string[] = [
  'reports|report to',
  'flsa',
  'nonexempt|exempt',
  'fte',
  'apply now|online|today|by|at|through',
  'closing|close|posting|posted|start date',
  'equal opportunity',
  'discriminate',
  'salary|pay|wage range|grade|schedule|scale',
  'per hour',
  'hours per|a day|week',
  'job|posting|requisition id|number',
  'position type|title|summary',
  'location',
  'supervisor',
  'immediate supervisor',
  'background check',
  'fingerprint*',
  'qualifications|requirements',
  'open until filled',
  'essential functions|duties',
  'other duties',
  'work year|calendar',
];

/** Common little words of Spanish that are not words of English. */
export const spanishWords: ReadonlySet<string> = new Set(
  (
    'de la el los las que y en con por una un del se al es su sus como más mas lo o para les le ser son sobre entre ' +
    'está este esta estos estas también cada sin debe deberá deben puede ayuda ayudar apoyo apoyar estudiantes alumnos ' +
    'maestro maestra maestros escuela escolar educación niños trabajo bajo durante según otras otros'
  ).split(' '),
);

/** Common little words of English that are not words of Spanish. */
export const englishWords: ReadonlySet<string> = new Set(
  'the and of to in with for is will as by or on be that this are at from not students student must may other all'.split(
    ' ',
  ),
);
