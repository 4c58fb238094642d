import type { statusOf } from '../tab-state.ts';

const ways: Partial<Record<ReturnType<typeof statusOf>, string>> = {
  nothing: 'Read it to see each line placed, and the ones worth a question.',
  none: 'Select the posting’s text, right-click it, and choose “Read this selection with Parascope”.',
  blocked:
    'Use the Parascope button in the toolbar while the page is open. The browser’s own pages stay closed to extensions.',
  waiting: 'If it stays away, select the text, right-click it, and choose “Read this selection with Parascope”.',
};

/** What a person can do where there is no reading; null where there is one. */
export function wayOut(status: ReturnType<typeof statusOf>): string | null {
  return ways[status] ?? null;
}
