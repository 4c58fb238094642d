import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { boardMatches } from '../../shared/boards/index.ts';
import { examples } from '../../shared/knowledge/rules/examples/index.ts';
import { sources } from '../../shared/knowledge/sources.ts';

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

  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');

  test('holds no eval and sets no markup', () => {
    for (const name of files.filter((one) => one.endsWith('.js'))) {
      const code = read(name);
      expect(code, name).not.toMatch(/\beval\(|new Function\(|\.(outerHTML|innerHTML)\s*=(?!=)|insertAdjacentHTML/);
      expect(code, name).not.toMatch(
        /document\.write|importScripts|XMLHttpRequest|sendBeacon|new WebSocket|new EventSource/,
      );
      expect(code, name).not.toMatch(/\bfetch\(/);
    }
  });

  test('names no address but the sources it links to, and the names of markup languages', () => {
    const linked = JSON.stringify(sources);
    const isKnown = (address: string) =>
      linked.includes(address) || boardMatches.includes(address) || address.startsWith('http://www.w3.org/');
    for (const name of files.filter((one) => /\.(js|css|html)$/.test(one))) {
      const found = [...read(name).matchAll(/https?:\/\/[\w.-]+\.[a-z]{2,}[^\s"'`)\\<>]*/g)].map(String);
      expect(
        found.filter((address) => !isKnown(address)),
        name,
      ).toEqual([]);
    }
  });

  test('keeps the page’s part small, and the rules’ examples out', () => {
    expect(gzipSync(readFileSync(join(folder, 'reader.js'))).length).toBeLessThan(12 * 1024);
    expect(gzipSync(readFileSync(join(folder, 'card.js'))).length).toBeLessThan(30 * 1024);
    for (const name of files.filter((one) => one.endsWith('.js')))
      for (const hit of examples['lesson-planning'].hits)
        expect(read(name).includes(hit), `${name}: ${hit}`).toBe(false);
  });

  test('speaks every language with the same messages, none of them empty but where English needs none', () => {
    const english = JSON.parse(read('_locales/en/messages.json'));
    const spanish = JSON.parse(read('_locales/es/messages.json'));
    expect(Object.keys(spanish)).toEqual(Object.keys(english));
    const places = (words: string) => [...words.matchAll(/\$\d/g)].map(String).sort();
    for (const [key, { message }] of Object.entries<{ message: string }>(english)) {
      expect(spanish[key].message, key).not.toBe('');
      expect(places(spanish[key].message), key).toEqual(places(message));
    }
    expect(english.description.message.length).toBeLessThanOrEqual(132);
    expect(spanish.description.message.length).toBeLessThanOrEqual(132);
  });
});
