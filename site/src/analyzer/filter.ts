import type { CategoryId, Report, Severity } from '../../../shared/types.ts';

/** Which findings are shown; null shows every one. */
export interface Filter {
  severity: Severity | null;
  category: CategoryId | null;
}

export const everything: Filter = { severity: null, category: null };

/** The report with only the findings that the filter lets through. */
export function filtered(report: Report, { severity, category }: Filter): Report {
  if (!severity && !category) return report;
  const findings = report.findings.filter((finding) => {
    const line = report.lines[finding.line];
    return (!severity || finding.severity === severity) && (!category || line?.category === category);
  });
  return { ...report, findings };
}

/** The severities and categories that the findings have, most first, to choose from. */
export function choicesOf(report: Report): { severities: Severity[]; categories: CategoryId[] } {
  const severities = (['crosses', 'condition', 'ask'] as const).filter((one) =>
    report.findings.some(({ severity }) => severity === one),
  );
  const categories = report.findings.flatMap(({ line }) => report.lines[line]?.category ?? []);
  return { severities, categories: [...new Set(categories)] };
}
