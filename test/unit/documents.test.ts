import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { decode, decodePage } from '../../shared/documents/decode.ts';
import { textOfFile } from '../../shared/documents/index.ts';
import { DocumentProblem } from '../../shared/documents/problem.ts';
import { readTable } from '../../shared/documents/table.ts';
import { analyze } from '../../shared/index.ts';
import { docxOf, lockedDocx } from './docx-of.ts';
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

describe('a file becomes its text', () => {
  test('plain text, with other line ends and other encodings', async () => {
    expect(await read('a.txt', 'Aide\r\nDuties\rRecess')).toBe('Aide\nDuties\nRecess');
    expect(await read('a.txt', new Uint8Array([0xff, 0xfe, 0x41, 0, 0x42, 0]))).toContain('AB');
    expect(await read('a.txt', new Uint8Array([0x93, 0x41, 0x94]))).toBe('“A”');
  });

  test('Markdown as it stands', async () => expect(await read('a.md', '# Aide\n- Recess')).toBe('# Aide\n- Recess'));

  test('a web page, its lists with bullets, its scripts left out', async () => {
    const page = `<title>x</title><script>bad()</script><h2>Duties</h2><ul><li>Recess<li><p>Lunch</p><ul><li>trays</ul></ul>
      <ol start=3><li>Bus<li>Halls</ol><table><tr><td>Grade<td>K</table><pre>1  Gate\n2  Door</pre><nav>Jobs</nav>
      <p hidden>no</p><p aria-hidden=true>no</p><p style="color: red; display: none">no</p><!-- no -->`;
    expect(await read('a.html', page)).toBe(
      'Duties\n• Recess\n• Lunch\n  • trays\n3. Bus\n4. Halls\nGrade\tK\n1  Gate\n2  Door',
    );
  });

  test('a page saved from a job board, by the board’s own file: the postings and nothing around them', async () => {
    const one = (title: string) =>
      `<ul class="postingsList"><table class="title"><tr><td id="wordwrap">${title}</td></tr></table><li>Watch recess</li></ul>`;
    const page = `<!-- saved from url=(0047)https://www.applitrack.com/cedar/onlineapp/x.aspx --><nav>Jobs</nav>${one('Aide')}${one('Clerk')}<p>Cookies</p>`;
    expect(await read('a.html', page)).toBe('Aide\n• Watch recess\n\nClerk\n• Watch recess');
  });

  test('a Word file, its list with bullets', async () => {
    expect(
      await read('a.docx', await docxOf(['Instructional Aide', 'Duties:', '- Plan weekly lessons', '- Watch recess'])),
    ).toMatch(/Instructional Aide\n+Duties\n+• Plan weekly lessons\n+• Watch recess/);
  });

  test('a PDF whose words are cut at the ends of lines: they are read whole', async () => {
    const pdf = pdfOf([
      'Paraprofessional',
      'Duties',
      '- Works with students each day',
      '- Gives daily medi-',
      'cation to stu-',
      'dents',
    ]);
    const { findings } = analyze(await read('a.pdf', pdf));
    expect(findings.map(({ rule }) => rule)).toEqual(['medication-without-delegation']);
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
    ['a.txt', 'abc\0def', 'binary'],
    ['a.txt', new Uint8Array([0x41, 0x20, 0xc3, 0x28]), 'encoding'],
    ['a.html', '<script>x</script>', 'wordless'],
    ['a.docx', 'not a zip', 'damaged'],
    ['a.docx', new Uint8Array(), 'empty'],
    ['a.docx', lockedDocx(), 'locked'],
    ['a.docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), 'old'],
    ['a.docx', zipSync({ 'word/other.xml': strToU8('<a/>') }), 'damaged'],
    ['a.docx', zipSync({ 'word/document.xml': strToU8('<w:broken') }), 'damaged'],
    ['a.pdf', '%PDF-1.7 and then nothing', 'damaged'],
    ['a.pdf', 'words', 'damaged'],
    ['a.pdf', pdfOf([]), 'scanned'],
    ['a.pdf', pdfOf(['Aide'], { locked: true }), 'locked'],
    ['jobs.csv', 'id,text', 'unknown'],
    ['big.txt', new Uint8Array(21 * 1024 * 1024), 'too-big'],
  ] as const)('%s %#', async (name, content, problem) => expect(await problemOf(name, content)).toBe(problem));

  const swollen = 30 * 1024 * 1024;
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(swollen) }, { level: 9 });

  test('a Word file that would swell is left packed', async () => {
    expect(bomb.length).toBeLessThan(200_000);
    expect(await problemOf('a.docx', bomb)).toBe('swollen');
  });

  test('a Word file that lies about its size is no exception', async () => {
    const lie = bomb.slice();
    const view = new DataView(lie.buffer);
    for (let at = 0; at < lie.length - 4; at += 1) {
      if (view.getUint32(at, true) === swollen) view.setUint32(at, 1000, true);
    }
    expect(await problemOf('a.docx', lie)).toBe('damaged');
  });

  test('a page nested deeper than any hand wrote keeps the reader alive', async () => {
    expect(await problemOf('a.html', '<div>'.repeat(20_000))).toBe('wordless');
  });
});

describe('bytes become text', () => {
  test('decodes what spreadsheets and boards write', () => {
    expect(decode(Buffer.from('caf\xe9 \x93x\x94 don\x92t \x95', 'latin1'))).toBe('café “x” don’t •');
    expect(decode(Buffer.from('\ufeffAide', 'utf16le'))).toBe('Aide');
    expect(() => decode(Buffer.from('caf\xe9', 'latin1'), { strict: true })).toThrow('encoding (at byte 4)');
    // A cut sequence beside a whole one is a broken file, not another encoding.
    expect(() => decode(Buffer.from('\xc3\xa9 \xc3', 'latin1'))).toThrow('at byte 4');
    // A page is shown as a browser shows it: by what it says of itself, else with marks in place of broken bytes.
    expect(decodePage(Buffer.from('<meta charset=iso-8859-2>\xb1 \xc3 ', 'latin1'))).toContain('ą Ă');
  });
});

describe('a table', () => {
  test('gives the same rows however the bytes come', async () => {
    const bytes = Buffer.from(`id,text\r\n1,"a ""b""\r\nc"\r\n2,"x"y\r\n3,é\r\n`);
    const rowsOf = async (size: number): Promise<unknown[]> => {
      async function* stream(): AsyncGenerator<Buffer> {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      }
      const rows: unknown[] = [];
      for await (const row of readTable(stream())) rows.push(row);
      return rows;
    };
    const whole = await rowsOf(bytes.length);
    expect(whole).toMatchObject([
      { row: 1, cells: ['id', 'text'] },
      { row: 2, cells: ['1', 'a "b"\r\nc'] },
      { row: 3, cells: null },
      { row: 4, cells: ['3', 'é'] },
    ]);
    for (const size of [1, 2, 3, 5, 7, 11]) expect(await rowsOf(size)).toEqual(whole);
  });
});
