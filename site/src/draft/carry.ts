import type { Lang } from '../languages.ts';
import { to } from '../links.ts';

const key = 'parascope-to-draft';

/** Opens the draft desk with this text. It waits in this tab's own memory, which no address and no server sees. */
export function carryToDraft(text: string, lang: Lang): void {
  try {
    window.sessionStorage.setItem(key, text);
  } catch {} // A browser that keeps nothing opens the desk as it was left.
  window.location.assign(to('draft/', lang));
}

/** The text that was brought along, once; null when there is none. */
export function carried(): string | null {
  try {
    const text = window.sessionStorage.getItem(key);
    window.sessionStorage.removeItem(key);
    return text;
  } catch {
    return null;
  }
}
