import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { search, toJsonl } from '../../extension/basket/jsonl.ts';
import type { Kept } from '../../extension/basket/store.ts';
import { addressKey, defaultSettings, toSettings } from '../../extension/settings.ts';
import { defaultSieve, keyOfFinding, type Sieve, showReport } from '../../extension/shown-report.ts';
import { analyze } from '../../shared/index.ts';

describe('settings', () => {
  test('whatever was stored, they are whole, and storing them again changes nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = toSettings(stored);
        expect(Object.keys(settings)).toEqual(Object.keys(defaultSettings));
        expect(toSettings(settings)).toEqual(settings);
      }),
    );
  });
  test.each([
    [{ dial: 'loud' }, 'balanced'],
    [{ dial: 'strict' }, 'strict'],
    [null, 'balanced'],
  ])('%j gives the dial %s', (stored, dial) => expect(toSettings(stored).dial).toBe(dial));
  test('what the first version stored is kept', () => {
    const first = { offSites: ['a.example'], pausedBoards: ['talented'] };
    expect(toSettings(first)).toMatchObject(first);
  });
  test('an address is kept without its fragment', () =>
    expect(addressKey('https://a.example/b?c=1#d')).toBe('https://a.example/b?c=1'));
});

describe('what is shown', () => {
  const text =
    'Duties\n• Plan weekly lessons.\n• Give medication to students.\n• Communicate with parents about progress.\n• Copy papers.';
  const reading = { text, report: analyze(text, { title: 'Paraprofessional' }) };
  const here = 'https://a.example/job';
  const show = (sieve: Partial<Sieve>, aside: string[] = []) =>
    showReport(reading, here, aside, { ...defaultSieve, ...sieve });
  const severities = (sieve: Partial<Sieve>) => new Set(show(sieve).report.findings.map(({ severity }) => severity));
  const [first] = reading.report.findings;

  test('quiet shows only what crosses the line, strict everything', () => {
    expect([...severities({ dial: 'quiet' })]).toEqual(['crosses']);
    expect(show({ dial: 'strict' }).report).toBe(reading.report);
    expect(severities({ dial: 'strict' }).size).toBeGreaterThan(1);
  });
  test('a rule that is off is held back, and the counts match what is left', () => {
    const { report, heldBack, setAside } = show({ offRules: [first!.rule] });
    expect([heldBack, setAside]).toEqual([1, 0]);
    const { crosses, condition, ask } = report.summary;
    expect(crosses + condition + ask).toBe(report.findings.length);
  });
  test('what is set aside or ignored here is left out; ignored elsewhere it is not', () => {
    expect(show({}, [keyOfFinding(text, first!)]).setAside).toBe(1);
    const entry = { address: here, title: '', rule: first!.rule, words: text.slice(first!.start, first!.end) };
    expect(show({ ignored: [entry] }).setAside).toBe(1);
    expect(show({ ignored: [{ ...entry, address: 'https://a.example/other' }] }).setAside).toBe(0);
  });
});

describe('the basket', () => {
  const kept = (change: Partial<Kept>): Kept => ({
    id: 'a1',
    title: 'Aide',
    employer: 'Cedar Bend',
    address: 'https://a.example/',
    keptAt: '2026-11-21T10:00:00.000Z',
    text: 'Line one\nLine two',
    sha256: '00',
    report: analyze(''),
    ...change,
  });
  test('is one posting a line, whatever is in its text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const rows = toJsonl(texts.map((text) => kept({ text }))).split('\n');
        expect(rows.pop()).toBe('');
        expect(rows.map((row) => JSON.parse(row).text)).toEqual(texts);
      }),
    );
  });
  test('is searched by all words, in any field', () => {
    const basket = [kept({}), kept({ id: 'b2', title: 'Library aide', employer: 'Maplewood' })];
    expect(search(basket, 'AIDE maplewood').map(({ id }) => id)).toEqual(['b2']);
    expect(search(basket, ' ')).toHaveLength(2);
    expect(search(basket, 'nurse')).toEqual([]);
  });
});
