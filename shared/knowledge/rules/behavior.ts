import type { Ruling } from '../../types.ts';

/** Behavior and emotional support, and where they become design, restraint or counseling. */
export const behavior: Ruling[] = [
  {
    id: 'behavior-plan-design',
    code: 'OR15',
    severity: 'crosses',
    why:
      'Following a behavior plan is everyday para work; finding out why a behavior happens and writing the plan ' +
      "is the work of trained professionals. This line makes the para the plan's author.",
    rewrite: "Follow each student's behavior plan as trained, and keep data for the team that wrote it.",
    ask: 'Whose job is it to write and change behavior plans, and how will I learn to use them?',
    sources: ['MA-2014-3', 'PA-14.105', 'MT-10.55.715', 'UT-R277-324-4'],
    does: [
      {
        verbs: [
          'write',
          'develop',
          'design',
          'create',
          'modify',
          'revise',
          'establish',
          'formulate',
          'devise',
          'draft',
          'prepare',
          'build',
          'update',
          'author',
          'rewrite',
          'change',
          'adjust',
          'set',
        ],
        objects: [
          '.. .. behavior|behavioral|behaviour|bip|crisis|safety .. plan|plans',
          '.. .. behavior|behavioral program|programs',
          '.. .. behavior|behavioral .. intervention|support|management|change|improvement plan|plans|program|programs|system',
          '.. bip|bips|bsp|bsps|pbsp|fba|fbas',
          '.. crisis response plan|plans',
          '.. reinforcement|reward|token schedule|schedules|system|systems|economy|economies|program|plan',
          '.. behavior|behavioral goals|interventions|contracts|contract|supports|strategies',
          '.. positive behavior supports',
          'intervention plan|plans',
          '.. behavior|behavioral management .. .. .. techniques|strategies|plan|plans|systems|system',
        ],
        without: ['chart|charts|folder|folders', 'data', 'visual', '~follow'],
      },
      {
        verbs: ['conduct', 'perform', 'complete', 'do', 'lead', 'carry', 'run'],
        objects: [
          '.. functional .. assessment|assessments|analysis|analyses',
          '.. fba|fbas',
          '.. behavior|behavioral|function assessment|assessments|analysis',
        ],
      },
      {
        verbs: ['analyze', 'assess', 'determine', 'identify', 'hypothesize'],
        objects: ['.. function|functions of .. behavior|behaviors', '.. function', 'why .. behavior'],
      },
      {
        verbs: ['recommend'],
        objects: ['.. changes|revisions|adjustments'],
        with: ['behavior|behavioral .. .. plan|plans|program|programs'],
      },
      { opens: ['development|design|writing|creation of .. .. behavior|bip|crisis .. plan|plans'] },
    ],
    clearedBy: ['H1', 'H8', 'H9', 'H10', 'H11'],
    loweredBy: ['H2', 'H5', 'C', 'H6'],
  },
  {
    id: 'counseling-role',
    code: 'OR19',
    severity: 'ask',
    why:
      "Listening, mentoring and checking in are a para's everyday work; a counseling or advising role usually " +
      'belongs to a counselor or a teacher. In some schools every adult has an advisory group, so this is a ' +
      'question.',
    rewrite: 'Be a mentor students can talk to, and refer counseling and course-planning needs to the counselor.',
    ask: 'Is this a scheduled group that I plan and lead, or informal check-ins? Who plans it?',
    sources: ['F-300.34c2', 'GA-20-2-204'],
    does: [
      {
        verbs: ['provide', 'conduct', 'deliver', 'give', 'offer', 'hold', 'lead', 'run', 'do'],
        objects: ['.. .. .. counseling', '.. counseling .. session|sessions|group|groups|services|support'],
        severity: 'crosses',
        without: ['referral*', 'office'],
      },
      {
        verbs: ['counsel'],
        objects: ['.. .. student|students|children|pupils|families|youth|teens'],
        severity: 'crosses',
      },
      {
        says: [
          '~serve|act|work|function as ?an ?a ?the ... advisor|advisors|adviser|counselor|counselors|dean|caseworker|social|case|advisory',
          '~be ?an ?a ?the .. advisor|counselor|dean',
          'responsible for .. .. .. advising|counseling',
          'college and career advising',
          '~function|serve|act as .. .. dean|social',
        ],
        without: [
          'case manager',
          'counselor ~direct|ask|assign|request',
          'directed|assigned|requested|instructed|planned by',
          'role model',
        ],
      },
      {
        verbs: ['advise'],
        objects: ['.. .. students|student|seniors|juniors|freshmen'],
        with: [
          'graduation|college|career|careers|course|courses|schedule|schedules|credits|academic|planning|postsecondary',
        ],
      },
      {
        verbs: ['lead', 'run', 'plan', 'teach', 'conduct', 'facilitate'],
        objects: ['.. .. advisory', 'advisory .. curriculum|class|group|period'],
      },
      { says: ['mental health .. .. as .. counselor', 'advisory curriculum'] },
    ],
    clearedBy: ['H1', 'H9', 'H10', 'H11', 'H2'],
    loweredBy: [],
    directedBy: 'counselor',
  },
  {
    id: 'restraint-without-training',
    code: 'OR22',
    severity: 'condition',
    why:
      'Federal guidance treats physical restraint as an emergency measure for trained people, never as ' +
      'discipline; some states bar seclusion. This line names neither training nor emergency.',
    rewrite:
      'De-escalate first, and use physical intervention only in emergencies and only after certification paid by the district.',
    ask: 'What crisis training do you provide before a para may use a hold, and how often does it come to that?',
    sources: ['F-RESTRAINT-2012', 'MA-603-46.05'],
    does: [
      {
        verbs: ['restrain', 'seclude'],
        without: ['restraining belt|belts|strap|straps|harness|harnesses|bar|bars|order'],
      },
      {
        opens: [
          '?physical restraint|seclusion of .. .. student|students|child|children|pupils|learners',
          'use of ?physical ?therapeutic ?protective restraint|restraints|seclusion|hold|holds',
        ],
      },
      {
        verbs: [
          'perform',
          'use',
          'apply',
          'implement',
          'conduct',
          'employ',
          'practice',
          'provide',
          'utilize',
          'carry',
          'administer',
          'do',
        ],
        objects: [
          '.. .. restraint|restraints',
          '.. .. therapeutic|physical|safe|protective|behavior hold|holds',
          '.. holds',
          '.. seclusion',
          '.. physical .. management|intervention|interventions|control|force',
          '.. .. physical behavior management .. practices',
        ],
        without: [
          'motor',
          'wheelchair|wheelchairs',
          '~assist|help with',
          'car|seat|bus',
          'on .. hold',
          'wheelchair',
          'restraint|restraints|restraining|safety belt|belts|strap|straps|harness|harnesses|bar|bars|gate|gates',
        ],
      },
      {
        verbs: ['hold', 'block'],
        objects: ['.. .. students|student|child|children'],
        with: ['aggress*', 'attempt*', 'leave|run|elope|bolt', 'down', 'refus*', 'physical*', 'hit|kick'],
      },
      {
        says: [
          'physically manage|manages|managing|control|controls|remove|removes|escort|escorts|hold|holds|restrain|intervene|move',
          '~remove ... students|student|children ... force|physical|physically|escort',
          '~remove ?physically ?aggressive aggressive|violent .. students|student|children',
          '~place|put .. .. students|student|children in|into .. .. calm|seclusion|time-out|timeout|isolation|quiet|isolated ?out room|area|space',
          'physical restraint|restraints|holds',
          'seclusion room',
          '~place|put ... seclusion',
          'responsible for .. physical management|restraint',
          'physical management of',
          '~put hands on',
          '~use|apply|do|perform|practice ?physical ?safe holds',
          '~hold them until',
          'physical|therapeutic hold|holds',
        ],
        without: ['physically move .. equipment', 'able to', 'physically able', '~assist|help in|with'],
        unless: ['without restraint', 'avoid*', 'prevent*'],
      },
    ],
    clearedBy: ['H5', 'H9', 'H10', 'H11', 'H13'],
    loweredBy: [],
  },
];
