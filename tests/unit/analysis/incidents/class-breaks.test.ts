import { describe, expect, it } from 'vitest';
import {
  classOf,
  countBreaks,
  MAX_CLASSES,
  sumBreaks,
  surfaceBreaks,
} from '../../../../src/analysis/incidents/class-breaks.ts';

describe('countBreaks, surfaceBreaks and classOf', () => {
  it.each([
    [0, []],
    [1, [1]],
    [7, [1, 2, 5]],
    [60, [1, 5, 20]],
    [4000, [1, 10, 100, 1000]],
    [50_000, [1, 10, 100, 1000, 10_000]],
  ])('returns round breaks from one for counts up to %s', (most, breaks) => {
    expect(countBreaks(most)).toEqual(breaks);
  });

  it('never returns more than the maximum number of classes', () => {
    for (let most = 1; most < 1e9; most *= 1.7) {
      expect(countBreaks(most).length).toBeLessThanOrEqual(MAX_CLASSES);
      expect(surfaceBreaks(most)).toHaveLength(MAX_CLASSES);
    }
  });

  it.each([
    [0, []],
    [83, [2, 5, 10, 20, 50]],
    [0.3, [0.01, 0.02, 0.05, 0.1, 0.2]],
  ])('returns the uppermost round numbers for a surface up to %s', (most, breaks) => {
    expect(surfaceBreaks(most)).toEqual(breaks);
  });

  it.each([
    [0, []],
    [0.3, [0, 0.02, 0.05, 0.1, 0.2]],
    [83, [0, 5, 20]],
    [4000.5, [0, 10, 100, 1000]],
  ])('returns breaks from zero for sums up to %s', (most, breaks) => {
    expect(sumBreaks(most)).toEqual(breaks);
  });

  it('assigns a value to the class that begins at or below it', () => {
    expect([0, 1, 4.9, 5, 80].map((value) => classOf([1, 5, 20], value))).toEqual([-1, 0, 0, 1, 2]);
  });
});
