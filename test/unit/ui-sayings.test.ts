import { expect, test } from 'vitest';
import { analyze } from '../../shared/index.ts';
import { examples } from '../../shared/knowledge/rules/examples/index.ts';
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
  const [teacher, administrator] = groups.map(({ sentences }) => sentences.map(({ words }) => words));
  expect(teacher?.join(' ')).toMatch(/lesson plan.*which adult is in charge|nurse/s);
  expect(administrator?.[0]).toContain('asked to do this: “Plan weekly lessons for the reading group”,');
  expect(administrator?.join(' ')).toContain('a licensed nurse');
  expect(administrator?.join(' ')).toContain('covering classes');
});

test('without findings there is still a first sentence, and no covering of classes', () => {
  const text = 'Paraprofessional\nDuties\n- Supervise recess.';
  const groups = sayingsFor(text, analyze(text));
  expect(groups[0]?.sentences).toEqual([{ words: scripts.teacher[0], means: null }]);
  expect(groups[1]?.sentences.map(({ words }) => words).join(' ')).not.toContain('covering classes');
});

test.each(rules)('the sayings of $id leave no gap but those marked', (rule) => {
  const text = `Paraprofessional\nEssential duties\n- Works with students each day.\n- ${examples[rule.id].hits[0]}`;
  for (const { sentences } of sayingsFor(text, analyze(text, { assumePara: true }))) {
    for (const { words } of sentences) expect(words).not.toMatch(/undefined|null|“”/);
  }
});

const administratorOf = (duties: string) => {
  const text = `Paraprofessional\nDuties\n${duties}`;
  return (sayingsFor(text, analyze(text))[1]?.sentences ?? []).map(({ words }) => words);
};

test('a line is quoted whole, so that the sentence can be said', () => {
  expect(administratorOf('- Takes charge of the room in the absence of the teacher.')[0]).toContain(
    'asked to do this: “Takes charge of the room in the absence of the teacher”, about',
  );
});

test('work that needs no license is not said to be a licensed person’s', () => {
  const said = administratorOf('- Perform custodial work after dismissal.\n- Attend Saturday events without pay.');
  expect(said.join(' ')).not.toContain('licensed');
  expect(said[0]).toMatch(/paid/);
});

test('only a nurse’s work sends the para to the nurse for training', () => {
  const teacherOf = (duty: string) => {
    const text = `Paraprofessional\nDuties\n- ${duty}`;
    return (sayingsFor(text, analyze(text))[0]?.sentences ?? []).map(({ words }) => words).join(' ');
  };
  expect(teacherOf('Give daily medication to two students.')).toContain('the nurse to train me');
  expect(teacherOf('Restrain students who run.')).not.toContain('nurse');
});

test('the gravest come first, wherever they stand', () => {
  const asides = ['Grade papers', 'Give medication', 'Call parents about progress', 'Restrain students'];
  const said = administratorOf([...asides, 'Plan weekly lessons'].map((duty) => `- ${duty}`).join('\n'));
  expect(said[0]).toContain('“Plan weekly lessons”');
});
