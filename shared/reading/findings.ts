import { doubtfulDuty, findingConfidence, kindFactor } from '../knowledge/confidence.ts';
import { setOf } from '../knowledge/people.ts';
import { precedence } from '../knowledge/precedence.ts';
import { rules } from '../knowledge/rules/index.ts';
import { nounish, verbForms } from '../knowledge/verbs.ts';
import type { Finding, Hedge, HedgeCode, Kind, Rule, RuleId, Severity, Trigger } from '../types.ts';
import { type Duty, toDuties } from './duties.ts';
import { purposeAt } from './features.ts';
import { type Part, toParts } from './grammar.ts';
import { toOtherHalf } from './halves.ts';
import { assisting, assistingNoun, governing, type Met, toHedges } from './hedges.ts';
import type { ReadLine } from './kinds.ts';
import { sentenceEnds } from './lines.ts';
import { findPhrase, findPhrases, matchAt, type Phrases, toNet, toPhrases } from './patterns.ts';
import { byWord, type Word } from './words.ts';

interface Ready {
  rule: Rule;
  trigger: Trigger;
  kinds: ReadonlySet<Kind>;
  verbs: ReadonlySet<string> | null;
  objects: Phrases;
  says: Phrases;
  opens: Phrases;
  with: Phrases;
  also: Phrases;
  /** What must stand with the verb. */
  near: Phrases;
  without: Phrases;
  unless: Phrases;
}

const usualKinds: Kind[] = ['duty', 'summary', 'other-duties'];

const ready: Ready[] = rules.flatMap((rule) =>
  rule.does.map((trigger) => ({
    rule,
    trigger,
    kinds: new Set(trigger.kinds ?? usualKinds),
    verbs: trigger.verbs ? new Set(trigger.verbs) : null,
    objects: toPhrases(trigger.objects),
    says: toPhrases(trigger.says),
    opens: toPhrases(trigger.opens),
    with: toPhrases(trigger.with),
    also: toPhrases(trigger.also),
    near: toPhrases([...(trigger.with ?? []), ...(trigger.also ?? [])]),
    without: toPhrases(trigger.without),
    unless: toPhrases(trigger.unless),
  })),
);

const nothing: never[] = [];

/** Triggers by their own words, and, for those that have none, by their verbs: the cheap pass looks at no others. */
const saying = toNet(ready.flatMap(({ says, opens }, index) => [[index, says] as const, [index, opens] as const]));
const doing = byWord((text): readonly number[] => {
  const lemma = verbForms.get(text)?.lemma;
  const found = ready.flatMap(({ verbs, says, opens }, index) =>
    lemma && says.length + opens.length === 0 && verbs?.has(lemma) ? index : [],
  );
  return found.length === 0 ? nothing : found;
});

/** The triggers that may fire: a phrase stands in the words, or a verb and an object. In the order of the rules. */
function toCandidates(words: readonly Word[], kind: Kind): Ready[] {
  let found: Set<number> | null = null;
  for (const { of } of saying(words)) {
    found ??= new Set();
    if (readsKind(of, kind)) found.add(of);
  }
  for (const { text, mark } of words) {
    if (mark) continue;
    for (const index of doing(text)) {
      found ??= new Set();
      if (!found.has(index) && readsKind(index, kind) && hasObject(ready[index] as Ready, words)) found.add(index);
    }
  }
  return found ? [...found].sort((one, other) => one - other).map((index) => ready[index] as Ready) : nothing;
}

function readsKind(index: number, kind: Kind): boolean {
  return (ready[index] as Ready).kinds.has(kind);
}

const rank = new Map(precedence.map((id, index) => [id, index]));
const levels: readonly Severity[] = ['ask', 'condition', 'crosses'];

export interface Reading {
  state?: string | undefined;
}

/** The findings of a posting's lines, in the order of the text. */
export function toFindings(text: string, lines: readonly ReadLine[], reading: Reading): Finding[] {
  const out: Finding[] = [];
  const otherHalf = toOtherHalf(lines);
  lines.forEach((line, index) => {
    const kind = kindToRead(line);
    if (kind === null || otherHalf[index] || line.section === 'negative' || isNegative(lines, line)) return;
    out.push(...inLine(text, lines, index, kind, reading));
  });
  return out;
}

/** What a line is read as: its kind, or a duty where that is nearly as likely; null for what is never read. */
function kindToRead(line: ReadLine): Kind | null {
  if (line.kind === 'qualification' && line.duty < 0.35) return 'qualification';
  if (usualKinds.includes(line.kind) || line.kind === 'reporting') return line.kind;
  if (line.kind === 'heading') return line.duty > 0.3 && line.words.length > 4 ? 'duty' : null;
  return line.duty > 0.3 || (line.section === 'duty' && opensWithVerb(line)) ? 'duty' : null;
}

/** "Develop ...", "Covers ...": under a duties heading such a line is read whatever the tagger thinks. */
function opensWithVerb(line: ReadLine): boolean {
  const first = line.words.find((word) => !word.mark);
  const verb = first && verbForms.get(first.text);
  return Boolean(
    verb && (verb.form === 'base' || verb.form === 's') && verb.lemma !== 'be' && !nounish.has(first.text),
  );
}

function isNegative(lines: readonly ReadLine[], line: ReadLine): boolean {
  const governor = lines[line.governor];
  return Boolean(governor?.words.slice(-6).some((word) => word.text === 'not' || word.text === 'never'));
}

/** Reads a line sentence by sentence, the parent bullet or lead-in before each. */
function inLine(text: string, lines: readonly ReadLine[], index: number, kind: Kind, reading: Reading): Finding[] {
  const line = lines[index] as ReadLine;
  const governor = lines[line.governor];
  const sentences = sentencesOf(text, line);
  const out: Finding[] = [];
  sentences.forEach((own, place) => {
    const purpose = purposeAt(own);
    const words = purpose > 0 ? own.slice(0, purpose) : own;
    const possible = toCandidates(words, kind);
    if (possible.length === 0) return;
    const lead = governor && place === 0 ? leadWords(governor) : [];
    const all = lead.length > 0 ? [...lead, ...words] : words;
    const candidates = possible.filter((one) => mayFit(one, all));
    if (candidates.length === 0) return;
    const after = sentences[place + 1] ?? [];
    const section = headingHedges(lines, line);
    out.push(...inSentence(text, words, lead, candidates, index, line, kind, section, after, reading));
  });
  return distinct(out);
}

/** A line's words, sentence by sentence. */
function sentencesOf(text: string, line: ReadLine): (readonly Word[])[] {
  const ends = sentenceEnds(text, line.start, line.end);
  if (ends.length === 0) return [line.words];
  const out: (readonly Word[])[] = [];
  let at = 0;
  for (const end of [...ends, line.end]) {
    const from = at;
    while (at < line.words.length && (line.words[at] as Word).start < end) at += 1;
    if (at > from) out.push(line.words.slice(from, at));
  }
  return out;
}

/** A lead-in's words without its closing colon; none for a plain heading, whose words are no sentence. */
function leadWords(governor: ReadLine): readonly Word[] {
  const words = governor.words.at(-1)?.text === ':' ? governor.words.slice(0, -1) : governor.words;
  return words.some((word) => verbForms.has(word.text) || word.text === 'under' || word.text === 'will') ? words : [];
}

/** Hedges of the heading or lead-in that stands over a section: "Under the direction of the teacher, the para will:". */
function headingHedges(lines: readonly ReadLine[], line: ReadLine): Met[] {
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

/** An object of the verb, and what must stand with it, stand in the words at all. */
function hasObject(one: Ready, words: readonly Word[]): boolean {
  if (one.objects.length > 0 && !findPhrase(one.objects, words)) return false;
  if (one.with.length > 0 && !findPhrase(one.with, words)) return false;
  return one.also.length === 0 || findPhrase(one.also, words) !== null;
}

/** What must stand in the sentence, lead-in included, and what may not. */
function mayFit(one: Ready, words: readonly Word[]): boolean {
  if (one.with.length > 0 && !findPhrase(one.with, words)) return false;
  if (one.also.length > 0 && !findPhrase(one.also, words)) return false;
  return one.unless.length === 0 || !findPhrase(one.unless, words);
}

interface Hit {
  one: Ready;
  duty: Duty | null;
  from: number;
  to: number;
  /** Found by a verb and its object, not by words that stand anywhere. */
  byVerb: boolean;
}

function inSentence(
  text: string,
  own: readonly Word[],
  lead: readonly Word[],
  candidates: readonly Ready[],
  index: number,
  line: ReadLine,
  kind: Kind,
  section: readonly Met[],
  after: readonly Word[],
  reading: Reading,
): Finding[] {
  const words = [...lead, ...own];
  const label = lead.length === 0 ? labelEnd(own) : 0;
  const parts = lead.length > 0 ? [...toParts(text, lead), ...toParts(text, own)] : toParts(text, own);
  const duties = toDuties(words, parts);
  const met = toHedges(words);
  const later = after.length > 0 ? nextSentence(after) : [];
  const hits = candidates.flatMap((one) => toHits(one, words, parts, duties, lead.length, label));
  const out: (Finding & { duty: number })[] = [];
  for (const hit of hits) {
    const judged = judge(hit, words, duties, met, section, later, kind, reading);
    if (!judged) continue;
    const { rule } = hit.one;
    const first = words[Math.max(hit.from, lead.length)] as Word;
    const last = words[Math.max(hit.to - 1, lead.length)] as Word;
    out.push({
      start: first.start,
      end: last.end,
      rule: rule.id,
      severity: judged.severity,
      line: index,
      confidence: confidenceOf(line, kind, judged.severity),
      hedges: judged.hedges,
      why: rule.why,
      rewrite: rule.rewrite,
      ask: rule.ask,
      sources: rule.sources,
      duty: hit.duty?.at ?? -1,
    });
  }
  return mostSpecific(out);
}

/** "Instructional Support: ...": a label's words alone never flag. */
function labelEnd(words: readonly Word[]): number {
  const colon = words.findIndex((word) => word.text === ':');
  return colon > 0 && colon <= 6 && colon < words.length - 2 ? colon + 1 : 0;
}

function toHits(
  one: Ready,
  words: readonly Word[],
  parts: readonly Part[],
  duties: readonly Duty[],
  floor: number,
  label: number,
): Hit[] {
  const out: Hit[] = [];
  const from = Math.max(floor, label);
  const opening = duties[0]?.at ?? 0;
  if (one.verbs) {
    for (const duty of duties) {
      if (duty.at < from || !one.verbs.has(duty.lemma)) continue;
      // "is assigned", "are taught": somebody does it, and the line does not say the para.
      if (duty.passive && !byPara(words, duty)) continue;
      const zone = zoneOf(duty, words);
      if (words[duty.object[0]]?.text === 'no') continue;
      const found =
        one.objects.length === 0 ? { from: duty.at, to: duty.at + 1 } : inObject(one.objects, words, parts, zone);
      if (!found || !fits(one, words, duty, opening)) continue;
      out.push({ one, duty, from: duty.at, to: wordsEnd(one, words, duty, found.to), byVerb: true });
    }
  }
  for (const found of findPhrases(one.says, words, from)) {
    // A phrase that begins with a verb means the verb: "work as the teacher asks" holds a noun.
    if (found.phrase.source.startsWith('~') && !duties.some((each) => each.at === found.from)) continue;
    const duty =
      duties.find((each) => each.at === found.from) ??
      duties.findLast((each) => each.at < found.from && each.reach >= found.from) ??
      duties.find((each) => each.at >= found.from && each.at < found.to) ??
      null;
    if (!fits(one, words, duty, opening)) continue;
    out.push({ one, duty, from: found.from, to: found.to, byVerb: false });
  }
  if (one.opens.length > 0) {
    for (let at = from; at < words.length; at += 1) {
      if (!opensHere(words, at, from, duties)) continue;
      let end = -1;
      for (const phrase of one.opens.from((words[at] as Word).text)) end = Math.max(end, matchAt(phrase, words, at));
      if (end < 0) continue;
      const duty = duties.findLast((each) => each.at < at && each.to >= at) ?? null;
      if (!fits(one, words, duty, opening)) continue;
      out.push({ one, duty, from: at, to: end, byVerb: false });
    }
  }
  return out;
}

/** Where the telling words end: the object, or the words that had to stand with the verb when they are near. */
function wordsEnd(one: Ready, words: readonly Word[], duty: Duty, to: number): number {
  const least = Math.max(to, duty.at + 1);
  if (one.objects.length > 0) return least;
  const near = findPhrase(one.near, words, duty.at + 1, Math.min(duty.reach, duty.at + 10));
  return Math.max(least, near?.to ?? duty.object[1]);
}

/** A noun that opens the line, or an item of a list of nouns that opens it, or the object of "responsible for". */
function opensHere(words: readonly Word[], at: number, from: number, duties: readonly Duty[]): boolean {
  if ((words[at] as Word).mark) return false;
  if (at === from) return true;
  const before = words[at - 1] as Word;
  if (before.text === 'for' && words[at - 2]?.text === 'responsible') return true;
  if (before.text !== ',' && before.text !== 'and' && before.text !== ';' && before.text !== 'the') return false;
  if (before.text === 'the') return words[at - 2]?.text === 'for' && words[at - 3]?.text === 'responsible';
  return !duties.some((duty) => duty.at >= from && duty.at < at);
}

function byPara(words: readonly Word[], duty: Duty): boolean {
  const by = words.slice(duty.at, duty.at + 4).findIndex((word) => word.text === 'by');
  return by > 0 && words.slice(duty.at + by, duty.at + by + 4).some((word) => setOf.para?.has(word.text));
}

/** Where a verb's object is looked for; "provide students with instruction" has it behind the person. */
function zoneOf(duty: Duty, words: readonly Word[]): readonly [number, number] {
  const [from, to] = duty.object;
  const next = words[to]?.text;
  if ((duty.lemma === 'provide' || duty.lemma === 'supply') && next === 'with') {
    let end = to + 1;
    while (
      end < duty.to &&
      (words[end] as Word).text !== ',' &&
      !['in', 'for', 'to', 'by'].includes((words[end] as Word).text)
    )
      end += 1;
    return [from, end];
  }
  if (duty.passive) return duty.subject;
  return from < to ? [from, to] : duty.object;
}

/** An object phrase that ends a noun group: "lesson plans", but not the "lesson" of "lesson materials". */
function inObject(
  list: Phrases,
  words: readonly Word[],
  parts: readonly Part[],
  [from, to]: readonly [number, number],
): { from: number; to: number } | null {
  for (let at = from; at < to; at += 1) {
    const word = words[at] as Word;
    if (word.mark) continue;
    let most = -1;
    for (const phrase of list.from(word.text)) {
      const end = matchAt(phrase, words, at, to);
      if (end > most && endsNoun(words, parts, end)) most = end;
    }
    if (most >= 0) return { from: at, to: most };
  }
  return null;
}

const compoundHeads = new Set([
  'materials',
  'material',
  'supplies',
  'boards',
  'board',
  'center',
  'centers',
  'time',
  'room',
  'area',
  'areas',
  'equipment',
  'space',
  'files',
  'folders',
  'forms',
  'support',
  'assistance',
  'aids',
  'tools',
  'games',
  'resources',
  'booklets',
  'setting',
  'settings',
  'data',
  'packets',
  'kits',
  'activities',
  'goals',
  'objectives',
  'reports',
  'logs',
  'log',
  'schedule',
  'schedules',
  'staff',
  'meetings',
  'meeting',
  'team',
  'records',
  'paperwork',
  'bag',
  'bags',
  'errors',
  'skills',
  'changes',
  'projects',
  'copies',
  'needs',
  'plan',
  'team',
  'professionals',
  'provider',
  'providers',
  'information',
  'office',
  'programs',
  'program',
  'development',
  'class',
  'form',
  'training',
  'cart',
  'cabinet',
  'folder',
  'alternatives',
  'prevention',
  'cards',
  'comments',
]);

function endsNoun(words: readonly Word[], parts: readonly Part[], end: number): boolean {
  const next = words[end];
  if (!next || next.mark) return true;
  const last = words[end - 1] as Word;
  if (last.possessive) return false;
  if (next.joined) return false;
  return !(compoundHeads.has(next.text) && (parts[end] === 'noun' || parts[end] === 'verb' || parts[end] === 'other'));
}

/** In the duty's own clause, or in what opens the sentence: not in the next duty of a list. */
function standsNear(list: Phrases, one: Ready, words: readonly Word[], duty: Duty | null, opening: number): boolean {
  if (!duty || !one.verbs) return findPhrase(list, words) !== null;
  return (
    findPhrase(list, words, Math.min(duty.from, duty.at), Math.max(duty.reach, duty.object[1])) !== null ||
    findPhrase(list, words, 0, opening) !== null
  );
}

function fits(one: Ready, words: readonly Word[], duty: Duty | null, opening: number): boolean {
  if (one.with.length > 0 && !standsNear(one.with, one, words, duty, opening)) return false;
  if (one.also.length > 0 && !standsNear(one.also, one, words, duty, opening)) return false;
  if (one.without.length === 0) return true;
  const from = duty ? Math.min(duty.from, duty.at) : 0;
  const to = duty ? Math.max(duty.reach, duty.object[1]) : words.length;
  return findPhrase(one.without, words, from, to) === null;
}

/** Hedges of the sentence after: only where it speaks of the same thing ("These lessons are planned by the teacher"). */
function nextSentence(words: readonly Word[]): Met[] {
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
function judge(
  hit: Hit,
  words: readonly Word[],
  duties: readonly Duty[],
  met: readonly Met[],
  section: readonly Met[],
  later: readonly Met[],
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
    if (duty && clears.has('H10') && duty.actor === 'other' && (hit.byVerb || !speaksOfAbsence(hit))) return null;
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
    // A hedge inside the trigger's own words is no hedge of it.
    if (
      own &&
      hedge.from >= hit.from &&
      hedge.to <= hit.to &&
      !['H2', 'H3', 'H4', 'H5', 'H6', 'H7', 'H14', 'H15'].includes(hedge.code)
    )
      return false;
    if (!counts(hedge, rule, trigger)) return false;
    if (clears.has(hedge.code)) {
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
    } else if (rule.id === 'whole-class-instruction' || rule.id === 'running-a-room-alone') drop = 1;
  }
  if (reading.state && rule.states.some((state) => state.wider && state.state === reading.state?.toUpperCase()))
    drop += 1;
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
function counts(hedge: Met, rule: Rule, trigger: Trigger): boolean {
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

/** "in the absence of the teacher": here the teacher is named because somebody is missing, not because they act. */
function speaksOfAbsence(hit: Hit): boolean {
  return hit.one.rule.id === 'class-coverage';
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

/** How often a finding like this one is true. */
function confidenceOf(line: ReadLine, kind: Kind, severity: Severity): number {
  const doubt = line.duty < 0.6 && kind !== 'qualification' && kind !== 'reporting' ? doubtfulDuty : 1;
  return Math.round(findingConfidence[severity] * (kindFactor[kind] ?? 1) * doubt * 100) / 100;
}

/** One rule a clause: the most telling stands for all. */
function mostSpecific(found: readonly (Finding & { duty: number })[]): Finding[] {
  const best = new Map<number, Finding & { duty: number }>();
  for (const finding of found) {
    const other = best.get(finding.duty);
    if (!other || outranks(finding, other)) best.set(finding.duty, finding);
  }
  return [...best.values()].map(({ duty: _, ...finding }) => finding);
}

function outranks(one: Finding, other: Finding): boolean {
  const level = levels.indexOf(one.severity) - levels.indexOf(other.severity);
  if (level !== 0) return level > 0;
  return (rank.get(one.rule) ?? 99) < (rank.get(other.rule) ?? 99);
}

/** A rule speaks once in a line. */
function distinct(found: readonly Finding[]): Finding[] {
  const seen = new Set<RuleId>();
  return found
    .filter((finding) => {
      if (seen.has(finding.rule)) return false;
      seen.add(finding.rule);
      return true;
    })
    .sort((one, other) => one.start - other.start);
}
