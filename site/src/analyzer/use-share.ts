import { useState } from 'preact/hooks';
import type { Shared } from '../share/pack.ts';

/** What there is to say about a link: made, too long, not copied, opened from one, or one that holds nothing. */
export type ShareNote = 'none' | 'copied' | 'failed' | 'too-long' | 'came' | 'bad';

/** Links that hold a posting: making one, and opening the one the page was called with. */
export function useShare() {
  const [note, setNote] = useState<ShareNote>('none');

  const share = async (posting: Shared) => {
    const { pack } = await import('../share/pack.ts');
    const value = pack(posting);
    if (!value) return setNote('too-long');
    const link = `${window.location.href.split('#')[0]}#posting=${value}`;
    await navigator.clipboard.writeText(link).then(
      () => setNote('copied'),
      () => setNote('failed'),
    );
  };

  /** The posting of the page's address; it is taken out of the address, so that it does not stay in the browser's history. */
  const opened = async (): Promise<Shared | null> => {
    const value = window.location.hash.match(/^#posting=(.*)$/)?.[1];
    if (value === undefined) return null;
    window.history.replaceState(null, '', window.location.pathname);
    const { unpack } = await import('../share/pack.ts');
    const posting = unpack(value);
    setNote(posting ? 'came' : 'bad');
    return posting;
  };

  return { note, share, opened, dismiss: () => setNote('none') };
}
