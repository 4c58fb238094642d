import type { Ruling } from '../../types.ts';

/** What an aide teaches as a matter of course: manners, self-care, routines. */
const everyday = [
  'social skill|skills|behavior|behaviors|interaction|interactions|rules|cues|play|emotional|and',
  'play|coping|self*|safety|hygiene|toileting|toilet|dressing|grooming|feeding|eating|manners|travel|friendship|conflict|organizational|organization|daily|life|living|routine|routines|behavior|behaviors|behavioral|rules|expectations|turns|share|sharing|greet*|turn|zip|button|tray|trays|tying|shoes|handwashing|hand|hands|steps|sign|wash|washing|brush|independence|vocational|job|communicate|calm|kindness|respect|mindfulness|chewing|cooking|bus|emotional|emotions|feelings|regulation|study|cleanup|tie|use',
  'how to|and',
  'peers',
  'lunch',
  'line',
];

/** Rules and habits, where the words that open the line say "teaching" or "instruction". */
const customs = [
  'teaching|in|about ?to ?all ?assigned ?new ?young ?our ?students|children|pupils|scholars|learners ?the ?their ?safe ?proper ?correct ?good ?regular ?basic ?school ?classroom ?table ?hand ?bus ?playground ?personal ?social ?daily ?living location|procedures|procedure|routines|routine|manners|safety|hygiene|handwashing|washing|toileting|dressing|feeding|self*|behavior|habits|expectations|customs|travel',
  'school|classroom|class|bus|room|playground|lunchroom|cafeteria|game|safety rules',
  'rules of ?the ?each ?every school|class|classroom|room|area|bus|playground|lunchroom|cafeteria|game|games|hall|halls|building|road|library|gym',
];

/** What is carried: "deliver the copied lessons to teachers". */
const byHand =
  'lesson|lessons|materials|units .. to ?the ?each ?all ?their ?classroom ?other teacher|teachers|office|library|mailroom';

/** "Assists certificated staff by providing instruction": the professional is named, and teaches. */
const forTheTeacher = [
  '~assist|help|support|aid ?the ?classroom ?certificated ?certified ?licensed @teacher|staff by|through',
  '~participate|share|join ?together with ?the .. @licensed in',
  '~take part with ?the .. @licensed in',
];

/** Reading and writing as daily life asks for it, no lesson: signs, menus, one's own name. */
const print =
  '~read|write ... map|maps|schedule|schedules|timetable|timetables|sign|signs|menu|menus|label|labels|recipe|recipes|calendar|clock|name|names';

/** Who teaches: the whole class, as the main teacher, or with no teacher in the sentence. */
export const instruction: Ruling[] = [
  {
    id: 'whole-class-instruction',
    code: 'OR01',
    severity: 'crosses',
    why:
      "Teaching new or core content to a whole class is usually the licensed teacher's job, and a para " +
      'reinforces it. Leading a routine, or a review that the teacher planned, would be different; this line ' +
      'does not say that.',
    rewrite:
      'Support the teacher during whole-class lessons by repeating directions, answering questions and helping individual students.',
    ask: 'When the whole class learns something new, which teacher plans and leads it, and is that teacher in the room with me?',
    sources: ['F-71FR46612', 'F-200.59', 'NE-92-15-005', 'WI-19-069', 'CT-DEF', 'P-UFT'],
    wider: ['NY'],
    does: [
      {
        verbs: ['teach', 'instruct', 'educate'],
        objects: [
          '?the class|classes',
          'whole|entire|full class|group|room|grade',
          'classroom of',
          'all .. .. students|children|learners',
          'large|whole group|groups',
          'every student|child',
          'assigned classes',
          'classroom|classrooms',
        ],
        without: [...everyday],
      },
      {
        verbs: [
          'teach',
          'instruct',
          'lead',
          'deliver',
          'conduct',
          'present',
          'facilitate',
          'provide',
          'give',
          'run',
          'introduce',
        ],
        objects: [
          'lesson|lessons',
          'instruction',
          'class|classes',
          'curriculum',
          'content',
          'concept|concepts',
          'material',
          'subject|subjects',
          'unit|units',
          'standards',
          'academics',
          'math|mathematics|reading|science|phonics|literacy|writing|music|art|spanish|history',
          'reading|math|writing|language|academic|new|core|literacy skills|topics|ideas|vocabulary|concepts|material',
          'course|courses',
          'instructional program|programs',
          'teaching',
          'language arts',
          'social studies',
        ],
        with: [
          '?the ?our whole|entire|full class|group|classroom|room|grade',
          'to|for|with ?the ?a ?our class|classes|classroom',
          'all .. .. students|children|learners|pupils',
          'large|whole|full group|groups|class|classes',
          'classroom of',
          'classes of',
          'every student|child',
          'assigned classes',
          'entire .. .. class|grade',
          'whole .. .. class|grade',
        ],
        without: [
          'movement|song|songs|break|breaks|transition|transitions|line|stretch|circle|aloud|recess|out|bus|buses|hall|hallway|cafeteria|assembly|playground',
          'needs of ?the ?a ?individual students',
          byHand,
        ],
      },
      {
        verbs: ['teach', 'lead', 'deliver', 'conduct', 'present', 'facilitate', 'provide', 'give', 'run', 'take'],
        objects: [
          'whole|large|full|entire group|class|classroom instruction|lesson|lessons|teaching',
          'over ?the ?whole .. teaching|instruction|lessons',
        ],
      },
      {
        verbs: ['teach', 'lead', 'conduct', 'present', 'deliver'],
        objects: ['class|classes', 'daily|weekly|new|core .. lesson|lessons|unit|units|content|instruction'],
        with: ['of up to', 'grade|grades', 'each morning|day|afternoon', 'daily', 'to students'],
        without: ['small|group|individual|individuals|homework|line|fitness', ...everyday],
      },
      { says: ['meet|meets and instruct|instructs', 'instructional program .. .. .. .. needs of all students'] },
    ],
    clearedBy: ['H1', 'H9', 'H10', 'H11', 'H4'],
    loweredBy: ['H2', 'H3', 'H13', 'C'],
    loweredAbove: true,
  },
  {
    id: 'sole-instructor',
    code: 'OR02',
    severity: 'crosses',
    why:
      'Federal special education rules let a trained, supervised para assist; a para is not meant to take the ' +
      "teacher's place or be a student's main teacher. The line may only mean extra practice, but it does not " +
      'say so.',
    rewrite: 'Give students extra practice that the special education teacher designs and reviews each week.',
    ask: "Which licensed teacher answers for these students' instruction, and how much time each week do they spend with that teacher?",
    sources: [
      'F-71FR46612',
      'F-IDEA-1412',
      'UT-R277-324-4',
      'MT-10.55.715',
      'IA-41.403',
      'ID-POLICY',
      'P-NJCLD',
      'P-GIANG-2003',
      'P-GIANG-2005',
    ],
    does: [
      {
        says: [
          '~serve|act|function|work|be|become|perform|operate ... as ?a ?an ?the ?one ?of ?the ?our ?student ?sole ?morning ?afternoon ?daily ?classroom ?room ?reading ?math ?special ?education ?program ?preschool primary|sole|main|lead|principal|head|only ?reading ?math ?special ?education ?classroom instructor|instructors|teacher|teachers|educator|educators|interventionist|tutor',
          'is|be|are ?the ?a primary|sole|main|lead|only instructor|teacher|educator|interventionist',
          '~act|serve|function|work as ?a ?the ?an ?student ?main ?classroom ?reading ?math ?resource ?special ?education teacher',
          'primary|sole|main .. responsibility for ?the ?all instruction|teaching',
          'responsible for ?the ?all ?daily ?core ?academic ?direct ?primary ?entire ?whole ?math ?reading ?literacy ?overall instruction|teaching|education',
          'responsible for ?the delivery of .. .. .. instruction|minutes',
          'charge of .. teaching|instruction',
          'overall instruction|teaching of',
          'solely responsible',
          '~serve|act|be|function as? ?the teacher of record',
          'as ?the ?a teacher of record',
          'is|are|be ?the teacher of record',
          'full responsibility for .. .. instruction|teaching',
          'responsible for teaching',
          'responsible .. for teaching',
          'role of .. .. teacher|instructor',
          "~be ?the .. student's|students only|main teacher",
        ],
        without: ['substitute', '~assist|help|support|aid', 'supplement*', 'preparing|setting|copying', ...customs],
      },
      {
        verbs: ['provide', 'deliver', 'handle', 'teach', 'give', 'carry', 'run', 'do'],
        objects: [
          'all ?of ?the .. .. instruction|teaching|lessons|subjects|academics|specials',
          'all|entire|full .. instruction',
        ],
        without: ['materials'],
      },
      { verbs: ['own', 'head'], objects: ['.. instruction|teaching|lessons'] },
      {
        verbs: ['serve', 'act', 'function'],
        with: ['as ?a ?an ?the ?one primary|sole|main|principal instructor|teacher|educator|interventionist'],
      },
      {
        opens: [
          'primary|sole|main|lead provider|instructor|teacher of|for',
          'as ?the ?a primary|sole|main|lead instructor|teacher of|for|in',
        ],
      },
    ],
    clearedBy: ['H9', 'H10', 'H11'],
    loweredBy: [],
  },
  {
    id: 'instruction-without-teacher',
    code: 'OR03',
    severity: 'condition',
    why:
      'Working through lessons with a student or a small group is ordinary para work when a licensed teacher ' +
      'plans them and directs the para. This line leaves that teacher out; another part of the posting may name ' +
      'one.',
    rewrite: 'Give small groups and individual students practice and review that the classroom teacher has planned.',
    ask: 'Who writes the plan I follow with this group, and when will I get it?',
    sources: [
      'F-200.59',
      'WA-179-07-040',
      'WA-179-15-050',
      'OR-581-037-0015',
      'PA-14.105',
      'KY-161.044',
      'GA-20-2-204',
      'ME-13019-H',
      'ME-EDTECH',
      'NY-80-5.6',
    ],
    wider: ['NY', 'ME', 'UT'],
    does: [
      {
        verbs: [
          'implement',
          'deliver',
          'introduce',
          'provide',
          'facilitate',
          'run',
          'conduct',
          'lead',
          'give',
          'present',
          'execute',
          'offer',
        ],
        objects: [
          'lesson|lessons',
          'lesson plan|plans',
          'instruction',
          'curriculum|curricula',
          'unit|units',
          'new .. .. concept|concepts|vocabulary|material|content|skills|ideas|topics',
          'academic|reading|math|core|new|foundational content|concepts|skills',
          'grade level content|concepts|skills',
          'academic|reading|math|literacy|daily|tier intervention|interventions',
          'intervention group|groups|block|lessons|sessions',
          'phonics|literacy|reading|math|writing group|groups|block|instruction|lessons',
          'learning experiences',
          'academic|core|instructional|educational|reading|readiness|basic|core .. program|programs',
          'small ?group reading|math|lessons',
          'course of study',
          'phonics',
          'teaching',
        ],
        without: [
          'physical|fire|safety drill',
          'support|assistance for|in|to|with ?the instruction',
          'social|hygiene|coping|toileting|self*|life',
          'activities that',
          byHand,
          'what|whatever ?each ?the lesson|lessons ~call|need|require|use',
        ],
        unless: forTheTeacher,
      },
      {
        verbs: ['teach', 'instruct', 'coteach', 'preteach'],
        objects: [
          'reading|math|mathematics|science|phonics|literacy|writing|spelling|english|spanish|history|academics|vocabulary|grammar|algebra|multiplication|division|fractions|decimals|geography|geometry|decoding|comprehension',
          'reading|math|mathematics|science|phonics|literacy|writing|academic|content|language|english|basic|database|computer .. skill|skills|concept|concepts|content|topics|vocabulary',
          'grade level skill|skills|concept|concepts|content|topics|vocabulary',
          'social studies',
          'lesson|lessons',
          'content',
          'concepts',
          'curriculum',
          'subject|subjects',
          'unit|units',
          'skills',
          'new .. .. concepts|material|skills|words',
          'course|courses',
          'academic .. .. skills|content',
          'language arts',
          'core .. content|subjects',
        ],
        without: [...everyday, 'staff|volunteers|substitutes|aides|parents|families'],
      },
      {
        verbs: ['teach', 'instruct', 'coteach', 'preteach'],
        objects: ['.. .. groups|group', '.. .. students|student|children|pupils|learners|individuals'],
        with: [
          'reading|math|mathematics|science|phonics|literacy|writing|spelling|english|spanish|history|academics|vocabulary|grammar|algebra|music|art|language arts',
          'reading|math|mathematics|science|phonics|literacy|writing|academic|content|language|english|basic|database|computer .. skill|skills|concept|concepts|content|topics|vocabulary',
          'grade level skill|skills|concept|concepts|content|topics|vocabulary',
          'social studies',
          'lesson|lessons',
          'content',
          'concepts',
          'curriculum',
          'subject|subjects',
          'unit|units',
          'skills',
          'new .. .. concepts|material|skills|words',
          'course|courses',
          'academic .. .. skills|content',
          'language arts',
          'core .. content|subjects',
          'using .. .. curriculum|program',
          'standards',
          'grade level',
          'to ~read|write|spell|compute|multiply|add|subtract',
          'to decode',
          'in writing',
          'small|individual|ability|pullout|reading|math groups|group',
          'pull out groups|group',
          'individual students|pupils',
          'one to one|one',
        ],
        without: [
          ...everyday,
          'to ~wait|take|share|line|clean|pack|find|say|wheel|ask|follow|use|turn|put|sign',
          print,
          'where|what|when',
          'shortcut|shortcuts|care|handling|signals|games|locker|lockers|classmates|coats|parents|families|staff|aides|volunteers',
        ],
      },
      { says: ['~teach .. .. .. to read|write|spell|decode|compute|multiply|subtract|add'], without: [print] },
      {
        verbs: ['carry'],
        objects: [
          'out .. .. lesson|lessons|instruction|curriculum',
          'out ?daily|reading|math|academic|literacy|the intervention|interventions',
        ],
        unless: forTheTeacher,
      },
      {
        verbs: ['guide', 'direct', 'facilitate'],
        objects: ['student|students learning', 'learning'],
        with: ['math|ela|science|reading|social|studies|content|subject*|core'],
      },
      {
        opens: [
          'implementation|delivery|execution of .. .. lesson|lessons|curriculum|instruction',
          'small group|groups instruction',
          'instruction of .. .. students|children|pupils|learners|scholars|groups',
          'individual|individualized|academic|direct|group instruction',
          'teaching .. reading|math|writing|phonics|academic|groups',
        ],
        without: customs,
        unless: forTheTeacher,
      },
      { says: ['responsible with|for ~execute|implement|deliver .. .. curriculum|lessons|instruction'] },
    ],
    clearedBy: ['H1', 'H2', 'H3', 'H4', 'H6', 'H9', 'H10', 'H11'],
    loweredBy: ['C'],
  },
];
