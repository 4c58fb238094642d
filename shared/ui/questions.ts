import type { Report, RuleId } from '../types.ts';
import type { Both } from './about.ts';
import { checkName, checkWords, knowledgeIn, ruleName, ruleWords } from './knowledge.ts';
import { english } from './phrases-en.ts';

/** A question as it is sent, what it means, and what it is about ('' when it speaks for itself). */
export interface Question extends Both {
  about: string;
}

/** Questions that belong together, each said once. */
export interface QuestionGroup {
  title: string;
  questions: Question[];
}

/** What to ask in an interview: about the flagged lines, about what the posting leaves out, and what is worth asking anywhere. */
export function questionsFor(report: Report, say = english): QuestionGroup[] {
  const { lang, questionGroups } = say;
  const asked = new Set<string>();
  const fresh = ({ words }: Question) => {
    if (!words || asked.has(words)) return false;
    asked.add(words);
    return true;
  };
  const own = lang === 'en' ? null : knowledgeIn(lang);
  const groups: QuestionGroup[] = [
    {
      title: questionGroups.marked,
      questions: report.findings.map(({ rule, ask }) => askedBy(rule, ask, lang)),
    },
    {
      title: questionGroups.unsaid,
      questions: report.checks
        .filter(({ result }) => result !== 'present')
        .map(({ id }) => ({
          about: checkName(id, lang),
          words: checkWords(id, 'en')?.ask ?? '',
          means: own && (checkWords(id, lang)?.ask ?? null),
        })),
    },
    {
      title: questionGroups.anywhere,
      questions: knowledgeIn('en').scripts.interview.map((words, at) => ({
        about: '',
        words,
        means: own?.scripts.interview[at] ?? null,
      })),
    },
  ];
  return groups
    .map(({ title, questions }) => ({ title, questions: questions.filter(fresh) }))
    .filter(({ questions }) => questions.length > 0);
}

function askedBy(rule: RuleId, words: string, lang: typeof english.lang): Question {
  return { about: ruleName(rule, lang), words, means: lang === 'en' ? null : (ruleWords(rule, lang)?.ask ?? null) };
}
