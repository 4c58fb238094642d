import { describe, expect, test } from 'vitest';
import { atDial } from '../../shared/dial.ts';
import { analyze } from '../../shared/index.ts';

const text = [
  'Instructional Aide',
  'Job goal',
  'The aide supports students and plans lessons for the class.',
  'Duties',
  '- Plan weekly lessons',
  '- Grade essays',
  '- Serve as an advisor to a group of students',
  '- Watch students at recess',
].join('\n');
const report = analyze(text);

describe('the dial', () => {
  test('strict keeps everything', () => expect(atDial(report, 'strict')).toEqual(report));

  test('balanced keeps questions', () =>
    expect(atDial(report, 'balanced').findings.map((finding) => finding.rule)).toContain('counseling-role'));

  test('quiet keeps what is sure and matters, and the counts follow', () => {
    const quiet = atDial(report, 'quiet');
    expect(quiet.findings.map((finding) => finding.rule)).toEqual(['lesson-planning', 'grading-without-key']);
    expect(quiet.summary).toMatchObject({ crosses: 1, condition: 1, ask: 0, duties: report.summary.duties });
  });

  test('a finding in a summary is less sure than one in a duty', () => {
    const [summary, duty] = report.findings.filter((finding) => finding.rule === 'lesson-planning');
    expect(summary?.confidence).toBeLessThan(duty?.confidence ?? 0);
  });
});
