import { describe, expect, it } from 'vitest';
import {
  compareCounts,
  leastTimes,
  shareInterval,
  verdictOf,
} from '../../../../src/analysis/incidents/compare-counts.ts';

describe('the interval of a share', () => {
  // By its definition: with all or nothing, or all but one, the chance of the tail is a power that can be solved for the share.
  it.each([1, 5, 20, 263])('is a root of the tail for 0, 1 and all of %d', (total) => {
    const root = (chance: number) => 1 - chance ** (1 / total);
    expect(shareInterval(0, total)[1]).toBeCloseTo(root(0.025), 12);
    expect(shareInterval(1, total)[0]).toBeCloseTo(root(0.975), 12);
    expect(shareInterval(total, total)).toEqual([expect.closeTo(1 - root(0.025), 12), 1]);
  });

  it.each([
    [81, 263],
    [15, 148],
    [1, 29],
  ])('leaves a fortieth on each side of %d of %d', (count, total) => {
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

  it('is the plain one of a normal distribution when many were counted', () => {
    const [low, high] = shareInterval(400_000, 1_000_000);
    const reach = 1.959964 * Math.sqrt((0.4 * 0.6) / 1_000_000);
    expect(low).toBeCloseTo(0.4 - reach, 5);
    expect(high).toBeCloseTo(0.4 + reach, 5);
  });

  it('says nothing when nothing was seen', () => {
    expect(shareInterval(0, 0)).toEqual([0, 1]);
  });
});

describe('two counts compared', () => {
  it('have the ratio of their rates, within an interval that turns round with them', () => {
    const there = compareCounts(30, 10, 20, 5);
    const back = compareCounts(20, 5, 30, 10);
    expect(there.ratio).toBeCloseTo(0.75);
    expect(there.low).toBeCloseTo(1 / back.high, 8);
    expect(there.high).toBeCloseTo(1 / back.low, 8);
    expect(there.low < 0.75 && there.high > 0.75).toBe(true);
  });

  it('tell nothing apart when few, and have no end where the second counts nothing', () => {
    const few = compareCounts(3, 1, 1, 1);
    expect(few.low < 1 && few.high > 1).toBe(true);
    expect(compareCounts(5, 1, 0, 1)).toMatchObject({ ratio: Infinity, high: Infinity });
    expect(compareCounts(0, 1, 0, 1)).toEqual({ ratio: Number.NaN, low: 0, high: Infinity });
  });

  it('differ surely when many', () => {
    expect(compareCounts(40_000, 1, 38_000, 1).low).toBeGreaterThan(1);
  });
});

describe('what two counts let be said', () => {
  it.each([
    [40, 4, 'more'],
    [4, 40, 'fewer'],
    [5, 4, 'unsure'],
    [0, 0, 'unsure'],
    [5, 0, 'unsure'],
    [6, 0, 'more'],
  ])('of %d and %d is %s', (first, second, verdict) => {
    expect(verdictOf(compareCounts(first, 1, second, 1))).toBe(verdict);
  });

  it('is as many times at the least either way, and once where no change is possible', () => {
    const [more, fewer] = [compareCounts(40, 1, 4, 1), compareCounts(4, 1, 40, 1)];
    expect(leastTimes(more)).toBeCloseTo(more.low, 12);
    expect(leastTimes(fewer)).toBeCloseTo(more.low, 9);
    expect(leastTimes(compareCounts(5, 1, 4, 1))).toBe(1);
    expect(leastTimes(compareCounts(0, 1, 0, 1))).toBe(1);
  });
});
