import { describe, expect, test } from 'vitest';
import type { Finding, Line, Report, Role, Severity } from '../../shared/types.ts';
import { numberOpening, numberWord, onOneLine, tally, verdict } from '../../shared/ui/words.ts';

/** A report of `duties` duty lines, with a finding of each severity on a line of its own, in order. */
function report(duties: number, severities: Severity[], { role = 'para' as Role, looksLike = '' } = {}): Report {
  const lines = Array.from({ length: duties }, (_, index): Line => {
    const span = { start: index * 10, end: index * 10 + 9 };
    return { ...span, kind: 'duty', category: 'small-group', second: null, confidence: 1 };
  });
  const findings = severities.map(
    (severity, line): Finding => ({
      start: line * 10,
      end: line * 10 + 4,
      rule: 'lesson-planning',
      severity,
      line,
      confidence: 1,
      hedges: [],
      why: '',
      rewrite: '',
      ask: '',
      sources: [],
    }),
  );
  const count = (severity: Severity) => severities.filter((one) => one === severity).length;
  return {
    posting: { role, evidence: '', looksLike },
    lines:
      lines.length > 0 ? lines : [{ start: 0, end: 3, kind: 'terms', category: null, second: null, confidence: 1 }],
    findings,
    goodSigns: [],
    checks: [],
    summary: {
      crosses: count('crosses'),
      condition: count('condition'),
      ask: count('ask'),
      duties,
      categories: { 'small-group': duties },
    },
  };
}

describe('verdict', () => {
  test.each<[string, Report]>([
    [
      'Two lines cross the line, two need a condition, one to ask about. Fourteen are ordinary para work.',
      report(19, ['crosses', 'crosses', 'condition', 'condition', 'ask']),
    ],
    ['One line crosses the line. One is ordinary para work.', report(2, ['crosses'])],
    ['One line needs a condition, three to ask about.', report(4, ['condition', 'ask', 'ask', 'ask'])],
    ['Two lines to ask about. Twenty-one are ordinary para work.', report(23, ['ask', 'ask'])],
    [
      'No line crosses the line. All eighteen duty lines are ordinary para work.'.replace('eighteen', '18'),
      report(18, []),
    ],
    ['No line crosses the line. All nine duty lines are ordinary para work.', report(9, [])],
    ['No line crosses the line. Both duty lines are ordinary para work.', report(2, [])],
    ['No line crosses the line. The one duty line is ordinary para work.', report(1, [])],
    ['No duty lines were found here.', report(0, [])],
    [
      'This looks like a teacher’s posting. Its duties were not judged.',
      report(3, [], { role: 'other', looksLike: 'a teacher’s posting' }),
    ],
    ['This does not look like a para posting. Its duties were not judged.', report(0, [], { role: 'none' })],
    ['There is nothing to read yet.', { ...report(0, []), lines: [] }],
  ])('%s', (words, one) => {
    expect(verdict(one)).toBe(words);
  });

  test('judges another job when asked to', () => {
    expect(verdict(report(3, [], { role: 'other' }), { assumePara: true })).toBe(
      'No line crosses the line. All three duty lines are ordinary para work.',
    );
  });

  test('counts a line once, by its worst finding', () => {
    const one = report(3, ['ask', 'crosses']);
    for (const finding of one.findings) finding.line = 1;
    expect(tally(one)).toEqual({ crosses: 1, condition: 0, ask: 0, ordinary: 2 });
  });
});

test('numbers are words where a sentence wants them', () => {
  expect([0, 1, 12, 13].map(numberWord)).toEqual(['zero', 'one', 'twelve', '13']);
  expect([1, 12, 13, 20, 42, 99, 100].map(numberOpening)).toEqual([
    'One',
    'Twelve',
    'Thirteen',
    'Twenty',
    'Forty-two',
    'Ninety-nine',
    '100',
  ]);
});

test.each([
  ['supports stu-\n   dents in class', 'supports stu-dents in class'],
  ['at parent-\nteacher meetings', 'at parent-teacher meetings'],
  ['9:00 -\n3:00', '9:00 - 3:00'],
  ['plans -\ngames', 'plans - games'],
  ['one\n  two', 'one two'],
])('%j on one line', (words, line) => expect(onOneLine(words)).toBe(line));
