import { type Evidence, method } from '../audit/evidence.ts';
import { commonest } from '../audit/statistics.ts';
import { engineVersion } from '../audit/versions.ts';
import type { AuditFacts } from './facts.ts';

/** Sentences that the summary names. */
const MOST_SENTENCES = 100;

/** An evidence pack as JSON: the summary, every finding with what is needed to check it, and the method. */
export function toEvidenceJson(evidence: readonly Evidence[], facts: AuditFacts): string {
  const { date, statistics, errors, failed, review } = facts;
  const { sentences: _, ...counts } = statistics;
  const summary = { ...counts, commonest: commonest(statistics, MOST_SENTENCES) };
  const pack = {
    schema: 'parascope/evidence@1',
    date,
    engine: engineVersion,
    ...(review ? { review } : {}),
    summary,
    evidence,
    failed,
    errors,
    method,
  };
  return `${JSON.stringify(pack, null, 2)}\n`;
}
