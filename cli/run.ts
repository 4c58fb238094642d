import { normalize } from 'node:path';
import { type AuditSettings, type Baseline, plainSettings } from '../shared/audit/settings.ts';
import type { AnalyzeOptions, Severity } from '../shared/index.ts';
import { readBaseline } from './baseline.ts';
import type { Config } from './config.ts';
import type { Options } from './options.ts';
import { Plain } from './plain.ts';

export const formatNames = ['text', 'json', 'jsonl', 'csv', 'markdown', 'html', 'sarif', 'xlsx'] as const;
export type FormatName = (typeof formatNames)[number];

/** All that a worker must know to read a posting and write its piece of the output; plain data. */
export interface Run {
  format: FormatName;
  analyzing: AnalyzeOptions;
  settings: AuditSettings;
  baseline: Baseline | null;
  failOn: Severity | null;
}

/** A folder's name as its files' paths begin. */
function withoutEnd(name: string): string {
  return name.replace(/[\\/]+$/, '');
}

/** The run that the options ask for, and behind them the configuration file. */
export async function toRun(
  names: readonly string[],
  format: FormatName,
  options: Options,
  config: Config,
): Promise<Run> {
  const state = options.state ?? config.state;
  if (state && !/^[A-Za-z]{2}$/.test(state))
    throw new Plain(`--state takes a postal code of two letters, got "${state}"`);
  const assumePara = options.assumePara ?? config.assumePara ?? false;
  return {
    format,
    analyzing: { ...(assumePara ? { assumePara } : {}), ...(state ? { state } : {}) },
    settings: {
      minSeverity: options.minSeverity ?? config.minSeverity ?? plainSettings.minSeverity,
      rules: config.rules ?? {},
      ignores: config.ignores ?? [],
    },
    baseline: options.baseline ? await readBaseline(options.baseline, names.map(normalize).map(withoutEnd)) : null,
    failOn: options.failOn ?? config.failOn ?? null,
  };
}
