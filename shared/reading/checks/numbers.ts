import { ready } from './hearing.ts';
import type { Said } from './said.ts';

/** "$15.50 an hour", "$17 - $19/hr": pay wherever it stands. */
export const rate = /\$ ?\d[\d.,]{0,9}(?: ?(?:-|–|to) ?\$? ?\d[\d.,]{0,9})? ?(?:\/|per|an?) ?(?:hour|hr|day|year)/i;

/** What numbers say, which phrases cannot hold: a label, a hint, a share of the day, or a whole pass. */
export const inNumbers: Record<string, (one: Said) => string[]> = {
  hours: (one) =>
    givesHours(one.text) ? ['hours'] : /^(?:work )?(?:hours|days|schedule) ?:/i.test(one.text) ? ['hint'] : [],
  pay: (one) => (givesPay(one) ? ['present'] : []),
  'physical-demands': (one) => (weighs(one) ? ['weight'] : []),
  'duty-mix': (one) => givesShares(one),
};

/** The checks that read numbers, by their place. */
export const counting = ready.flatMap(({ id }, place) => (inNumbers[id] ? place : []));

/** "7 hours a day", "6.5 hrs", "Hours: 7", "8:05 a.m. to 3:05 p.m.", "5:45-8:45"; not "$18/hr". */
function givesHours(text: string): boolean {
  if (/\d(?:\.\d{1,2})?[ _-]{0,3}(?:hours?|hrs?|h)\b/i.test(text)) return true;
  if (/\b(?:hours?|hrs)\b[^\d$]{0,16}\d/i.test(text)) return true;
  return (text.match(/\d{1,2}(?::\d\d| ?[ap]\.?m\b)/gi) ?? []).length > 1;
}

/** Words near an amount that make it something else than the pay. */
const besidePay =
  /stipend|bonus|fee|fees|reimburse|fingerprint|cost|tuition|grant|premium|scholarship|budget|insurance/i;

/** "$18.40 to $22.10 an hour", "Wage: 15.85 - 17.20", "$44,000"; not "a $75 stipend", "a $50 fee". */
function givesPay({ text }: Said): boolean {
  for (const amount of text.matchAll(/\$ ?\d/g)) {
    const before = text.slice(Math.max(0, amount.index - 24), amount.index);
    const after = text.slice(amount.index, amount.index + 30);
    if (!besidePay.test(before) && !besidePay.test(after.split(/[,;] /)[0] as string)) return true;
  }
  if (/\d{1,3}\.\d\d ?(?:\/|per|an) ?(?:hour|hr)/i.test(text)) return true;
  return /\b(?:pay|salary|wage|wages|rate|hourly)\b[^\d]{0,24}\d{1,3}(?:,\d{3}|\.\d\d)(?! ?(?:hours|hrs|h\b))/i.test(
    text,
  );
}

/** "up to 40 pounds", "10-25 lb", "50#". */
export function weighs({ text }: Said): boolean {
  return /\d ?-?(?:lbs?\b|pounds?\b|#)/i.test(text);
}

/** "60% instruction, 20% care", a share on a line of its own ("Clerical work (10%)"), or a table with the heading "% of time". */
function givesShares({ text, kind }: Said): string[] {
  const shares = (text.match(/\d ?(?:%|percent)/gi) ?? []).length;
  if (shares > 1) return ['present'];
  if (kind === 'heading' && /(?:%|percent).{0,12}time/i.test(text)) return ['present'];
  if (kind === 'heading' && /how often|frequency/i.test(text)) return ['hint'];
  if (kind !== 'terms' && /(?:^|[(:] ?)\d{1,3} ?%/.test(text)) return ['share', 'hint'];
  return shares > 0 && /of (?:the |your )?(?:time|day|week)/i.test(text) ? ['hint'] : [];
}
