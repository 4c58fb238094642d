import { useEffect, useState } from 'preact/hooks';
import { loadKnowledge } from '../../../shared/ui/knowledge.ts';
import type { Lang } from '../languages.ts';

type Part = typeof import('./Opened.tsx').Opened;

/** The part that shows an audit, with the knowledge it quotes: loaded when first `wanted`; `broken` when it could not be. */
export function useOpened(wanted: boolean, lang: Lang): { Opened: Part | null; broken: boolean } {
  const [part, setPart] = useState<{ Opened: Part } | null>(null);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    if (!wanted || part) return;
    setBroken(false);
    Promise.all([import('./Opened.tsx'), loadKnowledge(lang)]).then(
      ([{ Opened }]) => setPart({ Opened }),
      (error) => {
        console.error(error);
        setBroken(true);
      },
    );
  }, [wanted, part, lang]);
  return { Opened: part?.Opened ?? null, broken };
}
