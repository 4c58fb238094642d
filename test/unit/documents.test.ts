import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { textOfFile } from '../../shared/documents/index.ts';
import { DocumentProblem } from '../../shared/documents/problem.ts';
import { pdfOf } from './pdf-of.ts';

const read = (name: string, content: string | Uint8Array) =>
  textOfFile(name, typeof content === 'string' ? strToU8(content) : content);

async function problemOf(name: string, content: string | Uint8Array): Promise<string> {
  try {
    await read(name, content);
  } catch (error) {
    if (error instanceof DocumentProblem) return error.problem;
    throw error;
  }
  return 'none';
}

async function docx(): Promise<Uint8Array> {
  const document = new Document({
    numbering: { config: [{ reference: 'list', levels: [{ level: 0, format: 'bullet', text: '•' }] }] },
    sections: [
      {
        children: [
          new Paragraph({ text: 'Instructional Aide', heading: HeadingLevel.TITLE }),
          new Paragraph({ text: 'Duties', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ text: 'Plan weekly lessons', numbering: { reference: 'list', level: 0 } }),
          new Paragraph({ text: 'Watch recess', numbering: { reference: 'list', level: 0 } }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

describe('a file becomes its text', () => {
  test('plain text, with other line ends and other encodings', async () => {
    expect(await read('a.txt', 'Aide\r\nDuties\rRecess')).toBe('Aide\nDuties\nRecess');
    expect(await read('a.txt', new Uint8Array([0xff, 0xfe, 0x41, 0, 0x42, 0]))).toContain('AB');
    expect(await read('a.txt', new Uint8Array([0x93, 0x41, 0x94]))).toBe('“A”');
  });

  test('Markdown as it stands', async () => expect(await read('a.md', '# Aide\n- Recess')).toBe('# Aide\n- Recess'));

  test('a web page, its lists with bullets, its scripts left out', async () => {
    const page = `<title>x</title><script>bad()</script><h2>Duties</h2><ul><li>Recess<li><p>Lunch</p><ul><li>trays</ul></ul>
      <ol start=3><li>Bus</ol><table><tr><td>Grade<td>K</table><p hidden>no</p><!-- no -->`;
    expect(await read('a.html', page)).toBe('Duties\n• Recess\n• Lunch\n  • trays\n3. Bus\nGrade\tK');
  });

  test('a Word file, its list with bullets', async () => {
    expect(await read('a.docx', await docx())).toMatch(
      /Instructional Aide\n+Duties\n+• Plan weekly lessons\n+• Watch recess/,
    );
  });

  test('a PDF, its lines as they stand, whatever its name', async () => {
    const pdf = pdfOf(['Instructional Aide', 'Plan weekly lessons for the group', 'Watch recess and lunch']);
    const text = 'Instructional Aide\nPlan weekly lessons for the group\nWatch recess and lunch';
    expect(await read('a.pdf', pdf)).toBe(text);
    expect(await read('a.txt', pdf)).toBe(text);
  });
});

describe('a file without text says why', () => {
  test.each([
    ['a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'unknown'],
    ['a', 'words', 'unknown'],
    ['a.zip', zipSync({ 'a.txt': strToU8('x') }), 'unknown'],
    ['a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), 'old'],
    ['a.txt', '  \n ', 'empty'],
    ['a.txt', 'abc\0def', 'damaged'],
    ['a.html', '<script>x</script>', 'empty'],
    ['a.docx', 'not a zip', 'damaged'],
    ['a.docx', new Uint8Array(), 'damaged'],
    ['a.docx', zipSync({ 'word/other.xml': strToU8('<a/>') }), 'damaged'],
    ['a.docx', zipSync({ 'word/document.xml': strToU8('<w:broken') }), 'damaged'],
    ['a.pdf', '%PDF-1.7 and then nothing', 'damaged'],
    ['a.pdf', pdfOf([]), 'scanned'],
    ['big.txt', new Uint8Array(21 * 1024 * 1024), 'too-big'],
  ] as const)('%s %#', async (name, content, problem) => expect(await problemOf(name, content)).toBe(problem));

  test('a Word file that would swell is left packed', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(80 * 1024 * 1024) }, { level: 9 });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await problemOf('a.docx', bomb)).toBe('swollen');
  });

  test('a Word file that lies about its size is no exception', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(80 * 1024 * 1024) }, { level: 9 });
    const lie = bomb.slice();
    const view = new DataView(lie.buffer);
    for (let at = 0; at < lie.length - 4; at += 1) {
      if (view.getUint32(at, true) === 80 * 1024 * 1024) view.setUint32(at, 1000, true);
    }
    expect(await problemOf('a.docx', lie)).toBe('damaged');
  });

  test('a page nested deeper than any hand wrote keeps the reader alive', async () => {
    expect(await problemOf('a.html', '<div>'.repeat(20_000))).toBe('empty');
  });
});
