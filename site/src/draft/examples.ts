import { checks } from '../../../shared/knowledge/checks.ts';

/** The sentences of the "Missing" panel that stand in a draft word for word: their hours, pay and names are still the example's. */
export function examplesIn(text: string): string[] {
  return checks.map(({ insert }) => insert).filter((sentence) => text.includes(sentence));
}
