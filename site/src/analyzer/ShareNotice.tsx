import { useSay } from '../words/analyzer.ts';
import type { ShareNote } from './use-share.ts';

/** What happened to a link, in a sentence that can be put away. */
export function ShareNotice({ note, onClose }: { note: ShareNote; onClose: () => void }) {
  const { sheet } = useSay();
  const words: Record<ShareNote, string> = {
    none: '',
    copied: sheet.shareCopied,
    failed: sheet.shareFailed,
    'too-long': sheet.shareTooLong,
    came: sheet.cameByLink,
    bad: sheet.badLink,
  };
  return (
    <div role="status" class="no-print">
      {note !== 'none' && (
        <div class="notice slim">
          <p>{words[note]}</p>
          <button type="button" class="button quiet" onClick={onClose}>
            {sheet.close}
          </button>
        </div>
      )}
    </div>
  );
}
