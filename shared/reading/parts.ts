import { nounish, verbForms } from '../knowledge/verbs.ts';
import { perWord, type Word } from './words.ts';

/** What a word does in its sentence. */
export type Part =
  | 'verb'
  | 'noun'
  | 'adjective'
  | 'adverb'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'modal'
  | 'pronoun'
  | 'other';

const closed = new Map<string, Part>();
const close = (part: Part, words: string): void => {
  for (const word of words.split(' ')) if (!closed.has(word)) closed.set(word, part);
};
// By its ending an adjective, and in postings the name of a job.
close('noun', 'paraprofessional paraprofessionals');
close('modal', 'will would may might must shall should can could');
close('conjunction', 'and or & / nor but plus');
close(
  'determiner',
  'a an the this that these those each every any some all both no his her their its our your another such one several many various daily',
);
close(
  'preposition',
  'of in on at by for with from to into onto through during under over between among across about against after before within without toward towards per via as upon around near outside inside beyond including regarding concerning throughout along until than like',
);

/** The part of a word of a closed class, undefined for all others. */
export function toClosed(text: string): Part | undefined {
  return closed.get(text);
}

const pronouns = new Set('i we you he she it they us him them himself themselves oneself who'.split(' '));
const adverbs = new Set(
  'also then only not always often already again once still just soon together well never'.split(' '),
);
/** In "-ly", and no adverbs in postings. */
const adjectives = new Set(
  'weekly biweekly monthly yearly hourly quarterly early friendly orderly elderly timely'.split(' '),
);
const adjectiveEndings = 'al ive ous ful ic able ible ent ant ary less ed'.split(' ');

interface Traits {
  closed: Part | null;
  /** Its part where nothing before it tells. */
  usual: Part;
  mayBeVerb: boolean;
  /** A verb's form that may be a noun wherever it stands. */
  doubtful: boolean;
}

const traits = perWord<Traits>((text) => {
  const form = verbForms.get(text)?.form;
  const known = closed.get(text) ?? null;
  return {
    closed: known,
    usual: usualOf(text),
    mayBeVerb: form !== undefined,
    doubtful: !known && (form === 'base' || form === 's') && !nounish.has(text),
  };
});

function usualOf(text: string): Part {
  const form = verbForms.get(text)?.form;
  if (pronouns.has(text)) return 'pronoun';
  if (adjectives.has(text)) return 'adjective';
  if (adverbs.has(text) || (!form && text.length > 4 && text.endsWith('ly'))) return 'adverb';
  if (form) return nounish.has(text) && form !== 'ed' ? 'noun' : 'verb';
  return adjectiveEndings.some((ending) => text.endsWith(ending)) ? 'adjective' : 'noun';
}

/**
 * The likely parts of speech of a sentence's words: by list, by ending, and for what may be a verb by the word before it. Good enough to tell
 * where something may be found; what is found there is read by compromise's parts.
 */
export function toParts(sentence: readonly Word[]): Part[] {
  let before: Word | null = null;
  let partBefore: Part = 'other';
  return sentence.map((word, at) => {
    const part = oftenPart(sentence, at) ?? partOf(word, before, partBefore);
    before = word;
    partBefore = part;
    return part;
  });
}

/** Words that say how often, by their last; each may stand before its verb: "at times lead the class". */
const howOften: Readonly<Record<string, string>> = { times: 'at', occasion: 'on', needed: 'as', time: 'to' };

/** The parts of "times" and "lead" in "at times lead the class", where a noun would be looked for; null elsewhere. */
export function oftenPart(sentence: readonly Word[], at: number): Part | null {
  if (isOftenDone(sentence, at)) return 'verb';
  return isOftenDone(sentence, at + 1) ? 'adverb' : null;
}

/** A verb with its object behind words that say how often. */
export function isOftenDone(sentence: readonly Word[], at: number): boolean {
  const before = sentence[at - 1]?.text ?? '';
  const opener = howOften[before];
  if (!opener || sentence[at - 2]?.text !== opener) return false;
  const form = verbForms.get(sentence[at]?.text ?? '')?.form;
  return (form === 'base' || form === 's') && closed.get(sentence[at + 1]?.text ?? '') === 'determiner';
}

function partOf(word: Word, before: Word | null, partBefore: Part): Part {
  const { closed: known, usual, mayBeVerb } = traits(word);
  if (word.mark || known) return known ?? 'other';
  if (!mayBeVerb) return usual;
  if (!before || before.text === 'to') return 'verb';
  switch (partBefore) {
    case 'modal':
    case 'adverb':
    case 'pronoun':
      return 'verb';
    case 'determiner':
    case 'adjective':
    case 'preposition':
      return 'noun';
    default:
      return usual;
  }
}

/** The words whose part may as well be another, by their index, each with that part. */
export function toDoubts(sentence: readonly Word[], parts: readonly Part[]): { at: number; part: Part }[] {
  const out: { at: number; part: Part }[] = [];
  sentence.forEach((word, at) => {
    if (!word.mark && traits(word).doubtful) out.push({ at, part: parts[at] === 'verb' ? 'noun' : 'verb' });
  });
  return out;
}
