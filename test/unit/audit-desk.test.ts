import { describe, expect, test } from 'vitest';
import type { Decisions } from '../../shared/audit/decisions.ts';
import { type KeptPosting, toKept } from '../../shared/audit/kept.ts';
import { fromLine } from '../../shared/audit/raw.ts';
import { makeReading } from '../../shared/audit/reading.ts';
import { auditHead, auditLine, decisionsFile, decisionsIn, readAuditHead } from '../../shared/exports/audit-file.ts';
import { htmlHead, toHtml } from '../../shared/exports/html.ts';
import { fromPicker } from '../../site/src/audit/files.ts';
import { choicesOf, decidedOf, everything, isEverything } from '../../site/src/audit/findings/filter.ts';
import { tablesAmong } from '../../site/src/audit/look.ts';
import { makeModel } from '../../site/src/audit/model.ts';
import { samplePostings } from '../../site/src/audit/samples.ts';
import type { AuditRecord } from '../../site/src/audit/store.ts';
import { makeFeeding, toBatches } from '../../site/src/audit/work/feeding.ts';
import type { Batch, Task } from '../../site/src/audit/work/messages.ts';
import { isChosen, packOf } from '../../site/src/audit/work/pack.ts';
import { crewSize } from '../../site/src/audit/work/pool.ts';
import { toRepeats } from '../../site/src/audit/work/repeats.ts';
import type { Source } from '../../site/src/audit/work/study.ts';
import { weightOf } from '../../site/src/audit/work/weight.ts';

const reading = makeReading();
const digest = 'f'.repeat(64);

function kept(posting: ReturnType<typeof samplePostings>[number]): KeptPosting {
  const { id, title, district, url, text } = posting;
  const origin = { district, address: url, captured: '2026-03-04' };
  return toKept({ ...origin, id, hasOwnId: true, title, text, report: reading(title, text) }, digest);
}

const samples = samplePostings();
const audit = samples.map(kept);
const place = (index: number) => ({ batch: 0, index });
const source: Source = {
  textOf: async ({ index }) => ({ text: samples[index]?.text ?? '', duties: [] }),
  async *postings() {
    for (const [index, posting] of audit.entries()) yield { kept: posting, place: place(index) };
  },
  async *withTexts() {
    for (const [index, posting] of audit.entries())
      yield { kept: posting, place: place(index), text: samples[index]?.text ?? '' };
  },
};
const found = audit.flatMap((posting) => posting.found);
const [first] = found;
const by = { by: 'A. Reader', at: '2026-11-21T10:00:00.000Z' };
const decisions: Decisions = { [first?.key ?? '']: { is: 'accepted', ...by } };
const record: AuditRecord = {
  id: 'a',
  name: 'Spring <list>',
  made: '2026-11-21T10:00:00.000Z',
  files: 1,
  postings: audit.length,
  findings: found.length,
  errors: ['b.pdf: is empty'],
  failed: 1,
  stopped: false,
  versions: { engine: '0.0.9', rules: { [first?.rule ?? '']: '12345678' } },
};

describe('the samples', () => {
  test('are forty postings that show what the desk is for', () => {
    expect(samples).toHaveLength(40);
    expect(new Set(samples.map(({ district }) => district)).size).toBe(5);
    expect(new Set(found.map(({ rule }) => rule)).size).toBeGreaterThan(5);
    expect(found.length).toBeGreaterThan(15);
    expect(samplePostings()).toEqual(samples);
  });
});

describe('an audit as a file', () => {
  test('is its head and its postings, which any reader takes again', () => {
    const [posting] = audit as [KeptPosting];
    const line = auditLine(posting, samples[0]?.text ?? '');
    const again = fromLine('x.jsonl', 2, line);
    expect(again).toMatchObject({
      id: posting.id,
      hasOwnId: true,
      title: posting.title,
      district: posting.district,
      address: posting.address,
      captured: posting.captured,
      text: samples[0]?.text,
    });
    expect(fromLine('x.jsonl', 3, auditLine({ ...posting, hasOwnId: false }, 'x'))).toMatchObject({
      id: 'x.jsonl:3',
      hasOwnId: false,
    });
    const head = auditHead({ name: 'Spring', made: record.made, engine: '1', decisions });
    expect(readAuditHead(head)).toMatchObject({ name: 'Spring', decisions });
    expect(readAuditHead(line)).toBeNull();
    expect(readAuditHead('not JSON')).toBeNull();
  });

  test('the extension’s basket is read with its origin', () => {
    const line = JSON.stringify({
      id: 'k1',
      title: 'Aide',
      text: 'Aide',
      employer: 'Cedar Bend',
      address: 'https://a.example',
      keptAt: '2026-03-04',
    });
    expect(fromLine('basket.jsonl', 1, line)).toMatchObject({
      district: 'Cedar Bend',
      address: 'https://a.example',
      captured: '2026-03-04',
    });
  });

  test('decisions are taken from files of our own, and nothing that does not look like one', () => {
    const key = '0123456789abcdef';
    const rejected = { is: 'rejected', reason: 'agreed', ...by };
    expect(decisionsIn(JSON.parse(decisionsFile(decisions)))).toEqual(decisions);
    expect(
      decisionsIn({
        evidence: [
          { key, decision: rejected },
          { key, decision: null },
        ],
      }),
    ).toEqual({ [key]: rejected });
    for (const bad of [null, 3, [], { decisions: 'x' }, { decisions: { [key]: { is: 'rejected', ...by } } }])
      expect(decisionsIn(bad)).toEqual({});
    expect(decisionsIn({ decisions: { __proto__: rejected, short: rejected, [key]: { is: 'owned', ...by } } })).toEqual(
      {},
    );
  });
});

describe('a pack', () => {
  const choice = { title: 'Spring <list>', date: '2026-11-21' };
  const inPack = async (chosen: 'accepted' | 'not-rejected' | 'all', kind: 'json' | 'html' | 'csv' = 'json') =>
    (await packOf(source, record, kind, { ...choice, chosen }, decisions)).text();

  test('holds what was accepted, counts that alone, and says how much was reviewed', async () => {
    const same = found.filter(({ key }) => key === first?.key).length;
    const pack = JSON.parse(await inPack('accepted'));
    expect(pack.evidence).toHaveLength(same);
    expect(pack.summary).toMatchObject({ postings: 40, flagged: same, rules: { [first?.rule ?? '']: same } });
    expect(pack.review).toMatchObject({ accepted: same, rejected: 0, noted: 0, open: found.length - same });
    // With the versions of the day on which the audit was made.
    expect(pack.evidence[0]).toMatchObject({ engine: '0.0.9', ruleVersion: '12345678', sha256: digest });
    expect(JSON.parse(await inPack('all')).evidence).toHaveLength(found.length);
    expect(first && isChosen(first, 'not-rejected', { [first.key]: { is: 'rejected', reason: 'x', ...by } })).toBe(
      false,
    );
  });

  test('as HTML has its title, the review, the pictures and the method; nothing of a posting acts', async () => {
    const html = await inPack('accepted', 'html');
    expect(html).toContain('<h1>Spring &lt;list&gt;</h1>');
    expect(html).toContain('people accepted');
    expect(html).toContain('What it cannot do');
    expect(html).toContain('data-heat=');
    // Each rule's sources stand once, at the end; a finding leads there.
    const [, rule = ''] = /href="#sources-([a-z-]+)"/.exec(html) ?? [];
    expect(html.match(new RegExp(`id="sources-${rule}"`, 'g'))).toHaveLength(1);
    expect(html).toContain('2026-11-21, 10:00 UTC');
    expect(html).not.toMatch(/style="/);
    expect(
      toHtml({ ...record, id: '<img>', title: '', district: '', address: 'javascript:1', captured: '' }, [], ''),
    ).toBe('');
    expect(htmlHead({ date: '', statistics: makeModel().finish(record).statistics, errors: [], failed: 0 })).toContain(
      'Audit of paraprofessional postings',
    );
  });

  test('as CSV has a row for each finding', async () => {
    expect((await inPack('all', 'csv')).trim().split('\r\n')).toHaveLength(found.length + 1);
  });
});

describe('repeats', () => {
  test('name one sentence once, with all its postings, and leave single ones out', async () => {
    const { sentences, postings } = await toRepeats(source);
    expect(sentences[0]?.postings).toBeGreaterThan(2);
    for (const group of sentences) {
      const keys = new Set(group.wordings.map(({ key }) => key));
      const standing = audit.filter((posting) => posting.found.some(({ key }) => keys.has(key)));
      expect(standing).toHaveLength(group.postings);
      expect(group.postings).toBeGreaterThan(1);
    }
    expect(postings.every((group) => group.postings.length > 1)).toBe(true);
  });

  test('wordings that differ by a word are one sentence; the same text in two districts is one group', async () => {
    const text = 'Aide\nDuties\n- Plan weekly lessons for the reading group\n- Watch students at recess\n';
    const texts = [text, text.toUpperCase(), text.replace('reading group', 'reading group daily')];
    const other: Pick<Source, 'withTexts'> = {
      async *withTexts() {
        for (const [index, words] of texts.entries()) {
          const posting = { id: `${index}`, title: 'Aide', district: `D${index}`, url: '', text: words };
          yield { kept: kept(posting), place: place(index), text: words };
        }
      },
    };
    const { sentences, postings } = await toRepeats(other);
    expect(sentences).toMatchObject([{ postings: 3, wordings: [{ postings: 2 }, { postings: 1 }] }]);
    expect(postings[0]?.postings.map(({ id }) => id)).toEqual(expect.arrayContaining(['0', '1']));
  });
});

describe('the model of an audit', () => {
  const model = makeModel();
  model.add({ number: 0, kept: audit });
  const { rows, inPostings, statistics, lines } = model.finish(record);

  test('has a row for each finding, counts lines by their gravest, and knows how often a sentence stands', () => {
    expect(rows).toHaveLength(found.length);
    expect(statistics.postings).toBe(40);
    expect(lines.crosses + lines.condition + lines.ask).toBeLessThanOrEqual(found.length);
    const key = first?.key ?? '';
    expect(inPostings.get(key)).toBe(audit.filter((one) => one.found.some((each) => each.key === key)).length);
  });

  test('offers what there is to choose from', () => {
    const { districts, rules, severities } = choicesOf(rows);
    expect(districts.reduce((sum, [, count]) => sum + count, 0)).toBe(rows.length);
    expect(rules[0]?.[1]).toBeGreaterThanOrEqual(rules.at(-1)?.[1] ?? 0);
    expect(severities[0]?.[0]).toBe('crosses');
    expect(isEverything(everything)).toBe(true);
    expect(isEverything({ ...everything, search: 'x' })).toBe(false);
    expect(rows.map((row) => decidedOf(row, decisions)).filter((is) => is === 'accepted').length).toBe(
      found.filter(({ key }) => key === first?.key).length,
    );
  });
});

describe('the feeding of readers', () => {
  const line = (row: number, length = 10): Task => ({ is: 'line', file: 'a.jsonl', row, line: 'x'.repeat(length) });
  async function* given<Thing>(things: Thing[]): AsyncGenerator<Thing> {
    yield* things;
  }
  const batched = async (tasks: Task[]) => {
    const batches: Batch[] = [];
    const how = { district: 'D', total: 100, from: 7, passed: () => 30 };
    for await (const batch of toBatches(given(tasks), how)) batches.push(batch);
    return batches;
  };

  test('puts rows together, a few at a time and fewer where they are long; the weights are the file’s', async () => {
    const short = await batched(Array.from({ length: 40 }, (_, row) => line(row)));
    expect(short.map(({ number, tasks }) => [number, tasks.length])).toEqual([
      [7, 16],
      [8, 16],
      [9, 8],
    ]);
    expect(short.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    expect((await batched([line(1, 150_000), line(2, 150_000), line(3)])).map(({ tasks }) => tasks.length)).toEqual([
      2, 1,
    ]);
    expect(await batched([])).toEqual([]);
  });

  test('tries the rows of a lost reader one by one, in their order, and names the one that broke it', async () => {
    const [batch] = (await batched([line(1), line(2)])) as [Batch];
    const feeding = makeFeeding(given([batch]));
    expect(await feeding.next(0)).toEqual(batch);
    expect(await feeding.next(1)).toBeNull();
    feeding.lost(0, 'took too long to read');
    const one = await feeding.next(2);
    const other = await feeding.next(3);
    expect([one, other]).toMatchObject([
      { number: 7, weight: 50, tasks: [{ row: 1 }] },
      { number: 7.5, weight: 50, tasks: [{ row: 2 }] },
    ]);
    feeding.lost(3, 'took too long to read');
    expect(await feeding.next(4)).toMatchObject({
      number: 7.5,
      tasks: [{ is: 'error', error: 'a.jsonl:2: took too long to read' }],
    });
    feeding.lost(9, 'was never given anything');
    expect(await feeding.next(5)).toBeNull();
  });

  test('gives nothing more once it is stopped', async () => {
    const feeding = makeFeeding(given(await batched(Array.from({ length: 40 }, (_, row) => line(row)))));
    expect(await feeding.next(0)).not.toBeNull();
    feeding.stop();
    expect(await feeding.next(0)).toBeNull();
  });
});

describe('files', () => {
  const file = (path: string, content = 'x') =>
    Object.assign(new File([content], path.split('/').at(-1) ?? ''), {
      webkitRelativePath: path.includes('/') ? path : '',
    });
  const list = (...paths: string[]) => paths.map((path) => file(path)) as unknown as FileList;

  test('of a folder are those of a kind that is read; what was chosen by itself is tried', () => {
    const { files, leftOut } = fromPicker(
      list('b/two.txt', 'b/.DS_Store', 'a/one.pdf', 'a/picture.png', 'a/~$open.docx', 'odd.xyz'),
    );
    expect(files.map(({ path }) => path)).toEqual(['a/one.pdf', 'b/two.txt', 'odd.xyz']);
    expect(leftOut).toEqual(['a/picture.png']);
    expect(fromPicker(null).files).toEqual([]);
  });

  test('that may hold postings and cannot be read are tried, to be named; what a browser saves beside a page is not', () => {
    const { files, leftOut } = fromPicker(
      list('a/old.doc', 'a/list.xlsx', 'a/Aide.html', 'a/Aide_files/frame.html', 'a/other_files/Para.html'),
    );
    expect(files.map(({ path }) => path)).toEqual(['Aide.html', 'list.xlsx', 'old.doc', 'other_files/Para.html']);
    expect(leftOut).toEqual([]);
  });

  test('go without the one folder that was chosen; it is a district only where it holds the files itself', () => {
    const found = (...paths: string[]) => fromPicker(list(...paths)).files.map(({ path, folder }) => [path, folder]);
    expect(found('oct/Lake Orrin/a.txt', 'oct/list.csv')).toEqual([
      ['Lake Orrin/a.txt', 'Lake Orrin'],
      ['list.csv', ''],
    ]);
    expect(found('Lake Orrin/a.txt', 'Lake Orrin/b.txt')).toEqual([
      ['a.txt', 'Lake Orrin'],
      ['b.txt', 'Lake Orrin'],
    ]);
    expect(found('Lake Orrin/a.txt', 'Old Ferry/b.txt')).toEqual([
      ['Lake Orrin/a.txt', 'Lake Orrin'],
      ['Old Ferry/b.txt', 'Old Ferry'],
    ]);
  });

  test('that are tables are told apart by their heads', async () => {
    const tables = await tablesAmong(
      [
        file('a.csv', 'Title,Description\nAide,Text'),
        file('b.csv', 'Title,Description\nAide,Text'),
        file('c.csv', 'x;y\n1;2'),
        file('d.txt', 'x'),
        file('empty.csv', ''),
      ].map((each) => ({ file: each, path: each.name })),
    );
    expect(tables).toMatchObject([
      { paths: ['a.csv', 'b.csv'], columns: { text: [1], title: 0 } },
      { paths: ['c.csv'], head: ['x', 'y'], columns: null },
    ]);
  });

  test('weigh by their text, not their pictures', () => {
    expect(weightOf({ file: file('a.csv', 'x'.repeat(50_000)), path: 'a.csv' })).toBe(50_000);
    expect(weightOf({ file: file('a.pdf', 'x'.repeat(50_000)), path: 'a.pdf' })).toBe(20_000);
  });
});

test.each([
  [1, 1],
  [2, 1],
  [4, 3],
  [64, 8],
])('%i cores give %i readers', (cores, readers) => {
  expect(crewSize(cores)).toBe(readers);
});
