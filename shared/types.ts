/** The nouns of Parascope: text -> lines -> duties -> findings -> report. */

/** A stretch of the posting's text: UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** What a line of a posting is. Only a `duty` has a category. */
export type Kind =
  | 'duty'
  | 'heading'
  | 'summary'
  | 'reporting'
  | 'qualification'
  | 'physical'
  | 'terms'
  | 'legal'
  | 'furniture'
  | 'other-duties';

export type CategoryId =
  | 'small-group'
  | 'one-to-one'
  | 'individual-plans'
  | 'materials'
  | 'technology'
  | 'behavior-plans'
  | 'social-emotional'
  | 'classroom-routines'
  | 'personal-care'
  | 'mobility-equipment'
  | 'health-procedures'
  | 'supervision'
  | 'records'
  | 'teamwork'
  | 'families'
  | 'conduct';

export type FamilyId = 'instruction' | 'behavior' | 'care' | 'supervision' | 'information' | 'professional';

/** `crosses` the line; legitimate only under a `condition`; or worth a question (`ask`). */
export type Severity = 'crosses' | 'condition' | 'ask';

export type RuleId =
  | 'whole-class-instruction'
  | 'sole-instructor'
  | 'instruction-without-teacher'
  | 'lesson-planning'
  | 'curriculum-design'
  | 'modifying-alone'
  | 'class-coverage'
  | 'running-a-room-alone'
  | 'answerable-for-all-students'
  | 'assigning-grades'
  | 'grading-without-key'
  | 'formal-assessment'
  | 'iep-writing'
  | 'case-management'
  | 'behavior-plan-design'
  | 'medication-without-delegation'
  | 'nursing-judgment'
  | 'therapist-role'
  | 'counseling-role'
  | 'reporting-to-families'
  | 'untrained-interpreting'
  | 'restraint-without-training'
  | 'discipline-authority'
  | 'unpaid-work'
  | 'open-ended-duty'
  | 'second-job';

/** The hedges of the rulebook: words that make a duty fine, or softer. Names in `knowledge/hedges.ts`. */
export type HedgeCode =
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'H7'
  | 'H8'
  | 'H9'
  | 'H10'
  | 'H11'
  | 'H12'
  | 'H13'
  | 'H14'
  | 'H15'
  | 'H16'
  | 'C'; // collaboration: "in collaboration with": lowers, never clears

/** A hedge that was met near a duty, and what it did to the rule. */
export interface Hedge extends Span {
  code: HedgeCode;
  effect: 'cleared' | 'lowered' | 'none';
}

/** One unit a reader would call a line: a bullet, a sentence of a run-on, a clause of a semicolon chain. */
export interface Line extends Span {
  kind: Kind;
  category: CategoryId | null;
  second: CategoryId | null;
  /** 0 to 1: how often a line read like this one is read right (kind and category together). */
  confidence: number;
}

/** A rule that speaks in a duty. `start` and `end` enclose the words that did it. */
export interface Finding extends Span {
  rule: RuleId;
  severity: Severity;
  /** Index into the report's lines. */
  line: number;
  /** 0 to 1: how often a finding like this one is a true one. */
  confidence: number;
  hedges: Hedge[];
  why: string;
  rewrite: string;
  ask: string;
  /** Ids of `knowledge/sources.ts`. */
  sources: string[];
}

export type CheckResult = 'present' | 'partly' | 'missing';

/** One thing a good posting says. `start` and `end` are null when nothing was found. */
export interface CheckReport {
  id: string;
  result: CheckResult;
  start: number | null;
  end: number | null;
}

/** Whose posting this is. `other`: another job's. `none`: not a posting (an article, a list of jobs, too little text). */
export type Role = 'para' | 'other' | 'unknown' | 'none';

export interface Posting {
  role: Role;
  /** The words that decided, empty when nothing did. */
  evidence: string;
  /** What it looks like in plain words: "a teacher's posting", "an article", "a list of jobs", "Spanish text". */
  looksLike: string;
}

export interface Summary {
  crosses: number;
  condition: number;
  ask: number;
  duties: number;
  categories: Partial<Record<CategoryId, number>>;
}

export interface Report {
  posting: Posting;
  lines: Line[];
  findings: Finding[];
  goodSigns: Span[];
  checks: CheckReport[];
  summary: Summary;
}

export interface AnalyzeOptions {
  title?: string;
  /** Read duties even where the title says another role. */
  assumePara?: boolean;
  /** A state's postal code ("NY"): a wider state rule lowers a finding one level. */
  state?: string;
}

// Knowledge: data with its own examples, no logic.

export interface Source {
  id: string;
  title: string;
  /** Who says it. */
  body: string;
  jurisdiction: string;
  says: string;
  effect: string;
  /** Whether the wording itself was read. */
  verified: boolean;
  /** What was read, and its limits. */
  how: string;
  url: string | null;
}

export interface StateNote {
  state: string;
  says: string;
}

/**
 * One way a duty can trip a rule. Verbs are base forms ("plan" covers plans, planning, planned);
 * all other lists hold phrases in the small language of `reading/patterns.ts`.
 */
export interface Trigger {
  /** The para does one of these ... */
  verbs?: string[];
  /** ... to one of these, as the verb's object (any object when left out). */
  objects?: string[];
  /** Or: these words stand in the sentence. */
  says?: string[];
  /** Or: the line, or a list item of it, opens with these words (duties written as nouns: "Preparation of lessons"). */
  opens?: string[];
  /** One of these must stand in the sentence too. */
  with?: string[];
  /** And one of these. */
  also?: string[];
  /** None of these may stand in the duty's own clause. */
  without?: string[];
  /** None of these may stand in the sentence. */
  unless?: string[];
  severity?: Severity;
  /** Which of the rule's `rewrites` fits what it finds; the rule's own `rewrite` when left out. */
  rewrite?: string;
  /** Kinds of line it is looked for in; duties and summaries when left out. */
  kinds?: Kind[];
  /** A teacher's direction does not clear it. */
  firm?: boolean;
}

/** What the reading knows of a rule, and what a finding by it says. */
export interface Ruling {
  id: RuleId;
  code: string;
  severity: Severity;
  why: string;
  /** A sentence that can take the line's place. */
  rewrite: string;
  /** Sentences for the triggers that name them by these keys: a rule of many jobs has no one sentence for all. */
  rewrites?: Record<string, string>;
  ask: string;
  sources: string[];
  /** States whose own rule is wider, so that a finding there is lowered one level. */
  wider?: string[];
  does: Trigger[];
  /** Hedges that make the line fine; `C` only where it names a licensed person. */
  clearedBy: HedgeCode[];
  /** Hedges that lower the severity one level; at `ask` they clear. */
  loweredBy: HedgeCode[];
  /** Who must stand behind a direction for it to count; a licensed person when left out. */
  directedBy?: 'therapist' | 'counselor' | 'nurse' | 'any';
  /** A direction in the heading or lead-in above lowers it even where it crosses: elsewhere a heading is too far away for that. */
  loweredAbove?: boolean;
  /** It names the professional because they are away ("in the absence of the teacher"), not because they act. */
  ofAbsence?: boolean;
}

/** What else a rule's card says. */
export interface RuleCard {
  name: string;
  lookedFor: string[];
  states: StateNote[];
}

export interface Rule extends Ruling, RuleCard {}

/** A rule's own examples, which are its tests: lines that it finds, and near things that it leaves. */
export interface RuleExamples {
  hits: string[];
  misses: string[];
}

/** What the rules of a theme say on their cards, and their examples. */
export type CardsOf = Partial<Record<RuleId, RuleCard>>;
export type ExamplesOf = Partial<Record<RuleId, RuleExamples>>;

export interface CategoryInfo {
  id: CategoryId;
  family: FamilyId;
  name: string;
  short: string;
  covers: string;
  examples: string[];
  sources: string[];
}

export interface FamilyInfo {
  id: FamilyId;
  name: string;
  /** Name of the CSS custom property that holds its hue. */
  hue: string;
}

export interface Check {
  id: string;
  name: string;
  pass: string;
  why: string;
  ask: string;
  /** A sentence that says it; "___" stands for a number that only the employer knows. */
  insert: string;
  sources: string[];
}

/** By which words a check is told. */
export interface CheckPhrases {
  id: string;
  present: string[];
  partly: string[];
}
