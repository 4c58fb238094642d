import { useEffect, useState } from 'preact/hooks';
import type { Lang } from '../languages.ts';

type Desk = typeof import('./desk.ts');

/** The parts that show a report, with the knowledge in this language, loaded when first `wanted`; `broken` when they could not be. */
export function useDesk(wanted: boolean, lang: Lang): { desk: Desk | null; broken: boolean } {
  const [desk, setDesk] = useState<Desk | null>(null);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    if (!wanted || desk) return;
    setBroken(false);
    loadDesk(lang).then(setDesk, (error) => {
      console.error(error);
      setBroken(true);
    });
  }, [wanted, desk]);
  return { desk, broken };
}

async function loadDesk(lang: Lang): Promise<Desk> {
  const desk = await import('./desk.ts');
  await desk.loadKnowledge(lang);
  return desk;
}
