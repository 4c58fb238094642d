import { type DBSchema, openDB } from 'idb';

/** A finding that the writer keeps on purpose, and why. Known by its rule and its line's words, so that it outlives edits elsewhere. */
export interface Accepted {
  rule: string;
  words: string;
  reason: string;
}

/** A draft as this device keeps it. */
export interface Draft {
  id: string;
  name: string;
  text: string;
  /** The text it began with, to compare with. */
  original: string;
  accepted: Accepted[];
  /** Rules of findings that were there once and are gone. */
  resolved: { rule: string; words: string }[];
  updated: number;
}

interface Kept extends DBSchema {
  drafts: { key: string; value: Draft };
}

const open = () =>
  openDB<Kept>('parascope', 1, {
    upgrade(base) {
      base.createObjectStore('drafts', { keyPath: 'id' });
    },
  });

let base: ReturnType<typeof open> | null = null;
const kept = () => {
  base ??= open();
  return base;
};

/** Every draft on this device, the newest first. */
export async function allDrafts(): Promise<Draft[]> {
  const drafts = await (await kept()).getAll('drafts');
  return drafts.sort((one, other) => other.updated - one.updated);
}

export async function keepDraft(draft: Draft): Promise<void> {
  await (await kept()).put('drafts', draft);
}

export async function deleteDraft(id: string): Promise<void> {
  await (await kept()).delete('drafts', id);
}

/** A draft that holds nothing yet. */
export function newDraft(name: string, text = ''): Draft {
  return {
    id: crypto.randomUUID(),
    name,
    text,
    original: text,
    accepted: [],
    resolved: [],
    updated: Date.now(),
  };
}

/** What the bar shows until the device's drafts are there: as high as the real one, so that nothing jumps. */
export const blankDraft = (name: string): Draft => ({
  id: '',
  name,
  text: '',
  original: '',
  accepted: [],
  resolved: [],
  updated: 0,
});

/** A name for a draft from its first line. */
export function nameOf(text: string, untitled: string): string {
  return (
    text
      .split('\n')
      .find((line) => line.trim())
      ?.trim()
      .slice(0, 60) ?? untitled
  );
}
