import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import english from '../../extension/public/_locales/en/messages.json' with { type: 'json' };
import { boards } from '../../shared/boards/index.ts';

const root = join(import.meta.dirname, '../..');

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
