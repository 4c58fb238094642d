import type { Part, SheetText } from '../words/handouts.ts';

/** Parts in their order, those that stand side by side together. */
function rowsOf(parts: Part[]): Part[][] {
  const rows: Part[][] = [];
  for (const part of parts) {
    const last = rows[rows.length - 1];
    if (part.beside !== undefined && last?.[0]?.beside === part.beside) last.push(part);
    else rows.push([part]);
  }
  return rows;
}

/** The sheet as it will be printed: one page of letter paper. */
export function Paper({ sheet }: { sheet: SheetText }) {
  return (
    <article class="paper" id="paper">
      <header>
        <h2>{sheet.title}</h2>
        <p>{sheet.about}</p>
        <div class="blanks">
          {sheet.fields.map((field) => (
            <span key={field}>{field}:</span>
          ))}
        </div>
      </header>
      {rowsOf(sheet.parts).map((row) => (
        <div class="paper-row" key={row[0]?.title} data-parts={row.length} data-room={row.some(({ room }) => room > 0)}>
          {row.map((part, index) => (
            <section key={`${index}-${part.title}`}>
              <h3>{part.title}</h3>
              <ul data-sign={part.sign}>
                {part.lines.map((line, at) => (
                  <li key={`${at}-${line}`} data-blanks={/_{3}/.test(line)}>
                    <Sign sign={part.sign} />
                    {line.split(/(_{3,})/).map((words, piece) => (
                      <Piece key={piece} words={words} />
                    ))}
                  </li>
                ))}
              </ul>
              <Ruled lines={part.room} />
              {part.room > 0 && (
                <div class="more-room" aria-hidden="true">
                  <Ruled lines={mostLines} />
                </div>
              )}
            </section>
          ))}
        </div>
      ))}
      <footer>{sheet.foot}</footer>
    </article>
  );
}

/** More ruled lines than a page has room for: what is left of the page is filled with them. */
const mostLines = 24;

function Ruled({ lines }: { lines: number }) {
  return Array.from({ length: lines }, (_, at) => <div class="ruled" key={at} />);
}

/** Words, or room to write on: one line, drawn as long as its share of the row. */
function Piece({ words }: { words: string }) {
  if (!words.startsWith('___')) return <span>{words.trim()}</span>;
  return (
    <span class="blank" data-long={words.length > 24}>
      {words}
    </span>
  );
}

/** Tick, bar or open box: the shape says it, color only helps. */
function Sign({ sign }: { sign: Part['sign'] }) {
  if (sign === 'none') return null;
  return (
    <svg class="sign" viewBox="0 0 12 12" aria-hidden="true" data-sign={sign}>
      {sign === 'do' && <path d="M1.5 6.5l3 3 6-7" fill="none" stroke="currentColor" stroke-width="1.8" />}
      {sign === 'dont' && <path d="M1.5 6h9" fill="none" stroke="currentColor" stroke-width="2.4" />}
      {sign === 'ask' && (
        <rect x="1.5" y="1.5" width="9" height="9" fill="none" stroke="currentColor" stroke-width="1.2" />
      )}
    </svg>
  );
}
