import type { Ruling } from '../../types.ts';

/** Events and everyday courtesy, no report. */
const welcoming = [
  'open house|houses',
  'event|events',
  'workshop*',
  'greet*',
  'volunteer*',
  'night|nights',
  'translat*|interpret*',
  'welcome',
  'arrival|dismissal',
  'drop|pick off|up',
  'school lunch',
];

/** What a report to families is about. */
const topics = [
  'progress',
  'grade|grades',
  'behavior|behaviors',
  'iep|ieps',
  'concern|concerns',
  'conference|conferences',
  'update|updates',
  'performance',
  'achievement',
  'needs',
  'development',
  'results',
  'academic|academics',
  'discipline',
  'missing work|assignments',
  'growth',
  'how .. .. child|student|students',
  'progress report|reports',
  'report card|cards',
  'goals',
  'scores',
];

/** Somebody else has a part in it, or it is another matter. */
const others = [
  '@licensed',
  '@admin',
  'staff|colleagues|team',
  'at home|homework',
  'group home',
  'curriculum',
  'confidential*',
];

/** Passed on to the teacher, or in the teacher's own words. */
const handedOn = ['to ?the .. teacher|teachers', '~refer', 'translat*', 'in the @licensed', '~attend'];

/** "... to remind them of conferences": a notice, no report. */
const reminder =
  '~remind .. of|about ... conference|conferences|registration|meetings|event|events|appointments|dates|day|deadlines|clinics|forms|trips';

/** Talking with families, in English and in other languages. */
export const families: Ruling[] = [
  {
    id: 'reporting-to-families',
    code: 'OR20',
    severity: 'condition',
    why:
      'Families need one consistent message, and what is said about progress is usually decided by the teacher ' +
      'or the team. Many schools let paras pass on daily notes; this line names no teacher.',
    rewrite: 'Share the daily log the teacher has approved, and refer questions about progress to the teacher.',
    ask: 'What may I tell families, and who answers questions about progress?',
    sources: ['OH-OPEPP', 'P-NRCP-ROLES', 'NH-1102.01', 'WA-179-15-050', 'P-OCR-PRIORLAKE', 'F-FERPA'],
    does: [
      {
        verbs: ['hold', 'conduct', 'lead', 'facilitate', 'run'],
        objects: ['.. parent|family|parentteacher .. conference|conferences|meeting|meetings', 'conferences'],
        with: ['@family', 'parent*'],
        without: [...welcoming],
      },
      {
        verbs: ['hold', 'lead', 'conduct'],
        objects: ['.. .. meetings|meeting|conferences|conference'],
        with: ['with parents|families|guardians'],
        without: [...welcoming],
      },
      {
        verbs: [
          'communicate',
          'report',
          'contact',
          'call',
          'email',
          'phone',
          'inform',
          'update',
          'notify',
          'speak',
          'talk',
          'discuss',
          'share',
          'consult',
          'interpret',
          'meet',
        ],
        with: [
          'parent|parents|family|families|guardian|guardians|caregivers',
          'to ?the home',
          '~call|phone .. .. .. home',
        ],
        also: topics,
        without: [...welcoming, ...others, reminder],
        unless: handedOn,
      },
      {
        verbs: ['provide', 'give', 'create', 'prepare', 'maintain', 'keep', 'send', 'conduct', 'write'],
        objects: [
          'home .. reports|report',
          '.. .. .. updates|update|reports|report|feedback|contact|notes|progress|results|conferences',
          'parents|families|guardians .. .. updates|reports|feedback|informed|updated',
        ],
        with: ['parent|parents|family|families|guardian|guardians|caregivers', 'home'],
        also: topics,
        without: ['file|files|folder|folders|survey|surveys', ...welcoming, ...others],
        unless: handedOn,
      },
      {
        verbs: [
          'communicate',
          'contact',
          'call',
          'maintain',
          'keep',
          'meet',
          'correspond',
          'interact',
          'liaise',
          'connect',
          'partner',
          'involve',
          'serve',
          'act',
        ],
        with: [
          'with ?the ?our ?all ?student ?students ?each ?their parents|families|guardians|family',
          'contact with ... parents|families|family|home',
          'parents|families regularly|weekly|daily',
          'primary .. contact for .. families|parents|family',
          'contact for .. .. families|parents|family',
          'touch with .. families|parents',
          'parents|families by',
          'between ?the home and school',
        ],
        severity: 'ask',
        without: [
          ...welcoming,
          'respectful|pleasant|courteous|courteously|polite|friendly|cordial|harmonious',
          'attitude',
          'pleasantly|politely|warmly|kindly|cheerfully|tactfully',
          'coworkers',
          '@licensed',
          '@admin',
          'staff|colleagues|team|community|visitors|public|agencies',
          'positive|professional|effective|respectful|courteous|courteously|good|cooperative .. relationship|relationships|relations|rapport|manner',
          'professionally|courteously|respectfully',
          'confidential*',
          'needs of',
          'student|students and|or|,',
        ],
      },
      {
        opens: [
          '?regular ?frequent ?daily ?weekly ?monthly ?ongoing ?consistent ?direct ?telephone ?phone ?written contact|contacts|communication|conference|conferences|call|calls|reporting|reports|updates ... with|to ?the ?our ?their parent|parents|families|guardians|home|homes',
          'home contact|contacts|calls|reports',
        ],
        also: topics,
        without: [...welcoming, ...others, reminder],
        unless: handedOn,
      },
      {
        opens: [
          'regular|frequent|daily|weekly|ongoing|consistent ?telephone ?phone contact|contacts|communication|calls with|to ?the ?our ?their parents|families|guardians|homes',
        ],
        severity: 'ask',
        without: [...welcoming, ...others, reminder, 'log|logs|folder|folders', 'by|through'],
      },
      {
        says: [
          'communication between .. home and|& school',
          'home note documentation',
          'create|creates reports ... parents|families',
        ],
        severity: 'ask',
        without: ['~file|copy|distribute|collect|send', '@licensed'],
      },
    ],
    clearedBy: ['H1', 'H2', 'H3', 'H6', 'H9', 'H10', 'H11'],
    loweredBy: [],
    directedBy: 'any',
  },
  {
    id: 'untrained-interpreting',
    code: 'OR21',
    severity: 'condition',
    why:
      'Interpreting for families at formal meetings, or for a deaf student, takes training; speaking two ' +
      'languages is not enough by itself. This line names no training. Everyday translation in class would be ' +
      'different.',
    rewrite: 'Help with everyday translation for students and families; trained interpreters serve formal meetings.',
    ask: 'Which meetings would I interpret, and what interpreter training and pay go with it?',
    sources: ['F-LEP-FACT', 'PA-14.105', 'IN-7-36-2', 'F-200.59'],
    does: [
      {
        verbs: ['interpret', 'translate'],
        with: [
          'iep|ieps',
          'meeting|meetings',
          'disciplin*',
          'legal',
          'medical',
          'evaluation|evaluations',
          'special education',
          'conference|conferences',
          'hearings',
          'psychological',
          'confidential talks|talk|conversation|conversations|interview|interviews|matters|session|sessions|record|records|document|documents|information|files',
          'official',
          'report cards|card',
          'report|reports',
          '504',
        ],
        without: [
          'certified|qualified|trained .. .. interpreter|interpreters',
          'data|results|scores|instructions',
          'menu',
          'phone',
        ],
      },
      {
        says: [
          'sign language interpreter|interpreting|interpretation',
          '~serve|act|function|work as ?an ?the ?a .. .. interpreter',
          '~interpret in sign language',
          'interpreting in sign',
        ],
        without: [
          'certified|qualified|licensed|in ?the classroom|in class',
          'classroom',
          'registration',
          'everyday|routine|ordinary|informal',
          '~assist|help|support .. .. interpreter',
          'during open',
        ],
      },
      {
        verbs: ['provide', 'deliver', 'perform', 'do'],
        objects: ['.. .. interpretation|interpreting', '.. .. translation|translations'],
        with: [
          'iep|ieps',
          'meeting|meetings',
          'conference|conferences',
          'evaluation*',
          'disciplin*',
          'documents',
          'hearings',
        ],
      },
      {
        verbs: ['interpret'],
        with: ['parents|families'],
        severity: 'ask',
        without: [
          'informal',
          'everyday|routine|ordinary|general|messages',
          'open house|houses',
          'event|events',
          'data',
          'front|phone',
          'at ?the ?front door|desk|counter|window|gate',
          'arrival|dismissal',
          'carnival|fair|night|festival|concert',
        ],
      },
    ],
    clearedBy: ['H1', 'H5', 'H6', 'H9', 'H10', 'H11'],
    loweredBy: ['C'],
  },
];
