import { useEffect, useRef, useState } from 'preact/hooks';
import { carried } from './carry.ts';
import { allDrafts, type Draft, deleteDraft, keepDraft, nameOf, newDraft } from './drafts.ts';

/** Milliseconds after the last change before a draft is kept: little is lost in a crash, and the disk is left alone while typing. */
const pause = 400;

/** The drafts of this device, and the one that is open. `failed`: this browser keeps nothing. */
export function useDrafts(untitled: string) {
  const [drafts, setDrafts] = useState<Draft[]>([]);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [keptAt, setKeptAt] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const timer = useRef(0);
  const waiting = useRef<Draft | null>(null);

  useEffect(() => {
    const brought = carried();
    if (brought) void make(brought, nameOf(brought, untitled));
    // Whoever was quicker than the device's memory has a draft already.
    const begin = (kept?: Draft) => setDraft((already) => already ?? kept ?? newDraft(untitled));
    allDrafts().then(
      (all) => {
        setDrafts(all);
        begin(all[0]);
      },
      () => {
        setFailed(true);
        begin();
      },
    );
    const now = () => void flush();
    window.addEventListener('pagehide', now);
    return () => window.removeEventListener('pagehide', now);
  }, []);

  const flush = async () => {
    const latest = waiting.current;
    window.clearTimeout(timer.current);
    waiting.current = null;
    if (!latest) return;
    try {
      await keepDraft(latest);
      setKeptAt(latest.updated);
      setDrafts(await allDrafts());
    } catch {
      setFailed(true);
    }
  };

  const change = (next: Partial<Draft>) => {
    setDraft((old) => {
      if (!old) return old;
      const changed = { ...old, ...next, updated: Date.now() };
      waiting.current = changed;
      return changed;
    });
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(flush, pause);
  };

  const open = async (id: string) => {
    await flush();
    const found = (await allDrafts().catch(() => [])).find((one) => one.id === id);
    if (found) setDraft(found);
  };

  const make = async (text = '', name = untitled) => {
    await flush();
    const made = newDraft(name, text);
    setDraft(made);
    if (text) {
      waiting.current = made;
      await flush();
    }
  };

  const remove = async () => {
    if (!draft) return;
    window.clearTimeout(timer.current);
    waiting.current = null;
    await deleteDraft(draft.id).catch(() => {});
    const left = await allDrafts().catch(() => []);
    setDrafts(left);
    setDraft(left[0] ?? newDraft(untitled));
  };

  return { drafts, draft, keptAt, failed, change, open, make, remove };
}
