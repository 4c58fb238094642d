import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rules } from '../../shared/knowledge/rules/index.ts';

const main = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'parascope-'));

function parascope(args: string[], input: string | Buffer = ''): { code: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, out: stdout, error: stderr };
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const posting =
  'Instructional Aide\n\nDuties:\n- Plan weekly lessons for the reading group\n- Watch students at recess\n- Help the teacher plan science lessons\n';
const row = (id: string, title = 'Instructional Aide'): string =>
  JSON.stringify({ id, title, text: posting, district: 'Cedar Bend' });

describe('parascope', () => {
  test('prints like a linter: place, severity, rule, words, why', () => {
    const { code, out } = parascope([], posting);
    expect(out).toMatch(/4:3 {2}crosses the line {2}lesson-planning {2}“Plan weekly lessons”/);
    expect(out).not.toContain('science');
    expect(code).toBe(0);
  });

  test('gives one line of JSON for each line, in order, with the contract’s keys', () => {
    const { out, code } = parascope(
      ['--format', 'jsonl'],
      `${row('a')}\n${row('b')}\n${row('c', 'Classroom Teacher')}\n`,
    );
    const reports = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(reports.map((report) => report.id)).toEqual(['a', 'b', 'c']);
    expect(Object.keys(reports[0])).toEqual([
      'schema',
      'id',
      'title',
      'posting',
      'lines',
      'findings',
      'goodSigns',
      'checks',
      'summary',
    ]);
    const [finding] = reports[0].findings;
    expect(posting.slice(finding.start, finding.end)).toBe('Plan weekly lessons');
    expect(finding).toMatchObject({
      rule: 'lesson-planning',
      severity: 'crosses',
      hedges: [],
      sources: expect.arrayContaining(['P-NRCP-ROLES']),
    });
    expect(reports[0].summary).toMatchObject({ crosses: 1, duties: 3 });
    expect(reports[2].posting.role).toBe('other');
    expect(reports[2].findings).toEqual([]);
    expect(code).toBe(0);
  });

  test('reads another job’s duties when asked', () => {
    const { out } = parascope(['--format', 'jsonl', '--assume-para'], `${row('c', 'Classroom Teacher')}\n`);
    expect(JSON.parse(out).findings).toHaveLength(1);
  });

  test('names a bad row, goes on, and exits 2', () => {
    const { out, code, error } = parascope(
      ['--format', 'jsonl', '--input', 'jsonl'],
      `${row('a')}\nnot json\n{"id":"x"}\n${row('b')}\n`,
    );
    const reports = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(reports.map((report) => report.schema)).toEqual([
      'parascope/report@1',
      'parascope/error@1',
      'parascope/error@1',
      'parascope/report@1',
    ]);
    expect(error).toContain('-:2: not a line of JSON');
    expect(error).toContain('-:3: has no "text"');
    expect(code).toBe(2);
  });

  test('gives the same with several jobs', () => {
    const input = `${Array.from({ length: 40 }, (_, index) => row(`p${index}`)).join('\n')}\n`;
    expect(parascope(['--format', 'jsonl', '--jobs', '3'], input)).toEqual(parascope(['--format', 'jsonl'], input));
  });

  test('reads files, keeps going past one that is missing or binary', () => {
    const good = file('good.txt', posting);
    const binary = file('binary.txt', Buffer.from([80, 75, 3, 4, 0, 0, 1]));
    const { out, error, code } = parascope([good, join(folder, 'none.txt'), binary, good]);
    expect(out.match(/lesson-planning/g)).toHaveLength(2);
    expect(error).toContain('no such file');
    expect(error).toContain('looks like a binary file');
    expect(code).toBe(2);
  });

  test('reads Windows-1252 and keeps offsets with CRLF', () => {
    const path = file(
      'latin.txt',
      Buffer.from('Aide\r\nDuties\r\n\x95 Plan the reading group\x92s lessons\r\n', 'latin1'),
    );
    const report = JSON.parse(parascope(['--format', 'json', path]).out);
    expect(report.findings).toHaveLength(1);
    expect(report.findings[0].start).toBe('Aide\r\nDuties\r\n• '.length);
  });

  test('exits 1 at or above --fail-on, and leaves out findings below --min-severity', () => {
    expect(parascope(['--fail-on', 'crosses'], posting).code).toBe(1);
    expect(parascope(['--fail-on', 'crosses'], 'Duties:\n- Watch students at recess\n').code).toBe(0);
    const ask = 'Aide duties:\n- Serve as an advisor to a group of students\n';
    expect(parascope(['--fail-on', 'condition'], ask).code).toBe(0);
    expect(parascope(['--min-severity', 'condition'], ask).out).not.toContain('counseling-role');
    expect(parascope([], ask).out).toContain('counseling-role');
  });

  test('explains and lists the rules', () => {
    expect(parascope(['--list-rules']).out.trim().split('\n')).toHaveLength(rules.length);
    expect(parascope(['--explain', 'class-coverage']).out).toContain('Covering a class');
    expect(parascope(['--explain', 'nonsense'])).toMatchObject({
      code: 2,
      error: expect.stringContaining('no rule "nonsense"'),
    });
  });

  test('says plainly what is wrong with its arguments', () => {
    expect(parascope(['--format', 'poem']).code).toBe(2);
    expect(parascope(['--jobs', 'many'])).toMatchObject({ code: 2, error: expect.stringContaining('whole number') });
    expect(parascope(['--state', 'Ohio'])).toMatchObject({ code: 2, error: expect.stringContaining('two letters') });
  });
});
