import {
  AlignmentType,
  Document,
  HeadingLevel,
  type INumberingOptions,
  LevelFormat,
  Packer,
  Paragraph as Part,
} from 'docx';
import type { Paragraph } from './save.ts';

const styles = {
  default: {
    document: { run: { font: 'Calibri', size: 22 }, paragraph: { spacing: { after: 120, line: 276 } } },
    title: { run: { font: 'Calibri', size: 36, bold: true }, paragraph: { spacing: { after: 200 } } },
    heading2: {
      run: { font: 'Calibri', size: 26, bold: true, color: '1d2227' },
      paragraph: { spacing: { before: 280, after: 100 } },
    },
  },
};

/** A list of Word's: bullets, or numbers from `start` on. */
function listOf(reference: string, start = 0): INumberingOptions['config'][number] {
  const level = {
    level: 0,
    ...(start ? { format: LevelFormat.DECIMAL, text: '%1.', start } : { format: LevelFormat.BULLET, text: '•' }),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 480, hanging: start ? 400 : 260 } } },
  };
  return { reference, levels: [level] };
}

/** A Word file of these paragraphs, with real headings and real lists, so that it can be edited further. */
export function toDocx(title: string, paragraphs: Paragraph[]): Promise<Blob> {
  const lists = [listOf('bullets')];
  let counted = 0;
  const listed = (words: string, reference: string) =>
    new Part({ text: words, numbering: { reference, level: 0 }, spacing: { after: 60 } });
  const children = paragraphs.map(({ kind, words, count }) => {
    if (kind === 'title') return new Part({ text: words, heading: HeadingLevel.TITLE });
    if (kind === 'heading') return new Part({ text: words, heading: HeadingLevel.HEADING_2 });
    if (kind === 'bullet') return listed(words, 'bullets');
    if (kind === 'plain') return new Part(words);
    // A numbered list goes on over a heading between its lines; where its numbers do not, it is another one.
    if (count !== counted + 1 || lists.length === 1) lists.push(listOf(`numbers-${lists.length}`, count));
    counted = count;
    return listed(words, `numbers-${lists.length - 1}`);
  });
  const document = new Document({
    title,
    creator: 'Parascope',
    styles,
    numbering: { config: lists },
    sections: [{ properties: {}, children }],
  });
  return Packer.toBlob(document);
}
