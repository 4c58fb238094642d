import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const sentences = readFileSync(join(root, 'PERMISSIONS.md'), 'utf8');
const listed = [...sentences.matchAll(/^- `([^`]+)`/gm)].map(([, name]) => name);

describe.each(['chrome-mv3', 'firefox-mv3'])('the built package %s', (build) => {
  const folder = join(root, '.output', build);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  test('asks for what PERMISSIONS.md lists, and for no host at install', () => {
    const expected = build.startsWith('firefox') ? listed.filter((name) => name !== 'sidePanel') : listed;
    expect([...manifest.permissions, ...manifest.optional_host_permissions].sort()).toEqual([...expected].sort());
    for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable']) {
      expect(manifest[key], key).toBeUndefined();
    }
  });

  test('holds no eval and sets no markup', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
    for (const name of scripts) {
      const code = readFileSync(join(folder, name), 'utf8');
      expect(code, name).not.toMatch(/\beval\(|new Function\(|\.(outerHTML|insertAdjacentHTML)\b|document\.write/);
    }
  });
});
