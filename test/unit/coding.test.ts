import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NUMBER, Reader, toOdds, Writer } from '../../shared/model/coding.ts';
import { placesOf, readModel, writeModel } from '../../shared/model/packed.ts';

describe('the code of the weights', () => {
  test('gives back every bit and number, in order', () => {
    const met = fc.array(fc.oneof(fc.boolean(), fc.nat(2 ** 22)), { maxLength: 400 });
    fc.assert(
      fc.property(met, (all) => {
        const writer = new Writer();
        const odds = toOdds(NUMBER + 1);
        for (const one of all)
          if (typeof one === 'number') writer.number(odds, 0, one);
          else writer.bit(odds, NUMBER, one ? 1 : 0);
        const reader = new Reader(writer.text());
        const known = toOdds(NUMBER + 1);
        const read = all.map((one) =>
          typeof one === 'number' ? reader.number(known, 0) : reader.bit(known, NUMBER) === 1,
        );
        expect(read).toEqual(all);
      }),
      { numRuns: 200 },
    );
  });

  test('takes little room for what is nearly always so', () => {
    const writer = new Writer();
    const odds = toOdds(1);
    for (let index = 0; index < 8000; index += 1) writer.bit(odds, 0, index % 400 === 0 ? 1 : 0);
    expect(writer.text().length).toBeLessThan(100);
  });

  test('gives back a model', () => {
    const width = 5;
    const model = fc
      .uniqueArray(fc.nat(2 ** 20), { maxLength: 60 })
      .chain((ids) =>
        fc.tuple(
          fc.constant(ids.sort((one, other) => one - other)),
          fc.array(fc.integer({ min: -20, max: 20 }), { minLength: ids.length * width, maxLength: ids.length * width }),
        ),
      );
    fc.assert(
      fc.property(model, ([ids, weights]) => {
        const writer = new Writer();
        writeModel(writer, toOdds(placesOf(width)), ids, Int8Array.from(weights), width);
        const { ids: readIds, rows } = readModel(new Reader(writer.text()), toOdds(placesOf(width)), ids.length, width);
        expect([...readIds]).toEqual(ids);
        expect([...rows]).toEqual(weights);
      }),
      { numRuns: 100 },
    );
  });
});
