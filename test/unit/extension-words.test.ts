import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { wordsFor } from '../../extension/page-words.ts';
import { keyOfFinding } from '../../extension/shown-report.ts';
import { emptyState, type FrameReading, postingsOf, statusOf, type TabState } from '../../extension/tab-state.ts';
import { analyze } from '../../shared/index.ts';

// The browser's own, absent from Node: the messages as they ship.
vi.mock('wxt/browser', () => {
  const messages = JSON.parse(readFileSync('extension/public/_locales/en/messages.json', 'utf8'));
  return { browser: { i18n: { getMessage: (key: string) => messages[key].message } } };
});

const text =
  'Duties\n• Plan weekly lessons.\n• Cover the class when the teacher is away.\n• Copy worksheets for the teacher.';
const read = (title: string, words = text): FrameReading['postings'][number] => ({
  title,
  text: words,
  employer: '',
  assumed: false,
  standsIn: false,
  report: analyze(words, { title }),
});
const frame = (status: FrameReading['status'], postings: FrameReading['postings'] = []): FrameReading => ({
  status,
  way: 'board',
  address: 'https://x.example/',
  since: 1,
  postings,
});
const state = (...frames: FrameReading[]): TabState => ({ ...emptyState, frames: { ...frames } });

describe('what a tab says', () => {
  test('nothing read', () => expect(wordsFor(emptyState)).toMatchObject({ badge: '', tone: 'calm' }));
  test('no posting', () => expect(wordsFor(state(frame('none'))).badge).toBe('?'));
  test('text still to come', () => expect(wordsFor(state(frame('waiting'))).badge).toBe(''));
  test('a posting in a frame outweighs the page around it', () => {
    const both = state(frame('waiting'), frame('read', [read('Paraprofessional')]));
    expect(statusOf(both)).toBe('read');
    expect(wordsFor(both)).toEqual({
      badge: '2',
      tone: 'crosses',
      sentence: 'Two lines cross the line. One is ordinary para work.',
    });
  });
  test('what the page’s data tell stands in only until a frame shows the words', () => {
    const told = { ...read('Paraprofessional'), standsIn: true };
    expect(postingsOf(state(frame('read', [told])))).toHaveLength(1);
    const shown = postingsOf(state(frame('read', [told]), frame('read', [read('Instructional Aide')])));
    expect(shown.map(({ title }) => title)).toEqual(['Instructional Aide']);
  });
  test('another job has nothing to count, which is not the same as a clean bill', () => {
    const { report, ...others } = read('Third Grade Teacher');
    const posting = { role: 'other', evidence: 'Teacher', looksLike: 'a teacher’s posting' } as const;
    const teacher = state(frame('read', [{ ...others, report: { ...report, posting, findings: [] } }]));
    expect(wordsFor(teacher).badge).toBe('–');
  });
  test('many postings are counted together', () => {
    const many = state(frame('read', [read('Paraprofessional'), read('Instructional Aide')]));
    expect(wordsFor(many)).toMatchObject({
      badge: '4',
      sentence: expect.stringMatching(/^Two postings read, all for paras\./),
    });
  });
});

describe('what was set aside', () => {
  test('is gone from the report and its counts', () => {
    const posting = read('Paraprofessional');
    const [first] = posting.report.findings;
    const aside = { ...state(frame('read', [posting])), setAside: [keyOfFinding(text, first!)] };
    const [shown] = postingsOf(aside);
    expect(shown?.setAside).toBe(1);
    expect(shown?.report.findings.length).toBe(posting.report.findings.length - 1);
    expect(wordsFor(aside).badge).toBe('1');
  });
});
