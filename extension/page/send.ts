import { browser } from 'wxt/browser';
import type { FromPage } from '../messages.ts';

/** Whether the extension that put this script here is still there: an update leaves old scripts alone in their pages. */
export function isOrphan(): boolean {
  return !browser.runtime?.id;
}

/**
 * Sends a message to the background. Resolves to its answer, null when it has none or is gone. Sent once more when the
 * background was stopped before it answered: sending wakes it.
 */
export async function send(message: FromPage, isLast = false): Promise<unknown> {
  if (isOrphan()) return null;
  try {
    return (await browser.runtime.sendMessage(message)) ?? null;
  } catch {
    return isLast ? null : send(message, true);
  }
}
