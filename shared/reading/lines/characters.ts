import { isSpaceCode, isWordCode } from '../words.ts';

export function hasWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isWordCode(text.charCodeAt(at))) return true;
  return false;
}

export function skipSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpaceCode(text.charCodeAt(at))) at += 1;
  return at;
}

export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

export function isLetter(text: string, at: number): boolean {
  return isWordCode(text.charCodeAt(at)) && !isDigit(text, at);
}

export function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const char = text[at] ?? '';
  return char !== char.toLowerCase();
}

export function isLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 97 && code <= 122;
  const char = text[at] ?? '';
  return char !== char.toUpperCase();
}

export function isAllCaps(text: string, start: number, end: number): boolean {
  let letters = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if (code >= 97 && code <= 122) return false;
      if (code >= 65 && code <= 90) letters += 1;
      continue;
    }
    if (isLower(text, at)) return false;
    if (isUpper(text, at)) letters += 1;
  }
  return letters > 2;
}

export const SMALL_O = 0x6f; // a bullet where a space follows
export function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
