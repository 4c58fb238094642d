import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { formats } from '../../cli/formats.ts';
import type { FormatName } from '../../cli/run.ts';
import { readTable } from '../../shared/documents/table.ts';
import { rules } from '../../shared/knowledge/rules/index.ts';
import { folder, posting, readNames, records } from './cli-files.ts';

const { file } = folder();
const hostile =
  '=HYPERLINK("https://evil.example")\n\nDuties:\n- Plan <script>alert(1)</script> weekly lessons & "units" for the group\n';
const rows = [
  { id: 'a', title: 'Aide', text: posting, district: '=Cedar', url: 'https://jobs.example.org/1' },
  { id: '-b', title: '@Aide <b>', text: hostile, district: '</style><script>', url: 'javascript:alert(1)' },
  { id: 'c', title: 'Aide', text: posting, district: '=Cedar', captured: '2026-11-20T10:00:00Z' },
];
const input = file('in.jsonl', `${rows.map((row) => JSON.stringify(row)).join('\n')}\nnot <json>\n`);

/** The whole output in a format, as one piece. */
async function output(format: FormatName, names = [input]): Promise<Buffer> {
  const { chunk, errors, statistics } = await readNames(names, {}, { format });
  const { head, assemble } = formats[format];
  if (!assemble) return Buffer.from(head + chunk);
  async function* lines(): AsyncGenerator<string> {
    yield* chunk.split('\n').slice(0, -1);
  }
  const parts: Buffer[] = [];
  for await (const piece of assemble(lines(), { date: '2026-11-21', statistics, errors, failed: errors.length }))
    parts.push(Buffer.from(piece));
  return Buffer.concat(parts);
}

describe('SARIF', () => {
  test('is valid by the schema of 2.1.0 and places findings', async () => {
    const schema = JSON.parse(
      readFileSync(
        createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
        'utf8',
      ),
    );
    const isValid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
    const log = JSON.parse((await output('sarif', [input, file('a b.txt', posting)])).toString());
    isValid(log);
    expect(isValid.errors).toBeNull();
    const [run] = log.runs;
    expect(run.tool.driver.rules).toHaveLength(rules.length);
    expect(run.results).toHaveLength(4);
    expect(run.results[0]).toMatchObject({ ruleId: 'lesson-planning', level: 'error' });
    expect(run.tool.driver.rules[run.results[0].ruleIndex].id).toBe('lesson-planning');
    expect(run.results[2].locations[0].physicalLocation.region.startLine).toBe(3);
    const { artifactLocation, region } = run.results[3].locations[0].physicalLocation;
    expect(artifactLocation.uri).toMatch(/^file:\/\/.*a%20b\.txt$/);
    expect(region).toMatchObject({ startLine: 4, startColumn: 3, charOffset: posting.indexOf('Plan') });
    expect(run.invocations[0]).toMatchObject({ executionSuccessful: false });
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain(':4: not a line of JSON');
    isValid(JSON.parse((await output('sarif', [file('none.txt', 'Nothing here')])).toString()));
    expect(isValid.errors).toBeNull();
  });
});

describe('CSV', () => {
  test('has the evidence, with cells that would be formulas defused', async () => {
    const bytes = await output('csv');
    async function* stream(): AsyncGenerator<Buffer> {
      yield bytes;
    }
    const table: string[][] = [];
    for await (const { cells } of readTable(stream())) table.push(cells ?? []);
    const [head = [], ...found] = table;
    const cell = (row: number, name: string): string => found[row]?.[head.indexOf(name)] ?? '';
    expect(found).toHaveLength(3);
    expect(cell(0, 'sentence')).toBe("'- Plan weekly lessons for the reading group".replace("'- ", ''));
    expect(cell(1, 'posting')).toBe("'-b");
    expect(cell(1, 'title')).toBe("'@Aide <b>");
    expect(cell(0, 'district')).toBe("'=Cedar");
    expect(cell(0, 'sha256 of the text')).toMatch(/^[0-9a-f]{64}$/);
    expect(cell(0, 'sources')).toMatch(/<https?:/);
    expect(cell(2, 'captured')).toBe('2026-11-20T10:00:00Z');
    expect(cell(0, 'key')).toBe(cell(2, 'key'));
    for (const row of found) for (const one of row) expect(one).not.toMatch(/^[=+\-@\t]/);
  });
});

describe('XLSX', () => {
  test('is a workbook with the evidence, defused', async () => {
    const parts = unzipSync(new Uint8Array(await output('xlsx')));
    const words = Object.entries(parts)
      .filter(([name]) => /sharedStrings|sheet\d/.test(name))
      .map(([, bytes]) => strFromU8(bytes))
      .join('');
    expect(strFromU8(parts['xl/workbook.xml'] as Uint8Array)).toMatch(/Summary[\s\S]*Findings[\s\S]*Method/);
    expect(words).toContain('Plan weekly lessons for the reading group');
    expect(words).toContain('&#39;=Cedar'.replace('&#39;', "'"));
    expect(words).not.toMatch(/<f>|>[=+@]/);
  });
});

describe('HTML', () => {
  test('is one page that loads and runs nothing, whatever a posting holds', async () => {
    const page = (await output('html')).toString();
    const found: string[] = [];
    interface Element {
      nodeName: string;
      attrs?: { name: string; value: string }[];
      childNodes?: Element[];
    }
    const walk = (node: Element): void => {
      for (const { name, value } of node.attrs ?? []) {
        expect(name).not.toMatch(/^on|^src$/);
        if (name === 'href') expect(value).toMatch(/^(https?:\/\/|#sources-)/);
      }
      found.push(node.nodeName);
      for (const child of node.childNodes ?? []) walk(child);
    };
    walk(parse(page) as unknown as Element);
    for (const name of ['script', 'link', 'iframe', 'img', 'b']) expect(found).not.toContain(name);
    expect(found.filter((name) => name === 'article')).toHaveLength(3);
    expect(page).toContain('<mark>');
    expect(page).toContain('What it cannot do');
    expect(page).toContain('not a line of JSON');
  });

  test('tells the sentence that stands in several postings', async () => {
    expect((await output('html')).toString()).toMatch(
      /<td class="number">2<\/td><td>Plan weekly lessons for the reading group<\/td>/,
    );
  });
});

describe('text', () => {
  test('names a row by its file, its number and its id', async () => {
    const text = (await output('text')).toString();
    expect(text).toMatch(/in\.jsonl:1 \(a\) {2}Aide\n {2}4:3 {2}crosses the line {2}lesson-planning/);
    expect((await output('text', [file('row.csv', `text\n"${posting}"\n`)])).toString()).toMatch(/row\.csv:2\n {2}4:3/);
  });
});

describe('Markdown and JSON', () => {
  test('Markdown cannot be made to say more than the words', async () => {
    const page = (await output('markdown')).toString();
    expect(page).toContain('> Plan weekly lessons for the reading group');
    expect(page).not.toMatch(/<script>|<javascript:/);
    expect(page).toContain('# Audit of paraprofessional postings');
    expect(page).toContain('## Not read');
  });

  test('JSON is one object for one posting, a list for several, none for none', async () => {
    expect(JSON.parse((await output('json', [file('one.txt', posting)])).toString())).toMatchObject({
      schema: 'parascope/report@1',
    });
    const list = JSON.parse((await output('json')).toString());
    expect(list.map(({ schema }: { schema: string }) => schema)).toEqual([
      ...Array(3).fill('parascope/report@1'),
      'parascope/error@1',
    ]);
    expect(JSON.parse((await output('json', [file('blank.jsonl', '\n')])).toString())).toEqual([]);
  });

  test('a finding’s key is the same wherever its sentence stands', async () => {
    const [one, , three] = records((await output('jsonl')).toString());
    expect(one.findings[0].key).toMatch(/^[0-9a-f]{16}$/);
    expect(one.findings[0].key).toBe(three.findings[0].key);
  });
});
