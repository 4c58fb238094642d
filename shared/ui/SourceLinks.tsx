import type { SourceShown } from './about.ts';
import { usePhrases } from './language.ts';

/** Sources shown at once: more would bury the question above them. */
const shown = 2;

/** Who says so, linked where it can be read, each with what to look up; a long list is folded. */
export function SourceLinks({ sources }: { sources: SourceShown[] }) {
  const { card } = usePhrases();
  const more = sources.slice(shown);
  if (sources.length === 0) return null;
  return (
    <>
      <dt>{sources.length === 1 ? card.source : card.sources}</dt>
      <dd>
        <Links sources={sources.slice(0, shown)} />
        {more.length > 0 && (
          <details class="more">
            <summary>{card.more(more.length)}</summary>
            <Links sources={more} />
          </details>
        )}
      </dd>
    </>
  );
}

function Links({ sources }: { sources: SourceShown[] }) {
  const { card } = usePhrases();
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li key={source.id}>
          {source.url ? (
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              {source.speaker}
            </a>
          ) : (
            source.speaker
          )}
          <span class="cite">
            {source.title}
            {!source.verified && card.quoted}
          </span>
        </li>
      ))}
    </ul>
  );
}
