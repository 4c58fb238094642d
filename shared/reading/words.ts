import type { Span } from '../types.ts';

/** One word or mark of a text. `text` is lower case, straight quotes, with joined prefixes ("re-teach" is "reteach"). */
export interface Word extends Span {
  text: string;
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

/** Letters and digits of any script, cheaply for ASCII. */
export function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
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

/** The words and marks of text[start, end), in order, in one pass. */
export function toWords(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = [];
  let at = start;
  let afterHyphen = false;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) {
      const from = at;
      let possessive = false;
      // Lower-case ASCII, as most words are, needs no further pass.
      let raised = code < 97 || code > 122;
      let quoted = false;
      at += 1;
      while (at < end) {
        const next = text.charCodeAt(at);
        if (next >= 97 && next <= 122) at += 1;
        else if (isWordCode(next)) {
          raised = true;
          at += 1;
        } else if (isApostrophe(next) && at + 1 < end && isWordCode(text.charCodeAt(at + 1))) {
          quoted = true;
          at += 1;
        } else break;
      }
      let lower = text.slice(from, at);
      if (raised) lower = lower.toLowerCase();
      if (quoted) lower = lower.replaceAll('’', "'").replaceAll('‘', "'");
      if (quoted && lower.endsWith("'s")) {
        possessive = true;
        lower = lower.slice(0, -2);
      } else if (at < end && isApostrophe(text.charCodeAt(at)) && lower.endsWith('s')) {
        possessive = true;
      }
      const before = words.at(-1);
      if (afterHyphen && before && prefixes.has(before.text)) {
        words[words.length - 1] = { ...before, text: before.text + lower, end: at, possessive };
      } else {
        words.push({ start: from, end: at, text: lower, mark: false, possessive, joined: afterHyphen });
      }
      afterHyphen = false;
      continue;
    }
    if (isHyphen(code) && words.at(-1)?.end === at && at + 1 < end && isWordCode(text.charCodeAt(at + 1))) {
      afterHyphen = true;
      at += 1;
      continue;
    }
    afterHyphen = false;
    if (!isSpaceCode(code) && !isApostrophe(code)) {
      words.push({
        start: at,
        end: at + 1,
        text: markText(code, text[at] as string),
        mark: true,
        possessive: false,
        joined: false,
      });
    }
    at += 1;
  }
  return words;
}

/** Dashes are one mark; the rest stand for themselves. */
function markText(code: number, char: string): string {
  return code === HYPHEN || (code >= 0x2010 && code <= 0x2015) ? '-' : char;
}

const REMEMBERED = 8192; // words: several times what postings share

/** Works out something of a word once: postings share a few thousand words. Forgets all when full, so memory does not grow with the texts. */
export function byWord<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      if (known.size >= REMEMBERED) known.clear();
      value = make(text);
      known.set(text, value);
    }
    return value;
  };
}
