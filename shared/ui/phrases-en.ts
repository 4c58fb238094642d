import { families } from '../knowledge/families.ts';
import type { CheckResult, FamilyId, Hedge, Kind, Severity } from '../types.ts';

/** The languages of the interface. Postings are read in English only. */
export type Lang = 'en' | 'es';

type Counts = Record<Severity, number>;

const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const teens = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Words with a capital first letter, as a label or a sentence begins. */
function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function inside(n: number): string {
  return small[n] ?? String(n);
}

function opening(n: number): string {
  const ten = tens[Math.floor(n / 10) - 2];
  const word = small[n] ?? teens[n - 13] ?? (ten && n < 100 ? (n % 10 ? `${ten}-${small[n % 10]}` : ten) : String(n));
  return capitalized(word);
}

const verbs: Record<Severity, [one: string, many: string]> = {
  crosses: ['crosses the line', 'cross the line'],
  condition: ['needs a condition', 'need a condition'],
  ask: ['to ask about', 'to ask about'],
};
const order = ['crosses', 'condition', 'ask'] as const;

/** Everything our shared parts say, in English. Other languages have the same shape (`Phrases`). */
export const english = {
  lang: 'en' as Lang,
  /** A count inside a sentence: a word up to twelve, then digits. */
  numberWord: inside,
  /** A count at the start of a sentence: a capitalized word up to ninety-nine, then digits. */
  numberOpening: opening,
  severities: { crosses: 'Crosses the line', condition: 'Needs a condition', ask: 'Ask about it' } as Record<
    Severity,
    string
  >,
  kinds: {
    duty: 'Duty',
    heading: 'Heading',
    summary: 'Summary',
    reporting: 'Reports to',
    qualification: 'Qualification',
    physical: 'Physical',
    terms: 'Terms',
    legal: 'Legal',
    furniture: 'Other text',
    'other-duties': 'Other duties',
  } as Record<Kind, string>,
  families: Object.fromEntries(families.map(({ id, name }) => [id, name])) as Record<FamilyId, string>,
  results: { present: 'Said', partly: 'Said in part', missing: 'Not said' } as Record<CheckResult, string>,
  /** What a hedge did, as the end of a sentence that begins with the hedge's words. */
  effects: {
    cleared: 'clears part of it',
    lowered: 'makes it milder',
    none: 'does not change it',
  } as Record<Hedge['effect'], string>,
  verdict: {
    empty: 'There is nothing to read yet.',
    unjudged: (looksLike: string) =>
      `This ${looksLike ? `looks like ${looksLike}` : 'does not look like a para posting'}. Its duties were not judged.`,
    /** At least one count is above zero; `rest` is how many duties are ordinary. */
    flagged(counts: Counts, rest: number): string {
      const parts = order
        .filter((severity) => counts[severity] > 0)
        .map((severity, index) => {
          const n = counts[severity];
          const subject = index === 0 ? `${opening(n)} ${n === 1 ? 'line' : 'lines'}` : inside(n);
          return `${subject} ${verbs[severity][n === 1 ? 0 : 1]}`;
        });
      const ordinary = rest ? ` ${opening(rest)} ${rest === 1 ? 'is' : 'are'} ordinary para work.` : '';
      return `${parts.join(', ')}.${ordinary}`;
    },
    calm(duties: number): string {
      if (duties === 0) return 'No duty lines were found here.';
      if (duties === 1) return 'No line crosses the line. The one duty line is ordinary para work.';
      if (duties === 2) return 'No line crosses the line. Both duty lines are ordinary para work.';
      return `No line crosses the line. All ${inside(duties)} duty lines are ordinary para work.`;
    },
    /** A page of several postings, `judged` of them for paras. */
    many(all: number, judged: number, counts: Counts): string {
      if (!judged) return `${opening(all)} postings read; none has duties to judge.`;
      const read = `${opening(all)} postings read, ${judged === all ? 'all' : inside(judged)} for paras.`;
      const parts = order
        .filter((severity) => counts[severity] > 0)
        .map((severity) => `${inside(counts[severity])} ${verbs[severity][counts[severity] === 1 ? 0 : 1]}`);
      return parts.length ? `${read} Of their lines, ${parts.join(', ')}.` : `${read} No line crosses the line.`;
    },
  },
  card: {
    lookedFor: 'Looked for',
    notFound: (phrases: string) => `${phrases}. Not found here.`,
    found: 'Found',
    hedge: (words: string, effect: string) => `“${words}”, which ${effect}.`,
    better: 'Better',
    ask: 'Ask',
    source: 'Source',
    sources: 'Sources',
    more: (n: number) => `${opening(n)} more`,
    quoted: ', known from others’ quotations',
    /** Before the English words that a reader of another language can send or put in. */
    inEnglish: 'In English',
    /** Before what English words mean, in the reader's language. */
    means: 'That is',
    show: 'Show in the posting',
    copyQuestion: 'Copy question',
    notHere: 'Not here',
    notHereHint: 'Set this mark aside; you can bring it back',
  },
  /** Whose licensed work it is, as a sentence names one. */
  licensed: {
    teacher: 'teacher',
    nurse: 'nurse',
    therapist: 'therapist',
    counselor: 'counselor',
    administrator: 'administrator',
  },
  sayings: {
    intro:
      'For when you have the job: words to start with, in the order in which to try them. Change them until they are yours.',
    /** A line of the posting where a sentence says "I have been asked to ...". */
    duty: (line: string) => `do this: “${line}”`,
    copy: 'Copy all of it',
    to: {
      teacher: 'First, to the teacher',
      administrator: 'If it goes on, to the case manager or administrator',
      union: 'To the union or association',
      outside: 'Outside the school',
    },
  },
  copied: 'Copied',
  copyFailed: 'Could not copy',
  goodSigns: 'Good signs',
  mix: 'Mix of duties',
  copyQuestions: 'Copy all questions',
  questionGroups: {
    marked: 'About the marked lines',
    unsaid: 'About what is not said',
    anywhere: 'Worth asking anywhere',
  },
};

/** What a language has to say. */
export type Phrases = typeof english;
