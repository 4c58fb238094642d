import { scripts } from '../knowledge/scripts.ts';
import type { Finding, Report, RuleId } from '../types.ts';
import type { Both } from './about.ts';
import { knowledgeIn, ruleWords } from './knowledge.ts';
import { english, type Phrases } from './phrases-en.ts';
import { wordsOf } from './words.ts';

/** To whom, and what to say to them. */
export interface Sayings {
  to: keyof Phrases['sayings']['to'];
  sentences: Both[];
}

/** Whose work a rule is about; a teacher's when left out. */
const roleOf: Partial<Record<RuleId, keyof Phrases['licensed']>> = {
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
export function sayingsFor(text: string, report: Report, say = english): Sayings[] {
  const worst = report.findings.filter(({ severity }) => severity !== 'ask').slice(0, 4);
  const covers = report.findings.some(({ rule }) => rule === 'class-coverage' || rule === 'running-a-room-alone');
  const own = say.lang === 'en' ? null : knowledgeIn(say.lang).scripts;
  const all = (to: Sayings['to']): Both[] => scripts[to].map((words, at) => ({ words, means: own?.[to][at] ?? null }));

  const prepared = all('teacher');
  const teacher = worst.map(
    ({ rule, ask }): Both =>
      prepared[toTeacher[rule] ?? -1] ?? { words: ask, means: own && (ruleWords(rule, say.lang)?.ask ?? null) },
  );
  const [duty, ...rest] = all('administrator');
  const administrator = worst.flatMap((finding) => (duty ? fill(duty, text, finding, say) : []));
  return [
    { to: 'teacher', sentences: once(teacher.length ? teacher : prepared.slice(0, 1)) },
    { to: 'administrator', sentences: [...administrator, ...rest.filter(({ words }) => covers || !isCover(words))] },
    { to: 'union', sentences: all('union') },
    { to: 'outside', sentences: all('outside') },
  ];
}

const isCover = (words: string) => words.includes('covering classes');

function once(sentences: Both[]): Both[] {
  return [...new Map(sentences.map((one) => [one.words, one])).values()];
}

/** "Since ___ I have been asked to ___, about ___ times a week. ... the work of a licensed ___": what the posting tells is filled in. */
function fill({ words, means }: Both, text: string, finding: Finding, say: Phrases): Both {
  const role = roleOf[finding.rule] ?? 'teacher';
  const filled = (sentence: string, licensed: string) => {
    const blanks = ['___', `“${wordsOf(text, finding)}”`, '___', licensed];
    return sentence.replace(/___/g, () => blanks.shift() ?? '___');
  };
  return { words: filled(words, english.licensed[role]), means: means && filled(means, say.licensed[role]) };
}
