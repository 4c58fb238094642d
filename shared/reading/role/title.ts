import {
  leaders,
  licenseWords,
  linkWords,
  otherShort,
  overWords,
  settings,
  topicWords,
} from '../../knowledge/titles.ts';
import type { Role, Span } from '../../types.ts';
import { toWords, type Word } from '../words.ts';
import {
  type DoubtfulWords,
  isDecoration,
  type Mention,
  mentionsIn,
  nameOf,
  setOf,
  standsAt,
  type Token,
  tokensOf,
  toTokens,
} from './nouns.ts';

/** A part of a title between marks: "Aide" and "Preschool" in "Aide - Preschool". */
interface Segment {
  tokens: readonly Token[];
  /** Joined to the part before by a slash, "and" or "or". */
  joined: boolean;
}

/** A job that a title names. */
export interface Job extends Span {
  role: Role;
  /** "substitute teacher"; what a reader would call it. */
  name: string;
  /** Says so by itself: not an abbreviation, nor an aide with nothing beside it. */
  firm: boolean;
  leader: boolean;
  plural: boolean;
  /** Nothing but decoration stands beside it in its part of the title. */
  bare: boolean;
  /** Its part of the title is joined to the one before: "Aide/Driver". */
  joined: boolean;
  /** The title names a license or a credential: "Certified ...", "... (RN)". */
  licensed: boolean;
}

export interface TitleReading {
  role: Role;
  /** The job that decided, null when the title names none. */
  job: Job | null;
  jobs: readonly Job[];
}

export const TITLE_LENGTH = 240; // characters; longer than any title

const leaderSet = setOf(leaders);
const topicSet = setOf(topicWords);
const licenseSet = setOf(licenseWords);
const linkSet = new Set(linkWords);
const overSet = new Set(overWords);
const settingPhrases = settings.map(tokensOf);

/** What a title names. */
export function readTitle(words: readonly Word[]): TitleReading {
  const segments = toSegments(words);
  const licensed = segments.some(({ tokens }) => tokens.some(isCredential));
  const jobs = segments.flatMap(({ joined }, index) => {
    const head = headOf(segments, index);
    return head ? { ...head, joined, licensed } : [];
  });
  const job = decide(jobs);
  return { role: job?.role ?? 'unknown', job, jobs };
}

/** The words of a title, as far as titles go. */
export function toTitleWords(text: string, start = 0, end = text.length): Word[] {
  return toWords(text, start, Math.min(end, start + TITLE_LENGTH));
}

/** The job that speaks for the whole title: a para's, unless somebody else's title only mentions paras. */
function decide(jobs: readonly Job[]): Job | null {
  const para = jobs.find((job) => job.role === 'para');
  const first = jobs.find((job) => job.role === 'para' || job.role === 'other') ?? null;
  if (!para || !first || first.role === 'para') return para ?? first;
  // "Supervisor, Paraeducators"; but "Supervisor/Para" is both.
  if (first.leader && (para.plural || (first.bare && !para.joined))) return first;
  return para.firm || para.joined ? para : first;
}

function isCredential({ text, raw }: Token): boolean {
  return licenseSet.has(text) || otherShort[raw] !== undefined;
}

function toSegments(words: readonly Word[]): Segment[] {
  const segments: { tokens: Token[]; joined: boolean }[] = [{ tokens: [], joined: false }];
  for (const word of words) {
    const joins =
      word.text === '/' || word.text === '&' || word.text === '+' || word.text === 'and' || word.text === 'or';
    if (joins || (word.mark && !'.\'"`_*#!?'.includes(word.text))) {
      if (segments.at(-1)?.tokens.length) segments.push({ tokens: [], joined: joins });
      continue;
    }
    if (!word.mark) segments.at(-1)?.tokens.push(...toTokens(word));
  }
  return segments.filter((segment) => segment.tokens.length > 0);
}

/** The job that one part of a title ends in, null when it names none. */
function headOf(segments: readonly Segment[], index: number): Job | null {
  const { tokens } = segments[index] as Segment;
  // In "Principal's Office Para" the principal is no head.
  const all = mentionsIn(tokens).filter(({ to }) => to === tokens.length || !tokens[to - 1]?.possessive);
  const first = all[0];
  if (!first) return null;
  const over = tokens.findIndex((token, at) => (at > first.from || token.raw.endsWith('s')) && overSet.has(token.raw));
  const link = tokens.findIndex((token, at) => at > first.from && linkSet.has(token.raw));
  const limit = Math.min(over < 0 ? tokens.length : over, link < 0 ? tokens.length : link);
  const own = all.filter((mention) => mention.from < limit);
  const named = own.filter((mention) => mention.noun.name === 'para');
  const topical = (mention: Mention): boolean => topicSet.has(tokens[mention.to]?.text ?? '');
  const para = named.find((mention) => !topical(mention)) ?? named[0];
  if (para) {
    const leader = leaderAfter(tokens, own, para);
    if (leader) return jobOf(tokens, leader, 'other', true);
    // "Teacher Para Training" is about paras; alone, "Para Support" is a para's.
    const others = segments.some((segment) => mentionsIn(segment.tokens).some(({ noun }) => noun.kind !== 'para'));
    if (!topical(para) || !others) return jobOf(tokens, para, 'para', true);
  }
  const head = own.filter((mention) => mention.noun.name !== 'para').at(-1);
  if (!head || head.noun.kind === 'none') return null;
  const { kind, tokens: nounTokens } = head.noun;
  if (kind === 'para') return jobOf(tokens, head, 'para', nounTokens.length > 1);
  if (kind === 'other') return jobOf(tokens, head, 'other', true);
  const job = jobOfDoubtful(segments, index, head, kind);
  if (job.role !== 'unknown' || link < 0 || over >= 0) return job;
  // "Substitute for Paraprofessionals"
  const rest = headOf([{ tokens: tokens.slice(limit + 1), joined: false }], 0);
  return rest?.role === 'para' ? rest : job;
}

/** "Paraprofessional Coordinator", "Para Hiring Specialist": the leader right after, or null. A "Paraprofessional Specialist" leads none. */
function leaderAfter(tokens: readonly Token[], own: readonly Mention[], para: Mention): Mention | null {
  let at = para.to;
  while (topicSet.has(tokens[at]?.text ?? '')) at += 1;
  return (
    own.find(
      ({ from, noun }) => from === at && leaderSet.has(noun.name) && (noun.name !== 'specialist' || at > para.to),
    ) ?? null
  );
}

function jobOf(
  tokens: readonly Token[],
  { from, to, noun }: Mention,
  role: Role,
  firm: boolean,
  start = from,
  end = to,
): Job {
  const first = tokens[start] as Token;
  const last = tokens[end - 1] as Token;
  return {
    role,
    start: first.start,
    end: last.end,
    name: nameOf(tokens, from, noun.name),
    firm,
    leader: leaderSet.has(noun.name),
    plural: last.raw.endsWith('s'),
    bare: tokens.every((token, at) => (at >= from && at < to) || isDecoration(token)),
    joined: false,
    licensed: false,
  };
}

/** The words beside the noun decide: before it, in a part joined to it, after it, in the next part, in the part before. */
function jobOfDoubtful(segments: readonly Segment[], index: number, head: Mention, row: DoubtfulWords): Job {
  const { tokens } = segments[index] as Segment;
  const before = besideBackward(tokens, head.from, row);
  const found = before ? [before] : [];
  for (let at = index; at > 0 && segments[at]?.joined; at -= 1) {
    const left = (segments[at - 1] as Segment).tokens;
    if (mentionsIn(left).length > 0) break;
    const beside = besideBackward(left, left.length, row);
    if (beside) found.push(beside);
  }
  const bare = tokens.slice(0, head.from).every(isDecoration);
  if (found.length === 0 && bare) {
    const near = [
      tokens.slice(head.to),
      segments[index + 1]?.joined ? undefined : segments[index + 1]?.tokens,
      row.alone === 'unknown' ? segments[index - 1]?.tokens : [],
    ];
    for (const part of near) {
      const beside = part && !namesPara(part) ? besideBackward(part, part.length, row) : null;
      if (beside) found.push(beside);
      if (beside) break;
    }
  }
  const beside = found.find(({ role }) => role === 'para') ?? found[0];
  const role = asLicensed(segments, asSetting(segments, beside?.role ?? row.alone, beside?.role === 'para'), row);
  const own = before && before === beside ? before.at : head.from;
  const job = jobOf(tokens, head, role, beside?.role === 'para', own);
  return role === 'other' && beside?.role === 'other' ? { ...job, name: `${beside.name} ${row.noun}` } : job;
}

function namesPara(tokens: readonly Token[]): boolean {
  return mentionsIn(tokens).some(({ noun }) => noun.kind === 'para');
}

interface Beside {
  role: Role;
  name: string;
  /** Where its first token stands. */
  at: number;
}

/** The listed words nearest before `end`, the longest of those that end there. */
function besideBackward(tokens: readonly Token[], end: number, row: DoubtfulWords): Beside | null {
  for (let last = end - 1; last >= 0; last -= 1) {
    const options = row.beside.get(tokens[last]?.text ?? '') ?? [];
    const hit = options.find(({ tokens: phrase }) => standsAt(tokens, last - phrase.length + 1, phrase));
    if (hit) return { role: hit.role, name: hit.name, at: last - hit.tokens.length + 1 };
  }
  return null;
}

/** An aide with nothing telling beside it, in a clinic or a home, is no para. */
function asSetting(segments: readonly Segment[], role: Role, firm: boolean): Role {
  if (firm) return role;
  const held = segments.some(({ tokens }) =>
    tokens.some((_, at) => settingPhrases.some((phrase) => standsAt(tokens, at, phrase))),
  );
  return held ? 'other' : role;
}

/** "Assistant Teacher (certification required)" is a teacher. */
function asLicensed(segments: readonly Segment[], role: Role, row: DoubtfulWords): Role {
  if (row.noun !== 'teacher' || role !== 'para') return role;
  return segments.some(({ tokens }) => tokens.some(({ text }) => licenseSet.has(text))) ? 'other' : role;
}

/** The words of a stretch, none for none. */
export const textOf = (text: string, span: Span | null): string => (span ? text.slice(span.start, span.end) : '');
