import { Document, HeadingLevel, Packer, Paragraph } from 'docx';

/** A Word file: the first line is its title, lines that begin with "- " are bullets, one that ends with a colon is a heading. */
export async function docxOf(lines: string[]): Promise<Uint8Array> {
  const children = lines.map((line, index) => {
    if (line.startsWith('- '))
      return new Paragraph({ text: line.slice(2), numbering: { reference: 'list', level: 0 } });
    if (line.endsWith(':')) return new Paragraph({ text: line.slice(0, -1), heading: HeadingLevel.HEADING_1 });
    return new Paragraph({ text: line, ...(index === 0 ? { heading: HeadingLevel.TITLE } : {}) });
  });
  const document = new Document({
    numbering: { config: [{ reference: 'list', levels: [{ level: 0, format: 'bullet', text: '•' }] }] },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** What an office program makes of a Word file with a password: its old container, which names what it wraps. */
export function lockedDocx(): Uint8Array {
  return Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]);
}
