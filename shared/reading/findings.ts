import { doubtfulDuty, findingConfidence, kindFactor } from '../knowledge/confidence.ts';
import { precedence } from '../knowledge/precedence.ts';
import { nounish, verbForms } from '../knowledge/verbs.ts';
import type { Finding, Kind, RuleId, Severity } from '../types.ts';
import { toDuties } from './duties.ts';
import { purposeAt } from './features.ts';
import { type Around, headingHedges, judge, levels, nextSentence, type Reading } from './findings/hedging.ts';
import { toHits } from './findings/hits.ts';
import { toTelling } from './findings/telling.ts';
import { mayFit, nothing, type Ready, toCandidates, usualKinds } from './findings/triggers.ts';
import { askParts } from './grammar.ts';
import { toOtherHalf } from './halves.ts';
import { toHedges } from './hedges.ts';
import type { ReadLine } from './kinds.ts';
import { type Part, toDoubts, toParts } from './parts.ts';
import type { Sentence } from './sentences.ts';
import type { Word } from './words.ts';

const rank = new Map(precedence.map((id, index) => [id, index]));

/** The findings of a posting's lines, in the order of the text. */
export function toFindings(
  text: string,
  lines: readonly ReadLine[],
  sentences: readonly Sentence[][],
  reading: Reading,
): Finding[] {
  const out: Finding[] = [];
  const otherHalf = toOtherHalf(lines);
  lines.forEach((line, index) => {
    const kind = kindToRead(line);
    if (kind === null || otherHalf[index] || line.section === 'negative' || isNegative(lines, line)) return;
    out.push(...inLine(text, lines, index, sentences[index] ?? nothing, kind, reading));
  });
  return out;
}

/** What a line is read as: its kind, or a duty where that is nearly as likely; null for what is never read. */
function kindToRead(line: ReadLine): Kind | null {
  const isAct = (line.section === 'duty' || line.duty > 0.2) && opensWithVerb(line);
  if (line.kind === 'qualification' && line.duty < 0.35 && !isAct) return 'qualification';
  if (line.kind === 'reporting' && line.duty > 0.4) return 'summary';
  if (usualKinds.includes(line.kind) || line.kind === 'reporting') return line.kind;
  if (line.kind === 'heading') return line.duty > 0.3 && line.words.length > 4 ? 'duty' : null;
  return line.duty > 0.3 || isAct ? 'duty' : null;
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
function inLine(
  text: string,
  lines: readonly ReadLine[],
  index: number,
  sentences: readonly Sentence[],
  kind: Kind,
  reading: Reading,
): Finding[] {
  const line = lines[index] as ReadLine;
  const governor = lines[line.governor];
  const out: Finding[] = [];
  sentences.forEach(({ words: own }, place) => {
    const purpose = purposeAt(own);
    const words = purpose > 0 ? own.slice(0, purpose) : own;
    const possible = toCandidates(words, kind, governor !== undefined && place === 0);
    if (possible.length === 0) return;
    const lead = governor && place === 0 ? leadWords(governor) : [];
    const all = lead.length > 0 ? [...lead, ...words] : words;
    const candidates = possible.filter((one) => mayFit(one, all));
    if (candidates.length === 0) return;
    const after = sentences[place + 1]?.words ?? nothing;
    out.push(...inSentence(text, words, lead, candidates, index, lines, kind, after, reading));
  });
  return distinct(out);
}

/** A lead-in's words without its closing colon; none for a plain heading, whose words are no sentence. */
function leadWords(governor: ReadLine): readonly Word[] {
  const words = governor.words.at(-1)?.text === ':' ? governor.words.slice(0, -1) : governor.words;
  return words.some((word) => verbForms.has(word.text) || word.text === 'under' || word.text === 'will') ? words : [];
}

/**
 * Reads a sentence by the likely parts of its words, and again with each doubtful word as its other part. Where something could be found,
 * compromise is asked for the parts, and what is found by these stands: it speaks in one sentence or two of a posting.
 */
function inSentence(
  text: string,
  own: readonly Word[],
  lead: readonly Word[],
  candidates: readonly Ready[],
  index: number,
  lines: readonly ReadLine[],
  kind: Kind,
  after: readonly Word[],
  reading: Reading,
): readonly Finding[] {
  const line = lines[index] as ReadLine;
  const words = lead.length > 0 ? [...lead, ...own] : own;
  const label = lead.length === 0 ? labelEnd(own) : 0;
  let around: Around | null = null;
  const read = (parts: readonly Part[]): readonly Finding[] => {
    const duties = toDuties(words, parts);
    const hits = candidates.flatMap((one) => toHits(one, words, parts, duties, lead.length, label));
    if (hits.length === 0) return nothing;
    around ??= { met: toHedges(words), section: headingHedges(lines, line), later: nextSentence(after) };
    const out: (Finding & { duty: number })[] = [];
    for (const hit of hits) {
      const judged = judge(hit, words, duties, around, kind, reading);
      if (!judged) continue;
      const { rule, trigger } = hit.one;
      const [from, to] = toTelling(hit, words, parts, duties);
      const first = words[Math.max(from, lead.length)] as Word;
      const last = words[Math.max(to - 1, lead.length)] as Word;
      out.push({
        start: first.start,
        end: last.end,
        rule: rule.id,
        severity: judged.severity,
        line: index,
        confidence: confidenceOf(line, kind, judged.severity),
        hedges: judged.hedges,
        why: rule.why,
        rewrite: rule.rewrites?.[trigger.rewrite ?? ''] ?? rule.rewrite,
        ask: rule.ask,
        sources: rule.sources,
        duty: hit.duty?.at ?? -1,
      });
    }
    return mostSpecific(out);
  };
  const parts = lead.length > 0 ? [...toParts(lead), ...toParts(own)] : toParts(own);
  const possible =
    read(parts).length > 0 || toDoubts(words, parts).some(({ at, part }) => read(parts.with(at, part)).length > 0);
  return possible ? read([...askParts(text, lead), ...askParts(text, own)]) : nothing;
}

/** "Instructional Support: ...": a label's words alone never flag. */
function labelEnd(words: readonly Word[]): number {
  const colon = words.findIndex((word) => word.text === ':');
  return colon > 0 && colon <= 6 && colon < words.length - 2 ? colon + 1 : 0;
}

/** How often a finding like this one is true. */
function confidenceOf(line: ReadLine, kind: Kind, severity: Severity): number {
  const doubt = line.duty < 0.6 && kind !== 'qualification' && kind !== 'reporting' ? doubtfulDuty : 1;
  return Math.round(findingConfidence[severity] * (kindFactor[kind] ?? 1) * doubt * 100) / 100;
}

/** One rule a clause, and one for the same words ("plan and deliver lessons"): the most telling stands for all. */
function mostSpecific(found: readonly (Finding & { duty: number })[]): Finding[] {
  const best = new Map<number, Finding & { duty: number }>();
  for (const finding of found) {
    const other = best.get(finding.duty);
    if (!other || outranks(finding, other)) best.set(finding.duty, finding);
    // The same rule by a longer wording: its words are quoted.
    else if (finding.rule === other.rule && finding.severity === other.severity && holds(finding, other))
      best.set(finding.duty, { ...other, start: finding.start, end: finding.end });
  }
  const all = [...best.values()];
  return all
    .filter((one) => !all.some((other) => shareWords(one, other) && tellsMore(other, one)))
    .map(({ duty: _, ...finding }) => finding);
}

function shareWords(one: Finding, other: Finding): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The graver of two; of two as grave the one that holds the other's words, else the first in precedence. */
function tellsMore(one: Finding, other: Finding): boolean {
  if (one.severity === other.severity && holds(one, other) !== holds(other, one)) return holds(one, other);
  return outranks(one, other);
}

function holds(one: Finding, other: Finding): boolean {
  return one.start <= other.start && one.end >= other.end;
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
