import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, test, vi } from 'vitest';
import { readConfig } from '../../cli/config.ts';
import { toProgram } from '../../cli/options.ts';
import { line, summary, toProgress } from '../../cli/progress.ts';
import { near } from '../../cli/text.ts';
import { noStatistics } from '../../shared/audit/statistics.ts';
import { rules } from '../../shared/knowledge/rules/index.ts';
import { folder, posting, records } from './cli-files.ts';
import { pdfOf } from './pdf-of.ts';

const main = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));
const { path, file } = folder();
// Each of these starts programs; on a busy machine one start takes seconds.
vi.setConfig({ testTimeout: 60_000 });

interface Run {
  code: number | null;
  out: string;
  error: string;
}

function parascope(args: string[], input: string | Buffer = '', options: { uid?: number; gid?: number } = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...options,
  });
  return { code: status, out: stdout, error: stderr };
}

const row = (id: string, title = 'Instructional Aide', text = posting): string =>
  JSON.stringify({ id, title, text, district: 'Cedar Bend' });

describe('parascope', () => {
  test('prints like a linter: place, severity, rule, words, why', () => {
    const { code, out } = parascope([], posting);
    expect(out).toMatch(/4:3 {2}crosses the line {2}lesson-planning {2}“Plan weekly lessons”/);
    expect(out).not.toContain('science');
    expect(code).toBe(0);
  });

  test('gives one line of JSON for each line, in order, with the contract’s keys; names a bad row, goes on, and exits 2', () => {
    const { out, code, error } = parascope(
      ['--format', 'jsonl'],
      `${row('a')}\nnot json\n${row('b')}\n{"id":"x"}\n${row('c', 'Classroom Teacher')}\n`,
    );
    const found = records(out);
    expect(found.map(({ id, schema }) => [id, schema])).toEqual([
      ['a', 'parascope/report@1'],
      [null, 'parascope/error@1'],
      ['b', 'parascope/report@1'],
      ['x', 'parascope/error@1'],
      ['c', 'parascope/report@1'],
    ]);
    expect(Object.keys(found[0])).toEqual([
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
    const [finding] = found[0].findings;
    expect(posting.slice(finding.start, finding.end)).toBe('Plan weekly lessons');
    expect(finding).toMatchObject({
      rule: 'lesson-planning',
      severity: 'crosses',
      hedges: [],
      sources: expect.arrayContaining(['P-NRCP-ROLES']),
    });
    expect(found[0].summary).toMatchObject({ crosses: 1, duties: 3 });
    expect(found[4]).toMatchObject({ posting: { role: 'other' }, findings: [] });
    expect(error).toContain('-:2: not a line of JSON');
    expect(error).toContain('-:4: has no "text"');
    expect(code).toBe(2);
  });

  test('reads another job’s duties when asked; exits 1 at or above --fail-on', () => {
    const { out, code } = parascope(
      ['--format', 'jsonl', '--assume-para', '--fail-on', 'crosses'],
      `${row('c', 'Classroom Teacher')}\n`,
    );
    expect(JSON.parse(out).findings).toHaveLength(1);
    expect(code).toBe(1);
  });

  test('leaves out findings below --min-severity', () => {
    const ask = file('ask.txt', 'Aide duties:\n- Serve as an advisor to a group of students\n');
    const { out, code } = parascope(['--min-severity', 'condition', '--fail-on', 'condition', ask]);
    expect(out).not.toContain('counseling-role');
    expect(code).toBe(0);
    expect(parascope([ask]).out).toContain('counseling-role');
  });

  test('gives the same with several jobs, whatever the rows', () => {
    const input = `${Array.from({ length: 60 }, (_, index) => (index % 13 === 5 ? 'broken' : row(`p${index}`))).join('\n')}\n`;
    const one = parascope(['--format', 'jsonl', '--jobs', '1'], input);
    expect(parascope(['--format', 'jsonl', '--jobs', '3'], input)).toEqual(one);
    expect(records(one.out)).toHaveLength(60);
  });

  test('reads files, keeps going past one that is missing or binary', () => {
    const good = file('good.txt', posting);
    const binary = file('binary.txt', Buffer.from([80, 75, 3, 4, 0, 0, 1]));
    const latin = file(
      'latin.txt',
      Buffer.from('Aide\r\nDuties\r\n\x95 Plan the reading group\x92s lessons\r\n', 'latin1'),
    );
    const { out, error, code } = parascope(['--format', 'json', good, join(path, 'none.txt'), binary, latin]);
    const found = JSON.parse(out);
    expect(found.map(({ findings }: { findings?: unknown[] }) => findings?.length)).toEqual([
      1,
      undefined,
      undefined,
      1,
    ]);
    expect(found[3].findings[0].start).toBe('Aide\r\nDuties\r\n• '.length);
    expect(error).toContain('no such file');
    expect(error).toContain('looks like a binary file');
    expect(code).toBe(2);
  });

  test('names a folder that it may not enter and a link to itself, and reads the others', () => {
    const closed = join(path, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o000);
    chmodSync(path, 0o755);
    const good = file('open.txt', posting);
    const loop = join(path, 'loop.txt');
    symlinkSync('loop.txt', loop);
    // The super-user may enter everything: then the command runs as nobody.
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const { out, error, code } = parascope(['--format', 'jsonl', closed, loop, good], '', nobody);
    chmodSync(closed, 0o755);
    expect(error.split('\n')).toEqual([
      `parascope: ${closed}: may not be read (permission)`,
      `parascope: ${loop}: a symbolic link that leads back to itself`,
      '',
    ]);
    expect(records(out)[2].findings).toHaveLength(1);
    expect(code).toBe(2);
  });

  test('names every bad input of a folder with its file and row, reads the others, and exits 2', () => {
    const all = join(path, 'all');
    const closed = join(all, 'c-closed');
    mkdirSync(closed, { recursive: true });
    symlinkSync('.', join(all, 'h-loop'));
    const long = Buffer.concat([Buffer.alloc(50_000_000, 'x'), Buffer.from('\n')]);
    const quoted = posting.replaceAll('"', '""');
    const bad: Record<string, [string | Uint8Array, string[]]> = {
      'a-utf8.txt': [Buffer.from('Aide \xc3\x28 duties', 'latin1'), [': is not valid UTF-8 (at byte 6)']],
      'a-utf8.jsonl': [
        Buffer.concat([Buffer.from(`${row('u')}\n{"text":"`), Buffer.from([0xc3, 0x28]), Buffer.from('"}\n')]),
        [':2: is not valid UTF-8 (at byte 10)'],
      ],
      'b-long.jsonl': [
        Buffer.concat([Buffer.from(`${row('l')}\n`), long, Buffer.from(`${row('m')}\n`)]),
        [':2: a line of 50,000,000 bytes; a posting has at most 20 MB'],
      ],
      'b-long.csv': [
        Buffer.concat([Buffer.from(`id,text\n1,"${quoted}"\n`), long, Buffer.from(`2,"${quoted}"\n`)]),
        [':3: a row of more than 20 MB, or a quotation mark that is never closed (line 9)'],
      ],
      'd-nul.txt': ['a\0b', [': holds NUL bytes; it looks like a binary file, not text']],
      'd-nul.csv': [`id,text\n1,a\0b\n2,"${quoted}"\n`, [':2: holds NUL bytes; it looks like a binary file, not text']],
      'e-quotes.csv': [`id,text\n1,"never closed\n2,"${quoted}"\n`, [':2: unbalanced quotation marks (line 2)']],
      'f-locked.pdf': [pdfOf(['Aide'], { locked: true }), [': is locked with a password']],
      'g-empty.pdf': ['', [': is empty']],
      'g-empty.txt': ['', [': is empty']],
    };
    const expected = [
      `${closed}: may not be read (permission)`,
      `${join(all, 'h-loop')}: a symbolic link that leads back to a folder above it`,
    ];
    for (const [name, [content, errors]] of Object.entries(bad)) {
      const at = file(`all/${name}`, content);
      expected.push(...errors.map((error) => at + error));
    }
    file('all/z.txt', posting);
    chmodSync(path, 0o755);
    chmodSync(closed, 0o000);
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const { out, error, code } = parascope(['--format', 'jsonl', all], '', nobody);
    chmodSync(closed, 0o755);
    expect(error.trim().split('\n').sort()).toEqual(expected.map((words) => `parascope: ${words}`).sort());
    const found = records(out);
    expect(found.filter(({ schema }) => schema === 'parascope/error@1')).toHaveLength(expected.length);
    expect(found.filter(({ findings }) => findings?.length === 1).map(({ id }) => id.replace(all, ''))).toEqual([
      'u',
      '1',
      '2',
      'l',
      'm',
      '2',
      '2',
      '/z.txt',
    ]);
    expect(code).toBe(2);
  });

  test('shows only what is new since a baseline, from any format that it writes', () => {
    const before = file('before.jsonl', `${row('a')}\n`);
    const more = posting.replace('recess', 'recess\n- Cover classes when the teacher is absent');
    const after = file('after.jsonl', `${row('a', 'Aide', more)}\n${row('b')}\n`);
    for (const format of ['jsonl', 'csv', 'sarif']) {
      const baseline = join(path, `baseline.${format}`);
      expect(parascope(['--format', format, '-o', baseline, before]).code).toBe(0);
      const { out } = parascope(['--format', 'jsonl', '--baseline', baseline, after]);
      expect(records(out).map(({ findings }) => findings.map(({ rule }: { rule: string }) => rule))).toEqual([
        ['class-coverage'],
        ['lesson-planning'],
      ]);
    }
    expect(parascope(['--baseline', after, after])).toMatchObject({
      code: 2,
      error: expect.stringContaining('not an earlier output'),
    });
  });

  test('as a line filter, takes an empty share for no rows; alone, an empty input for a missing posting', () => {
    expect(parascope(['--input', 'jsonl', '--format', 'jsonl'])).toEqual({ code: 0, out: '', error: '' });
    expect(parascope([])).toMatchObject({ code: 2, error: 'parascope: -: is empty\n' });
  });

  test('runs as a package of its own', () => {
    const pack = fileURLToPath(new URL('../../cli/pack.mjs', import.meta.url));
    // Inside the repository, where its packages are found.
    const built = fileURLToPath(new URL(`../.out/cli-${process.pid}`, import.meta.url));
    expect(spawnSync(process.execPath, [pack, built], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    const rows = Array.from({ length: 20 }, (_, index) => row(`p${index}`)).join('\n');
    const args = [join(built, 'parascope.js'), '--format', 'jsonl', '--jobs', '2'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { input: rows, encoding: 'utf8' });
    expect(stderr).toBe('');
    const old = `Object.defineProperty(process.versions, 'node', { value: '20.19.0' }); await import(${JSON.stringify(pathToFileURL(args[0] as string).href)})`;
    const onOld = spawnSync(process.execPath, ['--input-type=module', '-e', old], { encoding: 'utf8' });
    expect(onOld).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('needs Node 22.17 or later, and this is 20.19.0'),
    });
    rmSync(built, { recursive: true });
    expect(records(stdout).map(({ findings }) => findings.length)).toEqual(Array(20).fill(1));
  });

  test('explains and lists the rules; writes completions', () => {
    expect(parascope(['--list-rules']).out.trim().split('\n')).toHaveLength(rules.length);
    expect(parascope(['--explain', 'class-coverage']).out).toContain('Covering a class');
    expect(parascope(['--explain', 'nonsense'])).toMatchObject({
      code: 2,
      error: expect.stringContaining('no rule "nonsense"'),
    });
    expect(near('lesson-planing')).toContain('lesson-planning');
    expect(near('class_cover')).toContain('class-coverage');
    const script = file('complete.bash', parascope(['--completion', 'bash']).out);
    const asked = `source ${script}; COMP_WORDS=(parascope --explain class); COMP_CWORD=2; _parascope; echo "\${COMPREPLY[@]}"`;
    expect(spawnSync('bash', ['-c', asked], { encoding: 'utf8' }).stdout.trim()).toBe('class-coverage');
  });

  test('says plainly what is wrong with its arguments', () => {
    expect(parascope(['--format', 'poem']).code).toBe(2);
    expect(parascope(['--jobs', 'many'])).toMatchObject({ code: 2, error: expect.stringContaining('whole number') });
    expect(parascope(['--state', 'Ohio'])).toMatchObject({ code: 2, error: expect.stringContaining('two letters') });
    expect(parascope(['--resume'])).toMatchObject({ code: 2, error: expect.stringContaining('--output') });
  });
});

describe('configuration', () => {
  const read = (value: unknown): ReturnType<typeof readConfig> =>
    readConfig(file('config.json', JSON.stringify(value)));

  test('is read by the command line', () => {
    const config = file(
      'used.json',
      JSON.stringify({ rules: { 'lesson-planning': 'ask' }, columns: { text: 'words' }, failOn: 'ask' }),
    );
    const table = file('table.csv', `words\n"${posting}"\n`);
    const { out, code } = parascope(['--config', config, '--format', 'jsonl', table]);
    expect(JSON.parse(out).findings).toMatchObject([{ rule: 'lesson-planning', severity: 'ask' }]);
    expect(code).toBe(1);
  });

  test.each([
    [{ rules: { nonsense: 'off' } }, 'rules.nonsense: is not known; known are '],
    [{ rules: { 'lesson-planning': 'loud' } }, 'rules.lesson-planning: expected one of on, off, ask'],
    [{ ignores: [{ rule: 'lesson-planning' }] }, 'ignores[0].reason: is missing'],
    [{ ignores: [{ reason: 'because' }] }, 'ignores[0]: has only a reason'],
    [
      { ignores: [{ rule: 'x', reason: 'because' }] },
      'ignores[0].rule: expected the name of a rule (--list-rules), got "x"',
    ],
    [{ state: 'Ohio' }, 'state: expected a postal code of two letters, got "Ohio"'],
    [{ columns: { text: [7] } }, 'columns.text[0]: expected words, got 7'],
    [{ color: 'red' }, 'color: is not known; known are $schema, rules'],
    [[], 'the file: expected an object'],
  ])('is refused with its place: %j', (value, words) => {
    expect(() => read(value)).toThrow(words);
  });

  test('has a JSON Schema that takes what the command line takes, and refuses the rest', () => {
    const isValid = new Ajv({ strict: false }).compile(JSON.parse(parascope(['--config-schema']).out));
    expect(isValid({ rules: { 'lesson-planning': 'off' }, columns: { text: 'Duties' }, state: 'WI' })).toBe(true);
    for (const wrong of [
      { rules: { nonsense: 'off' } },
      { ignores: [{ rule: 'lesson-planning' }] },
      { state: 'Ohio' },
      [],
    ])
      expect(isValid(wrong)).toBe(false);
  });

  test('takes rules on and off, and ignores with their reasons', () => {
    const ignores = [{ contains: 'reading group', reason: 'agreed with the district' }];
    expect(read({ rules: { 'lesson-planning': 'off', 'class-coverage': 'on' }, ignores })).toEqual({
      rules: { 'lesson-planning': 'off' },
      ignores,
    });
  });
});

describe('an interrupted run', () => {
  const many = 300;
  const input = file(
    'many.jsonl',
    Array.from({ length: many }, (_, index) =>
      index % 50 === 7
        ? 'broken\n'
        : `${row(`p${index}`, 'Instructional Aide', posting + `\n- Copy worksheets ${index}`.repeat(8))}\n`,
    ).join(''),
  );
  const start = (args: string[]): ChildProcess => spawn(process.execPath, [main, ...args], { stdio: 'ignore' });
  const ended = (child: ChildProcess): Promise<number | null> =>
    new Promise((resolve) => child.once('close', (code) => resolve(code)));

  /** Waits until the file at this path is larger than a size, or the program is over. */
  async function grown(name: string, size: number, child: ChildProcess): Promise<void> {
    while (child.exitCode === null && (statSync(name, { throwIfNoEntry: false })?.size ?? 0) <= size)
      await new Promise((resolve) => setTimeout(resolve, 5));
  }

  test.each([
    ['jsonl', '1', 'SIGKILL', 3],
    ['csv', '2', 'SIGKILL', 2],
    ['html', '1', 'SIGTERM', 2],
  ] as const)(
    'killed again and again, gives with --resume what an undisturbed run gives (%s, %s jobs, %s, %i times)',
    {
      timeout: 60_000,
    },
    async (format, jobs, signal, times) => {
      const whole = join(path, `whole.${format}`);
      const output = join(path, `killed.${format}`);
      const part = format === 'html' ? `${output}.part` : output;
      const args = (to: string): string[] => ['--format', format, '--jobs', jobs, '-o', to, input];
      expect(await ended(start(args(whole)))).toBe(2);
      const step = statSync(whole).size / (times + 1);
      let kills = 0;
      for (let round = 1; round <= times; round += 1) {
        const child = start([...args(output), '--resume']);
        await grown(part, Math.floor(step * (round - 0.9)), child);
        child.kill(signal);
        if ((await ended(child)) !== 2) kills += 1;
        // A signal that can be heard leaves whole lines; a kill may cut one, and --resume takes it back.
        if (signal === 'SIGTERM') expect(readFileSync(part, 'utf8')).toMatch(/^$|\n$/);
      }
      expect(kills).toBeGreaterThanOrEqual(times - 1);
      expect(await ended(start([...args(output), '--resume']))).toBe(2);
      expect(readFileSync(output, 'utf8')).toBe(readFileSync(whole, 'utf8'));
      for (const left of ['.resume', '.part', '.new']) expect(existsSync(output + left)).toBe(false);
      expect(parascope([...args(output), '--resume'])).toMatchObject({
        code: 0,
        error: expect.stringContaining('is finished'),
      });
    },
  );

  test('will not go on with other inputs or options', () => {
    const output = join(path, 'other.jsonl');
    writeFileSync(output, '');
    writeFileSync(`${output}.resume`, JSON.stringify({ schema: 'parascope/place@1', run: 'another' }));
    expect(parascope(['--format', 'jsonl', '-o', output, '--resume', input])).toMatchObject({
      code: 2,
      error: expect.stringContaining('other inputs or options'),
    });
    rmSync(`${output}.resume`);
  });

  test('says that the disk is full', () => {
    if (!existsSync('/dev/full')) return;
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${main}" --list-rules > /dev/full`], {
      encoding: 'utf8',
    });
    expect(stderr).toContain('the disk is full');
    expect(status).toBe(2);
  });
});

describe('progress', () => {
  test('tells count, rate and time left, to a person alone', () => {
    expect(line(1200, 10, 0.25)).toBe('25 %, 1,200 postings, 120 a second, about 0:30 left');
    expect(line(3, 2, null)).toBe('3 postings, 1.5 a second');
    const written: string[] = [];
    const stream = (isTTY: boolean): NodeJS.WriteStream =>
      ({ isTTY, write: (words: string) => written.push(words) > 0 }) as unknown as NodeJS.WriteStream;
    toProgress(100, stream(false)).tick(1);
    expect(written).toEqual([]);
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
    const progress = toProgress(100, stream(true));
    progress.bytes(50);
    progress.tick(1);
    expect(written).toEqual([]);
    clock.mockReturnValue(10_000);
    progress.tick(1);
    clock.mockRestore();
    expect(written.join('')).toContain('50 %, 2 postings, 0.2 a second, about 0:10 left');
  });

  test('says at the end what came of it', () => {
    const statistics = {
      ...noStatistics(),
      postings: 1200,
      flagged: 3,
      severities: { crosses: 1, condition: 2, ask: 0 },
    };
    expect(summary({ date: '', errors: [], statistics, failed: 1 }, 'a.html')).toBe(
      '1,200 postings read, 3 with findings (1 crosses the line, 2 need a condition); 1 input could not be read; written to a.html',
    );
  });

  test('every option has its help', () => {
    for (const { description } of toProgram().options) expect(description.length).toBeGreaterThan(10);
  });
});
