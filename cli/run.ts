import type { AuditSettings, Baseline } from '../shared/audit/settings.ts';
import type { AnalyzeOptions, Severity } from '../shared/index.ts';

export type FormatName = 'text' | 'json' | 'jsonl' | 'csv' | 'markdown' | 'html' | 'sarif' | 'xlsx';

/** All that a worker must know to read a posting and write its piece of the output; plain data. */
export interface Run {
  format: FormatName;
  analyzing: AnalyzeOptions;
  settings: AuditSettings;
  baseline: Baseline | null;
  failOn: Severity | null;
}
