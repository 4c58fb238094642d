import type { Statistics } from '../audit/statistics.ts';

/** Which findings a pack holds: those a person accepted; all but the rejected; all. */
export type Chosen = 'accepted' | 'not-rejected' | 'all';

/** What people have said of an audit's findings, and which of them a pack holds. */
export interface Review {
  /** The name of the audit. */
  title: string;
  chosen: Chosen;
  /** Findings of the whole audit, by what was decided. */
  accepted: number;
  rejected: number;
  noted: number;
  open: number;
}

/** What an export tells of the audit as a whole. */
export interface AuditFacts {
  /** When it was made, as an ISO 8601 day. */
  date: string;
  statistics: Statistics;
  /** What could not be read, each with its file and row; the first ones when there are very many. */
  errors: string[];
  /** How many could not be read in all. */
  failed: number;
  /** Left out where no person has looked: the command line's output. */
  review?: Review;
}

const chosenWords: Record<Chosen, string> = {
  accepted: 'This pack holds the findings that a person accepted, and counts those alone.',
  'not-rejected':
    'This pack holds and counts all findings but the rejected ones; some have not been reviewed by a person.',
  all: 'This pack holds and counts all findings, whatever was decided; some have not been reviewed by a person.',
};

/** The review as a pack's first page tells it. */
export function reviewWords({ chosen, accepted, rejected, noted, open }: Review): string[] {
  const all = accepted + rejected + noted + open;
  const count = (value: number): string => value.toLocaleString('en-US');
  return [
    `Of ${count(all)} findings, people accepted ${count(accepted)}, rejected ${count(rejected)} and noted ${count(noted)}; ${count(open)} have not been reviewed.`,
    chosenWords[chosen],
  ];
}

/** What a document about the audit is called. */
export function titleOf({ review }: AuditFacts): string {
  return review?.title || 'Audit of paraprofessional postings';
}
