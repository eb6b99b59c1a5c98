import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverMost, GREEDY_PART } from '../../../../src/analysis/network/coverage.ts';

const anySets = fc
  .array(fc.array(fc.integer({ min: 0, max: 11 })), { maxLength: 8 })
  .map((lists) => lists.map((list) => new Set(list)));

/** The largest number of elements that `count` sets cover, found by trying all selections. */
function best(sets: readonly ReadonlySet<number>[], count: number): number {
  let most = 0;
  for (let mask = 0; mask < 2 ** sets.length; mask += 1) {
    const picked = sets.filter((_, bit) => (mask & (1 << bit)) !== 0);
    if (picked.length <= count) most = Math.max(most, new Set(picked.flatMap((set) => [...set])).size);
  }
  return most;
}

describe('coverMost', () => {
  it('covers at least 1 − 1/e of the optimum and returns an upper bound', () => {
    fc.assert(
      fc.property(anySets, fc.integer({ min: 0, max: 5 }), (sets, count) => {
        const { covered, atMost, picks } = coverMost(sets, count);
        const most = best(sets, count);
        expect(covered).toBeGreaterThanOrEqual(GREEDY_PART * most);
        expect(covered).toBeLessThanOrEqual(most);
        expect(atMost).toBeGreaterThanOrEqual(most);
        expect(picks.length).toBeLessThanOrEqual(count);
        expect(picks.reduce((sum, { added }) => sum + added, 0)).toBe(covered);
      }),
      { numRuns: 500 },
    );
  });

  it('picks the set that adds most, even when the result is not optimal', () => {
    // The last two sets are optimal, but the first set adds most at the start.
    const sets = [new Set([2, 3, 4, 5]), new Set([1, 2, 3]), new Set([4, 5, 6])];
    expect(coverMost(sets, 2)).toEqual({
      picks: [
        { set: 0, added: 4 },
        { set: 1, added: 1 },
      ],
      covered: 5,
      atMost: 6,
    });
  });
});
