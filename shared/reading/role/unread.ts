import { englishWords, spanishWords } from '../../knowledge/titles.ts';
import { verbForms } from '../../knowledge/verbs.ts';
import type { Posting } from '../../types.ts';
import type { ReadLine } from '../kinds.ts';
import { isSpaceCode, isWordCode, perWord, type Word } from '../words.ts';

const SPANISH = 1;
const ENGLISH = 2;
/** The languages that a word is telling of, as bits. */
const tongueOf = perWord((text) => (spanishWords.has(text) ? SPANISH : 0) | (englishWords.has(text) ? ENGLISH : 0));

const PLAIN_WORDS = 4; // below this a text says nothing unless it is a duty

/** Nothing to read: too little, no text at all, or another language; null when there is something. */
export function toUnread(text: string, lines: readonly ReadLine[]): Posting | null {
  let [letters, marks, controls, foreign] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) {
      letters += 1;
      if (code > LATIN) foreign += 1;
    } else if (code !== SPACE && !isSpaceCode(code)) {
      marks += 1;
      if (code < 32 || code === REPLACED) controls += 1;
    }
  }
  let [words, spanish, english, long] = [0, 0, 0, 0];
  for (const line of lines)
    for (const word of line.words) {
      if (word.mark) continue;
      words += 1;
      const tongue = tongueOf(word);
      if (tongue & SPANISH) spanish += 1;
      if (tongue & ENGLISH) english += 1;
      if (word.text.length > 45) long += word.text.length; // longer than any word: base64 and the like
    }
  const none = (looksLike: string, evidence = ''): Posting => ({ role: 'none', evidence, looksLike });
  if (
    text.startsWith('%PDF-') ||
    text.startsWith('PK\u0003\u0004') ||
    (controls > 3 && controls * 30 > letters + marks)
  )
    return none('a file that was not turned into text');
  if (letters > 90 && long * 2 > letters) return none('a file that was not turned into text');
  if (letters > 20 && foreign * 2 > letters) return none('text that is not in English');
  if (words < PLAIN_WORDS && !(words > 1 && lines.some(isDutyLike))) return none('too little text');
  if (letters < 40 && marks > 2 * letters) return none('too little text');
  if (spanish >= 4 && spanish * 7 > words && spanish > 2 * english) return none('Spanish text', spanishIn(text, lines));
  return null;
}

function isDutyLike(line: ReadLine): boolean {
  return line.duty > 0.3 || verbForms.has(line.words.find((word) => !word.mark)?.text ?? '');
}

const SPACE = 32;
const LATIN = 0x24f; // the last letter of Latin Extended-B
const REPLACED = 0xfffd;

/** The opening words of the line with the most Spanish. */
function spanishIn(text: string, lines: readonly ReadLine[]): string {
  let best: readonly Word[] = [];
  let most = 0;
  for (const { words } of lines) {
    const opening = words.slice(0, 12);
    const count = opening.filter((word) => spanishWords.has(word.text)).length;
    if (count > most) [best, most] = [opening, count];
  }
  return text.slice(best[0]?.start ?? 0, best.at(-1)?.end ?? 0);
}
