import type { CategoryId, Role } from '../types.ts';
import { type Found, toFound } from './found.ts';
import { hashOf, plainSentence } from './keys.ts';
import type { AuditedPosting, Origin } from './postings.ts';

/** What an audit counts of a posting. */
export interface Counted {
  district: string;
  role: Role;
  lines: number;
  duties: number;
  /** Duty lines by category. */
  categories: Partial<Record<CategoryId, number>>;
  /** Ids of the checks that were not met; none where the posting is not a para's. */
  missing: string[];
  found: Found[];
}

/** A posting as an audit keeps it: what was found and counted, without the text and the report. Plain data of some hundred bytes. */
export interface KeptPosting extends Origin, Counted {
  id: string;
  hasOwnId: boolean;
  title: string;
  /** SHA-256 of the text in UTF-8, in hex. */
  sha256: string;
  /** Of the text as it is compared: equal for texts that differ only in case, bullets and white space. */
  likeHash: string;
  /** What the posting looks like when it is not a para's: "a teacher's posting". Empty otherwise. */
  looksLike: string;
}

/** What is counted of a posting that was read. */
export function toCounted({ text, report, district }: AuditedPosting): Counted {
  const { role } = report.posting;
  const isPara = role === 'para' || role === 'unknown';
  return {
    district,
    role,
    lines: report.lines.length,
    duties: report.summary.duties,
    categories: report.summary.categories,
    missing: isPara ? report.checks.filter(({ result }) => result === 'missing').map(({ id }) => id) : [],
    found: toFound(text, report),
  };
}

/** What is kept of a posting that was read. */
export function toKept(posting: AuditedPosting, sha256: string): KeptPosting {
  const { id, hasOwnId, title, address, captured, text, report } = posting;
  const likeHash = hashOf(plainSentence(text));
  const { looksLike } = report.posting;
  return { id, hasOwnId, title, address, captured, sha256, likeHash, looksLike, ...toCounted(posting) };
}
