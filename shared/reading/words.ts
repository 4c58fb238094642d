import { compoundEnds } from '../knowledge/compounds.ts';
import type { Span } from '../types.ts';

/** One word or mark of a text. `text` is lower case, straight quotes, with joined prefixes ("re-teach" is "reteach"). */
export interface Word extends Span {
  text: string;
  /** What all words of this text share. */
  lexeme: Lexeme;
  /** A mark: , ; : . ( ) / and the like, one character each. */
  mark: boolean;
  /** Ends in 's or s'. */
  possessive: boolean;
  /** Joined to the word before by a hyphen: "teacher-planned" gives "teacher" and, joined, "planned". */
  joined: boolean;
}

/** Prefixes that make one word with what follows: "re-teach", "co-teach", "non-teaching". */
const prefixes = new Set(['re', 'co', 'de', 'non', 'pre', 'un', 'sub', 'mis', 'multi', 'extra', 'para', 'self', 'e']);

const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const SPACE = 0x20;

/** Letters and digits of ASCII in lower case; 0 for all else. */
const lowered = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  const digit = code >= 48 && code <= 57;
  const lower = code >= 97 && code <= 122;
  const upper = code >= 65 && code <= 90;
  lowered[code] = digit || lower ? code : upper ? code + 32 : 0;
}

/** Letters and digits of any script, cheaply for ASCII. */
export function isWordCode(code: number): boolean {
  if (code < 128) return lowered[code] !== 0;
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !isOddSpace(code) && !isOddMark(code);
}

/** White space beyond ASCII, zero-width marks and the byte-order mark included. */
export function isOddSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0x85 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

export function isSpaceCode(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code >= 28 && code <= 31) || (code > 127 && isOddSpace(code));
}

/** Punctuation, symbols, bullets and private-use glyphs. */
function isOddMark(code: number): boolean {
  return (
    (code >= 0x80 && code < 0xc0) ||
    (code >= 0x2010 && code <= 0x2bff) ||
    (code >= 0x3001 && code <= 0x303f) ||
    (code >= 0xe000 && code <= 0xf8ff) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfffd
  );
}

function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === 0x2019 || code === 0x2018 || code === 0xb4 || code === 0x92;
}

function isHyphen(code: number): boolean {
  return code === HYPHEN || code === 0x2010 || code === 0x2011;
}

const EMPHASIS = 3; // marks on one side of a word, at most

/** A star or line of a run that touches a word: "**Plan** lessons" is emphasis, "2 * 3" is not. */
function isEmphasis(text: string, at: number, start: number, end: number): boolean {
  if (!isEmphasisCode(text.charCodeAt(at))) return false;
  let from = at;
  let to = at + 1;
  while (from > start && at - from < EMPHASIS && isEmphasisCode(text.charCodeAt(from - 1))) from -= 1;
  while (to < end && to - at < EMPHASIS && isEmphasisCode(text.charCodeAt(to))) to += 1;
  return (from > start && isWordCode(text.charCodeAt(from - 1))) || (to < end && isWordCode(text.charCodeAt(to)));
}

function isEmphasisCode(code: number): boolean {
  return code === 0x2a || code === 0x5f;
}

/** The words and marks of text[start, end), in order, in one pass. */
export function toWords(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = [];
  let last: Word | null = null;
  let at = start;
  let joined = false;
  /** The word goes on behind the end of a line. */
  let cut = false;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      joined = false;
      at += 1;
    } else if (isWordCode(code)) {
      const word = wordAt(text, at, end, joined);
      at = word.end;
      if (joined && last && (prefixes.has(last.text) || (cut && !last.joined && !compoundEnds.has(word.text)))) {
        const lexeme = lexemeOf(last.text + word.text);
        last = { ...word, text: lexeme.text, lexeme, start: last.start, joined: last.joined };
        words[words.length - 1] = last;
      } else {
        last = word;
        words.push(word);
      }
      joined = false;
      cut = false;
    } else if (isHyphen(code) && last && last.end === at && at + 1 < end && isWordCode(text.charCodeAt(at + 1))) {
      joined = true;
      at += 1;
    } else if (isHyphen(code) && last && last.end === at && !last.mark && nextLine(text, at + 1, end) > 0) {
      joined = true;
      cut = true;
      at = nextLine(text, at + 1, end);
    } else {
      joined = false;
      if (!isSpaceCode(code) && !isApostrophe(code) && !isEmphasis(text, at, start, end)) {
        const lexeme = markOf(code);
        last = { start: at, end: at + 1, text: lexeme.text, lexeme, mark: true, possessive: false, joined: false };
        words.push(last);
      }
      at += 1;
    }
  }
  return words;
}

/** Where the next line begins, when it does so with a small letter and nothing but white space stands before it; 0 elsewhere. */
function nextLine(text: string, from: number, end: number): number {
  let at = from;
  let isBroken = false;
  for (; at < end && isSpaceCode(text.charCodeAt(at)); at += 1) isBroken ||= text[at] === '\n' || text[at] === '\r';
  const code = text.charCodeAt(at);
  return isBroken && at < end && code >= 97 && code <= 122 ? at : 0;
}

/** The word that begins at `start`, up to the first character that is no part of it. */
function wordAt(text: string, start: number, limit: number, joined: boolean): Word {
  let at = start;
  let hash = SEED;
  // Letters and digits of ASCII, as most words have, are looked up as they are read; others are put in lower case first.
  let plain = true;
  let quoted = false;
  for (; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    const low = code < 128 ? (lowered[code] as number) : 0;
    if (low !== 0) hash = Math.imul(hash ^ low, PRIME);
    else if (isWordCode(code)) plain = false;
    else if (isApostrophe(code) && at + 1 < limit && isWordCode(text.charCodeAt(at + 1))) quoted = true;
    else break;
  }
  if (plain && !quoted) {
    const lexeme = lexemeAt(text, start, at, hash);
    const possessive = at < limit && isApostrophe(text.charCodeAt(at)) && lexeme.text.endsWith('s');
    return { start, end: at, text: lexeme.text, lexeme, mark: false, possessive, joined };
  }
  let lower = text.slice(start, at).toLowerCase();
  if (quoted) lower = lower.replaceAll('’', "'").replaceAll('‘', "'");
  const owned = quoted && lower.endsWith("'s");
  if (owned) lower = lower.slice(0, -2);
  const possessive = owned || (at < limit && isApostrophe(text.charCodeAt(at)) && lower.endsWith('s'));
  const lexeme = lexemeOf(lower);
  return { start, end: at, text: lexeme.text, lexeme, mark: false, possessive, joined };
}

/** Marks of ASCII by their code: made once, not remembered with the words. */
const marks: (Lexeme | undefined)[] = new Array(128).fill(undefined);

/** Dashes are one mark; the rest stand for themselves. */
function markOf(code: number): Lexeme {
  const plain = code >= 0x2010 && code <= 0x2015 ? HYPHEN : code;
  const known = plain < 128 ? marks[plain] : undefined;
  if (known) return known;
  const lexeme = lexemeOf(String.fromCharCode(plain));
  if (plain < 128) marks[plain] = lexeme;
  return lexeme;
}

/** A word by its letters alone: one for all the places where it stands. */
export interface Lexeme {
  readonly text: string;
  /** What has been worked out of it, by the place that `perWord` gave out. */
  readonly made: unknown[];
}

/** Of FNV-1a, over UTF-16 units. */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
const SLOTS = 16_384; // a power of two
const REMEMBERED = 8192; // words: several times what postings share
const slots: (Lexeme | undefined)[] = new Array(SLOTS).fill(undefined);
let remembered = 0;

/** The lexeme of text[from, to), which holds ASCII letters and digits only, in any case. */
function lexemeAt(text: string, from: number, to: number, hash: number): Lexeme {
  let at = hash & (SLOTS - 1);
  for (let known = slots[at]; known; known = slots[at]) {
    if (isIn(known.text, text, from, to)) return known;
    at = (at + 1) & (SLOTS - 1);
  }
  return remember(text.slice(from, to).toLowerCase(), at);
}

function isIn(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let index = 0; index < word.length; index += 1) {
    if (word.charCodeAt(index) !== lowered[text.charCodeAt(from + index)]) return false;
  }
  return true;
}

/** The lexeme of a word that is in lower case already. */
export function lexemeOf(word: string): Lexeme {
  let hash = SEED;
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), PRIME);
  let at = hash & (SLOTS - 1);
  for (let known = slots[at]; known; known = slots[at]) {
    if (known.text === word) return known;
    at = (at + 1) & (SLOTS - 1);
  }
  return remember(word, at);
}

/** Forgets all when full, so that memory does not grow with the texts. */
function remember(text: string, at: number): Lexeme {
  if (remembered === REMEMBERED) {
    slots.fill(undefined);
    remembered = 0;
  }
  const lexeme: Lexeme = { text, made: [] };
  slots[at] = lexeme;
  remembered += 1;
  return lexeme;
}

let places = 0;

/** Works out something of a word once, for all the places where it stands: postings share a few thousand words. */
export function perWord<T extends NonNullable<unknown>>(make: (text: string) => T): (word: Pick<Word, 'lexeme'>) => T {
  const place = places;
  places += 1;
  return ({ lexeme }) => {
    const known = lexeme.made[place] as T | undefined;
    if (known !== undefined) return known;
    const value = make(lexeme.text);
    lexeme.made[place] = value;
    return value;
  };
}

/** The first word from there on that is no mark, -1 when there is none. */
export function nextWord(words: readonly Word[], from: number): number {
  for (let at = from; at < words.length; at += 1) if (!(words[at] as Word).mark) return at;
  return -1;
}
