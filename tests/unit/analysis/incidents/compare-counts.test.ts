import { describe, expect, it } from 'vitest';
import { compareCounts, shareInterval } from '../../../../src/analysis/incidents/compare-counts.ts';

describe('the interval of a share', () => {
  // Newcombe 1998, Statistics in Medicine 17, table I, method 5 (Clopper–Pearson).
  it.each([
    [81, 263, 0.2527, 0.3676],
    [15, 148, 0.0578, 0.1617],
    [0, 20, 0, 0.1684],
    [1, 29, 0.0009, 0.1776],
  ])('is the published one for %d of %d', (count, total, low, high) => {
    const interval = shareInterval(count, total);
    expect(interval[0]).toBeCloseTo(low, 4);
    expect(interval[1]).toBeCloseTo(high, 4);
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
