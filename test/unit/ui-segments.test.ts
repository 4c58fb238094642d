import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../../shared/index.ts';
import { rowsOf, segmentsOf } from '../../site/src/analyzer/segments.ts';

const texts = fc
  .array(
    fc.constantFrom('Plan weekly lessons', '• Cover the classroom', 'Duties', '', 'Help students', '***', '12 days'),
    {
      maxLength: 12,
    },
  )
  .map((lines) => lines.join('\n'));

test('the rows hold every letter and digit of the posting, in order', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const rows = rowsOf(text, analyze(text));
      const letters = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '');
      expect(letters(rows.map(({ start, end, marker }) => marker + text.slice(start, end)).join(''))).toBe(
        letters(text),
      );
      for (const [index, row] of rows.entries()) expect(row.start).toBeGreaterThanOrEqual(rows[index - 1]?.end ?? 0);
    }),
  );
});

test('the segments of a row are the row', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const report = analyze(text);
      for (const row of rowsOf(text, report)) {
        const segments = segmentsOf(row, report);
        expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.slice(row.start, row.end));
      }
    }),
  );
});

test('where a finding and a good sign overlap, both are kept', () => {
  const text = 'Plan lessons under the direction of the teacher';
  const report = analyze(text);
  const finding = { start: 0, end: 20 };
  const marked = {
    ...report,
    findings: [
      { ...finding, rule: 'lesson-planning', severity: 'crosses', line: 0 } as (typeof report.findings)[number],
    ],
    goodSigns: [{ start: 13, end: 47 }],
  };
  const cut = segmentsOf({ start: 0, end: text.length }, marked);
  expect(cut.map(({ start, end, finding, good }) => [start, end, finding, good])).toEqual([
    [0, 13, 0, false],
    [13, 20, 0, true],
    [20, 47, null, true],
  ]);
});
