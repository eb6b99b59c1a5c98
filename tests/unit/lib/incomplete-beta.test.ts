import { describe, expect, it } from 'vitest';
import { incompleteBeta } from '../../../src/lib/incomplete-beta.ts';

describe('incompleteBeta', () => {
  it('equals a power when one parameter is 1', () => {
    for (const [x, a] of [
      [0.3, 4],
      [0.97, 0.5],
      [0.01, 90],
    ] as const) {
      expect(incompleteBeta(x, a, 1) / x ** a).toBeCloseTo(1, 12);
      expect(1 - incompleteBeta(1 - x, 1, a)).toBeCloseTo(x ** a, 12);
    }
  });

  it('equals the arcsine distribution when both parameters are one half', () => {
    expect(incompleteBeta(0.1, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(0.1)), 13);
  });

  it('equals a sum of binomial terms for integer parameters', () => {
    let [sum, term] = [0, 0.4 ** 30];
    for (let k = 30; k >= 9; k -= 1) {
      sum += term;
      term *= ((k / (31 - k)) * 0.6) / 0.4;
    }
    expect(incompleteBeta(0.4, 9, 22)).toBeCloseTo(sum, 13);
  });

  it('returns 0.5 at the midpoint for equal parameters up to 10 million', () => {
    for (const a of [1, 50, 40_000, 1e7]) expect(incompleteBeta(0.5, a, a)).toBeCloseTo(0.5, 6);
  });

  it('returns 0 at x = 0 and 1 at x = 1', () => {
    expect([incompleteBeta(0, 3, 4), incompleteBeta(1, 3, 4)]).toEqual([0, 1]);
  });
});
