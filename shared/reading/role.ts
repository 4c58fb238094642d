import {
  articleOpeners,
  articleSigns,
  decorations,
  determiners,
  doubtfulNouns,
  englishWords,
  gerundTitles,
  groupLabels,
  leaders,
  leadVerbs,
  licenseWords,
  linkWords,
  listSigns,
  moreJobs,
  namedByWord,
  namingOpeners,
  noJobs,
  otherEndings,
  otherNouns,
  otherShort,
  otherSigns,
  overWords,
  paraNouns,
  paraSchooling,
  paraSigns,
  paraStems,
  postingSigns,
  sentenceSigns,
  settings,
  shortForms,
  spanishWords,
  subjectVerbs,
  titleLabels,
  topicWords,
} from '../knowledge/titles.ts';
import { verbForms } from '../knowledge/verbs.ts';
import type { Kind, Posting, Role, Span } from '../types.ts';
import type { ReadLine } from './kinds.ts';
import { findPhrase, matchAt, type Phrase, type Phrases, toPhrases } from './patterns.ts';
import { byWord, isSpaceCode, isWordCode, toWords, type Word } from './words.ts';

// Titles

/** A word of a title in the form that `knowledge/titles.ts` writes it. */
interface Token extends Span {
  text: string;
  raw: string;
  possessive: boolean;
}

/** A part of a title between marks: "Aide" and "Preschool" in "Aide - Preschool". */
interface Segment {
  tokens: readonly Token[];
  /** Joined to the part before by a slash, "and" or "or". */
  joined: boolean;
}

interface Noun {
  tokens: readonly string[];
  name: string;
  /** `none`: words that look like a job, "first aid". */
  kind: 'para' | 'other' | 'none' | DoubtfulWords;
}

/** The words beside a doubtful noun, by their last token, longest first. */
interface DoubtfulWords {
  noun: string;
  alone: Role;
  beside: ReadonlyMap<string, readonly { tokens: readonly string[]; role: Role; name: string }[]>;
}

interface Mention {
  from: number;
  to: number;
  noun: Noun;
}

/** A job that a title names. */
interface Job extends Span {
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
}

interface TitleReading {
  role: Role;
  /** The job that decided, null when the title names none. */
  job: Job | null;
  jobs: readonly Job[];
}

const singular = (word: string): string => {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 2 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
};
const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(singular));
const tokensOf = (phrase: string): string[] => phrase.split(/[ -]/).map(singular);

const leaderSet = setOf(leaders);
const topicSet = setOf(topicWords);
const decorationSet = setOf(decorations);
const licenseSet = setOf(licenseWords);
const namedByWordSet = setOf(namedByWord);
const linkSet = new Set(linkWords);
const overSet = new Set(overWords);
const settingPhrases = settings.map(tokensOf);
const nouns = toNouns();

/** All nouns by their first token, longest first. */
function toNouns(): ReadonlyMap<string, readonly Noun[]> {
  const out = new Map<string, Noun[]>();
  const add = (phrase: string, name: string, kind: Noun['kind']): void => {
    const tokens = tokensOf(phrase);
    const list = out.get(tokens[0] as string) ?? [];
    list.push({ tokens, name, kind });
    list.sort((a, b) => b.tokens.length - a.tokens.length);
    out.set(tokens[0] as string, list);
  };
  for (const noun of paraNouns) add(noun, noun, 'para');
  for (const noun of otherNouns) add(noun, noun, 'other');
  for (const noun of noJobs) add(noun, noun, 'none');
  for (const [noun, name] of Object.entries(otherShort)) add(noun, name, 'other');
  for (const { noun, alone, para = [], other = [], unknown = [] } of doubtfulNouns) {
    const beside = new Map<string, { tokens: string[]; role: Role; name: string }[]>();
    for (const [role, names] of [['para', para] as const, ['other', other] as const, ['unknown', unknown] as const])
      for (const name of names) {
        const tokens = tokensOf(name);
        const last = tokens.at(-1) as string;
        beside.set(
          last,
          [...(beside.get(last) ?? []), { tokens, role, name }].sort((a, b) => b.tokens.length - a.tokens.length),
        );
      }
    add(noun, noun, { noun, alone, beside });
  }
  return out;
}

/** Whose job a title names, with the words that say so: `unknown`, with no words, when it names none. */
export function roleOfTitle(title: string): { role: Role; evidence: string } {
  const { role, job } = readTitle(title, 0, title.length);
  return { role, evidence: job ? title.slice(job.start, job.end) : '' };
}

function readTitle(text: string, start: number, end: number): TitleReading {
  const segments = toSegments(toWords(text, start, Math.min(end, start + TITLE_LENGTH)));
  const jobs = segments.flatMap(({ joined }, index) => {
    const head = headOf(segments, index);
    return head ? { ...head, joined } : [];
  });
  const job = decide(jobs);
  return { role: job?.role ?? 'unknown', job, jobs };
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

function toTokens({ text: raw, start, end, possessive }: Word): Token[] {
  return spelled(raw).map((text) => ({ text, raw, start, end, possessive }));
}

/** A word as `knowledge/titles.ts` writes it: a short form in full, a plural as one. */
const spelled = byWord((raw) => {
  const full = paraStems.some((stem) => raw.startsWith(stem)) ? 'para' : (shortForms[raw] ?? shortForms[singular(raw)]);
  return (full ?? singular(raw)).split(' ');
});

/** Whether a job's name may begin at this word: where none does, no title is looked for. */
const mayName = byWord((raw) => spelled(raw).some((text) => nouns.has(text)) || hasOtherEnding(raw));

function hasOtherEnding(raw: string): boolean {
  return otherEndings.some((ending) => raw.endsWith(ending));
}

function mentionsIn(tokens: readonly Token[]): Mention[] {
  const out: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const { text, raw } = tokens[at] as Token;
    const known = nouns.get(text)?.find((noun) => standsAt(tokens, at, noun.tokens));
    const noun: Noun | null = known ?? (hasOtherEnding(raw) ? { tokens: [text], name: raw, kind: 'other' } : null);
    if (noun && noun.kind !== 'none') out.push({ from: at, to: at + noun.tokens.length, noun });
    at += noun?.tokens.length ?? 1;
  }
  return out;
}

function standsAt(tokens: readonly Token[], at: number, phrase: readonly string[]): boolean {
  return at >= 0 && phrase.every((text, index) => tokens[at + index]?.text === text);
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
  };
}

/** "library director" for a director; else the noun's own name. */
function nameOf(tokens: readonly Token[], from: number, name: string): string {
  const before = tokens[from - 1];
  if (!before || !namedByWordSet.has(singular(name)) || before.raw.length < 3 || isDecoration(before)) return name;
  return `${shortForms[before.raw] ?? before.raw} ${name}`;
}

function isDecoration(token: Token): boolean {
  return decorationSet.has(token.text) || startsWithDigit(token.raw);
}

/** Begins with a digit: "24-0183", "6th". */
function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
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

// Postings

/** A line that stands like a title, and the job it names. */
interface JobRow extends Job {
  line: number;
  /** All jobs that the line names. */
  jobs: readonly Job[];
}

interface TopReading extends TitleReading {
  /** It stood in a field: "Position Title: ...". */
  field: boolean;
}

interface Subject {
  para: number;
  other: number;
  /** The first words that named a para, and the other job. */
  evidence: string;
  job: Job | null;
}

const labelSet = new Set(titleLabels);
const groupLabelSet = new Set(groupLabels);
const verbSet = new Set(subjectVerbs);
const sentenceWords = new Set(sentenceSigns);
const determinerSet = new Set(determiners);
const openerPhrases = toPhrases(namingOpeners);
const paraSignPhrases = toPhrases(paraSigns);
const schoolingPhrases = toPhrases(paraSchooling);
const otherSignPhrases = toPhrases(otherSigns);
const listPhrases = toPhrases(listSigns);
const morePhrases = toPhrases(moreJobs);
const articleOpenerPhrases = toPhrases(articleOpeners);
const articlePhrases = toPhrases(articleSigns);
const postingPhrases = toPhrases(postingSigns);

const gerundSet = new Set(gerundTitles);
const leadVerbSet = new Set(leadVerbs);
/** Kinds of line that speak of what the job holder does or is: titles do not stand there. */
const bodyKinds: ReadonlySet<Kind> = new Set([
  'duty',
  'reporting',
  'qualification',
  'physical',
  'legal',
  'other-duties',
]);
const TOP = 10; // lines among which a title stands without a label
const FIELDS = 30; // lines among which a labelled title is looked for
const TITLE_WORDS = 16; // the longest title of the gold set has 12
const TITLE_LENGTH = 240; // characters; longer than any title
const ARTICLE_WORDS = 40; // the shortest article
const PLAIN_WORDS = 4; // below this a text says nothing unless it is a duty

/** Whose posting a text is, by its title first, then by what it says of its subject; `none` when it is no posting at all. */
export function toPosting(text: string, lines: readonly ReadLine[], title = ''): Posting {
  const unread = toUnread(text, lines);
  if (unread) return unread;
  const given = readTitle(title, 0, title.length);
  const rows = toRows(text, lines);
  const page = toPage(text, lines, title, given);
  if (page) return page;
  const top = readTop(text, lines, rows);
  const [source, reading] = given.job ? [title, given] : [text, top];
  const two = toTwoJobs(reading.jobs, rows);
  if (reading.role === 'para') return toPara(textOf(source, reading.job), two);
  const subject = readSubject(text, lines);
  if (reading.role === 'other' && reading.job) {
    if (two && reading.job.name === 'substitute teacher') return toPara(textOf(source, reading.job), two);
    // A site's own title over a para's: the posting's own field and its sentences say more.
    if (top.role === 'para' && top.field) return toPara(textOf(text, top.job), null);
    if (subject.para >= 6 && subject.other === 0) return toPara(subject.evidence, null);
    return toOther(textOf(source, reading.job), reading.job);
  }
  if (two || (subject.para >= 3 && subject.para >= subject.other)) return toPara(subject.evidence, two);
  if (subject.job && subject.other >= 4 && subject.para < 3) return toOther(textOf(text, subject.job), subject.job);
  return { role: 'unknown', evidence: '', looksLike: 'a posting that does not say whose job it is' };
}

const textOf = (text: string, span: Span | null): string => (span ? text.slice(span.start, span.end) : '');

function toPara(evidence: string, two: string | null): Posting {
  return { role: 'para', evidence, looksLike: two ?? 'a para posting' };
}

function toOther(evidence: string, { name }: Job): Posting {
  const an = /^(?:[aeio]|u(?!ni))/.test(name) ? 'an' : 'a';
  return { role: 'other', evidence, looksLike: `${an} ${name}'s posting` };
}

/** "two jobs in one posting: substitute teacher and substitute para", null when there is one. */
function toTwoJobs(jobs: readonly Job[], rows: readonly JobRow[]): string | null {
  const isTeacher = (job: Job): boolean => job.name.includes('teacher');
  const para = jobs.find((job) => job.role === 'para');
  const second = jobs.find(
    (job) => job.role === 'other' && (job.joined || para?.joined || job.name === 'substitute teacher'),
  );
  // Two headings, one for each half, are believed where one is the substitute teacher's: no other pair is common.
  const bare = rows.filter((row) => row.bare);
  const half = bare.find((row) => row.name === 'substitute teacher');
  const other = (para && second) || (bare.some((row) => row.role === 'para') && half);
  if (!other) return null;
  if (!isTeacher(other)) return `a para posting with a second job: ${other.name}`;
  return `two jobs in one posting: ${other.name} and ${other.name === 'substitute teacher' ? 'substitute para' : 'para'}`;
}

// Not a posting

/** Nothing to read: too little, no text at all, or another language; null when there is something. */
function toUnread(text: string, lines: readonly ReadLine[]): Posting | null {
  let [letters, marks, controls, foreign] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) {
      letters += 1;
      if (code > LATIN) foreign += 1;
    } else if (!isSpaceCode(code)) {
      marks += 1;
      if (code < 32 || code === REPLACED) controls += 1;
    }
  }
  let [words, spanish, english, long] = [0, 0, 0, 0];
  for (const line of lines)
    for (const word of line.words) {
      if (word.mark) continue;
      words += 1;
      if (spanishWords.has(word.text)) spanish += 1;
      if (englishWords.has(word.text)) english += 1;
      if (word.text.length > 45) long += word.text.length; // longer than any word: base64 and the like
    }
  const none = (looksLike: string, evidence = ''): Posting => ({ role: 'none', evidence, looksLike });
  if (
    text.startsWith('%PDF-') ||
    text.startsWith('PK\u0003\u0004') ||
    (controls > 3 && controls * 30 > letters + marks)
  )
    return none('a file that was not turned into text');
  if (letters > 90 && long * 2 > letters) return none('a file that was not turned into text');
  if (letters > 20 && foreign * 2 > letters) return none('text that is not in English');
  if (words < PLAIN_WORDS && !(words > 1 && lines.some(isDutyLike))) return none('too little text');
  if (letters < 40 && marks > 2 * letters) return none('too little text');
  if (spanish >= 4 && spanish * 7 > words && spanish > 2 * english) return none('Spanish text', spanishIn(text, lines));
  return null;
}

function isDutyLike(line: ReadLine): boolean {
  return line.duty > 0.3 || verbForms.has(line.words.find((word) => !word.mark)?.text ?? '');
}

const LATIN = 0x24f; // the last letter of Latin Extended-B
const REPLACED = 0xfffd;

/** The opening words of the line with the most Spanish. */
function spanishIn(text: string, lines: readonly ReadLine[]): string {
  let best: readonly Word[] = [];
  let most = 0;
  for (const { words } of lines) {
    const opening = words.slice(0, 12);
    const count = opening.filter((word) => spanishWords.has(word.text)).length;
    if (count > most) [best, most] = [opening, count];
  }
  return text.slice(best[0]?.start ?? 0, best.at(-1)?.end ?? 0);
}

/** An article or a page of many jobs; null for a single posting. A given title that names one job is believed. */
function toPage(text: string, lines: readonly ReadLine[], title: string, given: TitleReading): Posting | null {
  const titleWords = toWords(title);
  const opens = firstSign(articleOpenerPhrases, titleWords);
  const lists = firstSign(listPhrases, titleWords);
  if (given.job && !opens && !lists) return null;
  const opener = opens ? title : textOf(text, openerIn(lines));
  const said = countSigns(articlePhrases, lines).count;
  const posted = countSigns(postingPhrases, lines).count;
  const long = lines.reduce((sum, line) => sum + line.words.length, 0) > ARTICLE_WORDS;
  if (long && ((opener && said > 0 && said + 1 > posted) || (said > 3 && said > posted))) {
    const template = /template|sample|example/i.test(opener);
    return { role: 'none', evidence: opener, looksLike: template ? 'a job description template' : 'an article' };
  }
  const head = lines.slice(0, TOP).find(({ words }) => words.length < 14 && firstSign(listPhrases, words)) ?? null;
  const { names, rows, run, first } = readList(text);
  // The same job thrice is a page's path, heading and field; many rows of one job are its grades.
  if (rows < (lists || head ? 3 : 5) + (names > 1 ? 0 : 3) || run > 3) return null;
  return { role: 'none', evidence: lists ? title : head ? textOf(text, head) : first, looksLike: 'a list of jobs' };
}

/**
 * Reads a text as a list of jobs: how many different jobs and rows it has, and the longest run of duties between two rows (in a list
 * each has few, if any). It reads physical lines, for a row's " - " is a bullet to the lines of a posting.
 */
function readList(text: string): { names: number; rows: number; run: number; first: string } {
  const [names, rows] = [new Set<string>(), new Set<string>()];
  let [longest, run, start] = [0, 0, 0];
  let first = '';
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const words = toWords(text, start, Math.min(end, start + TITLE_LENGTH));
    if (words.length < 9 && firstSign(morePhrases, words)) break;
    const { job } = end - start > TITLE_LENGTH ? nothing : readTitle(text, start, end);
    const verb = verbForms.get(words.find((word) => !word.mark)?.text ?? '');
    if (job && isTitle(words, job) && isNamed(text, words, job)) {
      names.add(job.role === 'para' ? 'para' : job.name);
      rows.add(text.slice(start, end).trim().toLowerCase());
      first ||= text.slice(start, end).trim();
      run = 0;
    } else if (verb && words.length > 3) run += 1;
    longest = Math.max(longest, run);
    start = end + 1;
  }
  return { names: names.size, rows: rows.size, run: longest, first };
}

function openerIn(lines: readonly ReadLine[]): ReadLine | null {
  const found = lines
    .slice(0, TOP)
    .find(
      ({ words, kind, marker }) =>
        words.length < 24 && kind !== 'duty' && !marker && firstSign(articleOpenerPhrases, words),
    );
  return found ?? null;
}

// Signs

/** Every sign that opens at a word, with the end of its words (exclusive). */
function signsAt(signs: Phrases, words: readonly Word[], at: number): { phrase: Phrase; to: number }[] {
  const word = words[at];
  const out: { phrase: Phrase; to: number }[] = [];
  if (!word || word.mark) return out;
  for (const phrase of signs.from(word.text)) {
    const to = matchAt(phrase, words, at);
    if (to >= 0) out.push({ phrase, to });
  }
  return out;
}

function firstSign(signs: Phrases, words: readonly Word[]): boolean {
  return findPhrase(signs, words) !== null;
}

/** How many different signs stand in the lines, and the words of the first. */
function countSigns(signs: Phrases, lines: readonly ReadLine[]): { count: number; first: Span | null } {
  const met = new Set<Phrase>();
  let first: Span | null = null;
  for (const { words } of lines)
    words.forEach((word, at) => {
      for (const { phrase, to } of signsAt(signs, words, at)) {
        met.add(phrase);
        first ??= { start: word.start, end: (words[to - 1] as Word).end };
      }
    });
  return { count: met.size, first };
}

// Titles in the text

/** The cells of a line: its physical lines, cut again at tabs and wide gaps. */
function cellsOf(text: string, { start, end }: Span): Span[] {
  const cells: Span[] = [];
  let from = start;
  const close = (to: number): void => {
    if (to > from) cells.push({ start: from, end: to });
  };
  for (let at = start; at < end; at += 1) {
    const char = text[at];
    if (char !== '\n' && char !== '\t' && !(char === ' ' && text[at + 1] === ' ')) continue;
    close(at);
    while (at + 1 < end && isSpaceCode(text.charCodeAt(at + 1))) at += 1;
    from = at + 1;
  }
  close(end);
  return cells;
}

/** The lines that stand like titles, down to "Similar jobs". */
function toRows(text: string, lines: readonly ReadLine[]): JobRow[] {
  const rows: JobRow[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.words.length < 9 && firstSign(morePhrases, line.words)) break;
    if (!line.words.some((word) => !word.mark && mayName(word.text))) continue;
    for (const cell of cellsOf(text, line)) {
      const { job, jobs } = readCell(text, line, cell);
      if (job) rows.push({ ...job, jobs, line: index });
    }
  }
  return rows;
}

const nothing: TitleReading = { role: 'unknown', job: null, jobs: [] };

/** The title that a cell holds without a label, or with the job itself before a colon. */
function readCell(text: string, line: ReadLine, { start, end }: Span): TitleReading {
  if (end - start > TITLE_LENGTH) return nothing;
  const words = toWords(text, start, end);
  const colon = words.findIndex((word, at) => at > 0 && word.text === ':' && !isRatio(text, word));
  const reading = readTitle(text, start, words[colon]?.start ?? end);
  const body = bodyKinds.has(line.kind);
  const opening = verbForms.get(words.find((word) => !word.mark)?.text ?? '');
  // "Supervise paraprofessionals" is another's duty.
  if (!reading.job || !isTitle(words, reading.job) || leadVerbSet.has(opening?.lemma ?? '')) return nothing;
  const ends = text[end - 1] === '.' && words.length > 6;
  if (reading.role === 'para') return line.kind !== 'terms' && (ends || (body && words.length > 5)) ? nothing : reading;
  // "School Nurse: 555-0100", "Works beside the teacher" and "Coach a sport" name those that a para works with, or a duty.
  const valued = colon > 0 && colon < words.length - 1;
  const plain = line.kind === 'summary' || line.marker === 'glyph' || valued || !isNamed(text, words, reading.job);
  return body || plain ? nothing : reading;
}

/** Written as a title is: a capital, no little words before the job, no words right after it. */
function isNamed(text: string, words: readonly Word[], job: Job): boolean {
  const first = text[job.start] ?? '';
  const before = words.slice(
    0,
    words.findIndex((word) => word.start >= job.start),
  );
  const after = words.find((word) => word.start >= job.end);
  const little = ({ text: word }: Word): boolean => determinerSet.has(word) || linkSet.has(word) || stops.has(word);
  const gerund = verbForms.get(before[0]?.text ?? '')?.form === 'ing' && !gerundSet.has(before[0]?.text ?? '');
  const ended = '.;,'.includes(text[(words.at(-1) as Word).end - 1] ?? '.');
  const whole = words.every((word) => word.mark || (word.start >= job.start && word.end <= job.end));
  const goesOn =
    after !== undefined &&
    !after.mark &&
    (determinerSet.has(after.text) || !(linkSet.has(after.text) || saysNothing(after.text)));
  return (
    first !== first.toLowerCase() && !before.some(little) && !goesOn && !gerund && !ended && (!job.plural || whole)
  );
}

function saysNothing(word: string): boolean {
  return decorationSet.has(singular(word)) || startsWithDigit(word) || otherShort[word] !== undefined;
}

/** No sentence: few words, none of a sentence's, and no verb before the job. */
function isTitle(words: readonly Word[], job: Job): boolean {
  const said = words.filter((word) => !word.mark);
  if (said.length > TITLE_WORDS || said.some((word) => sentenceWords.has(word.text))) return false;
  const first = said[0];
  const verb = verbForms.get(first?.text ?? '');
  return job.role === 'para' || job.start === first?.start || verb === undefined || verb.form === 'ing';
}

/** "1:1" is no label. */
function isRatio(text: string, { start }: Word): boolean {
  return isWordCode(text.charCodeAt(start - 1)) && isWordCode(text.charCodeAt(start + 1));
}

/** The posting's own title: in a field of its first lines, or alone above its duties. A para's is believed before another's. */
function readTop(text: string, lines: readonly ReadLine[], rows: readonly JobRow[]): TopReading {
  const cells = lines.slice(0, FIELDS).flatMap((line) => cellsOf(text, line));
  const fields = cells.flatMap((cell, index) => readField(text, cell, cells[index + 1]) ?? []);
  const field = fields.find((reading) => reading.role === 'para') ?? fields[0];
  if (field) return { ...field, field: true };
  const duty = lines.findIndex((line) => line.kind === 'duty');
  const top = rows.filter((row) => row.line < TOP);
  const above = top.filter((row) => duty < 0 || row.line < duty);
  const job = top.find((row) => row.role === 'para') ?? above.find((row) => row.role === 'other') ?? null;
  return { role: job?.role ?? 'unknown', job, jobs: job?.jobs ?? [], field: false };
}

/** The job that a field names, "Position Title: ..." with its value beside it or in the next cell; null when the cell is no such field. */
function readField(text: string, cell: Span, next: Span | undefined): TitleReading | null {
  const words = toWords(text, cell.start, Math.min(cell.end, cell.start + TITLE_LENGTH));
  const mark = words.findIndex((word) => word.text === ':' || word.text === '|');
  const label = words.slice(0, mark < 0 ? words.length : mark).filter((word) => !startsWithDigit(word.text));
  if (label.length === 0 || label.length > 4) return null;
  const name = label.map((word) => word.text).join(' ');
  // "Anticipated: Ed Tech III", "Group: Paraeducator"
  const group = groupLabelSet.has(name) || (mark > 0 && label.every((word) => saysNothing(word.text)));
  if (!group && !labelSet.has(name)) return null;
  const first = mark < 0 ? undefined : words[mark + 1];
  const value = first ? { start: first.start, end: cell.end } : next;
  if (!value || value.end - value.start > TITLE_LENGTH) return null;
  const reading = readTitle(text, value.start, value.end);
  if (!reading.job || !isTitle(toWords(text, value.start, value.end), reading.job)) return null;
  return group && reading.role !== 'para' ? null : reading;
}

// What the text says of its subject

/** How often the sentences name a para, or another, as the one whose job it is. */
function readSubject(text: string, lines: readonly ReadLine[]): Subject {
  const subject: Subject = { para: 0, other: 0, evidence: '', job: null };
  for (const line of lines)
    for (const { job, weight } of jobsNamed(text, line)) {
      if (job.role === 'para') {
        subject.para += weight;
        subject.evidence ||= text.slice(job.start, job.end);
      } else if (job.role === 'other') {
        subject.other += weight;
        subject.job ??= job;
      }
    }
  const body = lines.filter((line) => line.kind !== 'legal');
  const signs = countSigns(paraSignPhrases, body);
  subject.para += Math.min(4, 2 * signs.count) + Math.min(1, countSigns(schoolingPhrases, body).count);
  subject.evidence ||= textOf(text, signs.first);
  subject.other += Math.min(3, countSigns(otherSignPhrases, body).count);
  return subject;
}

/** The jobs that a line names as its subject or as the one looked for. */
function jobsNamed(text: string, line: ReadLine): { job: Job; weight: number }[] {
  const { words, kind } = line;
  const out: { job: Job; weight: number }[] = [];
  const body = bodyKinds.has(kind);
  words.forEach((word, at) => {
    const opens = determinerSet.has(word.text);
    // "The teacher plans the lesson" stands in para postings too, "when an aide is out" in others'.
    if (at === 0 || (opens && !body)) {
      const found = subjectAt(text, line, opens ? at + 1 : at);
      const leads = text[line.end - 1] === ':';
      if (found?.role === 'para') out.push({ job: found, weight: 3 });
      else if (found && !body && at === 0) out.push({ job: found, weight: leads ? 2 : 0.5 });
    }
    if (body) return;
    for (const { to } of signsAt(openerPhrases, words, at)) {
      const found = readTitle(text, words[to]?.start ?? line.end, stopAfter(words, to, line.end)).job;
      if (found && (found.role === 'para' || !found.plural)) out.push({ job: found, weight: 3 });
    }
  });
  return out;
}

/** The job that words[from ...] name when a verb or the line's end follows: "paraprofessional" before "will". */
function subjectAt(text: string, line: ReadLine, from: number): Job | null {
  const { words } = line;
  for (let at = from; at < Math.min(words.length, from + 8); at += 1) {
    const word = words[at] as Word;
    if (at > from && (verbSet.has(word.text) || (word.text === ':' && !isRatio(text, word))))
      return readTitle(text, (words[from] as Word).start, (words[at - 1] as Word).end).job;
    const opens = determinerSet.has(word.text) && !linkSet.has(words[at - 1]?.text ?? '');
    if ((at > from && (opens || stops.has(word.text))) || (word.mark && word.text !== '/' && word.text !== ','))
      return null;
  }
  return null;
}

const stops = new Set(
  'who that will to whose which if when while as because where what is are and shall must'.split(' '),
);

/** Where the words that may name a job end: at a mark, a verb, or after eight words. */
function stopAfter(words: readonly Word[], from: number, end: number): number {
  for (let at = from; at < words.length; at += 1) {
    const word = words[at] as Word;
    if (at >= from + 8 || stops.has(word.text) || (word.mark && word.text !== '/' && word.text !== '.'))
      return word.start;
  }
  return end;
}
