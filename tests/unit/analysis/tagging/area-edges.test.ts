import { describe, expect, it } from 'vitest';
import { sideOf } from '../../../../src/analysis/tagging/area-edges.ts';

describe('sideOf', () => {
  it('returns the exact side when products exceed the precision of numbers', () => {
    // With consecutive Fibonacci numbers the point misses the line by 1 in 10^18 (Cassini identity).
    const [edge, before, point] = [1_836_311_903, 1_134_903_170, 701_408_733];
    expect(sideOf(0, 0, edge, before, before, point)).toBe(-1);
    expect(sideOf(0, 0, before, edge, point, before)).toBe(1);
  });
});
