import type { CheckResult, Hedge, Kind, Report, Severity, Span } from '../types.ts';

const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const teens = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A count inside a sentence: a word up to twelve, then digits. */
export function numberWord(n: number): string {
  return small[n] ?? String(n);
}

/** A count at the start of a sentence: a capitalized word up to ninety-nine, then digits. */
export function numberOpening(n: number): string {
  const ten = tens[Math.floor(n / 10) - 2];
  const word = small[n] ?? teens[n - 13] ?? (ten && n < 100 ? (n % 10 ? `${ten}-${small[n % 10]}` : ten) : String(n));
  return capitalized(word);
}

/** The words with a capital first letter, as a label or a sentence begins. */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const severityNames: Record<Severity, string> = {
  crosses: 'Crosses the line',
  condition: 'Needs a condition',
  ask: 'Ask about it',
};

/** The severity as a card says it. */
export function severityName(severity: Severity): string {
  return severityNames[severity];
}

const kindNames: Record<Kind, string> = {
  duty: 'Duty',
  heading: 'Heading',
  summary: 'Summary',
  reporting: 'Reports to',
  qualification: 'Qualification',
  physical: 'Physical',
  terms: 'Terms',
  legal: 'Legal',
  furniture: 'Other text',
  'other-duties': 'Other duties',
};

/** The kind of a line as a margin label says it. */
export function kindName(kind: Kind): string {
  return kindNames[kind];
}

const resultNames: Record<CheckResult, string> = { present: 'Said', partly: 'Said in part', missing: 'Not said' };

/** The result of a posting check, as the posting's reader would say it. */
export function resultName(result: CheckResult): string {
  return resultNames[result];
}

const effects: Record<Hedge['effect'], string> = {
  cleared: 'clears part of it',
  lowered: 'makes it milder',
  none: 'does not change it',
};

/** What a hedge that was met did to the finding, as the end of a sentence that begins with the hedge's words. */
export function effectName(effect: Hedge['effect']): string {
  return effects[effect];
}

/** The words of a span on one line, white space collapsed. */
export function wordsOf(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
}

/** How many lines each severity has, a line counted once by its worst finding; `ordinary` is the rest of the duty lines. */
export function tally(report: Report): Record<Severity | 'ordinary', number> {
  const order: Severity[] = ['ask', 'condition', 'crosses'];
  const worst = new Map<number, Severity>();
  for (const { line, severity } of report.findings) {
    const known = worst.get(line);
    if (!known || order.indexOf(severity) > order.indexOf(known)) worst.set(line, severity);
  }
  const counts = { crosses: 0, condition: 0, ask: 0, ordinary: 0 };
  for (const severity of worst.values()) counts[severity] += 1;
  const flaggedDuties = [...worst.keys()].filter((line) => report.lines[line]?.kind === 'duty').length;
  counts.ordinary = Math.max(0, report.summary.duties - flaggedDuties);
  return counts;
}

/** Whether the duties were left unjudged because this is not a para's posting. */
export function isUnjudged(report: Report, assumePara = false): boolean {
  const { role } = report.posting;
  return !assumePara && (role === 'other' || role === 'none') && report.findings.length === 0;
}

const phrases: Record<Severity, [one: string, many: string]> = {
  crosses: ['crosses the line', 'cross the line'],
  condition: ['needs a condition', 'need a condition'],
  ask: ['to ask about', 'to ask about'],
};

/**
 * The report as one or two plain sentences; heading, popup, badge title and print all say this one.
 * `assumePara`: the reader asked to have another job's duties judged.
 */
export function verdict(report: Report, { assumePara = false } = {}): string {
  if (report.lines.length === 0) return 'There is nothing to read yet.';
  if (isUnjudged(report, assumePara)) {
    const what = report.posting.looksLike;
    return `This ${what ? `looks like ${what}` : 'does not look like a para posting'}. Its duties were not judged.`;
  }
  const counts = tally(report);
  const flagged = (['crosses', 'condition', 'ask'] as const).filter((severity) => counts[severity] > 0);
  if (flagged.length === 0) return noFindings(report.summary.duties);
  const parts = flagged.map((severity, index) => {
    const n = counts[severity];
    const [one, many] = phrases[severity];
    const subject = index === 0 ? `${numberOpening(n)} ${n === 1 ? 'line' : 'lines'}` : numberWord(n);
    return `${subject} ${n === 1 ? one : many}`;
  });
  return `${parts.join(', ')}.${ordinary(counts.ordinary)}`;
}

function ordinary(n: number): string {
  if (n === 0) return '';
  return ` ${numberOpening(n)} ${n === 1 ? 'is' : 'are'} ordinary para work.`;
}

function noFindings(duties: number): string {
  if (duties === 0) return 'No duty lines were found here.';
  if (duties === 1) return 'No line crosses the line. The one duty line is ordinary para work.';
  return `No line crosses the line. All ${numberWord(duties)} duty lines are ordinary para work.`;
}
