import { useEffect, useState } from 'preact/hooks';
import { t } from '../t.ts';
import { readTabState, type ShownPosting } from '../tab-state.ts';
import { keep } from './store.ts';

interface Props {
  tabId: number;
  shown: ShownPosting;
  label?: 'keep' | 'keepShort';
}

/** Keeps a posting on this device and says so in its own words. */
export function KeepButton({ tabId, shown, label = 'keep' }: Props) {
  const [said, setSaid] = useState<'keptNow' | 'keepFailed' | null>(null);
  // Another text is another posting.
  useEffect(() => setSaid(null), [shown.text]);
  const press = async () => {
    try {
      const { frames } = await readTabState(tabId);
      // The whole report: what the settings hide belongs to an audit too.
      await keep(shown, frames[shown.frame]?.postings[shown.posting]?.report ?? shown.report);
      setSaid('keptNow');
    } catch (error) {
      console.error(error);
      setSaid('keepFailed');
    }
  };
  return (
    <button type="button" class="button" onClick={press}>
      <span aria-live="polite">{t(said ?? label)}</span>
    </button>
  );
}
