import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { boards } from '../../extension/hosts/index.ts';
import english from '../../extension/public/_locales/en/messages.json' with { type: 'json' };
import { withoutExamples } from '../../extension/vite-plugins.ts';
import { rules } from '../../shared/knowledge/rules/index.ts';

const root = join(import.meta.dirname, '../..');

test('every example of every rule is left out of the bundles, and nothing else', () => {
  const folder = join(root, 'shared/knowledge/rules');
  const lean = readdirSync(folder)
    .map((name) => withoutExamples(readFileSync(join(folder, name), 'utf8')))
    .join('\n');
  expect(lean.match(/^ +(hits|misses): \[\],$/gm)).toHaveLength(2 * rules.length);
  expect(lean.match(/^ +(hits|misses): \[./gm)).toHaveLength(2 * rules.length);
  for (const { id } of rules) expect(lean).toContain(`id: '${id}'`);
});

describe('messages', () => {
  const sources = readdirSync(join(root, 'extension'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(root, 'extension', name), 'utf8'))
    .concat(readFileSync(join(root, 'wxt.config.ts'), 'utf8'))
    .join('\n');
  test('each is said somewhere', () => {
    // Keys made of a part and a value: t(`dial_${dial}`).
    const made = [...sources.matchAll(/t\(`(\w+_)\$\{/g)].map(([, start]) => start!);
    const unused = Object.keys(english).filter(
      (key) =>
        !sources.includes(`'${key}'`) &&
        !sources.includes(`__MSG_${key}__`) &&
        !made.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });
  test('each board says what is read there', () => {
    for (const { id } of boards) expect(english).toHaveProperty(`reads_${id.replaceAll('-', '_')}`);
  });
});
