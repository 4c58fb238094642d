import { getDocumentProxy } from 'unpdf';
import { codesOf } from './decode.ts';
import { DocumentProblem } from './problem.ts';

/** More pages than any posting has; a handbook is not read to its end. */
const mostPages = 80;

interface Piece {
  str: string;
  hasEOL: boolean;
  transform: number[];
  height: number;
}

/**
 * The text layer of a PDF, its lines as they stand on the page.
 * Throws `DocumentProblem`: scanned (pages without text), locked (by a password), damaged.
 */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  // The mark may stand behind some bytes of another program.
  if (!codesOf(bytes.subarray(0, 1024)).includes('%PDF-')) throw new DocumentProblem('damaged', 'not a PDF file');
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>> | null = null;
  try {
    // A copy, as PDF.js takes the bytes for its own, and no Buffer, which it refuses. Errors only, no warnings on the console.
    pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const pages: string[] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(toLines(items.filter((item): item is typeof item & Piece => 'str' in item)));
    }
    const text = pages.join('\n\n').trim();
    if (text.replace(/\s/g, '').length < 16 * Math.min(pages.length, 2)) throw new DocumentProblem('scanned');
    return text;
  } catch (cause) {
    if (cause instanceof DocumentProblem) throw cause;
    const locked = cause instanceof Error && cause.name === 'PasswordException';
    throw new DocumentProblem(locked ? 'locked' : 'damaged', locked ? '' : plainReason(cause), { cause });
  } finally {
    // Hundreds of files may come one after another: each keeps its pages and fonts until it is told to go.
    await pdf?.loadingTask.destroy();
  }
}

function plainReason(cause: unknown): string {
  return cause instanceof Error ? cause.message.replace(/\.$/, '') : '';
}

/** The pieces of a page as lines; a gap much wider than a line becomes an empty line. */
function toLines(pieces: Piece[]): string {
  const lines: { words: string; y: number; height: number }[] = [];
  let open = false;
  for (const { str, hasEOL, transform, height } of pieces) {
    const y = transform[5] ?? 0;
    const last = lines[lines.length - 1];
    if (open && last && Math.abs(last.y - y) < Math.max(last.height, 4) * 0.6) {
      last.words += str;
      last.height = Math.max(last.height, height);
    } else if (str.trim()) lines.push({ words: str, y, height });
    open = !hasEOL;
  }
  return lines
    .map(({ words, y, height }, index) => {
      const before = lines[index - 1];
      const isApart = before && before.y - y > Math.max(height, before.height) * 2.1;
      return `${isApart ? '\n' : ''}${words.replace(/\s+/g, ' ').trim()}`;
    })
    .join('\n')
    .trim();
}
