import type { Ruling } from '../../types.ts';

const colleagues = [
  '.. .. .. paraprofessional|paraprofessionals|paraeducators|paras|aides',
  '.. .. assistants|tutors|interns',
  '.. other|all|support|classroom|junior|new|building|assigned .. staff|employees|personnel',
  '?the ?all ?any ?other ?new ?support ?school ?building ?assigned staff|personnel|employees|employee|teachers',
  '.. work|performance|schedule|schedules|assignments|duties of .. .. .. aides|staff|assistants|paraprofessionals|employees|teachers|tutors',
  '.. staff|aide|para .. schedule|schedules|performance|assignments',
  '.. .. performance reviews|evaluations',
  '.. .. .. behavior technicians|technicians',
  '.. .. .. aide|aides|assistant',
  '.. 1:1 teachers',
];

const notColleagues = [
  'student|students .. aides|assistants|helpers|workers|volunteers|staff',
  'student|students',
  'children',
  '~assist',
  'by .. principal',
];

/** Authority over discipline and over other staff. */
export const staff: Ruling[] = [
  {
    id: 'discipline-authority',
    code: 'OR23',
    severity: 'condition',
    why:
      'Paras supervise students and enforce rules; deciding discipline, evaluating staff and running the ' +
      'building are usually for administrators. This line does not say who directs it.',
    rewrite:
      'Remind students of class and school rules, and report incidents to the teacher or administrator, who decides what follows.',
    ask: 'What would I decide myself about discipline or other staff, and what goes to an administrator?',
    sources: ['GA-20-2-204', 'KY-161.180', 'CA-54482', 'WA-28A.413.010'],
    does: [
      {
        verbs: ['assign', 'issue', 'determine', 'decide', 'administer', 'impose', 'give', 'provide', 'set'],
        objects: [
          '.. suspension|suspensions|detention|detentions|expulsion|expulsions',
          '.. consequence|consequences for',
          '?disciplinary ?appropriate consequences',
          '.. discipline',
          '.. disciplinary .. action|actions|consequences|measures|referrals|decisions',
          '.. punishment|punishments',
          'punishments',
          'out .. consequences|detentions',
          '.. disciplinary',
        ],
        without: ['~enforce|follow .. rules', 'class plan', 'behavior plan|plans', 'positive', 'natural'],
        kinds: ['duty', 'summary', 'other-duties', 'reporting'],
      },
      {
        verbs: ['decide', 'determine'],
        objects: ['.. how many|long ... suspension|iss|detention|days', '.. consequences'],
        kinds: ['duty', 'summary', 'other-duties', 'reporting'],
      },
      {
        verbs: ['prepare', 'make', 'write', 'set', 'create'],
        objects: ['.. .. schedule|schedules'],
        with: ['for .. .. .. staff|aides|paraprofessionals|employees'],
      },
      {
        says: [
          '~supervise|oversee|direct|manage|administer all .. .. activities|programs|operations ... building|school|campus',
        ],
        without: ['student|students|children|pupils'],
      },
      {
        verbs: ['plan', 'supervise'],
        objects: ['.. assignments'],
        with: ['for .. .. assistants|aides|paraprofessionals'],
      },
      {
        verbs: ['write'],
        objects: ['.. .. schedule|schedules for .. .. .. staff|aides|paraprofessionals|employees'],
        kinds: ['duty', 'summary', 'other-duties', 'reporting'],
      },
      {
        verbs: ['conduct', 'complete', 'write', 'do'],
        objects: ['.. performance reviews|evaluations|appraisals'],
        with: ['staff|aides|paraprofessionals|employees|assistants|personnel'],
        kinds: ['duty', 'summary', 'other-duties', 'reporting'],
      },
      {
        verbs: [
          'supervise',
          'evaluate',
          'direct',
          'manage',
          'hire',
          'oversee',
          'lead',
          'appraise',
          'assign',
          'recruit',
          'discipline',
          'instruct',
          'rate',
        ],
        objects: colleagues,
        without: notColleagues,
        kinds: ['duty', 'summary', 'other-duties', 'reporting'],
      },
      {
        // With "with" they are done together: "coordinate with teachers".
        verbs: ['coordinate', 'plan', 'schedule', 'interview', 'observe', 'train'],
        objects: colleagues,
        without: [...notColleagues, '~coordinate|plan|schedule|interview|observe|train with'],
        kinds: ['duty', 'summary', 'other-duties', 'reporting'],
      },
      {
        verbs: ['provide', 'develop', 'conduct', 'lead', 'deliver', 'present', 'give', 'offer'],
        objects: [
          '.. .. .. professional development',
          '.. .. training',
          '.. support, training',
          '.. training|trainings|coaching|education .. .. to|for .. .. .. staff|personnel|teachers|aides|paraprofessionals|employees',
          '.. coaching to',
        ],
        with: ['staff|personnel|teachers|aides|paraprofessionals|employees|assistants', 'develops and conducts'],
        without: ['receive|attend|job', 'will be provided', 'by ?the district|school'],
        kinds: ['duty', 'summary', 'other-duties', 'reporting'],
      },
      {
        verbs: ['mentor', 'coach'],
        objects: ['.. .. paraprofessionals|paras|aides|staff|teachers|assistants|paraprofessional|aide'],
        severity: 'ask',
        kinds: ['duty', 'summary', 'other-duties', 'reporting'],
      },
      {
        says: [
          'administrative|principal|administrator designee',
          'designee .. .. principal absence',
          '~act|serve as|for .. .. principal|administrator',
          '~manage ... budget|budgets',
          '~approve .. .. time off|leave|timesheets|absences',
          '~investigate .. .. incidents|incident|allegations|complaints',
          '~appraise performance',
          'disciplining employees',
          'supervisory responsibilities',
          'discipline|disciplinary issues',
          'overall direction',
          'master .. schedule',
          'direct supervision of .. employee|employees|staff',
        ],
        without: ['~report', 'none|no', 'student|students schedule', 'to .. principal|administrator|teacher'],
        kinds: ['duty', 'summary', 'other-duties', 'reporting'],
      },
    ],
    clearedBy: ['H1', 'H2', 'H9', 'H10', 'H11'],
    loweredBy: ['C'],
    directedBy: 'any',
  },
];
