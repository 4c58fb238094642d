import { scripts } from '../knowledge/scripts.ts';
import type { Finding, Report, RuleId } from '../types.ts';
import { wordsOf } from './words.ts';

/** To whom, and what to say to them. */
export interface Sayings {
  to: 'teacher' | 'administrator' | 'union' | 'outside';
  sentences: string[];
}

/** Whose work a rule is about, as the sentence "the work of a licensed ..." ends. */
const roleOf: Partial<Record<RuleId, string>> = {
  'medication-without-delegation': 'nurse',
  'nursing-judgment': 'nurse',
  'therapist-role': 'therapist',
  'counseling-role': 'counselor',
  'discipline-authority': 'administrator',
};

/** The sentence to the teacher that fits a rule best: an index into `scripts.teacher`. */
const toTeacher: Partial<Record<RuleId, number>> = {
  'whole-class-instruction': 1,
  'sole-instructor': 1,
  'instruction-without-teacher': 1,
  'lesson-planning': 2,
  'curriculum-design': 2,
  'class-coverage': 3,
  'running-a-room-alone': 3,
  'answerable-for-all-students': 3,
  'medication-without-delegation': 4,
  'nursing-judgment': 4,
  'restraint-without-training': 4,
  'therapist-role': 4,
};

/** What to say about these findings, gentlest first; with none, the first sentence to each. Blanks stay where only the para knows. */
export function sayingsFor(text: string, report: Report): Sayings[] {
  const worst = report.findings.filter(({ severity }) => severity !== 'ask').slice(0, 4);
  const teacher = new Set<string>();
  for (const { rule, ask } of worst) teacher.add(scripts.teacher[toTeacher[rule] ?? -1] ?? ask);
  if (teacher.size === 0 && scripts.teacher[0]) teacher.add(scripts.teacher[0]);
  const [duty = '', ...rest] = scripts.administrator;
  const covers = report.findings.some(({ rule }) => rule === 'class-coverage' || rule === 'running-a-room-alone');
  const administrator = [
    ...worst.map((finding) => fill(duty, text, finding)),
    ...rest.filter((sentence) => covers || !/covering classes/.test(sentence)),
  ];
  return [
    { to: 'teacher', sentences: [...teacher] },
    { to: 'administrator', sentences: administrator },
    { to: 'union', sentences: scripts.union },
    { to: 'outside', sentences: scripts.outside },
  ];
}

/** "Since ___ I have been asked to ___, about ___ times a week. ... the work of a licensed ___": what the posting tells is filled in. */
function fill(sentence: string, text: string, finding: Finding): string {
  const blanks = ['___', `“${wordsOf(text, finding)}”`, '___', roleOf[finding.rule] ?? 'teacher'];
  return sentence.replace(/___/g, () => blanks.shift() ?? '___');
}
