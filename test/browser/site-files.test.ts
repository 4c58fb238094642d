import { Document, Packer, Paragraph } from 'docx';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pdfOf } from '../unit/pdf-of.ts';
import { type Desk, openDesk, paste, posting } from './site-desk.ts';

let desk: Desk;
let page: Page;
let requests: string[];

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
beforeEach(async () => {
  page = await desk.newPage();
  requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(desk.address);
  await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
});
afterEach(async () => {
  // Whatever was opened: only the site's own files were asked for, and none by a name from outside.
  for (const url of requests) {
    expect(url.startsWith(desk.address) || url.startsWith('blob:')).toBe(true);
    expect(decodeURIComponent(url)).not.toMatch(/lesson|toileting|hostile/i);
  }
  await page.close();
});

const choose = (name: string, content: string | Uint8Array) =>
  page.locator('#file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
const read = () => page.locator('.desk[data-state="done"] .tab').first().waitFor();
const marks = () => page.locator('.posting mark a');
const lines = posting.trim().split('\n').filter(Boolean);

async function docx(): Promise<Uint8Array> {
  const children = lines.map((line) => new Paragraph(line));
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

describe('a file is read on the device', () => {
  test.each([
    ['a.txt', async () => posting],
    ['a.md', async () => `# ${posting}`],
    [
      'a.html',
      async () =>
        `<h1>${lines[0]}</h1><ul>${lines
          .slice(1)
          .map((line) => `<li>${line}</li>`)
          .join('')}</ul>`,
    ],
    ['a.docx', docx],
    ['a.pdf', async () => pdfOf(lines.map((line) => line.replace('•', '-')))],
  ])('%s', async (name, make) => {
    await choose(name, await make());
    await read();
    expect(await page.locator('.posting').textContent()).toContain('Plan weekly lessons');
    expect(await marks().count()).toBeGreaterThanOrEqual(2);
  });

  test('or dropped on the sheet', async () => {
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'posting.txt', { type: 'text/plain' }));
      document
        .querySelector('.sheet')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, posting);
    await read();
    expect(await marks().count()).toBeGreaterThanOrEqual(2);
  });
});

describe('a file that gives no text is said plainly, and the page lives', () => {
  test.each([
    ['scan.pdf', pdfOf([]), 'pictures of pages'],
    ['damaged.pdf', '%PDF-1.7 nothing more', 'damaged'],
    ['bomb.docx', zipSync({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024) }, { level: 9 }), 'far larger'],
    ['photo.png', 'x', 'not a kind of file'],
    ['big.txt', new Uint8Array(21 * 1024 * 1024), 'larger than 20 MB'],
  ])('%s', async (name, content, words) => {
    await choose(name, content);
    await page.getByRole('heading', { name: 'That file could not be read' }).waitFor();
    expect(await page.locator('.meta').textContent()).toContain(words);
    await paste(page, { 'text/plain': posting });
    await read();
  });
});

test('hostile files and names execute nothing', async () => {
  const html = `<ul><li>Plan weekly lessons<script>document.title='owned'</script><img src="https://evil.invalid/x" onerror="document.title='owned'"></li></ul>`;
  await choose(`<img src=x onerror="document.title='owned'">.html`, html);
  await read();
  const xml = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Plan weekly lessons &lt;script&gt;document.title='owned'&lt;/script&gt;</w:t></w:r></w:p></w:body></w:document>`;
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
  await page.getByRole('button', { name: 'Start over' }).click();
  await choose('hostile.docx', zipSync({ '[Content_Types].xml': strToU8(types), 'word/document.xml': strToU8(xml) }));
  await page.locator('.posting', { hasText: '<script>' }).waitFor();
  expect(await page.locator('.posting script, .posting img').count()).toBe(0);
  expect(await page.title()).toContain('Parascope');
});

describe('the draft desk', () => {
  const editor = () => page.getByRole('textbox', { name: 'The draft', exact: true });
  beforeEach(async () => {
    await page.goto(`${desk.address}draft/`);
    await page.locator('.draft-desk[data-state="ready"]').waitFor();
  });

  test('opens a Word file that is dropped on its editor, and says why another gives no text', async () => {
    await editor().evaluate(
      (element, bytes) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(bytes)], 'posting.docx'));
        element.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      },
      [...(await docx())],
    );
    await page.locator('.mark-card', { hasText: 'Plan weekly lessons' }).waitFor();
    expect(await editor().textContent()).not.toContain('PK');
    await page.locator('#draft-file').setInputFiles({
      name: 'damaged.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 nothing more'),
    });
    await page.getByText('It is damaged or not what its name says').waitFor();
    expect(await editor().textContent()).toContain('Plan weekly lessons');
  });

  test('refuses a paste of twenty megabytes, and lives', async () => {
    await editor().click();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'Help students read. '.repeat(1_050_000));
      document
        .querySelector('.editor')
        ?.shadowRoot?.querySelector('.cm-content')
        ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await page.getByText('That is too long for one posting').waitFor();
    await editor().click();
    await page.keyboard.insertText(posting);
    await page.locator('.mark-card', { hasText: 'Plan weekly lessons' }).waitFor();
    await page.getByText('That is too long for one posting').waitFor({ state: 'detached' });
  });
});
