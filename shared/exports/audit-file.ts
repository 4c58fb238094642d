import type { Decisions } from '../audit/decisions.ts';
import type { KeptPosting } from '../audit/kept.ts';

/** The first line of an audit file: what the audit was, and what people said of its findings. */
export interface AuditHead {
  schema: 'parascope/audit@1';
  name: string;
  /** When it was made, as an ISO 8601 instant. */
  made: string;
  engine: string;
  decisions: Decisions;
}

/**
 * An audit as a file is JSONL: a head, then one posting a line with its text. Any of our readers takes it in place of the files
 * that the audit was made from; the findings are not in it, as they are read again, by one version for both sides of a comparison.
 */
export function auditLine({ id, hasOwnId, title, district, address, captured }: KeptPosting, text: string): string {
  return `${JSON.stringify({ ...(hasOwnId ? { id } : {}), title, district, address, captured, text })}\n`;
}

/** The head's line. */
export function auditHead(head: Omit<AuditHead, 'schema'>): string {
  return `${JSON.stringify({ schema: 'parascope/audit@1', ...head })}\n`;
}

const HEAD = '{"schema":"parascope/audit@';

/** Whether a file's first line, or its first characters, are the head of an audit. */
export function isAuditHead(line: string): boolean {
  return line.startsWith(HEAD);
}

/** The head in a file's first line; null when it is not that of an audit. */
export function readAuditHead(line: string): AuditHead | null {
  try {
    const head = JSON.parse(line) as Partial<AuditHead> | null;
    return head?.schema === 'parascope/audit@1' ? { ...(head as AuditHead), decisions: decisionsIn(head) } : null;
  } catch {
    return null;
  }
}

/**
 * The decisions that a JSON value of ours holds, by key: those of an audit's head, a file of decisions or an evidence pack.
 * What does not look like a decision is left out.
 */
export function decisionsIn(value: unknown): Record<string, Decisions[string]> {
  const { decisions, evidence } = (value ?? {}) as {
    decisions?: Record<string, unknown>;
    evidence?: { key?: unknown; decision?: unknown }[];
  };
  const pairs: [string, unknown][] = Array.isArray(evidence)
    ? evidence.map((one) => [String(one?.key), one?.decision])
    : Object.entries(decisions ?? {});
  return Object.fromEntries(pairs.filter((pair): pair is [string, Decisions[string]] => isDecision(pair[0], pair[1])));
}

function isDecision(key: string, value: unknown): boolean {
  const { is, by, at, reason, note } = (value ?? {}) as Record<string, unknown>;
  const isText = (words: unknown): boolean => typeof words === 'string';
  if (!/^[0-9a-f]{16}$/.test(key) || !isText(by) || !isText(at)) return false;
  if (is === 'accepted') return note === undefined || isText(note);
  return (is === 'rejected' && isText(reason)) || (is === 'noted' && isText(note));
}

/** A file of decisions alone, to hand to a colleague. */
export function decisionsFile(decisions: Decisions): string {
  return `${JSON.stringify({ schema: 'parascope/decisions@1', decisions }, null, 2)}\n`;
}
