import type { Kind } from '../types.ts';

/** Words that protect the para, or keep a professional's work with the professional. A kind of sign is pure data. */
export interface Sign {
  name: string;
  /** Phrases of `reading/patterns.ts` that stand anywhere in a sentence ... */
  says?: readonly string[];
  /** ... or only where the sentence, or a clause after ; : ( or a dash, begins. */
  opens?: readonly string[];
  /** With one of these in the sentence it is no sign. */
  unless?: readonly string[];
  /** Kinds of line it is looked for in; all but furniture when left out. */
  kinds?: readonly Kind[];
  /** What is shown: the whole sentence, its clause between semicolons, or just the words found. */
  shows: 'sentence' | 'clause' | 'words';
}

/** Those who may direct a para's daily work; an office or program manager is none. */
export const professional =
  'teacher|teachers|educator|educators|instructor|instructors|interventionist|interventionists|specialist|specialists|librarian|nurse|nurses|therapist|therapists|pathologist|pathologists|slp|bcba|analyst|psychologist|psychologists|counselor|counselors|clinician|audiologist|professional|professionals';

const not = "not|never|cannot|can't|won't|doesn't|don't|isn't|aren't|shouldn't|mustn't|nor|neither";
const none = `${not}|no`;
const plan = 'plan|design|develop|write|create|prepare|select|choose';
const rests = 'is|are|remain|remains|stay|stays|rest|rests|lie|lies|belong|belongs|come|comes|originate|originates';
const taught =
  'lesson|lessons|planning|instruction|teaching|content|curriculum|grades|grading|assessment|assessments|evaluation|evaluations|diagnosis|placement|discipline|decisions|ieps|material|concepts|skills|goals|plans|changes|modifications|accommodations|medication|medications|care|procedures|calls';
const decides =
  'plan|design|introduce|diagnose|evaluate|assess|grade|interpret|determine|decide|select|choose|write|develop|judge|prescribe|originate';
const subject = 'the|a|an|your|each|every|only';
const directing = 'direction|supervision|guidance|oversight|leadership';

/** Nobody is to use the para as a substitute, or leave a class to the para. Also what the check on class coverage looks for. */
export const noCoverage: readonly string[] = [
  `${none} ?to ?be .. used|use|utilized|utilize|serve|serves|serving|act|acts|acting|function|functions|work|fill|fills ?in as|for ... substitute|substitutes|sub|subs|replacement|teacher|teachers`,
  `${none} ... assigned|counted|employed|considered|used|pulled as|on|upon|to ... substitute|substitutes|sub|subs|cover`,
  `${none} be|used|expected to ?be substitute|substituting`,
  `${none} ... put|placed|left in ?sole ?full charge`,
  `${none} ?to ?be .. asked|expected|required|allowed|permitted|authorized to substitute|sub|cover|take|relieve|teach`,
  `${none} ~substitute|sub for ... @teacher`,
  `${none} ~substitute in ?a ?the classroom|classrooms|class`,
  `${none} ?to ~cover ?for ?a ?any ?the ?other ?absent class|classes|classroom|classrooms|teacher|teachers`,
  `${none} ... covering|coverage ?of ?for ?other ?absent classes|classroom|classrooms|teachers`,
  `${none} .. left|put|placed|put|be ?ever ?in ?sole charge of ?a ?an ?the ?whole ?entire class|classes|classroom|classrooms|group|students|room`,
  `${none} .. in ?sole charge`,
  `${none} .. left|placed|put alone with|in ?a ?the ?whole class|classroom|classrooms|group|room|students`,
  `${none} .. stand ?in for ... @teacher`,
  `${none} .. stand in for ... certified|certificated|licensed`,
  `${none} .. ~replace ?the ?a ?certified ?regular ?classroom @teacher`,
  `${none} .. ~take the place of .. @teacher`,
  'substitute ?teacher|teachers is|are|will ?be ?always provided|hired|called|secured ... when|whenever|if|for',
  `${none} ?to ?be ~take|lead|run ?over ?a|the class|classroom as|alone|without|when`,
];

export const signs: readonly Sign[] = [
  {
    name: 'no class coverage',
    says: noCoverage,
    unless: [
      'students|student|children|child|pupils|pupil ... not|never',
      'no student|child|pupil',
      'degree',
      'experience .. substitute',
      'credential',
      'not only|limited|just',
      "aren't limited",
    ],
    shows: 'sentence',
  },
  {
    name: 'not answerable',
    says: [
      `${not} .. responsible|accountable|answerable for|to`,
      `no responsibility for|to`,
      `no expectation that|to`,
      `${not} ~have|bear|carry .. responsibility for`,
      `without .. responsibility for`,
    ],
    unless: [
      'work of others|other',
      'district|company|agency|employer|board|we|lost|stolen|expenses|costs|applicants|applications|budget|budgets',
      '~supervise ... other|others|staff|employees|employee|personnel|adults|subordinates',
      'supervision of ... other|others|staff|employees|employee|personnel|adults|subordinates',
      '~supervise others',
      'no|not .. responsible to',
      'work of others|other',
      'expectation .. employment|renewal',
      'not only|limited|just',
    ],
    shows: 'sentence',
  },
  {
    name: "not a professional's task",
    says: [
      `${none} .. ~perform ... require ... certificate|certification|license|licensure|licensed|certified`,
      `${none} ?to ?be ?the only|sole adult|staff|person ?member ?in`,
      `${not} include|involve .. planning|grading|teaching|instruction|medical|nursing|substituting|diagnosing|lesson`,
      'no medical|nursing ?care duties|procedures|tasks',
      `${not} ?be ?is .. ~${plan} ... lesson|lessons|curriculum|instruction|iep|ieps|plans|assessments|units|bip|bips`,
      `${not} ?be ?is .. ~teach|introduce ?or ?any .. new|whole|initial|concepts|material|content|lesson|lessons|class|classes|skills`,
      `${not} ?be ?is .. ~assign|give|determine|award|decide ?or ?any ?final .. grade|grades|marks|placement|discipline|consequences`,
      `${not} ?to grade|grades|grading`,
      `${not} ?be ?is .. ~give|administer|dispense|handle ?any ?a .. medication|medications|medicine|medicines|insulin|injections`,
      `${not} ?may ?or diagnose|prescribe|interpret|diagnoses|prescribes|interprets|diagnosing|prescribing|interpreting`,
      `${not} ?is ?be .. asked|expected|required|allowed|permitted|authorized to ?or ~plan|teach|grade|diagnose|administer|assess|evaluate|write|discipline|transport|interpret|restrain|make|change`,
      `${not} .. ~restrain|seclude`,
      `${not} use|apply .. restraint|restraints|seclusion|holds`,
      `${not} .. ~make|change ... instructional|educational|medical|nursing|placement|program decisions|judgments|decision|judgment|changes`,
      `${not} .. ~replace ?the teaching|instruction|it`,
      `${not} .. ~take the place of`,
      `${not} .. ~replace ... @teacher`,
      `${not} in place of ... ${professional}`,
      `${not} supplant|supplants`,
      'rather than|instead of replacing|supplanting',
    ],
    unless: [
      'not only|limited|just',
      "aren't limited",
      'experience',
      'applicant*|candidate*|application*',
      'preferred',
      'salary',
      'no later',
      'no .. degree|license|credential|certificate',
      'english',
      'language|families|parents .. interpret*',
    ],
    shows: 'sentence',
  },
  {
    name: 'not a teaching post',
    says: ['nonteaching|noninstructional position|role|duties|tasks|work|chores|job|employee|capacity'],
    kinds: ['summary', 'duty', 'terms'],
    unless: ['all|other|with|and|both .. nonteaching|noninstructional', 'including'],
    shows: 'sentence',
  },
  {
    name: "the professional's own work",
    says: [
      'the|a|an|every|only .. nurse|physician ?alone delegates|delegate',
      `responsibility of ?the ?a ?each ?their ... ${professional}`,
      `responsibility .. ${rests} with ?the ?a ... ${professional}`,
      `originate|originates|originating with|from|through ... ${professional}`,
      `left|reserved|belong|belongs|up ?solely ?only ?entirely to|for ?the ?a .. certified|licensed|certificated teacher|teachers|staff|nurse|personnel`,
      `only ?by ?a ?an ?the ... ${professional} ~${decides}`,
      `only ?by ?a ?an ?the ... ${professional} may|can|will|shall|is|are`,
      `teachers|teacher|nurse|therapist alone ~${decides}`,
      `${directing} of ... ${professional} who|and|that .. ~${decides}`,
      `nurse who ~give|administer|assess|decide|handle|make`,
      `@teacher who ~plan|design|evaluate|introduce|decide|grade ?and|or ?~plan|design|evaluate all|the|every|each|lessons|instruction`,
      `@teacher ... retains|retain|keeps|keep|holds|hold|bears|bear|has|have ?the ?sole ?full ?primary ?ultimate ?final ?overall responsibility|authority|charge|say`,
      `retains|retain|retaining ?the ?sole ?full ?primary ?ultimate ?final ?overall responsibility|authority`,
    ],
    opens: [
      `?only ?a ?an ?the ?all ?each ?every ?your ... ${professional} ?staff ?member ?always ?alone ?still is|are|remain|remains|will|shall ?be|remain ?always ?solely ?ultimately ?fully ?primarily responsible|accountable|answerable for`,
      `${subject} .. ${professional} ?always ?alone ?also ?will|shall|must ~${decides}`,
      `?${subject} .. @teacher ?always ?alone ?also ?will|shall|must ~assign|give ?all ?final grades|marks`,
      `?${subject} .. @teacher ?always ?alone ?also ?will|shall|must ~teach ?all ?any new|concepts|material|content|lessons|skills`,
      `${subject} .. @teacher ?always ?alone ?also ?will|shall|must ~set ... goals|tasks`,
      `certified|licensed|certificated|credentialed .. ${professional} ?always ?alone ?also ?will|shall|must ~${decides}`,
      `teachers|nurses|psychologists|therapists|specialists|educators|counselors ?always ?alone ?also ?will|shall|must ~${decides}`,
      `?the|a|an registered|school|licensed nurse is|remains .. on|in site|duty|campus|the|charge`,
      `?all ?the ?every ?each ?any ?new|final|initial|daily ... ${taught} ?and|or ?${taught} ?is ?are ?will ?shall ?must ?remain ?be .. planned|designed|taught|introduced|written|made|assigned|given|decided|determined|developed|prepared|provided|delivered|handled|done|chosen|set by ?the ?a ?an ... ${professional}`,
      `?all ?the ?every ?each ?any ?new|final|initial|daily ... ${taught} ... come|comes|originate|originates|rest|rests|stay|stays|remain|remains|belong|belongs ... ${professional}`,
    ],
    unless: [
      '~evaluate|assess|judge ?the ?each ?a .. paraprofessional|para|paras|paraprofessionals|aide|aides|assistant|assistants|paraeducator|employee|you|your',
      'by ?the ?a paraprofessional|para|aide|assistant|paraeducator',
      'salary|apply|applicant*|candidate*|application*|applications|interview*|considered|hired',
      `assist*|help|helps|support|supports ?the .. ${professional}`,
      'in the absence',
      'knowledge|ability|willingness',
      'supervisor|principal .. ~determine|assign',
      '~write|complete|prepare .. annual|yearly|performance|written evaluation|evaluations|review|appraisal',
      'recruit*',
    ],
    kinds: ['summary', 'duty', 'heading', 'reporting', 'qualification', 'other-duties', 'terms', 'physical'],
    shows: 'sentence',
  },
  {
    name: 'a teacher close by',
    says: [
      '@teacher is|are|remain|remains|will ?be ?always ?is present|nearby',
      'with ?the|a @teacher close|nearby|present|beside|checking',
      '@teacher ... in|within ?the ?close same|close|immediate|next room|proximity|reach',
      'where ?the @teacher can see|hear|watch',
      `in|within|under ?the ?easy sight|view|hearing|earshot|eye|eyes|call of ?the ?a .. ${professional}`,
      `within|in ?that ?the ?a ${professional} sight|view|hearing|earshot|call|reach`,
      'close|immediate proximity to|of|with ?the ?a .. @teacher',
      `${professional} ... ~meet|sit ?down .. with ?the ?each para|paraprofessional|aide|assistant|you|paraeducator`,
      'close and frequent ... @teacher|licensed',
    ],
    kinds: ['summary', 'reporting', 'heading', 'terms', 'duty'],
    unless: [
      'substitute teacher',
      'student|child|students .. close|immediate proximity',
      'absence|absent',
      'not .. present|nearby',
    ],
    shows: 'sentence',
  },
  {
    name: 'directed by a teacher',
    says: [
      `under ?the .. ${directing} ?and|or ?direction|supervision|guidance of ?a ?an ?the ?their ?his|her|one .. ${professional}`,
      `under ?the .. ${directing} of ... principal and|or ... ${professional}`,
      `under ?the .. ${directing} of ?a ?the .. certificated|certified|licensed|credentialed ?teaching ?instructional ?school staff|personnel|employee|member`,
      `under .. ${professional} ?direct|immediate|close|general|daily ${directing}`,
      `at ?the direction of ?a ?the .. ${professional}`,
      `directed|supervised|guided by ?a ?an ?the .. ${professional}`,
    ],
    kinds: ['summary', 'heading', 'reporting'],
    unless: [
      'under ... no|minimal',
      'in cooperation|collaboration',
      'not under',
      'food|transportation|payroll|resources|facilities ?service|services specialist|director',
    ],
    shows: 'words',
  },
  {
    name: 'health work is delegated',
    says: [
      'delegated ... by|from ... nurse|physician|rn|doctor',
      'delegated ... nurse|physician|rn',
      'nurse|rn ... delegates|delegate',
      'nurse delegated|delegation',
      'delegation ... nurse|rn',
      'only|not|never ... until|after|once|when|unless ... nurse|rn',
      'trained|taught|instructed|instruction|authorized|training ?and ?provided ?given .. by|from ?a ?an ?the ?our ... nurse|rn',
      'nurse|rn ?has ?have ?will ?must ?first trained|trains|train|taught|teaches|shown|shows',
      'after ?a ?the ?school ?registered nurse ... training|trained|trains',
      'nurse training ... before',
    ],
    unless: ['preferred|desired|plus|ability|knowledge', 'delegates|delegating|delegate ... volunteers'],
    kinds: ['summary', 'duty', 'heading', 'terms', 'other-duties', 'physical', 'reporting'],
    shows: 'sentence',
  },
  {
    name: 'paid time, and time off duty',
    says: [
      'paid|compensated ?new ?initial ?required ?annual ?weekly ?daily ?monthly ?staff ?team ?planning ... training|trainings|orientation|inservice|meeting|meetings|huddle|collaboration',
      'paid professional|staff development',
      'paid planning|prep|preparation|collaboration time',
      'paid training|inservice|development|planning|meeting day|days|time|hours',
      'training|trainings|orientation|inservice|meeting|meetings|development|days|events|time|class|classes|course ?required ?and ?meetings ?which ?that is|are|will ?be ?always ?fully ?all paid|compensated',
      'meeting|meetings|training|trainings|inservice|events|sessions|development|course ... in|on|during|within|at paid time|hours|days|rate',
      'in|on|during|within paid time|hours',
      'on the clock',
      'paid ?half ?thirty ?30 ?minute ?hour lunch|meal|break|breaks',
      'lunch|meal|break|breaks ?period ?is ?are ?will ?be ?with paid',
      'duty free lunch|meal|break|breaks|half|period|time|thirty',
      'dutyfree ?lunch',
      'duty free',
      'free of|from ?all ?student duty|duties',
      'relieved of|from ?all duty|duties',
      'uninterrupted ... lunch|meal',
    ],
    unless: [
      'not|no .. paid|compensated',
      'unpaid training|meeting|meetings',
      'teachers|teacher ... duty free',
      'duty free ... @teacher',
      'during .. duty free',
      'smoke|drug|tobacco',
    ],
    kinds: ['summary', 'duty', 'terms', 'heading', 'qualification', 'furniture', 'other-duties', 'legal', 'reporting'],
    shows: 'clause',
  },
  {
    name: 'training comes first',
    says: [
      'training|orientation ?and ?materials ?support is|are|will|shall ?always ?be provided|given|offered',
      'training|orientation provided|given|offered before|prior|free|at|for|on|within|in|and',
      'training|orientation provided|given|offered by ?the ?our ?a ... before|prior|within',
      'on the job training ?will ?is ?be provided|given|offered',
      'district|school|we|employer ?will ?also ~provide|give|offer ?you ?all ... training|orientation',
      'student specific|individual training .. before|prior|from|by|within',
      'we|nurse|teacher|therapist will train|teach you',
      'will be trained ?by|in|on|to|before|prior',
      'receive|receives|given|get|gets ?paid ?initial ?student ?specific .. training .. before|prior|from|by|within',
    ],
    unless: [
      'students|children|families|parents|volunteers|staff|pupils ?will ?with .. training',
      'training ... to|for students|teachers|staff|parents|volunteers',
      'will be trained students',
      'prior training',
      'education|experience and training',
      'own expense|cost',
      'train|trained|training substitutes|volunteers',
    ],
    kinds: ['summary', 'duty', 'terms', 'heading', 'qualification', 'other-duties', 'legal', 'furniture'],
    shows: 'sentence',
  },
];

/** Words of a heading or lead-in under which every line is one that the para does NOT do. */
export const negativeHeads: readonly string[] = [
  'not responsible',
  'not permitted|allowed|authorized|expected|required|asked|used|included|duties|responsibilities|perform|assigned|supposed|tasks',
  'not ?a ?considered part of',
  'not ?to include|do|be|involve',
  'does|do|will|may|shall|should|must|can|is|are not',
  "won't|doesn't|don't|cannot|can't|shouldn't|mustn't|isn't|aren't",
  'never',
  'prohibited',
  'outside ?of ?the|this|your scope|role|job|position',
  'beyond ?the|this|your scope|role',
  'non duties',
  'nonduties',
];

/** A heading with one of these says something else: that the list is open, or that nobody is barred. */
export const notNegative: readonly string[] = [
  'limited',
  'exhaustive|inclusive|exclusive|comprehensive|complete|restricted|definitive|confined',
  'all',
  'discriminat*',
  'not only|just',
  'required|needed .. apply',
  'not required',
  'exempt',
  'accept*',
  'miss|wait|find|enough|every|illustrative|examples|others|screened|considered|complete',
];

/** A sentence with one of these is boilerplate, whatever else it says. */
export const boilerplate: readonly string[] = [
  'discriminat*|nondiscrimination|harassment',
  'exhaustive|inclusive',
  'not limited to',
  'not ?a ?an ?intended ?to ?be ?create ?constitute .. contract|guarantee',
  'equal opportunity|employment',
  'nonexempt',
  'not exempt',
  'position|incumbent|employee|role|job|class does|do|has|have not|no supervise|supervises|supervisory',
  'no supervisory|supervision',
];
