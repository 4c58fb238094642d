import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { longestLink, pack, unpack } from '../../site/src/share/pack.ts';

const link = (value: string) => Buffer.from(deflateSync(strToU8(value), { level: 9 })).toString('base64url');

test('what is packed comes back as it was', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 200 }),
      fc.string({ minLength: 1, unit: 'binary', maxLength: 2000 }),
      (title, text) => {
        fc.pre(text.trim() !== '');
        const value = pack({ title, text });
        fc.pre(value !== null);
        expect(value).toMatch(/^[\w-]*$/);
        expect(unpack(value as string)).toEqual({ title, text });
      },
    ),
  );
});

test('a posting of a usual length fits in a link', () => {
  const lines = Array.from(
    { length: 60 },
    (_, index) => `- Helps student ${index} with work that the teacher has set for room ${index * 7}.`,
  );
  expect(pack({ title: 'Aide', text: lines.join('\n') })?.length).toBeLessThan(longestLink);
});

test('too long a posting gives no link', () => {
  const noise = Array.from({ length: 4000 }, (_, index) => ((index * 2654435761) >>> 0).toString(36)).join(' ');
  expect(pack({ title: '', text: noise })).toBeNull();
});

test.each([
  '',
  'x',
  '!!!!',
  'AAAA',
  link('{"a":1}'),
  link('["title"]'),
  link('["title", 5]'),
  link('["title", "   "]'),
  'A'.repeat(longestLink + 1),
])('a link that holds no posting is none: %#', (value) => expect(unpack(value)).toBeNull());

test('a link that would unpack to far more than a posting is left packed', () => {
  const bomb = link(JSON.stringify(['', 'a'.repeat(5_000_000)]));
  expect(bomb.length).toBeLessThan(longestLink);
  expect(unpack(bomb)).toBeNull();
});
