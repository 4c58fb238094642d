import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFromPage, isFromPanel, LONGEST, MOST_POSTINGS } from '../../extension/messages.ts';

const posting = { title: 'Aide', employer: '', text: 'Duties', standsIn: false };
const sighted = (change: object) => ({
  type: 'sighted',
  since: 1,
  asked: false,
  sighted: { status: 'read', way: 'board', postings: [posting], ...change },
});

describe('messages from a page', () => {
  test.each([
    { ...sighted({ status: 'none', way: null, postings: [] }), type: 'arrived', since: 12.5 },
    { type: 'card', posting: 0, finding: 1, isThere: false },
    { type: 'at', posting: 0, finding: 2 },
    { type: 'dismiss', posting: 0, finding: 2, reach: 'once' },
    sighted({}),
    sighted({ status: 'left', way: null, postings: [] }),
  ])('known: %j', (message) => expect(isFromPage(message)).toBe(true));

  test.each([
    null,
    'arrived',
    [],
    { type: 'read-tab', tabId: 1 },
    { ...sighted({}), type: 'arrived', since: Number.NaN },
    { ...sighted({}), asked: 'yes' },
    { type: 'arrived', since: 1, asked: false },
    { type: 'at', posting: -1, finding: 0 },
    { type: 'at', posting: '0', finding: 0 },
    { type: 'card' },
    { type: 'dismiss', posting: 0, finding: 2, reach: 'everything' },
    sighted({ status: 'done' }),
    sighted({ way: '__proto__' }),
    sighted({ postings: {} }),
    sighted({ postings: [{ ...posting, text: 7 }] }),
    sighted({ postings: [{ ...posting, standsIn: undefined }] }),
    sighted({ postings: [{ ...posting, text: 'x'.repeat(LONGEST + 1) }] }),
    sighted({ postings: Array(MOST_POSTINGS + 1).fill(posting) }),
  ])('dropped: %#', (message) => expect(isFromPage(message)).toBe(false));
});

describe('messages from our own pages', () => {
  test.each([
    { type: 'read-tab', tabId: 3 },
    { type: 'step', tabId: 3, by: -1 },
    { type: 'select', tabId: 3, frame: 0, posting: 0, finding: null },
    { type: 'set-aside', tabId: 3, frame: 0, posting: 0, finding: 1, reach: 'rule' },
    { type: 'assume-para', tabId: 3, frame: 0, posting: 0 },
    { type: 'bring-back', tabId: 3 },
  ])('known: %j', (message) => expect(isFromPanel(message)).toBe(true));

  test.each([
    { type: 'read-tab' },
    { type: 'step', tabId: 3, by: 2 },
    { type: 'select', tabId: 3, frame: 0, posting: 0 },
    { type: 'set-aside', tabId: 3, frame: 0, posting: 0, finding: null },
    { type: 'eval', tabId: 3, frame: 0, posting: 0 },
  ])('dropped: %j', (message) => expect(isFromPanel(message)).toBe(false));
});

test('no message of any shape makes the guards throw', () => {
  fc.assert(
    fc.property(fc.anything(), (message) => {
      isFromPage(message);
      isFromPanel(message);
    }),
  );
});
