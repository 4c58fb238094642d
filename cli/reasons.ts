import { DocumentProblem } from '../shared/documents/problem.ts';
import { inWords } from '../shared/documents/problem-words.ts';
import { Plain } from './plain.ts';

const known: Record<string, string> = {
  ENOENT: 'no such file',
  EACCES: 'may not be read (permission)',
  EPERM: 'may not be read (permission)',
  ELOOP: 'a symbolic link that leads back to itself',
  ENAMETOOLONG: 'its name is too long',
  EISDIR: 'is a folder',
  EMFILE: 'too many files are open',
};

/** Why a file could not be read, in plain words. */
export function plain(reason: unknown): string {
  if (reason instanceof DocumentProblem) return inWords(reason);
  const code = (reason as NodeJS.ErrnoException | null)?.code ?? '';
  return known[code] ?? (reason instanceof Error ? reason.message : String(reason));
}

const unwritten: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file is larger than is allowed',
  EACCES: 'may not be written (permission)',
  ENOENT: 'no such folder',
  EISDIR: 'is a folder',
  EROFS: 'the disk is read-only',
};

/** Why an output could not be written, in one line. */
export function unwritable(file: string, reason: unknown): Plain {
  const { code = '', message } = reason as NodeJS.ErrnoException;
  return new Plain(`${file}: ${unwritten[code] ?? message}`);
}
