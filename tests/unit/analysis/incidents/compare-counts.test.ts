import { describe, expect, it } from 'vitest';
import {
  compareCounts,
  leastTimes,
  shareInterval,
  verdictOf,
} from '../../../../src/analysis/incidents/compare-counts.ts';

describe('shareInterval', () => {
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
