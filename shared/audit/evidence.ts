import { rules } from '../knowledge/rules/index.ts';
import { sources } from '../knowledge/sources.ts';
import type { CategoryId, Rule, Severity } from '../types.ts';
import { type Decision, type Decisions, decisionWords } from './decisions.ts';
import { type Found, toFound } from './found.ts';
import type { KeptPosting } from './kept.ts';
import type { AuditedPosting } from './postings.ts';
import { engineVersion, ruleVersion } from './versions.ts';

/** A finding with all that lets another person check it. */
export interface Evidence {
  /** Of the rule and the sentence (`keyOf`): the same sentence has the same key in every posting. */
  key: string;
  posting: string;
  title: string;
  district: string;
  address: string;
  captured: string;
  /** SHA-256 of the posting's text in UTF-8, in hex. */
  sha256: string;
  rule: string;
  ruleName: string;
  severity: Severity;
  /** Row and column of the words in the text, both from 1. */
  row: number;
  column: number;
  /** UTF-16 offsets of the words in the text, end exclusive. */
  start: number;
  end: number;
  words: string;
  /** The whole line, word for word. */
  sentence: string;
  category: CategoryId | null;
  confidence: number;
  why: string;
  rewrite: string;
  ask: string;
  /** Citations, in full. */
  sources: string[];
  engine: string;
  ruleVersion: string;
  decision: Decision | null;
}

/** The engine and the rules that a finding was made with: those of today, or of the day on which an audit was made. */
export interface Versions {
  engine: string;
  rules: Readonly<Record<string, string>>;
}

export const versionsNow: Versions = {
  engine: engineVersion,
  rules: Object.fromEntries(rules.map(({ id }) => [id, ruleVersion(id)])),
};

const ruleOf = new Map(rules.map((rule) => [rule.id as string, rule]));
const citationOf = new Map(
  sources.map(({ id, title, body, url }) => [id, `${title}, ${body}${url ? ` <${url}>` : ''}`]),
);
const unknown: Pick<Rule, 'name' | 'why' | 'rewrite' | 'ask' | 'sources'> = {
  name: '',
  why: '',
  rewrite: '',
  ask: '',
  sources: [],
};

/** The citations of a rule, in full; none for an unknown rule. */
export function citationsOf(rule: string): string[] {
  return (ruleOf.get(rule) ?? unknown).sources.map((source) => citationOf.get(source) ?? source);
}

/** The evidence of a posting. `sha256` comes from outside: a browser and Node each have their own way to it. */
export function toEvidence(posting: AuditedPosting, sha256: string, decisions: Decisions = {}): Evidence[] {
  return toFound(posting.text, posting.report).map((found) => evidenceOf({ ...posting, sha256 }, found, decisions));
}

/** One finding of a posting as evidence. */
export function evidenceOf(
  posting: Pick<KeptPosting, 'id' | 'title' | 'district' | 'address' | 'captured' | 'sha256'>,
  found: Found,
  decisions: Decisions = {},
  versions = versionsNow,
): Evidence {
  const { id, title, district, address, captured, sha256 } = posting;
  const { key, rule, severity, row, column, start, end, words, sentence, category, confidence } = found;
  const about = ruleOf.get(rule) ?? unknown;
  return {
    key,
    posting: id,
    title,
    district,
    address,
    captured,
    sha256,
    rule,
    ruleName: about.name || rule,
    severity,
    row,
    column,
    start,
    end,
    words,
    sentence,
    category,
    confidence,
    why: about.why,
    rewrite: found.rewrite ?? about.rewrite,
    ask: about.ask,
    sources: citationsOf(rule),
    engine: versions.engine,
    ruleVersion: versions.rules[rule] ?? '',
    decision: decisions[key] ?? null,
  };
}

/** Only what a person accepted: what goes into a pack unless more is asked for. */
export function acceptedOnly(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter(({ decision }) => decision?.is === 'accepted');
}

/** A column of the evidence as a table: what its head says, how wide it is shown, and the cell of a row. */
export interface EvidenceColumn {
  head: string;
  /** In characters. */
  width: number;
  cell: (evidence: Evidence) => string | number;
}

const column = (head: string, width: number, cell: EvidenceColumn['cell']): EvidenceColumn => ({ head, width, cell });

/** The evidence as a table has it, CSV and XLSX alike. */
export const evidenceColumns: EvidenceColumn[] = [
  column('posting', 18, ({ posting }) => posting),
  column('title', 28, ({ title }) => title),
  column('district', 22, ({ district }) => district),
  column('severity', 11, ({ severity }) => severity),
  column('rule', 26, ({ rule }) => rule),
  column('rule name', 34, ({ ruleName }) => ruleName),
  column('sentence', 70, ({ sentence }) => sentence.replace(/\s+/g, ' ').trim()),
  column('words', 30, ({ words }) => words.replace(/\s+/g, ' ')),
  column('row', 6, ({ row }) => row),
  column('column', 7, ({ column: at }) => at),
  column('start', 7, ({ start }) => start),
  column('end', 7, ({ end }) => end),
  column('category', 18, ({ category }) => category ?? ''),
  column('confidence', 10, ({ confidence }) => confidence),
  column('why', 60, ({ why }) => why),
  column('rewrite', 50, ({ rewrite }) => rewrite),
  column('question to ask', 50, ({ ask }) => ask),
  column('sources', 60, ({ sources: cited }) => cited.join('; ')),
  column('address', 34, ({ address }) => address),
  column('captured', 22, ({ captured }) => captured),
  column('sha256 of the text', 66, ({ sha256 }) => sha256),
  column('engine', 8, ({ engine }) => engine),
  column('rule version', 12, ({ ruleVersion: version }) => version),
  column('decision', 22, ({ decision }) => decisionWords(decision ?? undefined)),
  column('key', 18, ({ key }) => key),
];

/** What the tool does and cannot do, for the method page of a pack. */
export const method: { does: string[]; cannot: string[] } = {
  does: [
    'Each posting is cut into lines. Every line gets a kind, and every duty line one of 16 categories of paraprofessional work, by a small model trained on lines written for it.',
    'Duty lines are compared with published rules about work that belongs to a licensed teacher, nurse, therapist or administrator. Words that make a duty fine (assist, as directed by the teacher, as trained) clear it or lower it before anything is flagged.',
    'Each finding names its rule, the words that did it, why they matter and on whose authority. The same text always gives the same findings; nothing is sent anywhere.',
    'The SHA-256 of the text lets anyone who holds the same text check that it is the one that was read.',
  ],
  cannot: [
    'A finding is a question about wording. It does not say what people do at work, and it is not legal advice.',
    'Rules differ by state, contract and year. A citation shows where the idea comes from; whether it applies is for a person to say.',
    'The reading makes mistakes in both directions: it can flag a fine line and pass over one that matters. A person should read each sentence where it stands before relying on it.',
    'A number of findings is not a measure of a district: it also grows with the number and the length of its postings.',
  ],
};
