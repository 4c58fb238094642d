/** What a person says of a finding. A rejection needs a reason; a note keeps the question open. */
export type Decision =
  | { is: 'accepted'; by: string; at: string; note?: string }
  | { is: 'rejected'; by: string; at: string; reason: string }
  | { is: 'noted'; by: string; at: string; note: string };

/** Decisions by the finding's content key (`keyOf`): they survive a reload, an import and the next audit. */
export type Decisions = Readonly<Record<string, Decision>>;

/** A decision as one cell says it; "not reviewed" when there is none. */
export function decisionWords(decision: Decision | undefined): string {
  if (!decision) return 'not reviewed';
  if (decision.is === 'rejected') return `rejected: ${decision.reason}`;
  return decision.note ? `${decision.is}: ${decision.note}` : decision.is;
}
