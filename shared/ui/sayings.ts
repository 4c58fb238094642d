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

/** Whose licensed work a rule is about; a teacher's when left out, null where it is about pay, bounds or training and no license. */
const roleOf: Partial<Record<RuleId, keyof Phrases['licensed'] | null>> = {
  'medication-without-delegation': 'nurse',
  'nursing-judgment': 'nurse',
  'therapist-role': 'therapist',
  'counseling-role': 'counselor',
  'discipline-authority': 'administrator',
  'second-job': null,
  'unpaid-work': null,
  'open-ended-duty': null,
  'untrained-interpreting': null,
  'restraint-without-training': null,
};

/** Characters: a longer line is quoted by the finding's words alone. */
const longestQuote = 140;
const byWeight = ['crosses', 'condition'];

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
};

/** What to say about these findings, gentlest first; with none, the first sentence to each. Blanks stay where only the para knows. */
export function sayingsFor(text: string, report: Report, say = english): Sayings[] {
  const worst = report.findings
    .filter(({ severity }) => severity !== 'ask')
    .sort((one, other) => byWeight.indexOf(one.severity) - byWeight.indexOf(other.severity))
    .slice(0, 4);
  const covers = report.findings.some(({ rule }) => rule === 'class-coverage' || rule === 'running-a-room-alone');
  const own = say.lang === 'en' ? null : knowledgeIn(say.lang).scripts;
  const all = (to: Sayings['to']): Both[] => scripts[to].map((words, at) => ({ words, means: own?.[to][at] ?? null }));

  const prepared = all('teacher');
  const asked = ({ rule, ask }: Finding): Both => ({
    words: ask,
    means: own && (ruleWords(rule, say.lang)?.ask ?? null),
  });
  const teacher = worst.map((finding): Both => prepared[toTeacher[finding.rule] ?? -1] ?? asked(finding));
  const [duty, ...rest] = all('administrator');
  const administrator = worst.flatMap((finding) => {
    const role = roleOf[finding.rule] === undefined ? 'teacher' : roleOf[finding.rule];
    // Without a license to name, the rule's own question is what is true to ask.
    return role && duty ? fill(duty, quoteOf(text, report, finding), role, say) : asked(finding);
  });
  return [
    { to: 'teacher', sentences: once(teacher.length ? teacher : prepared.slice(0, 1)) },
    {
      to: 'administrator',
      sentences: [...once(administrator), ...rest.filter(({ words }) => covers || !isCover(words))],
    },
    { to: 'union', sentences: all('union') },
    { to: 'outside', sentences: all('outside') },
  ];
}

const isCover = (words: string) => words.includes('covering classes');

function once(sentences: Both[]): Both[] {
  return [...new Map(sentences.map((one) => [one.words, one])).values()];
}

/** "Since ___ I have been asked to ___, about ___ times a week. ... the work of a licensed ___": what the posting tells is filled in. */
function fill({ words, means }: Both, quote: string, role: keyof Phrases['licensed'], say: Phrases): Both {
  const filled = (sentence: string, { licensed, sayings }: Phrases) => {
    const blanks = ['___', sayings.duty(quote), '___', licensed[role]];
    return sentence.replace(/___/g, () => blanks.shift() ?? '___');
  };
  return { words: filled(words, english), means: means && filled(means, say) };
}

/** The line as the posting has it: a finding's own words can be half a phrase ("absence of the teacher"). */
function quoteOf(text: string, report: Report, finding: Finding): string {
  const line = report.lines[finding.line];
  const whole = line ? wordsOf(text, line).replace(/[.;,:]+$/, '') : '';
  return whole && whole.length <= longestQuote ? whole : wordsOf(text, finding);
}
