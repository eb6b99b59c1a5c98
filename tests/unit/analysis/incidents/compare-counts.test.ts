import { describe, expect, it } from 'vitest';
import {
  type Amount,
  compareAmounts,
  compareCounts,
  leastTimes,
  verdictOf,
} from '../../../../src/analysis/incidents/compare-counts.ts';
import { seededRandom } from '../../../../src/lib/seeded-random.ts';

/** The interval of the share of the first of two counts: that of the ratio, converted. */
function shareInterval(count: number, total: number): readonly [number, number] {
  const { low, high } = compareCounts(count, 1, total - count, 1);
  return [low / (1 + low), high === Infinity ? 1 : high / (1 + high)];
}

describe('the interval of the share of a count', () => {
  // By definition, the probability of these tails is a power, so the share can be solved for.
  it.each([1, 5, 20, 263])('solves the tail equation for 0, 1 and all of %d', (total) => {
    const root = (chance: number) => 1 - chance ** (1 / total);
    expect(shareInterval(0, total)[1]).toBeCloseTo(root(0.025), 12);
    expect(shareInterval(1, total)[0]).toBeCloseTo(root(0.975), 12);
    expect(shareInterval(total, total)).toEqual([expect.closeTo(1 - root(0.025), 12), 1]);
  });

  it.each([
    [81, 263],
    [15, 148],
    [1, 29],
  ])('leaves a probability of 1/40 in each tail for %d of %d', (count, total) => {
    const [low, high] = shareInterval(count, total);
    const atMost = (limit: number, share: number) => {
      let [sum, term] = [0, (1 - share) ** total];
      for (let k = 0; k <= limit; k += 1) {
        sum += term;
        term *= (((total - k) / (k + 1)) * share) / (1 - share);
      }
      return sum;
    };
    expect(1 - atMost(count - 1, low)).toBeCloseTo(0.025, 10);
    expect(atMost(count, high)).toBeCloseTo(0.025, 10);
  });

  it('approaches the normal interval when the counts are large', () => {
    const [low, high] = shareInterval(400_000, 1_000_000);
    const reach = 1.959964 * Math.sqrt((0.4 * 0.6) / 1_000_000);
    expect(low).toBeCloseTo(0.4 - reach, 5);
    expect(high).toBeCloseTo(0.4 + reach, 5);
  });

  it('returns the full interval when nothing was counted', () => {
    expect(shareInterval(0, 0)).toEqual([0, 1]);
  });
});

describe('compareCounts', () => {
  it('returns the ratio of rates, with an interval that inverts when counts swap', () => {
    const there = compareCounts(30, 10, 20, 5);
    const back = compareCounts(20, 5, 30, 10);
    expect(there.ratio).toBeCloseTo(0.75);
    expect(there.low).toBeCloseTo(1 / back.high, 8);
    expect(there.high).toBeCloseTo(1 / back.low, 8);
    expect(there.low < 0.75 && there.high > 0.75).toBe(true);
  });

  it('returns an interval around 1 for small counts, unbounded when the second is 0', () => {
    const few = compareCounts(3, 1, 1, 1);
    expect(few.low < 1 && few.high > 1).toBe(true);
    expect(compareCounts(5, 1, 0, 1)).toMatchObject({ ratio: Infinity, high: Infinity });
    expect(compareCounts(0, 1, 0, 1)).toEqual({ ratio: Number.NaN, low: 0, high: Infinity });
  });

  it('excludes 1 from the interval when counts are large', () => {
    expect(compareCounts(40_000, 1, 38_000, 1).low).toBeGreaterThan(1);
  });
});

function amountOf(values: readonly number[]): Amount {
  return {
    records: values.length,
    sum: values.reduce((sum, value) => sum + value, 0),
    squares: values.reduce((sum, value) => sum + value ** 2, 0),
    largest: Math.max(0, ...values),
  };
}

describe('compareAmounts', () => {
  it('returns the interval of the counts when all amounts are the same', () => {
    const equal = compareAmounts(amountOf(Array(30).fill(2.5)), 10, amountOf(Array(12).fill(2.5)), 7);
    const counts = compareCounts(30, 10, 12, 7);
    for (const limit of ['ratio', 'low', 'high'] as const) expect(equal[limit]).toBeCloseTo(counts[limit], 8);
  });

  it('does not take one large amount for a change', () => {
    const many = Array(20).fill(1);
    const once = compareAmounts(amountOf([...many, 500]), 1, amountOf(many), 1);
    expect(once.ratio).toBeCloseTo(26);
    expect(verdictOf(once)).toBe('unsure');
  });

  it('returns no upper limit without amounts in the second', () => {
    const none = compareAmounts(amountOf([3, 4]), 1, amountOf([]), 1);
    expect(none).toMatchObject({ ratio: Infinity, high: Infinity });
    expect(compareAmounts(amountOf([0]), 1, amountOf([]), 1)).toEqual({
      ratio: Number.NaN,
      low: 0,
      high: Infinity,
    });
  });

  it('excludes equal rates in at most one of 20 comparisons of amounts of very different sizes', () => {
    const random = seededRandom(7);
    const amounts = (rate: number) => {
      const values: number[] = [];
      // Times between records of a Poisson process, and log-normal amounts (Box and Muller).
      const wait = () => -Math.log(random());
      for (let time = wait(); time < rate; time += wait())
        values.push(Math.exp(1.5 * Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random())));
      return amountOf(values);
    };
    for (const [first, second] of [
      [4, 4],
      [20, 20],
      [60, 20],
    ] as const) {
      let excluded = 0;
      for (let run = 0; run < 300; run += 1) {
        const compared = compareAmounts(amounts(first), first, amounts(second), second);
        if (verdictOf(compared) !== 'unsure') excluded += 1;
      }
      expect(excluded).toBeLessThanOrEqual(15);
    }
  });
});

describe('verdictOf and leastTimes', () => {
  it.each([
    [40, 4, 'more'],
    [4, 40, 'fewer'],
    [5, 4, 'unsure'],
    [0, 0, 'unsure'],
    [5, 0, 'unsure'],
    [6, 0, 'more'],
  ])('returns for %d and %d the verdict %s', (first, second, verdict) => {
    expect(verdictOf(compareCounts(first, 1, second, 1))).toBe(verdict);
  });

  it('returns the smallest certain factor in either direction, or 1 when unsure', () => {
    const [more, fewer] = [compareCounts(40, 1, 4, 1), compareCounts(4, 1, 40, 1)];
    expect(leastTimes(more)).toBeCloseTo(more.low, 12);
    expect(leastTimes(fewer)).toBeCloseTo(more.low, 9);
    expect(leastTimes(compareCounts(5, 1, 4, 1))).toBe(1);
    expect(leastTimes(compareCounts(0, 1, 0, 1))).toBe(1);
  });
});
