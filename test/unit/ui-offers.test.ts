import { describe, expect, test } from 'vitest';
import { analyze } from '../../shared/index.ts';
import { examples } from '../../shared/knowledge/rules/examples/index.ts';
import { rules } from '../../shared/knowledge/rules/index.ts';
import { contextOf } from '../../site/src/draft/context.ts';
import { candidatesFor, isFirm } from '../../site/src/draft/offers.ts';

const above = 'Essential duties:\n- Works with students each day.\n- ';

describe.each(rules)('the draft desk on $id', (rule) => {
  test.each(examples[rule.id].hits)('offers a sentence that reads clean for: %s', (hit) => {
    const text = `${above}${hit}`;
    const report = analyze(text, { assumePara: true });
    const finding = report.findings.find((one) => one.rule === rule.id);
    const line = report.lines[finding!.line]!;
    const [rewrite, ...completions] = candidatesFor(text, report, finding!, rule);
    const inPlace = text.slice(0, line.start) + rewrite!.text + text.slice(line.end);
    const left = analyze(inPlace, { assumePara: true }).findings.filter(
      ({ start, end }) => start < line.start + rewrite!.text.length && end > line.start,
    );
    expect(left.map((one) => one.rule)).toEqual([]);
    // Words are never added to a line that stays a licensed person's work.
    if (isFirm(rule)) expect(completions).toEqual([]);
  });
});

test('a changed line is read under its own heading', () => {
  const lines = [
    'Aide',
    'District of Larkmoor is a fine place to work.',
    'Qualifications',
    '- Plans lessons',
    '  - and units',
  ];
  expect(contextOf(lines, 3)).toBe('Paraprofessional\nQualifications');
  expect(contextOf(lines, 4)).toBe('Paraprofessional\nQualifications\n- Plans lessons');
  expect(contextOf(['Plans lessons'], 0)).toBe('Paraprofessional\nEssential duties');
});
