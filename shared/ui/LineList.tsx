import { categories } from '../knowledge/categories.ts';
import type { Kind, Report } from '../types.ts';
import { categoryName } from './knowledge.ts';
import { usePhrases } from './language.ts';
import { SeverityIcon } from './SeverityIcon.tsx';
import { kindName, severityName, wordsOf } from './words.ts';

interface Props {
  text: string;
  report: Report;
  /** Shows a line in the posting; without it the lines are plain text. */
  onShow?: ((line: number) => void) | undefined;
}

/** After the categories; `duty` holds only duties without one. */
const otherKinds: Kind[] = [
  'duty',
  'other-duties',
  'summary',
  'reporting',
  'qualification',
  'physical',
  'terms',
  'legal',
  'furniture',
];

/** Every line of the posting under the category or kind it was given; headings are left out. */
export function LineList({ text, report, onShow }: Props) {
  const say = usePhrases();
  const lines = report.lines.map((line, index) => ({ ...line, index }));
  const groups = [
    ...categories.map(({ id, family }) => ({
      key: id as string,
      name: categoryName(id, say.lang),
      family: family as string | undefined,
      lines: lines.filter((line) => line.kind === 'duty' && line.category === id),
    })),
    ...otherKinds.map((kind) => ({
      key: kind as string,
      name: kindName(kind, say),
      family: undefined,
      lines: lines.filter((line) => line.kind === kind && line.category === null),
    })),
  ].filter((group) => group.lines.length > 0);

  return (
    <div class="line-groups">
      {groups.map((group) => (
        <section key={group.key}>
          <h3 class="panel-title">
            {group.name} <span class="count">{group.lines.length}</span>
          </h3>
          <ul class="rows">
            {group.lines.map((line) => (
              <li class="line-row" key={line.index} data-family={group.family}>
                <LineText
                  words={wordsOf(text, line)}
                  id={`line-${line.index}`}
                  show={onShow && (() => onShow(line.index))}
                />
                <Flags report={report} line={line.index} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function LineText({ words, id, show }: { words: string; id: string; show?: (() => void) | undefined }) {
  if (!show) return <span lang="en">{words}</span>;
  const follow = (event: Event) => {
    event.preventDefault();
    show();
  };
  return (
    <a href={`#${id}`} lang="en" onClick={follow}>
      {words}
    </a>
  );
}

/** The strokes of the findings on a line, each with its name for those who do not see it. */
function Flags({ report, line }: { report: Report; line: number }) {
  const say = usePhrases();
  const severities = new Set(
    report.findings.filter((finding) => finding.line === line).map(({ severity }) => severity),
  );
  return (
    <>
      {[...severities].map((severity) => (
        <span key={severity}>
          <SeverityIcon severity={severity} />
          <span class="visually-hidden"> ({severityName(severity, say)})</span>
        </span>
      ))}
    </>
  );
}
