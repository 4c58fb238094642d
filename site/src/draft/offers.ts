import type { Finding, Report, Rule, RuleId } from '../../../shared/types.ts';

/** A sentence that can take a line's place: another one, or the same with words that make it true. */
export interface Offer {
  kind: 'rewrite' | 'completion';
  text: string;
}

/** Words that can make a line true, by rule; each is only offered where the line then reads clean. */
const completions: Partial<Record<RuleId, string[]>> = {
  'instruction-without-teacher': ['under the direction of the classroom teacher', 'as planned by the teacher'],
  'modifying-alone': ['as directed by the special education teacher', 'as written in the IEP'],
  'grading-without-key': ["with the teacher's answer key"],
  'formal-assessment': ['as trained, under the direction of the teacher', 'under the direction of the teacher'],
  'medication-without-delegation': ['after training and delegation by the school nurse'],
  'reporting-to-families': ['as directed by the teacher', 'with the approval of the teacher'],
  'untrained-interpreting': ['after training as an interpreter', 'as a trained interpreter'],
  'restraint-without-training': ['only as trained and certified in crisis intervention', 'as trained'],
  'discipline-authority': ['as directed by the teacher', 'under the direction of the principal'],
  'counseling-role': ['under the direction of the school counselor'],
  'second-job': ['as a separately paid assignment', 'paid at the rate of that position'],
  'open-ended-duty': ['within the scope and training of this position'],
  'unpaid-work': ['paid at the regular rate'],
};

/** Whether adding words could only disguise whose work it is: a licensed person's duty stays one when it is directed. */
export function isFirm(rule: Rule): boolean {
  return rule.severity === 'crosses';
}

/** What could stand in the place of the finding's line, before any proof. */
export function candidatesFor(text: string, report: Report, finding: Finding, rule: Rule): Offer[] {
  const line = report.lines[finding.line];
  if (!line) return [];
  const words = text.slice(line.start, line.end);
  const end = words.match(/[.;,:]?\s*$/)?.[0] ?? '';
  const bare = words.slice(0, words.length - end.length);
  const rewrite = end.startsWith('.')
    ? finding.rewrite
    : finding.rewrite.replace(/\.$/, end.startsWith(';') ? ';' : '');
  const added = isFirm(rule) ? [] : (completions[finding.rule] ?? []);
  return [
    { kind: 'rewrite', text: rewrite },
    ...added.map((more): Offer => ({ kind: 'completion', text: `${bare}, ${more}${end}` })),
  ];
}
