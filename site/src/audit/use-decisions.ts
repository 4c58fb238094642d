import { useEffect, useRef, useState } from 'preact/hooks';
import type { Decision, Decisions } from '../../../shared/audit/decisions.ts';
import { allDecisions, keepDecisions } from './store.ts';

/** What a person does with a finding; who and when is added here. */
export type Verdict = { is: 'accepted' } | { is: 'rejected'; reason: string } | { is: 'noted'; note: string };

const nameKey = 'parascope-reviewer';

/** This browser's small memory; nothing where it has none. */
function remembered(): string {
  try {
    return window.localStorage.getItem(nameKey) ?? '';
  } catch {
    return '';
  }
}

/** The decisions of this device, and the name that goes with new ones. `failed`: this browser keeps none. */
export function useDecisions() {
  const [decisions, setDecisions] = useState<Decisions>({});
  const [failed, setFailed] = useState(false);
  const [by, setName] = useState('');
  const latest = useRef<Decisions>({});
  const show = (next: Decisions) => {
    latest.current = next;
    setDecisions(next);
  };
  const reload = () => allDecisions().then(show, () => setFailed(true));
  useEffect(() => {
    setName(remembered());
    void reload();
  }, []);

  const change = (changed: Record<string, Decision | null>) => {
    const next = { ...latest.current };
    for (const [key, decision] of Object.entries(changed)) {
      if (decision) next[key] = decision;
      else delete next[key];
    }
    show(next);
    keepDecisions(changed).catch(() => setFailed(true));
  };
  const decide = (keys: readonly string[], verdict: Verdict | null) => {
    const decision = verdict && { ...verdict, by, at: new Date().toISOString() };
    change(Object.fromEntries(keys.map((key) => [key, decision])));
  };
  /** Takes over decisions from a file; where both have one, the later holds. Returns how many were new. */
  const merge = (others: Decisions): number => {
    const newer = Object.entries(others).filter(([key, { at }]) => at > (latest.current[key]?.at ?? ''));
    change(Object.fromEntries(newer));
    return newer.length;
  };
  const setBy = (name: string) => {
    setName(name);
    try {
      window.localStorage.setItem(nameKey, name);
    } catch {
      // A browser that keeps nothing asks again next time.
    }
  };
  return { decisions, decide, merge, reload, by, setBy, failed };
}

export type Deciding = ReturnType<typeof useDecisions>;
