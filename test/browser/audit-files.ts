import { samplePostings } from '../../site/src/audit/samples.ts';
import { docxOf } from '../unit/docx-of.ts';
import { pdfOf } from '../unit/pdf-of.ts';

/** A file to be dropped. */
export interface Dropped {
  name: string;
  bytes: Uint8Array;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const html = (text: string) =>
  `<!doctype html><title>Posting</title><main>${text
    .split('\n')
    .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('')}</main>`;

/** A name and a page that would do harm where they were taken for HTML. */
export const hostileName = `<img src=x onerror="document.title='owned'">.txt`;
const hostilePage = `<!doctype html><script>document.title='owned'</script><main onload="alert(1)"><h1>Classroom Aide</h1>
<p>Duties</p><ul><li>Plan weekly lessons <img src="https://evil.invalid/x.png" onerror="document.title='owned'"></li>
<li>Watch students at recess</li><li>Copy worksheets and file finished work</li></ul></main>`;

/** Three hundred files of every kind, eight of them hostile or broken; the same ones every time. */
export async function mixedFiles(): Promise<{ files: Dropped[]; broken: number }> {
  const postings = samplePostings(290, 3);
  const makers: [ending: string, make: (text: string) => Uint8Array | Promise<Uint8Array>][] = [
    ['txt', bytesOf],
    ['html', (text) => bytesOf(html(text))],
    ['md', (text) => bytesOf(`# ${text}`)],
    ['pdf', (text) => pdfOf(text.split('\n').map((line) => line.replace(/[^\x20-\x7e]/g, '-')))],
    ['docx', (text) => docxOf(text.split('\n').filter(Boolean))],
  ];
  const files: Dropped[] = [];
  for (const [index, { id, text, district }] of postings.entries()) {
    // Word files and PDF cost the test most: one in twelve each.
    const kind = index % 12 === 0 ? 4 : index % 12 === 6 ? 3 : index % 3;
    const [ending, make] = makers[kind] as (typeof makers)[number];
    files.push({ name: `${district} ${id}.${ending}`, bytes: await make(text) });
  }
  const rows = samplePostings(6, 11);
  const cell = (words: string) => `"${words.replaceAll('"', '""')}"`;
  files.push(
    {
      name: 'list.csv',
      bytes: bytesOf(
        [
          'Job ID,Job Title,School District,Job Description,URL',
          ...rows.map(({ id, title, district, text, url }) =>
            [`c${id}`, title, district, text, url].map(cell).join(','),
          ),
          '"c-bad",only,three',
        ].join('\r\n'),
      ),
    },
    {
      name: 'basket.jsonl',
      bytes: bytesOf(
        `${rows
          .map(({ id, title, text, district, url }) =>
            JSON.stringify({
              id: `b${id}`,
              title,
              text,
              employer: district,
              address: url,
              keptAt: '2026-03-04T05:06:07Z',
            }),
          )
          .join('\n')}\nnot JSON\n{"id":"b9"}\n`,
      ),
    },
    {
      name: hostileName,
      bytes: bytesOf(
        '=HYPERLINK("x") Aide\nDuties:\n- Plan weekly lessons for the reading group\n- Watch students at recess',
      ),
    },
    { name: 'hostile.html', bytes: bytesOf(hostilePage) },
    { name: 'empty.txt', bytes: new Uint8Array() },
    { name: 'locked.pdf', bytes: pdfOf(['Aide'], { locked: true }) },
    { name: 'scan.pdf', bytes: pdfOf([]) },
    { name: 'broken.docx', bytes: bytesOf('PK not a zip') },
    { name: 'binary.txt', bytes: new Uint8Array([65, 0, 1, 2, 255]) },
    { name: 'picture.png', bytes: new Uint8Array([137, 80, 78, 71, 0, 0]) },
  );
  // The row that is cut short, two bad lines, and six files.
  return { files, broken: 9 };
}
