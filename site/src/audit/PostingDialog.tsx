import { useEffect, useState } from 'preact/hooks';
import { nameOf } from '../../../shared/audit/postings.ts';
import { usePhrases } from '../../../shared/ui/language.ts';
import { MixBar } from '../../../shared/ui/MixBar.tsx';
import { verdict } from '../../../shared/ui/words.ts';
import { MarkedText } from '../analyzer/MarkedText.tsx';
import { useAuditWords } from '../words/audit.ts';
import { Dialog } from './Dialog.tsx';
import type { ShownPosting } from './findings/use-reading.ts';

/** A whole posting, marked up as the analyzer shows it, at the finding that was asked for. */
export function PostingDialog({ shown, onClose }: { shown: ShownPosting; onClose: () => void }) {
  const { posting: say } = useAuditWords();
  const phrases = usePhrases();
  const { text, report, row } = shown;
  const { district } = row.posting;
  const [current, setCurrent] = useState(shown.finding);
  useEffect(() => {
    if (current !== null) document.getElementById(`mark-${current}`)?.scrollIntoView({ block: 'center' });
  }, [current]);
  return (
    <Dialog labelledBy="posting-heading" className="wide" onClose={onClose}>
      <div class="audit-posting-head">
        <h2 id="posting-heading">{nameOf(row.posting)}</h2>
        <form method="dialog">
          <button type="submit" class="button">
            {say.close}
          </button>
        </form>
      </div>
      <p class="meta">
        {[district, nameOf(row.posting) === row.posting.id ? '' : row.posting.id].filter(Boolean).join(' · ')}
        <br />
        {verdict(report, { say: phrases })}
      </p>
      <MixBar summary={report.summary} />
      <MarkedText text={text} report={report} current={current} onSelect={setCurrent} />
    </Dialog>
  );
}
