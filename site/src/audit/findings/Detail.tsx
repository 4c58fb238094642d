import { nameOf } from '../../../../shared/audit/postings.ts';
import { aboutOf } from '../../../../shared/ui/about.ts';
import { CardBody } from '../../../../shared/ui/CardBody.tsx';
import { usePhrases } from '../../../../shared/ui/language.ts';
import { SeverityIcon } from '../../../../shared/ui/SeverityIcon.tsx';
import { severityName, wordsOf } from '../../../../shared/ui/words.ts';
import { useAuditWords } from '../../words/audit.ts';
import { dayOf } from '../day.ts';
import type { FindingRow } from '../model.ts';
import { asFinding, type ShownPosting } from './use-reading.ts';

interface Props {
  row: FindingRow;
  /** The posting's reading, null until it is there. */
  shown: ShownPosting | null;
  onOpen: () => void;
}

/** Everything about one finding: the card, where it stands, where it comes from. */
export function Detail({ row, shown, onOpen }: Props) {
  const { review, lang } = useAuditWords();
  const phrases = usePhrases();
  const whole = shown?.finding == null ? null : shown.report.findings[shown.finding];
  const { text, finding } = shown && whole ? { text: shown.text, finding: whole } : asFinding(row);
  const about = aboutOf(finding, phrases.lang);
  const { id, district, address, captured } = row.posting;
  const name = nameOf(row.posting);
  return (
    <>
      <article class="card" data-severity={finding.severity} data-open="true">
        <p class="severity">
          <SeverityIcon severity={finding.severity} />
          {severityName(finding.severity, phrases)}
          <span class="audit-sure">{review.sure(Math.round(finding.confidence * 100))}</span>
        </p>
        <h2 class="card-name">{about.name}</h2>
        <p class="quote" lang="en">
          “{wordsOf(text, finding)}”
        </p>
        <CardBody text={text} finding={finding} about={about} />
      </article>
      <section class="audit-where" aria-label={review.where}>
        <h2 class="audit-side-title">{review.where}</h2>
        {shown && <Excerpt row={row} text={shown.text} />}
        <dl class="facts">
          <dt>{review.from}</dt>
          <dd>
            {name}
            {district && <span class="cite">{district}</span>}
            {name !== id && <span class="cite">{id}</span>}
            {/^https?:\/\//i.test(address) && (
              <a class="cite" href={address} rel="noreferrer noopener" target="_blank">
                {address}
              </a>
            )}
          </dd>
          {captured && (
            <>
              <dt>{review.captured}</dt>
              <dd>{dayOf(captured, lang)}</dd>
            </>
          )}
          <dt>SHA-256</dt>
          <dd class="audit-digest">{row.posting.sha256}</dd>
        </dl>
        <button type="button" class="button" onClick={onOpen} aria-keyshortcuts="O">
          {review.whole}
        </button>
      </section>
    </>
  );
}

/** Lines shown before and after the finding's own. */
const AROUND = 2;

function Excerpt({ row: { found }, text }: { row: FindingRow; text: string }) {
  const { start, end, severity } = found;
  let from = start;
  for (let line = 0; line <= AROUND && from > 0; line += 1) from = text.lastIndexOf('\n', from - 1);
  let to = end;
  for (let line = 0; line <= AROUND && to >= 0 && to < text.length; line += 1) to = text.indexOf('\n', to + 1);
  return (
    <p class="audit-excerpt" lang="en">
      {text.slice(Math.max(0, from + 1), start)}
      <mark class="stroke" data-severity={severity}>
        {text.slice(start, end)}
      </mark>
      {text.slice(end, to < 0 ? text.length : to)}
    </p>
  );
}
