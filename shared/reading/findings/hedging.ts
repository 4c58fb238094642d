import type { Hedge, HedgeCode, Kind, Ruling, Severity, Trigger } from '../../types.ts';
import type { Duty } from '../duties/duty.ts';
import { assisting, assistingNoun, governing, type Met, toHedges } from '../hedges.ts';
import type { ReadLine } from '../kinds.ts';
import type { Word } from '../words.ts';
import type { Hit } from './hits.ts';

export const levels: readonly Severity[] = ['ask', 'condition', 'crosses'];

export interface Reading {
  state?: string | undefined;
}

/** Hedges of the heading or lead-in that stands over a section: "Under the direction of the teacher, the para will:". */
export function headingHedges(lines: readonly ReadLine[], line: ReadLine): Met[] {
  const out: Met[] = [];
  for (const at of [line.heading, line.governor]) {
    const above = lines[at];
    if (above)
      out.push(
        ...toHedges(above.words).filter(
          (hedge) => (hedge.code === 'H2' || hedge.code === 'H3' || hedge.code === 'H7') && hedge.licensed,
        ),
      );
  }
  return out;
}

/** The hedges around a sentence's hits: its own, those of the heading or lead-in above, and those of the sentence after. */
export interface Around {
  met: readonly Met[];
  section: readonly Met[];
  later: readonly Met[];
}

/** Hedges of the sentence after: only where it speaks of the same thing ("These lessons are planned by the teacher"). */
export function nextSentence(words: readonly Word[]): Met[] {
  const first = words.find((word) => !word.mark)?.text ?? '';
  if (
    ![
      'this',
      'these',
      'all',
      'such',
      'training',
      'the',
      'lessons',
      'each',
      'it',
      'work',
      'teachers',
      'plans',
      'a',
      'both',
      'they',
    ].includes(first)
  )
    return [];
  return toHedges(words).filter((hedge) =>
    ['H2', 'H3', 'H5', 'H6', 'H7', 'H14', 'H16', 'H12', 'H15'].includes(hedge.code),
  );
}

interface Judged {
  severity: Severity;
  hedges: Hedge[];
}

/** What the hedges around a hit leave of it; null when they clear it. */
export function judge(
  hit: Hit,
  words: readonly Word[],
  duties: readonly Duty[],
  { met, section, later }: Around,
  kind: Kind,
  reading: Reading,
): Judged | null {
  const { rule, trigger } = hit.one;
  const { duty } = hit;
  const base = trigger.severity ?? rule.severity;
  const clears = new Set(rule.clearedBy);
  const lowers = new Set(rule.loweredBy);
  const hedges: Hedge[] = [];
  const note = (code: HedgeCode, from: number, to: number, effect: Hedge['effect']): void => {
    const first = words[from];
    const last = words[to - 1];
    if (first && last) hedges.push({ code, start: first.start, end: last.end, effect });
  };
  if (kind !== 'qualification' || trigger.kinds === undefined) {
    if (duty && clears.has('H10') && duty.actor === 'other' && (hit.byVerb || (!rule.ofAbsence && duty.at <= hit.from)))
      return null;
    if (duty && clears.has('H9') && duty.negated && (hit.byVerb || duty.at >= hit.from || duty.negation < hit.from))
      return null;
    if (clears.has('H9') && !duty && negatedBefore(words, hit.from)) return null;
  }
  const help =
    duty && hit.byVerb ? assisting(duty, duties, words) : hit.byVerb ? null : assistingNoun(hit.from, duties, words);
  if (help && clears.has('H1')) return null;
  if (help) note('H1', help.from, help.to, 'none');
  const near = duty ? governing(met, duty, duties, words) : met;
  let drop = 0;
  const weigh = (hedge: Met, own: boolean): boolean => {
    // A hedge inside the trigger's own words is no hedge of it, but what is put in between is: "adapts, with the teacher, classwork".
    if (
      own &&
      hedge.from >= hit.from &&
      hedge.to <= hit.to &&
      !(hedge.code === 'C' && words[hit.from + 1]?.text === ',') &&
      !['H2', 'H3', 'H4', 'H5', 'H6', 'H7', 'H14', 'H15'].includes(hedge.code)
    )
      return false;
    if (!counts(hedge, rule, trigger)) return false;
    // With others clears only where one of them is the professional who decides.
    if (clears.has(hedge.code) && (hedge.code !== 'C' || hedge.licensed)) {
      if (trigger.firm && (hedge.code === 'H2' || hedge.code === 'H5' || hedge.code === 'H3')) return false;
      if (hedge.code === 'H11' && (kind === 'qualification' || hedge.from > hit.from) && !wished(words, hedge))
        return false;
      return true;
    }
    if (lowers.has(hedge.code)) {
      drop = 1;
      if (own) note(hedge.code, hedge.from, hedge.to, 'lowered');
    } else if (own && hedge.code !== 'H11' && hedge.code !== 'H4' && hedge.code !== 'H8')
      note(hedge.code, hedge.from, hedge.to, 'none');
    return false;
  };
  for (const hedge of near) if (weigh(hedge, true)) return null;
  if (base !== 'crosses') for (const hedge of later) if (weigh(hedge, false)) return null;
  if (section.length > 0) {
    if (base !== 'crosses') {
      if (section.some((hedge) => clears.has(hedge.code) && counts(hedge, rule, trigger) && !trigger.firm)) return null;
    } else if (rule.loweredAbove) drop = 1;
  }
  if (reading.state && rule.wider?.includes(reading.state.toUpperCase())) drop += 1;
  const level = levels.indexOf(base) - drop;
  return level < 0 ? null : { severity: levels[level] as Severity, hedges };
}

/** "as directed", by nobody in particular. */
function bare(hedge: Met): boolean {
  return hedge.to - hedge.from <= 2;
}

/** Behind a duty only a wish makes it a qualification: "... preferred", "... is helpful". */
function wished(words: readonly Word[], hedge: Met): boolean {
  return words
    .slice(hedge.from, hedge.to)
    .some((word) => ['preferred', 'desired', 'helpful', 'plus'].includes(word.text));
}

/** A direction counts only with the right person behind it. */
function counts(hedge: Met, rule: Ruling, trigger: Trigger): boolean {
  if (hedge.code !== 'H2' && hedge.code !== 'H3' && hedge.code !== 'H6') return true;
  switch (rule.directedBy) {
    case 'any':
      return true;
    case 'therapist':
      return hedge.therapist;
    case 'counselor':
      return hedge.counselor;
    case 'nurse':
      return hedge.nurse || hedge.therapist;
    default:
      return hedge.code !== 'H2' || (!trigger.firm && (hedge.licensed || bare(hedge)));
  }
}

function negatedBefore(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 5); index -= 1) {
    const { text } = words[index] as Word;
    if (text === 'only') return false;
    if (
      (text === 'not' || text === 'no' || text === 'never' || text.endsWith("n't")) &&
      words[index + 1]?.text !== 'only'
    )
      return true;
  }
  return false;
}
