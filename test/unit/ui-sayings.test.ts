import { expect, test } from 'vitest';
import { analyze } from '../../shared/index.ts';
import { rules } from '../../shared/knowledge/rules/index.ts';
import { scripts } from '../../shared/knowledge/scripts.ts';
import { sayingsFor } from '../../shared/ui/sayings.ts';

const posting = `Paraprofessional
Duties
- Plan weekly lessons for the reading group.
- Give daily medication to two students.
- Cover the classroom when the teacher is at meetings.
- Supervise recess.`;

test('what to say fits the findings, gentlest first', () => {
  const groups = sayingsFor(posting, analyze(posting));
  expect(groups.map(({ to }) => to)).toEqual(['teacher', 'administrator', 'union', 'outside']);
  const [teacher, administrator] = groups;
  expect(teacher?.sentences.join(' ')).toMatch(/lesson plan.*which adult is in charge|nurse/s);
  expect(administrator?.sentences[0]).toContain('“Plan weekly lessons”');
  expect(administrator?.sentences.join(' ')).toContain('a licensed nurse');
  expect(administrator?.sentences.join(' ')).toContain('covering classes');
});

test('without findings there is still a first sentence, and no covering of classes', () => {
  const text = 'Paraprofessional\nDuties\n- Supervise recess.';
  const groups = sayingsFor(text, analyze(text));
  expect(groups[0]?.sentences).toEqual([scripts.teacher[0]]);
  expect(groups[1]?.sentences.join(' ')).not.toContain('covering classes');
});

test.each(rules)('the sayings of $id leave no gap but those marked', (rule) => {
  const text = `Paraprofessional\nEssential duties\n- Works with students each day.\n- ${rule.hits[0]}`;
  for (const { sentences } of sayingsFor(text, analyze(text, { assumePara: true }))) {
    for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|null|“”/);
  }
});
