import type { Statistics } from '../audit/statistics.ts';

/** What an export tells of the audit as a whole. */
export interface AuditFacts {
  /** When it was made, as an ISO 8601 day. */
  date: string;
  statistics: Statistics;
  /** What could not be read, each with its file and row; the first ones when there are very many. */
  errors: string[];
  /** How many could not be read in all. */
  failed: number;
}
