import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph as Part } from 'docx';
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

/** A Word file of these paragraphs, with real headings and a real list, so that it can be edited further. */
export function toDocx(title: string, paragraphs: Paragraph[]): Promise<Blob> {
  const part = ({ kind, words }: Paragraph): Part => {
    if (kind === 'title') return new Part({ text: words, heading: HeadingLevel.TITLE });
    if (kind === 'heading') return new Part({ text: words, heading: HeadingLevel.HEADING_2 });
    if (kind === 'bullet')
      return new Part({ text: words, numbering: { reference: 'duties', level: 0 }, spacing: { after: 60 } });
    return new Part(words);
  };
  const level = {
    level: 0,
    format: LevelFormat.BULLET,
    text: '•',
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 480, hanging: 260 } } },
  };
  const document = new Document({
    title,
    creator: 'Parascope',
    styles,
    numbering: { config: [{ reference: 'duties', levels: [level] }] },
    sections: [{ properties: {}, children: paragraphs.map(part) }],
  });
  return Packer.toBlob(document);
}
