import { scripts } from '../knowledge/scripts.ts';
import type { Report } from '../types.ts';
import { checkOf, ruleOf } from './lookup.ts';
import { english } from './phrases-en.ts';

/** Questions that belong together, each said once. */
export interface QuestionGroup {
  title: string;
  questions: { about: string; ask: string }[];
}

/** What to ask in an interview: about the flagged lines, about what the posting leaves out, and what is worth asking anywhere. */
export function questionsFor(report: Report, say = english): QuestionGroup[] {
  const asked = new Set<string>();
  const fresh = (question: { about: string; ask: string }) => {
    if (!question.ask || asked.has(question.ask)) return false;
    asked.add(question.ask);
    return true;
  };
  const groups: QuestionGroup[] = [
    {
      title: say.questionGroups.marked,
      questions: report.findings.map(({ rule, ask }) => ({ about: say.rule(rule) ?? ruleOf(rule)?.name ?? '', ask })),
    },
    {
      title: say.questionGroups.unsaid,
      questions: report.checks
        .filter(({ result }) => result !== 'present')
        .map(({ id }) => ({ about: say.check(id) ?? checkOf(id)?.name ?? '', ask: checkOf(id)?.ask ?? '' })),
    },
    { title: say.questionGroups.anywhere, questions: scripts.interview.map((ask) => ({ about: '', ask })) },
  ];
  return groups
    .map(({ title, questions }) => ({ title, questions: questions.filter(fresh) }))
    .filter(({ questions }) => questions.length > 0);
}
