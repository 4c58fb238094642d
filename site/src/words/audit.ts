import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Lang } from '../languages.ts';
import { auditEnglish } from './audit-en.ts';
import { auditSpanish } from './audit-es.ts';

/** Everything the audit desk says. */
export type AuditWords = typeof auditEnglish;

/** The audit desk's words in each language. */
export const auditWords: Record<Lang, AuditWords> = { en: auditEnglish, es: auditSpanish };

export const AuditContext = createContext(auditEnglish);
export const useAuditWords = () => useContext(AuditContext);
