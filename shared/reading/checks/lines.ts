import type { Kind } from '../../types.ts';
import { rate, weighs } from './numbers.ts';
import type { Said } from './said.ts';

const kinds = (...list: Kind[]): ((one: Said) => boolean) => {
  const set = new Set(list);
  return (one) => set.has(one.kind);
};

const allBut = (...list: Kind[]): ((one: Said) => boolean) => {
  const set = new Set(list);
  return (one) => !set.has(one.kind);
};

const frame = kinds('terms', 'heading', 'summary', 'reporting', 'furniture', 'legal');

const posted = kinds('terms', 'heading', 'summary', 'reporting', 'furniture');

/** The lines a check reads; every line when it is not named here. */
const readIn: Record<string, (one: Said) => boolean> = {
  'title-role': (one) =>
    one.kind === 'summary' || (one.top && (one.kind === 'terms' || one.kind === 'heading' || one.kind === 'furniture')),
  'named-supervisor': (one) => posted(one) || one.section === 'reporting',
  'supervision-statement': allBut('furniture', 'legal', 'physical', 'qualification'),
  qualifications: (one) => kinds('qualification', 'legal', 'terms', 'heading')(one) || one.section === 'qualification',
  training: (one) => allBut('legal', 'qualification')(one) || offer.test(one.text),
  hours: kinds('terms', 'heading', 'summary', 'reporting'),
  pay: (one) => frame(one) || rate.test(one.text),
  breaks: frame,
  'paid-time': allBut('physical'),
  assignment: kinds('summary', 'terms'),
  'personal-care': allBut('legal', 'furniture', 'reporting', 'heading'),
  medical: kinds('duty', 'summary', 'other-duties'),
  'physical-demands': (one) =>
    kinds('physical', 'qualification', 'terms')(one) || one.section === 'physical' || weighs(one),
  'behavior-support': allBut('furniture', 'legal', 'heading'),
  'iep-access': allBut('furniture', 'legal'),
  'class-coverage-policy': allBut('furniture'),
  'duty-mix': kinds('duty', 'heading', 'summary', 'other-duties', 'terms'),
  'other-duties-bounded': kinds('other-duties', 'duty'),
  evaluator: (one) => frame(one) || one.section === 'reporting',
  'employment-basics': allBut('duty', 'summary', 'qualification', 'physical'),
};

/** A qualification or a legal line that offers training: "Willing to learn (training provided)". */
const offer = /\b(?:provided|given|paid|offered|held|will train)\b/i;

export function reads(id: string, one: Said): boolean {
  return readIn[id]?.(one) ?? true;
}
