import type { Line, Report } from '../../../shared/types.ts';
import { knowledgeIn } from '../../../shared/ui/knowledge.ts';
import { usePhrases } from '../../../shared/ui/language.ts';
import { categoryOf } from '../../../shared/ui/lookup.ts';
import { capitalized, kindName, onOneLine, severityName, wordsOf } from '../../../shared/ui/words.ts';
import { isTitle, type Row, rowsOf, type Segment, segmentsOf } from './segments.ts';

interface Props {
  text: string;
  report: Report;
  current: number | null;
  /** A mark was chosen. */
  onSelect: (finding: number) => void;
}

/** The posting with what we know in the margin and the findings marked in its own words. */
export function MarkedText({ text, report, current, onSelect }: Props) {
  return (
    <div class="posting" lang="en">
      {rowsOf(text, report).map((row, index, rows) => {
        const lineAt = (at: number) => report.lines[rows[at]?.line ?? -1] ?? null;
        const line = lineAt(index);
        const words = segmentsOf(row, report).map((segment) => (
          <Words
            key={segment.start}
            text={text}
            report={report}
            segment={segment}
            current={current}
            onSelect={onSelect}
          />
        ));
        const isFirst = isTitle(row, text, report);
        if (isFirst || line?.kind === 'heading') {
          return (
            <h3 key={row.start} id={rowId(row)} tabIndex={-1} class={isFirst ? 'posting-title' : undefined}>
              {words}
            </h3>
          );
        }
        return (
          <div class="line" key={row.start} id={rowId(row)} tabIndex={-1} data-kind={line?.kind}>
            <Margin line={line} above={lineAt(index - 1)} />
            <span class="words">
              {row.marker && <span class="marker">{row.marker} </span>}
              <span>{words}</span>
            </span>
          </div>
        );
      })}
    </div>
  );
}

function rowId(row: Row): string | undefined {
  return row.line === null ? undefined : `line-${row.line}`;
}

function Margin({ line, above }: { line: Line | null; above: Line | null }) {
  const phrases = usePhrases();
  if (!line) return <span class="margin" />;
  const category = line.category && categoryOf(line.category);
  const isSame = above?.kind === line.kind && above.category === line.category;
  return (
    <span class="margin" data-family={category?.family} data-same={isSame}>
      {category ? capitalized(knowledgeIn(phrases.lang).categories[category.id].short) : kindName(line.kind, phrases)}
      <span class="visually-hidden">: </span>
    </span>
  );
}

interface WordsProps extends Props {
  segment: Segment;
}

function Words({ text, report, segment, current, onSelect }: WordsProps) {
  const phrases = usePhrases();
  const words = onOneLine(text.slice(segment.start, segment.end));
  const index = segment.finding;
  const finding = index === null ? undefined : report.findings[index];
  if (index === null || !finding) return <span class={segment.good ? 'good-sign' : undefined}>{words}</span>;
  const choose = (event: Event) => {
    event.preventDefault();
    onSelect(index);
  };
  // A finding that another mark cuts in two keeps its id on the first piece.
  const first = segment.start === finding.start || wordsOf(text, { start: finding.start, end: segment.start }) === '';
  return (
    <mark data-severity={finding.severity}>
      <a
        id={first ? `mark-${index}` : undefined}
        href={`#finding-${index}`}
        aria-current={index === current ? 'true' : undefined}
        data-note={index + 1}
        onClick={choose}
      >
        {words}
        <span class="visually-hidden"> ({severityName(finding.severity, phrases)})</span>
      </a>
    </mark>
  );
}
