import type { Ruling } from '../../types.ts';

/** Individual plans: who writes them and who manages them. */
export const plans: Ruling[] = [
  {
    id: 'iep-writing',
    code: 'OR13',
    severity: 'crosses',
    why:
      'A team of licensed staff and parents writes and decides an IEP; a para may add observations and carries ' +
      'it out. This line makes the para an author.',
    rewrite: 'Keep data on each goal and share observations with the special education teacher, who writes the IEP.',
    ask: 'Who writes the IEP, and is my time in the meeting paid?',
    sources: ['F-300.321', 'F-300.323d', 'UT-R277-324-4', 'MT-10.55.715', 'P-NEA-ROLES', 'P-NRCP-APP2'],
    does: [
      {
        verbs: [
          'write',
          'develop',
          'draft',
          'create',
          'revise',
          'prepare',
          'design',
          'update',
          'author',
          'formulate',
          'rewrite',
          'complete',
          'compose',
          'devise',
          'produce',
        ],
        objects: [
          '.. iep|ieps',
          '.. individual|individualized education|educational .. program|programs|plan|plans',
          '.. 504 plan|plans',
          '.. iep goals|objectives|documents|forms|drafts',
          '.. .. .. iep goals',
          'iep ... goals|levels|pages',
          '.. education|educational|student|behavior|annual|academic|learning|transition goals|objectives',
          'goals and objectives',
          '.. present levels',
          '.. transition plan|plans',
          'goals for .. .. student|students|iep',
          'goals|objectives .. .. .. iep|ieps',
          '.. individual|individualized .. plan|plans',
          '.. service|educational|education plan|plans',
        ],
        without: ['health|behavior plan|plans', 'lesson', 'behavior intervention', 'healthcare', 'work samples'],
      },
      { verbs: ['write', 'draft', 'develop'], objects: ['.. goals|objectives'], with: ['iep|ieps'] },
      { verbs: ['write', 'draft', 'compose', 'author'], objects: ['.. progress report|reports'], with: ['iep|ieps'] },
      {
        verbs: ['set', 'establish', 'determine', 'define', 'decide'],
        objects: ['.. goals', '.. objectives', '.. services', '.. placement', '.. placements'],
        without: [
          'own|personal|professional',
          'up',
          'boundaries',
          'goals ?for ?improvement ?growth ?the ?next ?this ?coming ?year with ?the ?a ?an ?your ?his ?her ?their coach|supervisor|evaluator|principal|administrator|mentor',
          'growth goals and',
          'table|tables|chairs',
          'learning|lesson|instructional|clear objectives',
        ],
        // The aide's own goals, at a review of the aide's own work.
        unless: ['with ?the ?your ?an ?a ?his ?her ?their coach|supervisor|evaluator|mentor .. .. ?to ~set'],
      },
      {
        opens: [
          'writing|development|preparation|revision of .. .. iep|ieps|goals',
          'iep writing|development|preparation',
        ],
      },
    ],
    clearedBy: ['H1', 'H8', 'H9', 'H10', 'H11'],
    loweredBy: ['C', 'H6'],
  },
  {
    id: 'case-management',
    code: 'OR14',
    severity: 'crosses',
    why:
      "Running a student's plan from meeting to meeting is case management, usually a role of certificated " +
      'staff. Helping the case manager with copies, notes or data would be different.',
    rewrite: 'Assist the case manager by gathering data and attending meetings when invited.',
    ask: "Who manages these students' cases, and what would you want from me at meetings?",
    sources: ['NH-1102.01', 'P-NRCP-ROLES', 'P-CEC-CORE', 'UT-R277-324-4'],
    does: [
      {
        says: [
          '~complete|perform|provide|do|conduct|handle|include|manage|carry ?out .. .. case management',
          '~serve|act|function|work|be as ?a ?the ?primary ?an .. case manager|managers|carrier',
          'as ?a ?the ?primary case manager for|of|to',
          'case manage|manages|managing',
          'casemanage*',
          '~carry|manage|hold|oversee|maintain .. .. caseload',
          'caseload of',
          'primary responsibility for ~oversee',
        ],
        without: [
          'assist|help|support the',
          'bus|volunteer|event',
          'caseload of ?the ?a ?an ?each .. teacher|teachers|therapist|therapists|specialist|pathologist|manager|counselor',
        ],
      },
      { opens: ['case management'] },
      {
        says: [
          '~facilitate|lead|coordinate|oversee|chair|manage ?the response to intervention process|team|meetings|program',
        ],
      },
      {
        verbs: ['facilitate', 'chair', 'lead', 'conduct', 'run', 'convene', 'preside', 'hold'],
        objects: [
          '.. iep|504|mtss|rti|intervention|annual|eligibility|review|student|team|data meeting|meetings|conferences',
          '.. iep|504 .. .. meeting|meetings',
          '.. .. review meetings',
          'iep|504 team',
          '.. manifestation .. meetings',
        ],
        without: ['morning|class|circle', '~attend', 'parent conferences'],
      },
      {
        verbs: ['coordinate', 'oversee', 'manage', 'direct', 'administer', 'facilitate'],
        objects: [
          '.. response .. .. .. process',
          '.. annual reviews',
          '.. iep|ieps|504|mtss|rti .. .. process|plan|plans|services|meetings|paperwork|timelines|team',
          '.. services',
          '.. special education .. services|process|program',
          '.. annual review|reviews .. timelines|paperwork|process',
          '.. timelines',
          '.. iep|ieps',
          '.. decisions',
          '.. reentry',
          '.. referral process|referrals',
          '.. interventions',
          '.. evaluations',
          'all .. services',
        ],
        without: ['rooms|room|volunteer|copies', 'with .. school staff', 'community resources'],
      },
      {
        verbs: ['facilitate', 'monitor', 'update', 'maintain', 'manage', 'oversee'],
        objects: [
          '.. learning plan|plans',
          '.. individual|individualized learning|education .. plan|plans',
          '.. .. plans for all|every .. students',
          '.. iep compliance',
          '.. intervention plans',
          '.. iep|review timelines',
          '.. caseload',
        ],
        severity: 'condition',
        without: ['files|copies|binder|binders|folders', 'behavior', 'implementation'],
      },
      { verbs: ['coordinate'], objects: ['.. goals and objectives', '.. goals|objectives'], severity: 'ask' },
    ],
    clearedBy: ['H1', 'H8', 'H9', 'H10', 'H11'],
    loweredBy: ['C'],
    directedBy: 'any',
  },
];
