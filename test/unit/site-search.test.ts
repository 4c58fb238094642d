import { describe, expect, test } from 'vitest';
import { makeSearch } from '../../site/src/search/engine.ts';

describe('the search over the library', () => {
  test.each([
    ['overtime', 'rule:unpaid-work'],
    ['front desk', 'rule:second-job'],
    ['insulin', 'rule:medication-without-delegation'],
    ['lesson plans', 'rule:lesson-planning'],
    ['duty-free lunch', 'check:breaks'],
  ])('finds for “%s”: %s', async (query, id) => {
    const search = await makeSearch('en');
    expect(search(query).map((entry) => entry.id)).toContain(id);
  });

  test('finds nothing for words that the library does not have', async () => {
    const search = await makeSearch('en');
    expect(search('zeppelin')).toEqual([]);
  });
});
