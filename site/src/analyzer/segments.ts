import type { Report, Span } from '../../../shared/types.ts';

/** A stretch of one line that is marked in one way: by a finding, as a good sign, or not at all. */
export interface Segment extends Span {
  /** Index into the report's findings. */
  finding: number | null;
  good: boolean;
}

/** A line cut wherever a mark begins or ends; together the segments are the line. Where findings overlap, the first has the words. */
export function segmentsOf(line: Span, report: Report): Segment[] {
  const within = ({ start, end }: Span) => start < line.end && end > line.start;
  const marks = [...report.findings, ...report.goodSigns].filter(within);
  const cuts = new Set([line.start, line.end]);
  for (const { start, end } of marks) {
    cuts.add(Math.max(start, line.start));
    cuts.add(Math.min(end, line.end));
  }
  const at = [...cuts].sort((a, b) => a - b);
  return at.slice(0, -1).map((start, index) => {
    const end = at[index + 1] ?? line.end;
    const covers = (span: Span) => span.start <= start && span.end >= end;
    const finding = report.findings.findIndex(covers);
    return { start, end, finding: finding < 0 ? null : finding, good: report.goodSigns.some(covers) };
  });
}

/** A line of the report by its index, or words between two lines that no line holds (null). */
export interface Row extends Span {
  line: number | null;
  /** The number or letter that stood before the line in the posting ("10."), empty for a bullet or nothing. */
  marker: string;
}

/** "3.", "(b)", "iv)", "2.1" */
const numbering = /^[([]?(\d{1,3}(\.\d{1,3})*|[a-z]|[ivx]{1,4})[.):\]]*$/i;

/** All rows of the posting in order, so that no word the reader pasted is left out. */
export function rowsOf(text: string, report: Report): Row[] {
  const rows: Row[] = [];
  let at = 0;
  report.lines.forEach(({ start, end }, line) => {
    const before = text.slice(at, start);
    const last = before.slice(before.lastIndexOf('\n') + 1);
    const marker = numbering.test(last.trim()) ? last.trim() : '';
    rows.push(...gap(text, at, marker ? start - last.length : start), { start, end, line, marker });
    at = end;
  });
  return [...rows, ...gap(text, at, text.length)];
}

/** What stands between two lines, as a row of its own when it holds letters or digits. */
function gap(text: string, start: number, end: number): Row[] {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? [{ start, end, line: null, marker: '' }] : [];
}

/** Whether the posting's first line is its title: short, no duty, and it names the job. */
export function isTitle(row: Row, text: string, report: Report): boolean {
  const line = row.line === 0 ? report.lines[0] : undefined;
  const { evidence } = report.posting;
  if (!line || !evidence || line.end - line.start > 90 || line.category) return false;
  return text.slice(line.start, line.end).toLowerCase().includes(evidence.toLowerCase());
}
