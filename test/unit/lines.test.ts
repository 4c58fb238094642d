import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../shared/index.ts';
import { toLines } from '../../shared/reading/lines.ts';

const texts = (text: string): string[] => toLines(text).map((line) => text.slice(line.start, line.end));

describe('line shapes', () => {
  test.each([
    [
      'bullets of every glyph',
      '• Read aloud\n- Copy papers\n* File forms\n● Sort mail\n· Wipe tables\n▪ Walk halls\n➢ Tie shoes\n? Lead games\no Push swings',
      [
        'Read aloud',
        'Copy papers',
        'File forms',
        'Sort mail',
        'Wipe tables',
        'Walk halls',
        'Tie shoes',
        'Lead games',
        'Push swings',
      ],
    ],
    [
      'mis-decoded bullets',
      'â€¢ Read aloud\nÂ· Copy papers\nï‚· File forms',
      ['Read aloud', 'Copy papers', 'File forms'],
    ],
    [
      'numbers and letters',
      '1. Read aloud\n2) Copy papers\n(3) File forms\na. Sort mail\nIV. Walk halls\n5.Tie shoes',
      ['Read aloud', 'Copy papers', 'File forms', 'Sort mail', 'Walk halls', 'Tie shoes'],
    ],
    [
      'a bullet alone on its line',
      '-\nRead aloud to a group\n-\nCopy papers',
      ['Read aloud to a group', 'Copy papers'],
    ],
    [
      'inline numbers',
      'Duties: 1. Read aloud to a group. 2. Copy papers for class. 3. File the forms.',
      ['Duties:', 'Read aloud to a group.', 'Copy papers for class.', 'File the forms.'],
    ],
    [
      'inline bullets',
      'Read aloud to a group • Copy papers for class • File the forms',
      ['Read aloud to a group', 'Copy papers for class', 'File the forms'],
    ],
    [
      'semicolon chains',
      'Escort students to the bus; record the daily attendance in the log; wipe the tables after lunch',
      ['Escort students to the bus;', 'record the daily attendance in the log;', 'wipe the tables after lunch'],
    ],
    [
      'run-on sentences',
      'Walks the students to lunch and back every day. Reads aloud to a small group in the afternoon. Copies papers for the teacher.',
      [
        'Walks the students to lunch and back every day.',
        'Reads aloud to a small group in the afternoon.',
        'Copies papers for the teacher.',
      ],
    ],
    [
      'tables',
      'Reads aloud | daily | 20 %\nCopies papers\tweekly',
      ['Reads aloud', 'daily', '20 %', 'Copies papers', 'weekly'],
    ],
    [
      'CRLF and no-break spaces',
      '\u00a0\u00a0Read aloud\r\n\u00a0\r\nCopy papers\u00a0\r\n',
      ['Read aloud', 'Copy papers'],
    ],
    ['markup as text', '<ul><li>Read aloud</li><li>Copy papers</li></ul>', ['Read aloud', 'Copy papers']],
    [
      'what is no number',
      '2.5 hours a day\nGrade 3 room\n10 months a year',
      ['2.5 hours a day', 'Grade 3 room', '10 months a year'],
    ],
  ])('%s', (_, text, lines) => expect(texts(text)).toEqual(lines));

  test('joins hard wraps and keeps what is apart apart', () => {
    const wrapped = [
      '1. Helps students in the resource room with the work that the teacher gave them and',
      '   tells the teacher how it went at the end of each and every school day of the week.',
      '2. Watches students on the playground and in the lunchroom and tells the office about',
      '   any injury, however small it may seem to be at the time when it has just happened.',
      'QUALIFICATIONS',
      'A high school diploma and a passing score on the test that the district gives to aides',
    ].join('\n');
    expect(texts(wrapped)).toHaveLength(4);
    expect(texts(wrapped)[2]).toBe('QUALIFICATIONS');
  });

  test('joins a bullet that was split in mid-sentence', () => {
    expect(texts('- Gives tests to small groups of students as the teacher\nrecommends.\n- Files papers')).toHaveLength(
      2,
    );
  });
});

/** Text as people paste it: words, marks, breaks, glyphs, odd spaces. */
const pasted = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Plan',
        'lessons',
        'students',
        'the teacher',
        'assist',
        'cover',
        'class',
        '• ',
        '1. ',
        '2. ',
        '; ',
        '. ',
        ': ',
        '\n',
        '\r\n',
        '\n\n',
        '\t',
        ' | ',
        '\u00a0',
        '\u200b',
        '- ',
        '<li>',
        '</li>',
        '(',
        ')',
        'e.g.',
        "don't",
        '\f',
        'Â·',
        '\ud83d\ude00',
        '\u2028',
      ),
      fc.string({ maxLength: 8 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(' '));

describe('for any text', () => {
  test('lines are in order, apart, inside the text, and hold every letter outside list markers and tags', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const lines = toLines(text);
        let last = 0;
        for (const { start, end } of lines) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        const lost = lines.reduceRight(
          (rest, { start, end }) => rest.slice(0, start) + '\n'.repeat(end - start) + rest.slice(end),
          text,
        );
        for (const word of ['Plan', 'lessons', 'students', 'teacher', 'assist', 'cover', 'class'])
          expect(lost).not.toContain(word);
      }),
      { numRuns: 300 },
    );
  });

  test('a report slices words back out of the text, and is the same each time', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const report = analyze(text, { assumePara: true });
        expect(analyze(text, { assumePara: true })).toEqual(report);
        for (const span of [...report.lines, ...report.findings, ...report.goodSigns]) {
          const words = text.slice(span.start, span.end);
          expect(words.trim()).toBe(words);
          expect(words).not.toBe('');
        }
        for (const finding of report.findings) {
          const line = report.lines[finding.line];
          expect(line && finding.start >= line.start && finding.end <= line.end).toBe(true);
        }
        for (const line of report.lines) expect(line.kind === 'duty').toBe(line.category !== null);
      }),
      { numRuns: 200 },
    );
  });

  test('any string at all gives a report', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void analyze(text)),
      { numRuns: 300 },
    );
  });
});
