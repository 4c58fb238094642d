import {
  decorations,
  doubtfulNouns,
  namedByWord,
  noJobs,
  otherEndings,
  otherNouns,
  otherShort,
  paraNouns,
  paraStems,
  shortForms,
} from '../../knowledge/titles.ts';
import type { Role, Span } from '../../types.ts';
import { lexemeOf, perWord, type Word } from '../words.ts';

/** A word of a title in the form that `knowledge/titles.ts` writes it. */
export interface Token extends Span {
  text: string;
  raw: string;
  possessive: boolean;
  /** Nouns that may begin here, longest first. */
  nouns: readonly Noun[];
}

export interface Noun {
  tokens: readonly string[];
  name: string;
  /** `none`: words that look like a job, "first aid". */
  kind: 'para' | 'other' | 'none' | DoubtfulWords;
}

/** The words beside a doubtful noun, by their last token, longest first. */
export interface DoubtfulWords {
  noun: string;
  alone: Role;
  beside: ReadonlyMap<string, readonly { tokens: readonly string[]; role: Role; name: string }[]>;
}

export interface Mention {
  from: number;
  to: number;
  noun: Noun;
}

export const singular = (word: string): string => {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 2 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
};
export const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(singular));
export const tokensOf = (phrase: string): string[] => phrase.split(/[ -]/).map(singular);

const decorationSet = setOf(decorations);
const namedByWordSet = setOf(namedByWord);
const nouns = toNouns();

/** All nouns by their first token, longest first. */
function toNouns(): ReadonlyMap<string, readonly Noun[]> {
  const out = new Map<string, Noun[]>();
  const add = (phrase: string, name: string, kind: Noun['kind']): void => {
    const tokens = tokensOf(phrase);
    const list = out.get(tokens[0] as string) ?? [];
    list.push({ tokens, name, kind });
    list.sort((a, b) => b.tokens.length - a.tokens.length);
    out.set(tokens[0] as string, list);
  };
  for (const noun of paraNouns) add(noun, noun, 'para');
  for (const noun of otherNouns) add(noun, noun, 'other');
  for (const noun of noJobs) add(noun, noun, 'none');
  for (const [noun, name] of Object.entries(otherShort)) add(noun, name, 'other');
  for (const { noun, alone, para = [], other = [], unknown = [] } of doubtfulNouns) {
    const beside = new Map<string, { tokens: string[]; role: Role; name: string }[]>();
    for (const [role, names] of [['para', para] as const, ['other', other] as const, ['unknown', unknown] as const])
      for (const name of names) {
        const tokens = tokensOf(name);
        const last = tokens.at(-1) as string;
        beside.set(
          last,
          [...(beside.get(last) ?? []), { tokens, role, name }].sort((a, b) => b.tokens.length - a.tokens.length),
        );
      }
    add(noun, noun, { noun, alone, beside });
  }
  return out;
}

/** A word of a title as its tokens: a short form in full, a plural as one. */
export function toTokens(word: Word): Token[] {
  const { text: raw, start, end, possessive } = word;
  return spelled(word).map(({ text, nouns }) => ({ text, raw, start, end, possessive, nouns }));
}

/** A word as `knowledge/titles.ts` writes it, with the nouns that may begin there. */
const spelled = perWord((raw) => {
  const full = paraStems.some((stem) => raw.startsWith(stem)) ? 'para' : (shortForms[raw] ?? shortForms[singular(raw)]);
  const ending = otherEndings.some((ending) => raw.endsWith(ending));
  return (full ?? singular(raw)).split(' ').map((text) => {
    const other: Noun[] = ending ? [{ tokens: [text], name: raw, kind: 'other' }] : [];
    return { text, nouns: [...(nouns.get(text) ?? []), ...other] };
  });
});

const begins = perWord((text) => spelled({ lexeme: lexemeOf(text) }).some((token) => token.nouns.length > 0));

/** Whether a job's name may begin among the words: where none does, no title is looked for. */
export function mayName(words: readonly Word[]): boolean {
  for (const word of words) if (!word.mark && begins(word)) return true;
  return false;
}

/** The nouns that stand in a part of a title, without overlap. */
export function mentionsIn(tokens: readonly Token[]): Mention[] {
  const out: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const noun = (tokens[at] as Token).nouns.find((one) => standsAt(tokens, at, one.tokens));
    if (noun && noun.kind !== 'none') out.push({ from: at, to: at + noun.tokens.length, noun });
    at += noun?.tokens.length ?? 1;
  }
  return out;
}

export function standsAt(tokens: readonly Token[], at: number, phrase: readonly string[]): boolean {
  return at >= 0 && phrase.every((text, index) => tokens[at + index]?.text === text);
}

/** "library director" for a director; else the noun's own name. */
export function nameOf(tokens: readonly Token[], from: number, name: string): string {
  const before = tokens[from - 1];
  if (!before || !namedByWordSet.has(singular(name)) || before.raw.length < 3 || isDecoration(before)) return name;
  return `${shortForms[before.raw] ?? before.raw} ${name}`;
}

export function isDecoration(token: Token): boolean {
  return decorationSet.has(token.text) || startsWithDigit(token.raw);
}

/** Begins with a digit: "24-0183", "6th". */
export function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** "III", "2025", "part time": words beside a job that say nothing of it. */
export function saysNothing(word: string): boolean {
  return decorationSet.has(singular(word)) || startsWithDigit(word) || otherShort[word] !== undefined;
}
