import {
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Part, SheetText } from '../words/handouts.ts';

const signs: Record<Part['sign'], string> = { do: '✓  ', dont: '–  ', ask: '☐  ', none: '' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

function toParagraphs(part: Part): Paragraph[] {
  return [
    new Paragraph({ text: part.title, heading: HeadingLevel.HEADING_2 }),
    ...part.lines.map(
      (line) =>
        new Paragraph({
          children: [new TextRun(`${signs[part.sign]}${line}`)],
          spacing: { after: 50 },
          indent: { left: 300, hanging: 300 },
        }),
    ),
    ...Array.from(
      { length: part.room },
      () =>
        new Paragraph({
          border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: '999999', space: 14 } },
          spacing: { after: 60 },
        }),
    ),
  ];
}

/** The sheet as a Word file of one page that can be changed further. */
export function sheetToDocx(sheet: SheetText): Promise<Blob> {
  const body: (Paragraph | Table)[] = [];
  const placed = new Set<Part>();
  for (const part of sheet.parts) {
    if (placed.has(part)) continue;
    const row = part.beside === undefined ? [part] : sheet.parts.filter(({ beside }) => beside === part.beside);
    for (const one of row) placed.add(one);
    if (row.length === 1) body.push(...toParagraphs(part));
    else {
      const cells = row.map((one) => new TableCell({ children: toParagraphs(one), margins: { right: 240 } }));
      body.push(
        new Table({
          rows: [new TableRow({ children: cells })],
          width: { size: 100, type: WidthType.PERCENTAGE },
          borders,
        }),
      );
    }
  }
  const document = new Document({
    title: sheet.title,
    creator: 'Parascope',
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 20 } },
        title: { run: { font: 'Calibri', size: 36, bold: true } },
        heading2: {
          run: { font: 'Calibri', size: 23, bold: true },
          paragraph: { spacing: { before: 160, after: 60 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: { size: { width: 12240, height: 15840 }, margin: { top: 860, bottom: 760, left: 1000, right: 1000 } },
        },
        children: [
          new Paragraph({ text: sheet.title, heading: HeadingLevel.TITLE }),
          new Paragraph({ text: sheet.about, spacing: { after: 120 } }),
          new Paragraph({
            text: sheet.fields.map((field) => `${field}: ________________`).join('    '),
            spacing: { after: 60 },
          }),
          ...body,
          new Paragraph({ children: [new TextRun({ text: sheet.foot, italics: true })], spacing: { before: 160 } }),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}
