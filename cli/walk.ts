import { type Dirent, statSync } from 'node:fs';
import { glob, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pagesOf } from '../shared/documents/beside.ts';
import { isUnread, kindOf } from '../shared/documents/kinds.ts';
import { problemWords } from '../shared/documents/problem-words.ts';
import { plain } from './reasons.ts';

/** A file to read, or why a name of the command line or of a folder cannot be. */
export type Found = { file: string; size: number } | { error: string };

/** Every file that the arguments name: files, folders with all that is in them, patterns with * ? [ ] { }. In order, sorted within folders. */
export async function* findFiles(names: readonly string[]): AsyncGenerator<Found> {
  for (const name of names) {
    if (name === '-') yield { file: '-', size: 0 };
    else if (isPattern(name)) yield* byPattern(name);
    else yield* byName(name, new Set(), true);
  }
}

function isPattern(name: string): boolean {
  return /[*?[\]{}]/.test(name) && !exists(name);
}

function exists(name: string): boolean {
  try {
    return Boolean(statSync(name, { throwIfNoEntry: false }));
  } catch {
    return true; // There, but not to be looked at: it is told where it is read.
  }
}

async function* byPattern(pattern: string): AsyncGenerator<Found> {
  const names: string[] = [];
  try {
    for await (const name of glob(pattern)) names.push(name);
  } catch (reason) {
    yield { error: `${pattern}: ${plain(reason)}` };
  }
  if (names.length === 0) yield { error: `${pattern}: no such file` };
  for (const name of names.sort(inOrder)) {
    const about = await stat(name).catch(() => null);
    // A folder that a pattern meets is passed by: "**" meets its files too.
    if (!about?.isDirectory()) yield { file: name, size: about?.size ?? 0 };
  }
}

async function* byName(name: string, above: ReadonlySet<string>, isAsked: boolean): AsyncGenerator<Found> {
  try {
    const about = await stat(name);
    if (!about.isDirectory()) {
      if (isAsked || kindOf(name) !== null) yield { file: name, size: about.size };
      else if (isUnread(name)) yield { error: `${name}: ${problemWords.unknown}` };
      return;
    }
    const place = await realpath(name);
    if (above.has(place)) {
      yield { error: `${name}: a symbolic link that leads back to a folder above it` };
      return;
    }
    const within = new Set(above).add(place);
    const entries = (await readdir(name, { withFileTypes: true })).sort((one, other) => inOrder(one.name, other.name));
    for (const entry of entries) if (!isAside(entry, entries)) yield* byName(join(name, entry.name), within, false);
  } catch (reason) {
    yield { error: `${name}: ${plain(reason)}` };
  }
}

/** Hidden files, and the folder of pictures and scripts that a browser saves beside a page. */
function isAside(entry: Dirent, entries: readonly Dirent[]): boolean {
  if (entry.name.startsWith('.')) return true;
  const pages = pagesOf(entry.name);
  return entries.some(({ name }) => pages.includes(name));
}

function inOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
