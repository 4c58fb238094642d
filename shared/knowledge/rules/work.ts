import type { Ruling } from '../../types.ts';

/** Washing up that belongs to a class's own cooking, snack or art. */
const ownKitchen = [
  'student|students in|with|to',
  'with|alongside|beside .. student|students|children',
  'own dishes',
  'lesson|lessons|snack|snacks|classroom|activity|activities|cooking|art|paint',
];

/** Light or shared chores, and others who do the work. */
const besideThem = [
  'light housekeeping',
  '~report|alert|call|assist .. .. security|custodian',
  'custodial parent|care',
];

/** The time of others, and what is said of pay without being about the para's hours. */
const othersTime = [
  'volunteers|parent',
  '~cover unpaid',
  'unpaid .. lunch|leave|break|meal|fee|fees|fine|fines|damage|balance|balances',
  'paid .. lunch',
  'holiday|holidays',
];

const lifeSkills = ['life|living skill|skills', 'daily living'];

/** The terms of the work: unpaid time, duties without bounds, and a second job. */
export const work: Ruling[] = [
  {
    id: 'unpaid-work',
    code: 'OR24',
    severity: 'crosses',
    why:
      'For hourly staff, work the employer asks for or knows about counts as paid time, and so does a lunch ' +
      'with duties in it. The line says, or implies, that this time is not paid; pay may be explained ' +
      'elsewhere.',
    rewrite: 'Attend meetings and training during paid time.',
    rewrites: {
      lunch: 'Supervise students at lunch during paid time, apart from a duty-free lunch period.',
      ends: 'Supervise students at arrival and dismissal during paid time.',
    },
    ask: 'Which of these hours are paid, and is my lunch free of duties?',
    sources: ['F-FLSA-785.11', 'F-FLSA-785.19', 'MN-121A.642', 'P-UFT'],
    does: [
      {
        says: [
          'on ?your ?their ?his ?her ?my own|personal time',
          'in your|their own time',
          'unpaid',
          'without ?additional ?extra ?any pay|compensation|paid',
          'off ?of ?the clock',
          'donate|donates|donating .. time|hours|saturdays',
          '~volunteer ... evening|evenings|weekend|weekends|time|hours|after|saturday|saturdays|events|event',
          'not|no|never ?be ?additionally ?additional ?extra ?is compensated|paid|compensation|pay',
          'on ?a volunteer basis',
          'free of charge',
          'uncompensated',
          'nights and weekends',
          'no added pay',
          'without added pay',
          'outside ?of ?the paid workday|work|hours',
        ],
        without: othersTime,
      },
      {
        says: [
          'working lunch',
          'lunch with .. students ... ~supervise',
          'no duty free',
          '~eat ?lunch while ?on ?working|duty|supervising',
        ],
        without: othersTime,
        rewrite: 'lunch',
      },
      {
        // A lunch shared with a student may be paid time: the line has to say that it is the only one, or work.
        says: ['~eat ?your ?his ?her ?their ?own lunch with .. students|children|student|class|child|them'],
        with: [
          'own lunch',
          'no .. break|breaks|lunch',
          'without .. break|breaks|pay',
          'instead of|rather than .. break|lunch',
          'in place of .. break|lunch',
          'while ... ~supervise|monitor|watch',
          'on duty',
          'unpaid',
        ],
        without: othersTime,
        rewrite: 'lunch',
      },
      {
        says: [
          'outside ?of ?the ?normal ?regular ?contract ?contracted ?paid ?instructional ?school ?scheduled ?work ?working ?student hours|day',
          'outside ?of contract|contracted|paid|work|working time',
          'beyond ?the ?normal ?regular ?contract ?contracted ?school ?scheduled ?work ?duty day|hours',
          'before|after ?and ?or|before|after contract|contracted|paid|working|duty hours|time',
          'at home in|at|on ?the evening|evenings|night|weekends',
          'work|paperwork|reports at home',
          'weekend|weekends|evening|evenings .. .. events|activities ... part|required|expected|role',
        ],
        severity: 'ask',
        without: ['student|students ~arrive', 'lunch line|room'],
      },
      {
        says: ['~arrive early', '~stay after|late ... buses|bus|dismissal|leave|students'],
        severity: 'ask',
        without: ['student|students ~arrive', 'lunch line|room'],
        rewrite: 'ends',
      },
      {
        says: ['through ?their ?your ?the lunch ?period ?hour ?break'],
        severity: 'ask',
        without: ['student|students ~arrive', 'lunch line|room'],
        rewrite: 'lunch',
      },
    ],
    clearedBy: ['H9', 'H10', 'H11', 'H16'],
    loweredBy: [],
  },
  {
    id: 'open-ended-duty',
    code: 'OR25',
    severity: 'ask',
    why:
      "A duty with no bounds can pull a para into work that calls for another person's training, license or " +
      'pay. Most employers mean something modest by it, so this is a question.',
    rewrite: 'Perform other related duties within the scope and training of a paraprofessional.',
    rewrites: { driving: 'Ride the bus with students and supervise them alongside the driver.' },
    ask: 'What has this line meant in practice for the last person in the job?',
    sources: ['TX-230.53', 'OH-3319.088', 'P-NEA-JD', 'P-AFT-T1'],
    does: [
      {
        says: [
          'all ?of ?the ?other duties|responsibilities|functions|work ?that .. .. .. .. teacher|teachers|certified|licensed|classroom',
          'whatever ?else .. .. .. needed|required|asked|requires|necessary|assigned|needs|need|comes|takes|arises',
          'whatever else .. .. .. ~ask|say|want|tell|choose',
          'do whatever',
          'any|all ?and ?all ?other .. duties|duty|task|tasks|assignment|assignments|work|responsibility ... including ~teach',
          'any|all .. .. assignment|assignments|task|tasks|duty|duties ... any time|without|regardless|deemed',
          'deemed necessary',
          'any duty|task|assignment|work|job|role ... without|chooses|assigns|choose|wants|asked of',
          'anything else the school|principal|administration|office',
          'anything else ... without limit',
          'any job asked',
          'any .. duty|work|task|job ... without limit',
          'any work .. administration|principal ~choose|assign|want',
          'all assignments regardless',
          'regardless of training',
          'any duty ... licensed|certified staff',
          'any role in the',
          'anything|everything .. .. needed|required|necessary',
          'duties|responsibilities|tasks of ?a ?the ?any .. nurse|secretary|custodian|teacher|certified|certificated|licensed',
          'additional instructional|teaching responsibilities|duties',
          'any required task|tasks',
          'any position .. duties',
          'wherever .. needed',
          'any .. job .. .. building',
          'other responsibilities of .. .. teacher|teachers|certified',
        ],
        without: [
          'within .. .. scope|training',
          '~assist|help|support .. teacher',
          'related',
          'consistent',
          'not require',
          'within the training',
          'with ?this ?the ?your job|position|role',
          '~assist|help|support .. .. student|students|child|children|pupils|teacher|teachers .. wherever',
          '~assist|help wherever',
          'assistance|help|support wherever',
        ],
      },
      { verbs: ['operate'], objects: ['.. motor vehicle|vehicles'], severity: 'ask', rewrite: 'driving' },
    ],
    clearedBy: ['H9', 'H10', 'H11', 'H5'],
    loweredBy: [],
  },
  {
    id: 'second-job',
    code: 'OR26',
    severity: 'condition',
    why:
      'Driving, cleaning, kitchen, office or security work has its own license, pay or classification and takes ' +
      'an adult away from students. A share of common duties is normal; this line reads like a standing second ' +
      'job.',
    rewrite: 'Ride the bus with students and supervise them alongside the driver.',
    rewrites: {
      cleaning: 'Wipe tables and put away materials with students after activities.',
      kitchen: 'Help students with trays, seating and opening containers at lunch.',
      office: 'Make copies, file papers and record attendance for the classroom teacher.',
      watching: 'Supervise students at arrival, recess and dismissal in turn with other staff.',
      sports: 'Support students who take part in sports and clubs during the paid school day.',
      helping: 'Help students take part in school events during the paid school day.',
    },
    ask: 'How much of the week is this other work, what does it pay, and who supports my students during it?',
    sources: ['F-200.59', 'F-CDL', 'KY-161.044', 'P-AFT-T1'],
    does: [
      {
        verbs: ['drive', 'operate'],
        objects: ['.. .. bus|buses|van|vans|minibus|vehicle|vehicles|car', '.. .. route|routes', '.. .. .. truck'],
        without: ['wheelchair', 'motor vehicle', 'instruction*', 'achievement'],
      },
      {
        verbs: ['drive'],
        objects: ['.. students|children|student'],
        without: ['wheelchair', 'motor vehicle', 'instruction*', 'achievement'],
      },
      {
        verbs: ['transport', 'take', 'bring'],
        objects: ['.. .. students|student|children|pupils|them|families|trainees|riders|clients', 'students'],
        with: [
          'in|using|by|with ?a ?the ?their ?your ?his ?own ?personal ?school ?district ?private ?activity vehicle|vehicles|car|cars|van|vans|automobile',
          'own|personal vehicle|car|vehicles',
          'driv*',
        ],
        without: ['wheelchair', 'to ?the ?and ?from bus'],
      },
      {
        says: [
          'commercial driver|drivers',
          'cdl',
          'bus driver|driving|endorsement',
          'school bus license|permit',
          'van driver|driving',
          'automobile insurance',
        ],
        kinds: ['duty', 'qualification', 'summary'],
        without: [
          '~assist|help|support|greet|alongside|communicate .. .. bus driver',
          '~communicate|work|ride|cooperate|assist|talk|confer|speak|coordinate .. .. bus driver|drivers',
          'bus driver and|or|,',
          'to ?the bus driver|drivers',
          'the bus driver',
          // Asked of those who drive, and of nobody else.
          'for|by|of|from positions|those|employees|people|anyone ?who|that ?is ?are ?will ?hired ?to ~drive',
          'only for|if|when|where|by',
        ],
      },
      {
        verbs: ['perform', 'complete', 'handle', 'do'],
        objects: ['.. .. janitorial|custodial .. .. duties|work|tasks|services|cleaning', 'custodial'],
        without: ['custodial care'],
        rewrite: 'cleaning',
      },
      {
        says: [
          'responsible|responsibility for .. .. maintenance|upkeep|repair ... building|buildings|facility|facilities|grounds',
        ],
      },
      {
        verbs: ['wash', 'clean', 'perform', 'complete', 'handle', 'launder', 'fold', 'scrub', 'sanitize'],
        objects: ['.. .. .. laundry', '.. .. .. dishes'],
        without: ownKitchen,
        unless: lifeSkills,
        rewrite: 'cleaning',
      },
      { says: ['do|does|doing .. .. laundry|dishes'], without: ownKitchen, unless: lifeSkills, rewrite: 'cleaning' },
      { verbs: ['maintain'], objects: ['.. responsibility for maintenance'], rewrite: 'cleaning' },
      {
        verbs: ['wax', 'clean', 'mop', 'vacuum', 'scrub', 'wash', 'empty', 'launder', 'disinfect', 'sanitize'],
        objects: [
          '.. .. trash and ~vacuum|mop|sweep',
          '.. trash|garbage|wastebaskets',
          '.. .. .. gym|stage floors',
          '.. classrooms at',
          '.. .. cafeteria|restrooms|bathrooms|hallways|kitchen|building|gym|locker|lunchroom|buses|offices',
          '.. janitorial|custodial .. .. duties|work|tasks|services|cleaning',
          '.. trash .. .. building|cafeteria|school',
          'custodial',
          '.. floors .. .. cafeteria|building|hallways|halls|kitchen',
          '.. responsibility for maintenance',
        ],
        without: [
          'student|students in|with|to',
          'after ~toilet|change',
          'lunch trays',
          'face|faces|hands',
          'toys|tables ... after ?a ?snack',
          'custodial care',
        ],
        rewrite: 'cleaning',
      },
      {
        says: ['custodial|janitorial .. duties|work|tasks|services', 'grounds work|keeping|maintenance'],
        without: besideThem,
        rewrite: 'cleaning',
      },
      {
        says: [
          'food service duties|work|tasks|worker|line',
          'in food service',
          'kitchen duties|duty|work|help',
          'serving line duty|duties|work|help|shift',
          '~work|run|staff|cover|man|tend|operate|serve ?out ?on ?in ?at ?the ?lunch ?cafeteria ?hot serving line',
          '~help|assist ?out on|at|with ?the ?lunch ?cafeteria serving line',
          '~serve ... on|from|at ?the serving line',
          'lunchroom .. .. serving',
          'cashier',
        ],
        without: besideThem,
        rewrite: 'kitchen',
      },
      {
        says: ['security guard|officer|duties|detail|duty', 'as .. .. security', 'crossing guard', 'street crossing'],
        without: besideThem,
        rewrite: 'watching',
      },
      {
        says: ['fundraising .. for|director', '~run|lead|organize|coordinate .. .. fundrais*'],
        without: besideThem,
        rewrite: 'helping',
      },
      {
        says: ['head|assistant .. coach'],
        without: besideThem,
        rewrite: 'sports',
      },
      {
        verbs: ['serve', 'prepare', 'cook', 'dish'],
        objects: ['.. .. meals|lunch|lunches|breakfast|food|meal|trays'],
        with: ['kitchen', 'cafeteria', 'serving line', 'lunchroom', 'noon meal', 'for ?the staff'],
        without: ['snack', '~feed'],
        rewrite: 'kitchen',
      },
      {
        verbs: [
          'cover',
          'staff',
          'answer',
          'run',
          'manage',
          'work',
          'handle',
          'operate',
          'man',
          'perform',
          'serve',
          'sit',
          'relieve',
        ],
        objects: [
          '.. .. front|main|school|office office|desk|counter|window',
          '.. .. front|main|school office counter|window|phones|telephones',
          '.. .. office|school phones|telephones|desk|reception',
          '.. .. reception|switchboard|receptionist',
          '.. phones',
          '.. .. secretarial|receptionist duties',
        ],
        without: [
          '~assist',
          'classroom phone',
          'circulation',
          'to ?the ?front office',
          'office machine|machines|equipment',
          'student|students in',
        ],
        rewrite: 'office',
      },
      {
        verbs: ['coach'],
        objects: ['.. .. team|teams|sport|sports|soccer|basketball|football|volleyball|track|cheer|softball|baseball'],
        rewrite: 'sports',
      },
      {
        says: ['~serve|act|work|function as .. .. .. receptionist|secretary'],
        without: ['~assist|help|support'],
        rewrite: 'office',
      },
      {
        says: ['~serve|act|work|function as .. .. .. custodian'],
        without: ['~assist|help|support'],
        rewrite: 'cleaning',
      },
      {
        says: ['~serve|act|work|function as .. .. .. cook|cashier'],
        without: ['~assist|help|support'],
        rewrite: 'kitchen',
      },
      {
        says: ['~serve|act|work|function as .. .. .. coach'],
        without: ['~assist|help|support'],
        rewrite: 'sports',
      },
      {
        says: ['~serve|act|work|function as .. .. .. driver'],
        without: ['~assist|help|support'],
      },
    ],
    clearedBy: ['H9', 'H10', 'H11'],
    loweredBy: [],
  },
];
