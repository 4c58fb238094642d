import { useEffect, useState } from 'preact/hooks';
import type { Finding, Report } from '../../../../shared/types.ts';
import { ruleOf } from '../../../../shared/ui/lookup.ts';
import { type FindingRow, heldOf, type Model } from '../model.ts';
import { ask } from '../study.ts';

/** A posting's text and its reading, with the finding that was asked for; `finding` is null where this version no longer finds it. */
export interface ShownPosting {
  row: FindingRow;
  text: string;
  report: Report;
  finding: number | null;
}

/** Reads the posting of a finding again, in a worker; null until it is there, or where its text was not kept. */
export function useReadingOf(model: Model, row: FindingRow | null): ShownPosting | null {
  const [shown, setShown] = useState<ShownPosting | null>(null);
  useEffect(() => {
    let isLate = false;
    if (!row) return;
    ask((study) => study.reading(heldOf(model), row.place, row.posting.title)).then(
      (reading) => {
        if (!isLate) setShown(reading && { row, ...reading, finding: indexIn(reading.report, row) });
      },
      (error) => console.error(error),
    );
    return () => {
      isLate = true;
    };
  }, [row, model.record.id]);
  return shown?.row === row ? shown : null;
}

function indexIn({ findings }: Report, { found }: FindingRow): number | null {
  const index = findings.findIndex(({ rule, start }) => rule === found.rule && start === found.start);
  return index < 0 ? null : index;
}

/** A finding as a card takes it, from what the audit keeps: without its hedges, and its offsets in its own words. */
export function asFinding({ found }: FindingRow): { text: string; finding: Finding } {
  const { rule, severity, confidence, words } = found;
  const about = ruleOf(rule);
  const { why = '', rewrite = '', ask: question = '', sources = [] } = about ?? {};
  const span = { start: 0, end: words.length, line: 0 };
  return {
    text: words,
    finding: {
      ...span,
      rule,
      severity,
      confidence,
      hedges: [],
      why,
      rewrite: found.rewrite ?? rewrite,
      ask: question,
      sources,
    },
  };
}
