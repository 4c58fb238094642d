import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../site/dist/es');
const pages = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  : [];

/** Words that no Spanish sentence has; state codes are in capitals. */
const english = /\b(the|of|and|with|this|that|what|which|from|for|your|you|is|are|not|on|by)\b/;

/** What a page says to its reader and nobody marked as English. */
function wordsOf(html: string): string[] {
  const { document } = parseHTML(html);
  for (const part of document.querySelectorAll('[lang=en], script, style, code')) part.remove();
  const parts = [...document.querySelectorAll('body, body *')];
  const said = parts.flatMap(({ childNodes }) =>
    [...childNodes].map(({ nodeType, textContent }) => (nodeType === 3 ? (textContent ?? '') : '')),
  );
  const named = parts.flatMap((part) =>
    ['aria-label', 'title', 'placeholder', 'alt'].map((name) => part.getAttribute(name) ?? ''),
  );
  return [...said, ...named].map((words) => words.trim());
}

test('no page in Spanish says anything in English that is not marked as English', () => {
  expect(pages.length, 'build the site first (npm test does)').toBeGreaterThan(150);
  const left = pages.flatMap((name) =>
    wordsOf(readFileSync(join(folder, name), 'utf8'))
      .filter((words) => english.test(words))
      .map((words) => `${name}: ${words.slice(0, 120)}`),
  );
  expect(left).toEqual([]);
});
