import { useState } from 'preact/hooks';

const memory = 'parascope-single-keys';

/** Whether single letters act on findings; a person can turn them off, and this browser remembers it. */
export function useSingleKeys(): [isOn: boolean, set: (isOn: boolean) => void] {
  const [isOn, setOn] = useState(() => {
    try {
      return window.localStorage.getItem(memory) !== 'off';
    } catch {
      return true;
    }
  });
  const set = (next: boolean) => {
    setOn(next);
    try {
      window.localStorage.setItem(memory, next ? 'on' : 'off');
    } catch {
      // Then it holds until the page is left.
    }
  };
  return [isOn, set];
}

/** What a key asks for; null for a key of the browser's, or one that is typed into a field. */
export function actionOf(event: KeyboardEvent, letters: boolean): Action | null {
  const { target, key, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey || event.defaultPrevented) return null;
  if (!(target instanceof Element) || target.closest('input, textarea, select, dialog')) return null;
  const onRow = target.matches('[role="row"]');
  if (key === 'Enter') return onRow ? 'open' : null;
  return letters ? (actions[key.toLowerCase()] ?? null) : null;
}

export type Action = 'next' | 'previous' | 'accept' | 'reject' | 'note' | 'undo' | 'open' | 'search' | 'help';

const actions: Record<string, Action> = {
  j: 'next',
  k: 'previous',
  a: 'accept',
  r: 'reject',
  n: 'note',
  u: 'undo',
  o: 'open',
  '/': 'search',
  '?': 'help',
};
