import { codesOf } from './decode.ts';

/** Kinds of file of which the whole is read at once. */
export type DocumentKind = 'text' | 'html' | 'pdf' | 'docx';
/** All kinds of file that hold postings: documents, and tables with one posting a row. */
export type FileKind = DocumentKind | 'csv' | 'jsonl';

const kinds: Record<string, FileKind> = {
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  pdf: 'pdf',
  docx: 'docx',
  csv: 'csv',
  tsv: 'csv',
  txt: 'text',
  text: 'text',
  md: 'text',
  markdown: 'text',
};

/** What a file holds, by the ending of its name; null for a name that tells nothing. */
export function kindOf(name: string): FileKind | null {
  return kinds[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? null;
}

/** Kinds of file in which people keep postings, too, and that are not read: in a folder they are named, where pictures are passed over. */
const unread = /\.(doc|rtf|odt|pages|xlsx?|ods|numbers|pptx?|eml|msg|mht|mhtml|webarchive)$/i;

export function isUnread(name: string): boolean {
  return unread.test(name);
}

/** What the first bytes of a file tell by themselves, whatever its name: null when they could be anything. */
export function sureKind(bytes: Uint8Array): 'pdf' | 'ole' | 'zip' | null {
  const start = codesOf(bytes.subarray(0, 1024));
  if (start.startsWith('%PDF-')) return 'pdf';
  if (start.startsWith('\xd0\xcf\x11\xe0')) return 'ole';
  return start.startsWith('PK\x03\x04') ? 'zip' : null;
}

/** What the first bytes look like, for a file whose name tells nothing and for a pipe; text when nothing else. */
export function sniff(bytes: Uint8Array): FileKind {
  const start = codesOf(bytes.subarray(0, 4000))
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  if (start.startsWith('{') && start.includes('"')) return 'jsonl';
  const sure = sureKind(bytes);
  if (sure === 'pdf') return 'pdf';
  if (sure === 'zip' && codesOf(bytes).includes('word/')) return 'docx';
  if (/^(<!--[\s\S]*?-->\s*)?<(!doctype\s+html|html|head|body)\b/i.test(start)) return 'html';
  return 'text';
}
