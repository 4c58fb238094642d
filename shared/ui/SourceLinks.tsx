import type { Source } from '../types.ts';
import { sourcesOf, speakerOf } from './lookup.ts';
import { numberOpening } from './words.ts';

/** Sources shown at once: more would bury the question above them. */
const shown = 2;

/** Who says so, linked where it can be read, each with what to look up; a long list is folded. */
export function SourceLinks({ ids }: { ids: string[] }) {
  const sources = sourcesOf(ids);
  const more = sources.slice(shown);
  if (sources.length === 0) return null;
  return (
    <>
      <dt>{sources.length === 1 ? 'Source' : 'Sources'}</dt>
      <dd>
        <Links sources={sources.slice(0, shown)} />
        {more.length > 0 && (
          <details class="more">
            <summary>{numberOpening(more.length)} more</summary>
            <Links sources={more} />
          </details>
        )}
      </dd>
    </>
  );
}

function Links({ sources }: { sources: Source[] }) {
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li key={source.id}>
          {source.url ? (
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              {speakerOf(source)}
            </a>
          ) : (
            speakerOf(source)
          )}
          <span class="cite">
            {source.title}
            {!source.verified && ', known from others’ quotations'}
          </span>
        </li>
      ))}
    </ul>
  );
}
