import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decode } from '../../cli/bytes.ts';
import { folder, posting, readNames, records, tasksOf, toDocx, toPdf } from './cli-files.ts';

const { path, file } = folder();
const lines = posting.split('\n').filter(Boolean);
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe('documents', () => {
  test.each([
    ['a.txt', posting],
    [
      'a.html',
      `<!doctype html><nav>Jobs</nav><h1>Instructional Aide</h1><p>Duties:</p><ul>${lines
        .slice(2)
        .map((line) => `<li>${line.slice(2)}</li>`)
        .join('')}</ul><script>var a = 1</script>`,
    ],
    ['a.pdf', toPdf(lines)],
    ['a.docx', toDocx(lines)],
    ['a', posting],
    ['no-name-pdf', toPdf(lines)],
    ['no-name-html', `<!doctype html><body><p>Instructional Aide<p>Duties:<br>${lines.slice(2).join('<br>')}`],
  ])('reads %s', async (name, content) => {
    const { chunk, errors } = await readNames([file(name, content)]);
    expect(errors).toEqual([]);
    expect(records(chunk).map(({ findings }) => findings.map(({ rule }: { rule: string }) => rule))).toEqual([
      ['lesson-planning'],
    ]);
  });

  test('reads every posting of a board’s saved list page by the board’s own file', async () => {
    const list = (title: string): string =>
      `<ul class="postingsList"><table class="title"><tr><td id="wordwrap">${title}</td></tr></table><li>${lines.slice(3).join('</li><li>')}</li></ul>`;
    const page = `<!doctype html>\n<!-- saved from url=(0051)https://www.applitrack.com/cedarbend/onlineapp/default.aspx?all=1 -->\n<html><body>${list('Aide One')}${list('Aide Two')}<footer>Jobs elsewhere</footer></body></html>`;
    const tasks = await readNames([file('board.html', page)]);
    expect(records(tasks.chunk).map(({ id, title }) => [id.split('#')[1], title])).toEqual([
      ['1', 'Aide One'],
      ['2', 'Aide Two'],
    ]);
  });

  test.each([
    ['locked.pdf', toPdf(lines, { locked: true }), 'locked with a password'],
    ['scan.pdf', toPdf([]), 'looks like a scan'],
    ['broken.pdf', '%PDF-1.4\nnothing more', 'damaged'],
    ['not.pdf', 'hello', 'not a PDF'],
    ['broken.docx', 'PK\x03\x04 and no more', 'damaged'],
    ['locked.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'locked with a password'],
    ['empty.txt', '', 'is empty'],
    ['empty.html', '', 'is empty'],
    ['empty.csv', '', 'is empty'],
    ['empty.jsonl', '', 'is empty'],
    ['script.html', '<html><body><script>write()</script></body></html>', 'without words'],
    ['nul.txt', 'a\0b', 'NUL bytes'],
    ['bad.txt', Buffer.from('Aide \xc3\x28 \xff duties', 'latin1'), 'not valid UTF-8 at byte 6'],
    ['head.csv', 'id,text\n', 'no rows'],
    ['numbers.csv', 'a,b\n1,2\n', 'no column is known to hold the text (its columns: "a", "b")'],
  ])('names %s and goes on', async (name, content, why) => {
    const good = file('good.txt', posting);
    const bad = file(name, content);
    const { chunk, errors } = await readNames([bad, good]);
    expect(errors).toEqual([expect.stringContaining(why)]);
    expect(errors[0]).toContain(bad);
    expect(records(chunk).at(-1).findings).toHaveLength(1);
  });

  test('decodes what spreadsheets and boards write', () => {
    expect(decode(Buffer.from('caf\xe9 \x93x\x94 don\x92t \x95', 'latin1'))).toEqual({ text: 'café “x” don’t •' });
    expect(decode(Buffer.from('\ufeffAide', 'utf16le'))).toEqual({ text: 'Aide' });
    expect(decode(Buffer.from('caf\xe9', 'latin1'), { strict: true })).toEqual({ error: 'not valid UTF-8 at byte 4' });
    // A cut sequence beside a whole one is a broken file, not another encoding.
    expect(decode(Buffer.from('é \xc3', 'latin1'))).toHaveProperty('error');
  });
});

describe('folders and patterns', () => {
  const inner = join(path, 'tree', 'inner');
  mkdirSync(inner, { recursive: true });
  file('tree/b.txt', posting);
  file('tree/inner/a.html', `<p>${posting}</p>`);
  file('tree/inner/picture.png', 'x');
  file('tree/.hidden.txt', posting);
  file('tree/page.html', `<p>${posting}</p>`);
  mkdirSync(join(path, 'tree', 'page_files'));
  file('tree/page_files/frame.html', '<p>advertisement</p>');
  symlinkSync('..', join(inner, 'loop'));
  symlinkSync('nowhere', join(inner, 'dangling.txt'));

  test('reads a folder in order, leaves pictures and hidden files, names loops and dead links', async () => {
    const tasks = await tasksOf([join(path, 'tree')]);
    expect(
      tasks.map((task) => ('file' in task ? task.file.slice(path.length + 6) : 'error' in task && task.error)),
    ).toEqual([
      'b.txt',
      `${inner}${'/a.html'}`.slice(path.length + 6),
      `${inner}/dangling.txt: no such file`,
      `${inner}/loop: a symbolic link that leads back to a folder above it`,
      'page.html',
    ]);
  });

  test('reads patterns, and names one that meets nothing', async () => {
    const tasks = await tasksOf([join(path, 'tree', '**', '*.{txt,html}'), join(path, '*.none')]);
    expect(tasks.filter((task) => task.is === 'file').map((task) => 'file' in task && task.file)).toContain(
      join(path, 'tree', 'b.txt'),
    );
    expect(tasks.at(-1)).toMatchObject({ error: expect.stringContaining('no such file') });
  });
});

describe('JSONL', () => {
  const row = (id: string): string => JSON.stringify({ id, text: posting });

  test('names each bad row and reads the rest, in order', async () => {
    const bad = [
      '{"id":"x","text":',
      '[1]',
      'null',
      '{"id":"y","text":7}',
      Buffer.from('{"id":"z","text":"\xc3("}', 'latin1'),
      '{"id":"n","text":"a\0b"}',
    ];
    const parts = bad.flatMap((line, index) => [`${row(`p${index}`)}\n`, line, '\n']);
    const name = file('rows.jsonl', Buffer.concat([...parts, row('last')].map((part) => Buffer.from(part as string))));
    const { chunk, errors, statistics } = await readNames([name]);
    expect(errors.map((error) => error.slice(name.length))).toEqual([
      ':2: not a line of JSON',
      ':4: has no "text"',
      ':6: has no "text"',
      ':8: has no "text"',
      ':10: not valid UTF-8 at byte 19',
      ':12: holds NUL bytes; it looks like a binary file, not text',
    ]);
    expect(statistics.postings).toBe(7);
    expect(records(chunk)).toHaveLength(13);
  });

  test('passes over a line of 50 MB and holds little of it', async () => {
    const name = file(
      'long.jsonl',
      Buffer.concat([Buffer.from(`${row('a')}\n`), Buffer.alloc(50_000_000, 120), Buffer.from(`\n${row('b')}\n`)]),
    );
    const { errors, statistics } = await readNames([name]);
    expect(errors).toEqual([`${name}:2: a line of 50000000 bytes; a posting has at most 20000000`]);
    expect(statistics.postings).toBe(2);
  });
});

describe('CSV', () => {
  test('finds the columns by their heads, whatever the delimiter', async () => {
    for (const mark of [',', ';', '\t', '|']) {
      const name = file(
        'jobs.csv',
        `\ufeffJob ID${mark}Job Title${mark}Job Description${mark}District\r\n7${mark}Aide${mark}${cell(posting)}${mark}Cedar Bend\r\n`,
      );
      const { chunk, errors, statistics } = await readNames([name]);
      expect(errors).toEqual([]);
      expect(records(chunk)[0]).toMatchObject({ id: '7', title: 'Aide', summary: { crosses: 1 } });
      expect(Object.keys(statistics.districts)).toEqual(['Cedar Bend']);
    }
  });

  test('takes columns by name, several for the text, and says which there are', async () => {
    const name = file('named.csv', `ref,A,B\n1,${cell(posting)},Other words\n`);
    const [task] = await tasksOf([name], { columns: { text: ['A', 'B'], id: 'ref' } });
    expect(task).toMatchObject({ posting: { id: '1', text: `A:\n${posting}\n\nB:\nOther words` } });
    const wrong = await tasksOf([name], { columns: { text: ['C'] } });
    expect(wrong).toMatchObject([{ error: `${name}:1: has no column "C" (its columns: "ref", "A", "B")` }]);
  });

  test('names the row of every error and reads the rows after it', async () => {
    const good = (id: number): string => `${id},${cell(posting)}\n`;
    const name = file(
      'broken.csv',
      Buffer.concat([
        Buffer.from(
          `id,text\n${good(1)}2,"never closed\n${good(3)}4,"unba"lanced"\n${good(5)}6,\n7,a,b,c\n${good(8)}9,`,
        ),
        Buffer.from('\xc3(\n', 'latin1'),
        Buffer.from(`10,a\0b\n${good(11)}12,"open at the end\nof the file`),
      ]),
    );
    const { errors, statistics } = await readNames([name]);
    expect(errors.map((error) => error.slice(name.length))).toEqual([
      ':3: unbalanced quotation marks (line 9)',
      ':5: unbalanced quotation marks (line 17)',
      ':7: its text is empty',
      ':8: has 4 cells where the head has 2',
      ':10: not valid UTF-8 at byte 1',
      ':11: holds NUL bytes; it looks like a binary file, not text',
      ':13: a quotation mark is never closed (lines 43 to 44 passed over)',
    ]);
    expect(statistics.postings).toBe(5);
  });

  test('gives the same rows however the bytes come', async () => {
    const { readTable } = await import('../../cli/table.ts');
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
