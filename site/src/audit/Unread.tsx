import { download, fileName } from '../draft/save.ts';
import { useAuditWords } from '../words/audit.ts';
import type { Model } from './model.ts';

/** Errors shown before the rest is only counted. */
const SHOWN = 500;

/** What could not be read, each with its file, its row and the reason; and what was read but not judged. */
export function Unread({ model: { record, postings } }: { model: Model }) {
  const { unread: say } = useAuditWords();
  const { errors, failed, name } = record;
  const others = postings.filter(({ kept: { role } }) => role === 'other' || role === 'none');
  const save = () =>
    download(
      fileName(`${name} not read`, 'txt'),
      new Blob([errors.join('\n'), '\n'], { type: 'text/plain;charset=utf-8' }),
    );
  return (
    <section aria-labelledby="unread-heading">
      <div class="audit-section-head">
        <h2 id="unread-heading">{say.heading}</h2>
        {failed > 0 && (
          <button type="button" class="button" onClick={save}>
            {say.save}
          </button>
        )}
      </div>
      <p class="meta">{failed > 0 ? say.about : say.none}</p>
      <ul class="audit-errors" lang="en">
        {errors.slice(0, SHOWN).map((error) => (
          <li key={error}>{error}</li>
        ))}
      </ul>
      {failed > SHOWN && <p>{say.more(failed - SHOWN)}</p>}
      {others.length > 0 && (
        <details class="more">
          <summary>{say.notPara(others.length)}</summary>
          <ul class="audit-errors" lang="en">
            {others.slice(0, SHOWN).map(({ kept: { id, title, district, looksLike }, place }) => (
              <li key={`${place.batch} ${place.index}`}>
                {[title, district, id, looksLike].filter(Boolean).join(' · ')}
              </li>
            ))}
          </ul>
          {others.length > SHOWN && <p>{say.more(others.length - SHOWN)}</p>}
        </details>
      )}
    </section>
  );
}
