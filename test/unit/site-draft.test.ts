import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../shared/index.ts';
import { checks } from '../../shared/knowledge/checks.ts';
import type { Report } from '../../shared/types.ts';
import { examplesIn } from '../../site/src/draft/examples.ts';
import { byWeight } from '../../site/src/draft/Panels.tsx';
import { placeFor } from '../../site/src/draft/place.ts';
import { toMarkdown, toParagraphs } from '../../site/src/draft/save.ts';
import { toDocx } from '../../site/src/draft/word.ts';

const read = (text: string): Report => analyze(text, { assumePara: true });
const resultOf = (report: Report, id: string) => report.checks.find((one) => one.id === id)?.result;

function put(check: string, text: string): string {
  const { insert } = checks.find(({ id }) => id === check)!;
  const { from, to, words, lead } = placeFor(check, insert, text, read(text));
  expect(words.slice(lead, lead + insert.length)).toBe(insert);
  return text.slice(0, from) + words + text.slice(to);
}

/** A draft with its blanks filled in. */
const filled = (text: string): string => text.replaceAll('$___', '$18.40').replaceAll('___', '25');

const sample = readFileSync(new URL('../../site/src/analyzer/samples/mixed.txt', import.meta.url), 'utf8');
const draft = `Instructional Aide
Larkmoor School

Duties
1. Watch recess
2. Help students with coats
3. Other duties as assigned

Pay
Paid every two weeks

How to apply
By mail`;

describe.each([
  ['a sample posting', sample],
  ['a short draft', draft],
  ['a title', 'Classroom Aide'],
  ['nothing', ''],
])('put into %s', (_, text) => {
  test.each(checks.map(({ id }) => id))('the fact "%s" is said, and nothing is marked for it', (id) => {
    const before = read(text);
    const after = read(put(id, text));
    // With nothing else in the draft no program can tell whose duties these are.
    if (text) expect(resultOf(read(filled(put(id, text))), id)).toBe('present');
    expect(after.findings.length).toBeLessThanOrEqual(before.findings.length);
    expect(read(filled(put(id, text))).findings.length).toBeLessThanOrEqual(before.findings.length);
  });
});

describe('a fact goes where it belongs', () => {
  const sectionOf = (text: string, words: string) => {
    const { lines } = read(text);
    const at = lines.findIndex(({ start, end }) => text.slice(start, end).includes(words));
    const heading = lines.slice(0, at).findLast(({ kind }) => kind === 'heading');
    return heading ? text.slice(heading.start, heading.end) : '';
  };

  test.each([
    ['breaks', 'duty-free lunch', 'Pay'],
    ['medical', 'school nurse', 'Duties'],
    ['employment-basics', 'background check', 'How to apply'],
    ['named-supervisor', 'Reports to', ''],
    ['qualifications', 'High school diploma', 'Qualifications'],
    ['physical-demands', 'pounds with help', 'Physical demands'],
  ])('%s under "%s"', (check, words, heading) => expect(sectionOf(put(check, draft), words)).toBe(heading));

  test('with the bullet of its neighbors, or their next number', () => {
    const counted = put('medical', draft);
    expect(counted).toMatch(/\n2\. Help.*\n3\. Health procedures.*\n4\. Other duties as assigned\n\nPay/);
    expect(put('medical', sample)).toContain('\n• Health procedures');
  });

  test('beside the label that tells of it, where labels stand without sections', () => {
    const labels =
      'Position: Classroom Aide\nLocation: Larkmoor School\nWage/Hour Status: Non-exempt\nClosing date: May 3';
    expect(put('hours', `${labels}\nDuties\n- Watch recess`)).toMatch(/Non-exempt\n___ hours a day/);
  });

  test('the bounded sentence takes the place of the open one', () => {
    const text = put('other-duties-bounded', draft);
    expect(text).toContain('3. Performs other related duties within the scope');
    expect(text).not.toContain('as assigned');
  });

  test('two facts without a section share the heading that the first one made', () => {
    const both = put('pay', put('hours', 'Classroom Aide\nDuties\n- Watch recess'));
    expect(both.match(/Pay and hours/g)).toHaveLength(1);
    expect(both.endsWith('Pay: $___ to $___ an hour, by experience, on the district schedule.\n')).toBe(true);
  });
});

test('a fact that was put in is known as an example until it is changed', () => {
  const text = put('pay', draft);
  expect(examplesIn(draft)).toEqual([]);
  expect(examplesIn(text)).toEqual(['Pay: $___ to $___ an hour, by experience, on the district schedule.']);
  const half = text.replace('$___', '$19.10');
  expect(examplesIn(half)).toEqual(['Pay: $19.10 to $___ an hour, by experience, on the district schedule.']);
  expect(examplesIn(half.replace('$___', '$22.10'))).toEqual([]);
  expect(resultOf(read(text), 'pay')).not.toBe('present');
});

test('what is missing is listed by its weight: pay, hours and who supervises come first', () => {
  const ids = byWeight(checks).map(({ id }) => id);
  expect(ids.slice(0, 3)).toEqual(['pay', 'hours', 'named-supervisor']);
  expect([...ids].sort()).toEqual(checks.map(({ id }) => id).sort());
});

test('numbers stay numbers in a file, over a heading between them, and begin anew where they do', async () => {
  const text = `Aide

Duties
Instruction
1. Read with small groups
2. Help students with coats
Supervision
3. Watch recess
Qualifications
1. High school diploma
2. Patience`;
  const paragraphs = toParagraphs(text, read(text));
  expect(toMarkdown(paragraphs)).toMatch(/1\. Read.*\n2\. Help.*\n\n.*Supervision\n\n3\. Watch.*\n\n.*1\. High/s);
  const file = await toDocx('Aide', paragraphs);
  const body = strFromU8(unzipSync(new Uint8Array(await file.arrayBuffer()))['word/document.xml']!);
  const listOf = (words: string) => body.match(new RegExp(`w:numId w:val="(\\d+)"(?:(?!<w:p>).)*${words}`))?.[1];
  const [first, , third, other] = ['Read with', 'Help students', 'Watch recess', 'High school'].map(listOf);
  expect(first).toBeDefined();
  expect(third).toBe(first);
  expect(other).not.toBe(first);
});
