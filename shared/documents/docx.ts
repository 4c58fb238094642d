import { type UnzipFileInfo, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { codesOf } from './decode.ts';
import { htmlText } from './html.ts';
import { sureKind } from './kinds.ts';
import { DocumentProblem } from './problem.ts';

/** Parts of a Word file that hold words, lists and links; pictures and the rest stay packed. */
const parts = /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/(_rels\/)?[^/]+\.(xml|xml\.rels))$/;

/** The name, in UTF-16, that Office's old container gives a new file that it wraps for its password. */
const ENCRYPTED = [...'EncryptedPackage'].join('\0');

/** Bytes of all unpacked parts together: a hundred pages of words are some two million. */
const largest = 24 * 1024 * 1024;

/**
 * The text of a Word file (.docx), lists with their bullets and numbers. Weighed before it is unpacked.
 * Throws `DocumentProblem`: swollen, locked (by a password), old (a .doc), damaged.
 */
export async function docxText(bytes: Uint8Array): Promise<string> {
  if (sureKind(bytes) === 'ole') throw new DocumentProblem(codesOf(bytes).includes(ENCRYPTED) ? 'locked' : 'old');
  const safe = zipSync(unpack(bytes), { level: 0 });
  try {
    const { buffer, byteOffset, byteLength } = safe;
    const arrayBuffer = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
    const input = typeof process === 'undefined' ? { arrayBuffer } : { buffer: Buffer.from(safe), arrayBuffer };
    const { value } = await mammoth.convertToHtml(input, { includeDefaultStyleMap: true });
    return htmlText(value);
  } catch (cause) {
    throw new DocumentProblem('damaged', 'its words cannot be read', { cause });
  }
}

/** The parts we read. fflate unpacks each into as many bytes as its entry names, so that the names can be believed. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (!parts.test(name)) return false;
    total += originalSize;
    if (total > largest) throw new DocumentProblem('swollen');
    return true;
  };
  try {
    const found = unzipSync(bytes, { filter });
    if (!found['word/document.xml']) throw new DocumentProblem('damaged', 'no Word document inside');
    return found;
  } catch (cause) {
    throw cause instanceof DocumentProblem ? cause : new DocumentProblem('damaged', 'not a .docx file', { cause });
  }
}
