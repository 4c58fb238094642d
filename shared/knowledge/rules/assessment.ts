import type { Ruling } from '../../types.ts';

/** Judging work and achievement: grades, scoring, and formal tests. */
export const assessment: Ruling[] = [
  {
    id: 'assigning-grades',
    code: 'OR10',
    severity: 'crosses',
    why:
      "Judging achievement and assigning grades is usually the teacher's; California's law on aides says so " +
      'outright. Entering the grades a teacher assigned would be different.',
    rewrite: 'Check objective work with an answer key and enter the grades that the teacher assigns.',
    ask: 'Who decides the grade that goes on the report card?',
    sources: ['CA-45343-4', 'IL-1.630', 'F-200.59', 'OR-584-210-0020', 'CT-DEF'],
    does: [
      {
        verbs: [
          'assign',
          'give',
          'determine',
          'award',
          'calculate',
          'issue',
          'decide',
          'compute',
          'set',
          'finalize',
          'average',
        ],
        objects: [
          '.. grade|grades',
          '.. marks for',
          '.. grades|marks',
          'report card|cards',
          'report card grades|marks',
          '.. credit|credits',
          'what|which grade',
          'on .. grades',
        ],
        without: [
          'level|levels',
          'enter|record',
          'extra credit',
          // The class, not the mark: "give each grade its turn".
          'each|every|both|all grade|grades a|an|its|their|equal|help|attention|lunch|tickets',
          'upper|lower|primary|intermediate|other grade|grades ?a ?an ?extra ?more ?fair help|attention|support|turn|time|share',
        ],
      },
      {
        verbs: ['complete', 'write', 'prepare', 'fill', 'do', 'draft', 'finalize'],
        objects: ['.. report card|cards', 'out report card|cards'],
      },
      {
        verbs: ['evaluate', 'appraise', 'judge', 'rate'],
        objects: [
          '.. student|students|pupil|children|learner .. work|progress|achievement|performance|outcomes|learning|growth|mastery',
          '.. achievement',
          '.. academic .. progress|growth|achievement|performance',
          'work of students',
          'progress of .. students',
          'outcomes',
        ],
        without: ['own'],
      },
      {
        says: [
          '~keep|maintain|manage ?the gradebook ... grades|grade|assign',
          '~assess and .. grade',
          'grading, and reporting',
          'grading and reporting',
        ],
      },
    ],
    clearedBy: ['H1', 'H9', 'H10', 'H11', 'H14'],
    loweredBy: ['C', 'H6'],
  },
  {
    id: 'grading-without-key',
    code: 'OR11',
    severity: 'condition',
    why:
      'Marking work against a key is everyday para work, and many postings list it; judging quality is the ' +
      "teacher's. This line does not say which is meant.",
    rewrite: 'Mark objective work with the answer key the teacher provides, and record the scores.',
    ask: 'Will I score with a key, or judge writing and projects too? Who checks it?',
    sources: ['CA-45343-4', 'IL-1.630', 'F-200.59'],
    does: [
      {
        verbs: ['grade', 'mark', 'score', 'correct'],
        objects: [
          '.. test|tests',
          '.. exam|exams|examinations',
          '.. essay|essays',
          '.. paper|papers',
          '.. assignment|assignments',
          '.. project|projects',
          '.. work|homework|classwork|schoolwork|coursework',
          '.. quiz|quizzes',
          '.. assessment|assessments',
          '.. writing|prompts|compositions|journals|samples|portfolios|reports|worksheets|notebooks|performances|performance',
        ],
        without: ['attendance', 'down', 'behavior|behaviors', 'errors in'],
      },
      {
        opens: [
          'grading|scoring|marking of .. .. papers|tests|assignments|essays|projects|work|homework|quizzes',
          '?student paper|papers|essay|essays|test|tests|homework|assignment|assignments|project|projects|quiz|work|exam ?and|or ?project|test|paper|quiz|homework|assignment grading|scoring|marking',
        ],
      },
    ],
    clearedBy: ['H1', 'H2', 'H9', 'H10', 'H11', 'H14'],
    loweredBy: ['H3', 'H6', 'C'],
  },
  {
    id: 'formal-assessment',
    code: 'OR12',
    severity: 'condition',
    why:
      'State and diagnostic tests are given by trained people under the rules of the state or publisher; ' +
      'choosing or interpreting them is professional work. This line names neither training nor who directs it.',
    rewrite: 'Assist the test administrator by reading directions aloud, scribing and recording results, as trained.',
    ask: 'Which tests are meant, what training comes first, and who reads and uses the results?',
    sources: ['F-300.304', 'F-300.308', 'UT-R277-324-4', 'WA-179-07-040', 'F-NCEO437'],
    does: [
      {
        verbs: ['interpret', 'analyze', 'analyse'],
        objects: [
          '.. assessment|test|testing|student|academic|achievement|performance|diagnostic|reading|benchmark data|results|scores|levels',
          'data to ~plan|inform|drive|group|guide|adjust',
          '.. assessment|assessments|test|tests',
          'results',
        ],
        severity: 'crosses',
        without: ['behavior data for'],
        firm: true,
      },
      {
        verbs: ['diagnose'],
        objects: [
          '.. .. learning|reading|academic|educational|speech|language .. .. difficulties|disabilities|problems|needs|disability|gaps|disorders',
          '.. students|student|weaknesses|deficits',
        ],
        severity: 'crosses',
        firm: true,
      },
      {
        verbs: ['determine', 'decide', 'establish'],
        objects: [
          '.. .. eligibility',
          'who|which|whether|if ... qualify|qualifies|eligible|criteria|disability|leave|exit',
          '.. interventions',
          'next steps',
        ],
        severity: 'crosses',
        firm: true,
      },
      { verbs: ['select', 'choose'], objects: ['.. assessment|assessments|tests'], severity: 'crosses', firm: true },
      {
        verbs: ['administer', 'conduct', 'give', 'perform', 'deliver', 'complete', 'run', 'carry'],
        objects: [
          '.. diagnostic|standardized|state|norm|psychological|alternate|screening|iep|progress|benchmark|academic|formal|developmental|portfolio|reading|wida|access|eligibility|language|placement|district|proficiency|formative|summative|achievement|psychoeducational|ongoing|speech|dyslexia|educational .. .. assessment|assessments|test|tests|testing|screening|screenings|screeners|screener|instruments|evaluations|exams|probes|inventories',
          '.. benchmarks|screenings|screeners',
          'diagnostics',
          '.. progress monitoring',
          '.. ongoing .. assessment|assessments',
          'assessment of',
          'evaluations of .. students',
        ],
        without: ['vision|hearing|lice|temperature', 'fire|drill', 'teacher made', 'spelling'],
      },
      {
        verbs: ['administer', 'conduct', 'give', 'perform', 'do'],
        objects: ['.. test|tests|testing', '.. assessment|assessments|exams'],
        severity: 'ask',
        without: [
          'spelling|practice|makeup|teacher',
          'make up',
          'oral*',
          'vision|hearing',
          // A teacher's own tests, given to those who missed them or need a quiet place.
          'weekly|daily|class|classroom|chapter|unit|quiz|assigned|missed|short|brief ?short test|tests|assessment|assessments',
          'who ~miss|be absent|out',
          'quiet|separate|small|another .. room|area|place|setting|space',
        ],
      },
      {
        verbs: ['assess'],
        objects: [
          '.. .. needs|skills|progress|learning|development|abilities|growth|performance|levels|level|mastery|readiness',
          '.. students|student|children',
        ],
        without: ['illness|injuries|health|sick|situation'],
      },
      { verbs: ['evaluate'], objects: ['.. students|children'], with: ['eligib*', 'for .. services', 'disab*'] },
      {
        opens: [
          'assessment of .. .. .. needs|skills|progress|development|learning',
          'administration of .. .. tests|assessments|testing',
        ],
      },
      { verbs: ['review'], objects: ['.. .. .. assessment|test data|results|scores'] },
      { says: ['determining|determine .. eligibility'] },
    ],
    clearedBy: ['H1', 'H2', 'H5', 'H8', 'H9', 'H10', 'H11', 'H3'],
    loweredBy: ['C'],
  },
];
