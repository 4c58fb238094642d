import { useEffect, useState } from 'preact/hooks';

type Desk = typeof import('./desk.ts');

/** The parts that show a report, loaded when first `wanted`; `broken` when they could not be. */
export function useDesk(wanted: boolean): { desk: Desk | null; broken: boolean } {
  const [desk, setDesk] = useState<Desk | null>(null);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    if (!wanted || desk) return;
    setBroken(false);
    import('./desk.ts').then(setDesk, (error) => {
      console.error(error);
      setBroken(true);
    });
  }, [wanted, desk]);
  return { desk, broken };
}
