import { checks } from '../../../shared/knowledge/checks.ts';

/** A number that is still to be put in. */
const blank = '___';

/**
 * What stands in a draft as the "Missing" panel put it: its sentences word for word, whose names and terms are still the example's, and
 * lines whose blanks are not all filled.
 */
export function examplesIn(text: string): string[] {
  const whole = checks.map(({ insert }) => insert).filter((sentence) => text.includes(sentence));
  const lines = text.split('\n').filter((line) => line.includes(blank) && !whole.some((one) => line.includes(one)));
  return [...whole, ...lines.map((line) => line.trim())];
}
