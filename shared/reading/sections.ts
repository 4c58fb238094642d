import { headings, notNegative, type Section, wholeHeadings } from '../knowledge/headings.ts';
import { nextWord, perWord, type Word } from './words.ts';

const open = notNegative.map((phrase) => phrase.split(' '));

interface Named {
  section: Section;
  words: readonly string[];
  /** The most telling comes first. */
  rank: number;
}

const namings: readonly Named[] = headings
  .flatMap(([section, phrases]) => phrases.map((phrase) => ({ section, words: phrase.split(' ') })))
  .map((phrase, rank) => ({ ...phrase, rank }));

/** Heading phrases that may begin with a word. */
const namingFrom = perWord((text) => namings.filter(({ words }) => fits(words[0] as string, text)));

const wholeOpeners = new Set([...wholeHeadings].map((heading) => heading.split(' ', 1)[0]));
const opensWhole = perWord((text) => wholeOpeners.has(text));

/** "Essential Functions:", "About the job": a section name that postings share, and nothing else. */
export function isWholeHeading(words: readonly Word[]): boolean {
  const first = nextWord(words, 0);
  if (first < 0 || !opensWhole(words[first] as Word)) return false;
  let text = '';
  for (const word of words) if (!word.mark) text += text ? ` ${word.text}` : word.text;
  return wholeHeadings.has(text);
}

/** What stands under a heading with these words; null when its words say nothing of it. */
export function sectionOf(words: readonly Word[]): Section | null {
  const bare: Word[] = [];
  for (const word of words) {
    // A bracket after a heading is a note; a colon ends it.
    if (word.mark && (word.text === '(' || (word.text === ':' && bare.length > 0))) break;
    if (word.mark) continue;
    if (bare.length === 14) return null;
    bare.push(word);
  }
  // "not limited to", "not an exhaustive list" deny nothing; a whole sentence is no heading.
  const closed = '.;]'.includes(words.at(-1)?.text ?? ' ');
  let denies: boolean | null = null;
  let best: Named | null = null;
  for (let from = 0; from < bare.length; from += 1) {
    for (const phrase of namingFrom(bare[from] as Word)) {
      if ((best && phrase.rank >= best.rank) || !stands(phrase.words, bare, from)) continue;
      if (phrase.section === 'negative') {
        denies ??= !closed && !open.some((other) => bare.some((_, at) => stands(other, bare, at)));
        if (!denies) continue;
      }
      best = phrase;
    }
  }
  return best?.section ?? null;
}

function stands(phrase: readonly string[], words: readonly Word[], from: number): boolean {
  if (from + phrase.length > words.length) return false;
  for (let index = 0; index < phrase.length; index += 1)
    if (!fits(phrase[index] as string, (words[from + index] as Word).text)) return false;
  return true;
}

function fits(pattern: string, word: string): boolean {
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}
