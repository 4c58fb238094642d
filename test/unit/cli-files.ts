import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll } from 'vitest';
import { type Done, read } from '../../cli/reader.ts';
import type { Run } from '../../cli/run.ts';
import { type Task, type TaskOptions, toTasks } from '../../cli/tasks.ts';
import { findFiles } from '../../cli/walk.ts';
import { plainSettings } from '../../shared/audit/settings.ts';

/** A posting of our own words with one line that crosses. */
export const posting =
  'Instructional Aide\n\nDuties:\n- Plan weekly lessons for the reading group\n- Watch students at recess\n- Help the teacher plan science lessons\n';

export const run: Run = { format: 'jsonl', analyzing: {}, settings: plainSettings, baseline: null, failOn: null };

const options: TaskOptions = { kind: 'auto', columns: {}, isFilter: false, onBytes() {} };

/** A folder for a test file's own inputs, gone when its tests are done. */
export function folder(): { path: string; file: (name: string, content: string | Uint8Array) => string } {
  const path = mkdtempSync(join(tmpdir(), 'parascope-test-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    file(name, content) {
      const file = join(path, name);
      writeFileSync(file, content);
      return file;
    },
  };
}

/** All tasks of some names, as the command line finds them. */
export async function tasksOf(names: string[], given: Partial<TaskOptions> = {}): Promise<Task[]> {
  const tasks: Task[] = [];
  for await (const found of findFiles(names)) {
    if ('error' in found) tasks.push({ is: 'error', id: null, error: found.error });
    else for await (const task of toTasks(found.file, { ...options, ...given })) tasks.push(task);
  }
  return tasks;
}

/** What comes of some names, without a process of its own. */
export async function readNames(
  names: string[],
  given: Partial<TaskOptions> = {},
  how: Partial<Run> = {},
): Promise<Done> {
  return read(await tasksOf(names, given), { ...run, ...how });
}

/** The records of a piece of JSONL. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into records of any shape
export function records(chunk: string): any[] {
  return chunk
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** The smallest PDF that shows some lines; `locked` asks for a password that nobody has. */
export function toPdf(lines: string[], { locked = false } = {}): Uint8Array {
  const shown = lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join('\n');
  const content = `BT /F1 12 Tf 72 720 Td 16 TL\n${shown}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  if (locked) objects.push(`<< /Filter /Standard /V 1 /R 2 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> /P -4 >>`);
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const xref = text.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const lock = locked ? ` /Encrypt 6 0 R /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>]` : '';
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${lock} >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** The smallest .docx of some paragraphs. */
export function toDocx(paragraphs: string[]): Uint8Array {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const body = paragraphs.map((words) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`).join('');
  return zipSync({
    '[Content_Types].xml': bytes(
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': bytes(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': bytes(`<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`),
  });
}
