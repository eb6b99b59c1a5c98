import { describe, expect, it } from 'vitest';
import { KeyNumbers } from '../../../../src/analysis/incidents/number-keys.ts';
import { makeRandom } from '../../../support/made-chance.ts';

describe('KeyNumbers', () => {
  it('numbers keys of more than 32 bits as a Map would', () => {
    const random = makeRandom(3);
    const numbers = new KeyNumbers();
    const expected = new Map<number, number>();
    for (let i = 0; i < 20_000; i += 1) {
      const key = Math.floor(random() * 5000) * 2 ** 21 + Math.floor(random() * 3);
      if (!expected.has(key)) expected.set(key, expected.size + 1);
      expect(numbers.numberOf(key)).toBe(expected.get(key));
    }
    expect([...numbers.keys()]).toEqual([...expected.keys()]);
  });
});
