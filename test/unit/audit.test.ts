import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Changes, toChanges } from '../../shared/audit/changes.ts';
import { sha256Of } from '../../shared/audit/digest.ts';
import { likeness, toGroups, toShingles } from '../../shared/audit/duplicates.ts';
import { acceptedOnly, toEvidence } from '../../shared/audit/evidence.ts';
import { placeOf } from '../../shared/audit/found.ts';
import { type KeptPosting, toKept } from '../../shared/audit/kept.ts';
import { keyOf, plainSentence } from '../../shared/audit/keys.ts';
import { type AuditedPosting, nameOf } from '../../shared/audit/postings.ts';
import { type AuditSettings, isKnown, placedKeys, plainSettings, settle } from '../../shared/audit/settings.ts';
import { commonest, noStatistics, statisticsOf, together } from '../../shared/audit/statistics.ts';
import { engineVersion, ruleVersion } from '../../shared/audit/versions.ts';
import { defused, toRow } from '../../shared/exports/csv.ts';
import { toEvidenceJson } from '../../shared/exports/evidence.ts';
import { analyze } from '../../shared/index.ts';
import { rules } from '../../shared/knowledge/rules/index.ts';

const duties = [
  'Plan weekly lessons for the reading group',
  'Watch students at recess',
  'Sit beside a student during math and repeat directions',
  'Copy worksheets and sort them into folders',
];

function audited(id: string, lines: string[], about: Partial<AuditedPosting> = {}): AuditedPosting {
  const text = `Instructional Aide\n\nDuties:\n${lines.map((line) => `- ${line}`).join('\n')}\n`;
  const title = 'Instructional Aide';
  const posting = { id, hasOwnId: true, title, text, district: 'Cedar Bend', address: '', captured: '', ...about };
  return { ...posting, report: analyze(posting.text, { title }) };
}

describe('keys', () => {
  test('the same sentence has the same key, whatever its case, bullet, space or stop', () => {
    expect(keyOf('r', '•  Plan  weekly\nLessons.')).toBe(keyOf('r', '- plan weekly lessons'));
    expect(keyOf('r', 'Plan lessons')).not.toBe(keyOf('s', 'Plan lessons'));
    expect(plainSentence('3. The teacher’s aide (part time)')).toBe("3. the teacher's aide (part time)");
  });

  test('are told apart', () => {
    const keys = new Set(Array.from({ length: 20_000 }, (_, index) => keyOf('r', `Plan ${index} lessons`)));
    expect(keys.size).toBe(20_000);
  });
});

describe('settings', () => {
  const posting = audited('a', duties);
  const rulesOf = (settings: Partial<AuditSettings>): string[] =>
    settle(posting, { ...plainSettings, ...settings }, null).report.findings.map(
      ({ rule, severity }) => `${rule} ${severity}`,
    );

  test('turn rules off, give them another severity, set findings aside with a reason', () => {
    expect(rulesOf({})).toEqual(['lesson-planning crosses']);
    expect(rulesOf({ rules: { 'lesson-planning': 'off' } })).toEqual([]);
    expect(rulesOf({ rules: { 'lesson-planning': 'ask' } })).toEqual(['lesson-planning ask']);
    expect(rulesOf({ rules: { 'lesson-planning': 'ask' }, minSeverity: 'condition' })).toEqual([]);
    expect(rulesOf({ ignores: [{ contains: 'READING  group', reason: 'agreed' }] })).toEqual([]);
    expect(rulesOf({ ignores: [{ id: 'b', reason: 'other posting' }] })).toHaveLength(1);
    expect(rulesOf({ ignores: [{ rule: 'class-coverage', contains: 'reading', reason: 'x' }] })).toHaveLength(1);
    const { summary } = settle(posting, { ...plainSettings, rules: { 'lesson-planning': 'off' } }, null).report;
    expect(summary).toMatchObject({ crosses: 0, duties: 4 });
  });

  test('a baseline holds by posting where it has an id, by sentence where it has not', () => {
    const key = keyOf('lesson-planning', duties[0] as string);
    const byId = { byId: new Set([`a\n${key}`]), anywhere: new Set<string>(), folders: [] };
    expect(isKnown(byId, { id: 'a', hasOwnId: true }, key)).toBe(true);
    expect(isKnown(byId, { id: 'b', hasOwnId: true }, key)).toBe(false);
    expect(
      isKnown({ byId: new Set(), anywhere: new Set([key]), folders: [] }, { id: 'x.csv:3', hasOwnId: false }, key),
    ).toBe(true);
    expect(settle(posting, plainSettings, byId).report.findings).toEqual([]);
  });

  test('a baseline knows a file again by its place in another month’s folder', () => {
    const key = keyOf('lesson-planning', duties[0] as string);
    const before = { byId: new Set(placedKeys('2026/oct/Lake Orrin/a.txt', key)), anywhere: new Set<string>() };
    const isOld = (folder: string, id: string) =>
      isKnown({ ...before, folders: [folder] }, { id, hasOwnId: true }, key);
    expect(isOld('nov', 'nov/Lake Orrin/a.txt')).toBe(true);
    expect(isOld('.', 'Lake Orrin/a.txt')).toBe(true);
    expect(isOld('2026\\nov', '2026\\nov\\Lake Orrin\\a.txt')).toBe(true);
    expect(isOld('nov', 'nov/Old Ferry/a.txt')).toBe(false);
    expect(isOld('no', 'nov/Lake Orrin/a.txt')).toBe(false);
    expect(isOld('', 'Orrin/a.txt')).toBe(false);
  });
});

test('a posting is called by its title, else by its file without folders and ending, else by its id', () => {
  const name = (id: string, title = '') => nameOf({ id, title });
  expect(name('a/b.txt', 'Aide')).toBe('Aide');
  expect(name('Lake Orrin/R-7 Aide.html')).toBe('R-7 Aide');
  expect(name('Lake Orrin/list.csv:12')).toBe('list.csv:12');
  expect(name('saved/board.html#2')).toBe('board.html#2');
  expect(name('2026/114')).toBe('2026/114');
});

describe('duplicates', () => {
  const words = (seed: number): string =>
    Array.from({ length: 80 }, (_, index) => `word${(index * 7919 + seed * 104_729) % 9973}`).join(' ');

  test('groups texts that are nearly the same, the largest group first, and leaves the rest alone', () => {
    const texts = [
      words(1),
      `${words(2)} more`,
      words(3),
      words(2),
      `${words(1)} one two`,
      words(1).toUpperCase(),
      words(4),
    ];
    expect(toGroups(texts, { of: 'posting' })).toEqual([
      [0, 4, 5],
      [1, 3],
    ]);
    expect(
      toGroups(['Plan lessons for the group.', 'plan lessons for the  group', 'Cover classes', ''], { of: 'sentence' }),
    ).toEqual([[0, 1]]);
  });

  test('finds what comparing every pair finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 5, maxLength: 9 }), {
          maxLength: 14,
        }),
        (lists) => {
          const texts = lists.map((list) => list.join(' '));
          const together = new Map(
            toGroups(texts, { of: 'sentence', alike: 0.9 }).flatMap((group, at) => group.map((index) => [index, at])),
          );
          for (const [one, text] of texts.entries())
            for (const [other, another] of texts.entries())
              if (one < other && likeness(toShingles(text, 2), toShingles(another, 2)) === 1) {
                expect(together.has(one)).toBe(true);
                expect(together.get(one)).toBe(together.get(other));
              }
        },
      ),
    );
  });

  test('one text in 5,000 postings costs no more than its share', () => {
    const began = performance.now();
    const [group] = toGroups(
      Array.from({ length: 5000 }, () => duties.join(' ')),
      { of: 'posting' },
    );
    expect(group).toHaveLength(5000);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

describe('changes', () => {
  /** Two audits compared; counts how often a posting's words had to be fetched. */
  async function compared(before: AuditedPosting[], after: AuditedPosting[]): Promise<Changes & { fetched: number }> {
    const words = new Map<KeptPosting, AuditedPosting>();
    const keep = (posting: AuditedPosting): KeptPosting => {
      const kept = toKept(posting, '');
      words.set(kept, posting);
      return kept;
    };
    let fetched = 0;
    const changes = await toChanges(before.map(keep), after.map(keep), async (kept) => {
      fetched += 1;
      const { text, report } = words.get(kept) as AuditedPosting;
      const duties = report.lines.filter(({ kind }) => kind === 'duty');
      return { text, duties: duties.map(({ start, end }) => text.slice(start, end)) };
    });
    return { ...changes, fetched };
  }

  test('pairs postings, names what is new, gone, reworded, fixed and introduced', async () => {
    const [plan = '', watch = '', sit = '', copy = ''] = duties;
    const before = [
      audited('a', [plan, watch, sit]),
      audited('b', [watch]),
      audited('old', [plan]),
      audited('c', ['Plan weekly lessons for the math group']),
      audited('x:1', [sit, copy], { hasOwnId: false }),
    ];
    const after = [
      audited('a', ['Help the teacher plan weekly lessons for the reading group', watch, sit]),
      audited('b', [watch]),
      audited('new', [copy, 'Cover classes when the teacher is absent']),
      audited('c', ['Plan weekly lessons for the science group']),
      audited('x:9', [sit, copy], { hasOwnId: false }),
    ];
    const changes = await compared(before, after);
    expect(changes.added.map(({ id }) => id)).toEqual(['new']);
    expect(changes.gone.map(({ id }) => id)).toEqual(['old']);
    expect(changes.same).toBe(2);
    expect(changes.changed).toMatchObject([
      {
        before: { id: 'a' },
        reworded: [{ before: plan, after: expect.stringContaining('Help the teacher') }],
        added: [],
        gone: [],
      },
      { before: { id: 'c' } },
    ]);
    expect(changes.fixed.map(({ posting, found }) => [posting.id, found.sentence])).toEqual([
      ['old', plan],
      ['a', plan],
    ]);
    expect(changes.introduced.map(({ posting, found }) => [posting.id, found.rule])).toEqual([
      ['new', 'class-coverage'],
    ]);
    expect(changes.reworded).toMatchObject([
      { before: { found: { words: 'Plan weekly lessons' } }, after: { posting: { id: 'c' } } },
    ]);
  });

  test('nothing changes between an audit and itself, and no text is fetched for that', async () => {
    const audit = [audited('a', duties), audited('b:2', duties.slice(1), { hasOwnId: false })];
    expect(await compared(audit, audit)).toEqual({
      added: [],
      gone: [],
      changed: [],
      same: 2,
      fixed: [],
      introduced: [],
      reworded: [],
      fetched: 0,
    });
  });
});

describe('statistics', () => {
  test('add up however the postings are shared out', () => {
    const postings = ['a', 'b', 'c', 'd'].map((id, index) =>
      audited(id, duties.slice(index % 2), { district: `D${index % 3}` }),
    );
    const sum = (list: AuditedPosting[]) => list.map(statisticsOf).reduce(together, noStatistics());
    const whole = sum(postings);
    expect(together(sum(postings.slice(0, 1)), sum(postings.slice(1)))).toEqual(whole);
    expect(whole).toMatchObject({
      postings: 4,
      flagged: 2,
      severities: { crosses: 2 },
      rules: { 'lesson-planning': 2 },
      districts: { D0: { postings: 2 } },
    });
    expect(commonest(whole, 5)).toMatchObject([{ sentence: duties[0], postings: 2 }]);
  });
});

describe('evidence', () => {
  test('has the words, their place and what is needed to check them', () => {
    const posting = audited('a', duties, { address: 'https://jobs.example.org/1' });
    const [one] = toEvidence(posting, 'f'.repeat(64));
    expect(one).toMatchObject({
      rule: 'lesson-planning',
      words: 'Plan weekly lessons',
      row: 4,
      column: 3,
      address: 'https://jobs.example.org/1',
    });
    expect(posting.text.slice(one?.start, one?.end)).toBe(one?.words);
    expect(placeOf('a\nb\nc', { start: 2 })).toEqual({ row: 2, column: 1 });
    expect(acceptedOnly(toEvidence(posting, ''))).toEqual([]);
    const decided = { [one?.key as string]: { is: 'accepted', by: 'A. Reader', at: '2026-11-21' } as const };
    expect(acceptedOnly(toEvidence(posting, '', decided))).toHaveLength(1);
  });

  test('knows the engine’s and every rule’s version', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(engineVersion).toBe(version);
    for (const { id } of rules) expect(ruleVersion(id)).toMatch(/^[0-9a-f]{8}$/);
  });
});

describe('cells', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', ' =1', '＝1'])('defuses %j', (cell) => {
    expect(defused(cell)).toBe(`'${cell}`);
  });

  test('leaves words and numbers', () => {
    expect(toRow(['Aide, part-time', 'a "b"', 'x\ny', -1, ''])).toBe('"Aide, part-time","a ""b""","x\ny",-1,');
  });
});

describe('an evidence pack', () => {
  test('as JSON has the summary, the findings and the method; digests are the same by browser and Node', async () => {
    const posting = audited('a', duties);
    const sha256 = await sha256Of(posting.text);
    expect(sha256).toBe(createHash('sha256').update(posting.text).digest('hex'));
    const facts = { date: '2026-11-21', statistics: statisticsOf(posting), errors: ['b.pdf: is empty'], failed: 1 };
    const pack = JSON.parse(toEvidenceJson(toEvidence(posting, sha256), facts));
    expect(pack).toMatchObject({
      schema: 'parascope/evidence@1',
      summary: { postings: 1, flagged: 1, commonest: [{ sentence: duties[0] }] },
      evidence: [{ rule: 'lesson-planning', sha256, decision: null }],
      failed: 1,
    });
  });
});
