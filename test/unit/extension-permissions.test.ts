import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import config from '../../wxt.config.ts';

type Manifest = { permissions: string[]; optional_host_permissions: string[]; host_permissions?: string[] };
const file = readFileSync(join(import.meta.dirname, '../../PERMISSIONS.md'), 'utf8');
const rows = [...file.matchAll(/^- `([^`]+)`: (.+)$/gm)];
const manifest = (browser: string) => (config.manifest as (env: object) => Manifest)({ browser });

test('PERMISSIONS.md gives one sentence to each permission of the manifest, and to none else', () => {
  const { permissions, optional_host_permissions } = manifest('chrome');
  expect(
    rows.map(([, name]) => name),
    'Edit PERMISSIONS.md and wxt.config.ts together.',
  ).toEqual([...permissions, ...optional_host_permissions]);
  for (const [, name, sentence] of rows) expect(sentence, name).toMatch(/^[^.]+\.$|^[^.]+\([^)]*\)\.$/);
});

test('no host is asked for at install, and Firefox gets no more than Chromium', () => {
  for (const browser of ['chrome', 'firefox']) expect(manifest(browser).host_permissions).toBeUndefined();
  const chromium = manifest('chrome').permissions;
  expect(manifest('firefox').permissions).toEqual(chromium.filter((name) => name !== 'sidePanel'));
});
