import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readAll } from '../../cli/crew.ts';
import type { Task } from '../../cli/tasks.ts';
import { folder, posting, readNames, records, run, tasksOf } from './cli-files.ts';
import { docxOf, lockedDocx } from './docx-of.ts';
import { pdfOf } from './pdf-of.ts';

const { path, file } = folder();
const lines = posting.split('\n').filter(Boolean);
const docx = await docxOf(lines);
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
    ['a.pdf', pdfOf(lines)],
    ['a.docx', docx],
    ['a', posting],
    ['no-name-pdf', pdfOf(lines)],
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
    ['locked.pdf', pdfOf(lines, { locked: true }), 'locked with a password'],
    ['scan.pdf', pdfOf([]), 'looks like a scan'],
    ['broken.pdf', '%PDF-1.4\nnothing more', 'damaged'],
    ['old.txt', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old .doc file'],
    ['not.pdf', 'hello', 'not a PDF'],
    ['large.html', new Uint8Array(21 * 1024 * 1024), 'larger than 20 MB'],
    [
      'bomb.docx',
      zipSync({ 'word/document.xml': new Uint8Array(30 * 1024 * 1024) }, { level: 9 }),
      'unpacks to far more',
    ],
    ['old.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old .doc file'],
    ['broken.docx', 'PK\x03\x04 and no more', 'damaged'],
    ['locked.docx', lockedDocx(), 'locked with a password'],
    ['empty.txt', '', 'is empty'],
    ['empty.html', '', 'is empty'],
    ['empty.csv', '', 'is empty'],
    ['empty.jsonl', '', 'is empty'],
    ['script.html', '<html><body><script>write()</script></body></html>', 'without words'],
    ['nul.txt', 'a\0b', 'NUL bytes'],
    ['bad.txt', Buffer.from('Aide \xc3\x28 \xff duties', 'latin1'), 'not valid UTF-8 (at byte 6)'],
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
});

describe('many files at once', () => {
  test('come out in their order, though some are slow to read and the workers are two', async () => {
    const slow = pdfOf(Array.from({ length: 60 }, (_, index) => `- Watch students at gate ${index}`));
    const pages = Array.from({ length: 32 }, (_, index) => file(`slow-${index}.pdf`, slow));
    const rows = Array.from({ length: 64 }, (_, index) => `row ${index}`);
    const table = file('quick.jsonl', rows.map((id) => `${JSON.stringify({ id, text: posting })}\n`).join(''));
    const ids: string[] = [];
    async function* given(): AsyncGenerator<Task> {
      yield* await tasksOf([...pages, table]);
    }
    for await (const { chunk } of readAll(given(), run, 2)) ids.push(...records(chunk).map(({ id }) => id));
    expect(ids).toEqual([...pages, ...rows]);
  });
});

describe('folders and patterns', () => {
  const inner = join(path, 'tree', 'inner');
  mkdirSync(inner, { recursive: true });
  file('tree/b.txt', posting);
  file('tree/inner/a.html', `<p>${posting}</p>`);
  file('tree/inner/picture.png', 'x');
  file('tree/inner/letter.doc', 'x');
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
      `${inner}/letter.doc: is not a kind of file that can be read; save it as .docx, PDF, text, CSV or a web page`,
      `${inner}/loop: a symbolic link that leads back to a folder above it`,
      'page.html',
    ]);
  });

  test('a letter that is no plain text is not taken for one, though it is asked for by name', async () => {
    const letter = file('letter.rtf', '{\\rtf1 {\\fonttbl "Serif";} Plan weekly lessons.}');
    expect(await tasksOf([letter])).toMatchObject([
      { is: 'error', error: expect.stringContaining('save it as .docx') },
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
      ':10: is not valid UTF-8 (at byte 19)',
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
    expect(errors).toEqual([`${name}:2: a line of 50,000,000 bytes; a posting has at most 20 MB`]);
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
      ':10: is not valid UTF-8 (at byte 1)',
      ':11: holds NUL bytes; it looks like a binary file, not text',
      ':13: a quotation mark is never closed (lines 43 to 44 passed over)',
    ]);
    expect(statistics.postings).toBe(5);
  });
});
